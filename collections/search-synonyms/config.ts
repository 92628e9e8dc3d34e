import type { CollectionConfig } from 'payload'
import { hasRole } from '../../src/access/roles.ts'
import { withRole } from '../../src/access/rules.ts'
import type { ContentType } from '../../src/content/content-type.ts'
import { permissions } from '../../src/workflow/permissions.ts'
import { announceChange, announceRemoval } from './announce.ts'
import { fields, nameGroup } from './fields.ts'

const collection: CollectionConfig = {
  slug: 'search-synonyms',
  labels: {
    singular: { ru: 'Группа синонимов', en: 'Group of synonyms' },
    plural: { ru: 'Синонимы поиска', en: 'Search synonyms' },
  },
  access: {
    read: withRole(permissions.read.synonym),
    create: withRole(permissions.write.synonym),
    update: withRole(permissions.write.synonym),
    delete: withRole(permissions.delete.synonym),
  },
  hooks: {
    beforeChange: [nameGroup],
    afterChange: [announceChange],
    afterDelete: [announceRemoval],
  },
  defaultSort: 'title',
  disableDuplicate: true,
  admin: {
    group: { ru: 'Справочники', en: 'Reference' },
    useAsTitle: 'title',
    defaultColumns: ['title', 'note', 'updatedAt'],
    listSearchableFields: ['title'],
    hidden: ({ user }) => !hasRole(user, permissions.write.synonym),
    description: {
      ru: 'Сокращения и слова, которые значат одно и то же: кто ищет одно, находит и другое. Изменения действуют сразу.',
      en: 'Abbreviations and words that mean the same: whoever looks for one finds the other too. Changes apply at once.',
    },
  },
  fields,
}

/** Not delivered: readers notice it only in what they find. */
export const searchSynonyms: ContentType = { collection, model: null }
