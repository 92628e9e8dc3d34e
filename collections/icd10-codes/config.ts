import type { CollectionConfig } from 'payload'
import { nobody, signedIn } from '../../src/access/rules.ts'
import type { ContentType } from '../../src/content/content-type.ts'

const collection: CollectionConfig = {
  slug: 'icd10-codes',
  labels: {
    singular: { ru: 'Код МКБ-10', en: 'ICD-10 code' },
    plural: { ru: 'Коды МКБ-10', en: 'ICD-10 codes' },
  },
  // The list is somebody else's: it changes as a whole, by `npm run import:icd10`.
  access: { read: signedIn, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: { ru: 'Справочники', en: 'Reference' },
    useAsTitle: 'name',
    defaultColumns: ['id', 'name'],
    listSearchableFields: ['id', 'name'],
    description: {
      ru: 'Список загружает администратор сервера; по нему проверяются коды в рекомендациях.',
      en: 'Imported by the operator; codes of guidelines are checked against it.',
    },
  },
  defaultSort: 'id',
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    { name: 'id', type: 'text', required: true, label: { ru: 'Код', en: 'Code' } },
    { name: 'name', type: 'text', required: true, label: { ru: 'Название', en: 'Name' } },
  ],
}

/** Not delivered: readers get the codes of a guideline with it. */
export const icd10Codes: ContentType = { collection, model: null }
