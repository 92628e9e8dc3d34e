'use client'

import { TableFeatureClient } from '@payloadcms/richtext-lexical/client'

const label = ({ i18n }: { i18n: { language: string } }) =>
  i18n.language === 'en' ? 'Table' : 'Таблица'

const relabelled = <Group extends { items: object[] }>(group: Group): Group => ({
  ...group,
  items: group.items.map((item) => ({ ...item, label })),
})

/** Payload's tables, called by a Russian name in the menus: the feature has an English one alone. */
export const TableFeature: typeof TableFeatureClient = (props) => {
  const provider = TableFeatureClient(props)
  const { feature } = provider
  if (typeof feature === 'function') return provider
  const { slashMenu, toolbarFixed } = feature
  return {
    ...provider,
    feature: {
      ...feature,
      ...(slashMenu && {
        slashMenu: { ...slashMenu, groups: (slashMenu.groups ?? []).map(relabelled) },
      }),
      ...(toolbarFixed && {
        toolbarFixed: { ...toolbarFixed, groups: toolbarFixed.groups.map(relabelled) },
      }),
    },
  }
}
