'use client'

import { INSERT_TABLE_COMMAND } from '@lexical/table'
import {
  FieldsDrawer,
  useEditorConfigContext,
  useLexicalDrawer,
} from '@payloadcms/richtext-lexical/client'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { TablePlugin } from '@payloadcms/richtext-lexical/lexical/react/LexicalTablePlugin'
import { formatDrawerSlug, useEditDepth, useTranslation } from '@payloadcms/ui'
import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_EDITOR, createCommand } from 'lexical'
import { useEffect } from 'react'
import { say } from '../../../lib/messages.ts'
import { tableWords } from './words.ts'

/** Asks how many rows and columns a new table is to have. */
export const openTableDialog = createCommand<void>('openTableDialog')

/** What makes tables work, and asks for the size of a new one; Payload's asks in English. */
export function TableDialogPlugin() {
  const { i18n } = useTranslation()
  const [editor] = useLexicalComposerContext()
  const { fieldProps, uuid } = useEditorConfigContext()
  const depth = useEditDepth()
  const drawerSlug = formatDrawerSlug({ slug: `new-table-${uuid}`, depth })
  const { toggleDrawer } = useLexicalDrawer(drawerSlug, true)
  useEffect(
    () =>
      editor.registerCommand(
        openTableDialog,
        () => {
          if ($isRangeSelection($getSelection())) toggleDrawer()
          return true
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor, toggleDrawer],
  )
  return (
    <>
      <FieldsDrawer
        drawerSlug={drawerSlug}
        drawerTitle={say({ i18n }, tableWords.newTable)}
        featureKey="experimental_table"
        handleDrawerSubmit={(_, { rows, columns }) => {
          if (!rows || !columns) return
          editor.dispatchCommand(INSERT_TABLE_COMMAND, {
            rows: String(rows),
            columns: String(columns),
          })
        }}
        schemaPath={fieldProps.schemaPath}
        schemaPathSuffix="fields"
      />
      <TablePlugin hasCellBackgroundColor={false} hasCellMerge hasHorizontalScroll />
    </>
  )
}
