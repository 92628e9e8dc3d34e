'use client'

import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'
import type { LexicalEditor } from 'lexical'
import { say, type Listener } from '../../lib/messages.ts'
import { CellMenuPlugin } from './tables/cell-menu.tsx'
import { EdgeLabelsPlugin } from './tables/edge-labels.tsx'
import { openTableDialog, TableDialogPlugin } from './tables/table-dialog.tsx'
import { tableKeywords, tableWords } from './tables/words.ts'

const ofOurs = {
  label: ({ i18n }: Listener) => say({ i18n }, tableWords.table),
  keywords: tableKeywords,
  onSelect: ({ editor }: { editor: LexicalEditor }) =>
    void editor.dispatchCommand(openTableDialog, undefined),
}

const withOurs = <Group extends { items: object[] }>(group: Group): Group => ({
  ...group,
  items: group.items.map((item) => ({ ...item, ...ofOurs })),
})

/** Payload's tables with dialogue and menus of ours: its own say everything in English. */
export const TableFeature: typeof TableFeatureClient = (props) => {
  const provider = TableFeatureClient(props)
  const { feature } = provider
  if (typeof feature === 'function') throw changed
  const { plugins = [], slashMenu, toolbarFixed } = feature
  const [, resizer, , edges] = plugins
  // They have no names that last: which is which, their order tells.
  if (plugins.length !== 4 || !resizer || !edges) throw changed
  return {
    ...provider,
    feature: {
      ...feature,
      plugins: [
        { Component: TableDialogPlugin, position: 'normal' },
        resizer,
        { Component: CellMenuPlugin, position: 'floatingAnchorElem' },
        edges,
        { Component: EdgeLabelsPlugin, position: 'floatingAnchorElem' },
      ],
      ...(slashMenu && {
        slashMenu: { ...slashMenu, groups: (slashMenu.groups ?? []).map(withOurs) },
      }),
      ...(toolbarFixed && {
        toolbarFixed: { ...toolbarFixed, groups: toolbarFixed.groups.map(withOurs) },
      }),
    },
  }
}

const changed = new Error('Payload makes its tables otherwise: look at src/admin/rich-text.')
