import type { Block, CollectionSlug } from 'payload'

/** A recommendation of a guideline, shown as the guideline says it when somebody reads. */
export const recommendationBlock: Block = {
  slug: 'recommendation',
  labels: {
    singular: { ru: 'Рекомендация из документа', en: 'Recommendation' },
    plural: { ru: 'Рекомендации из документов', en: 'Recommendations' },
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'guideline',
      type: 'relationship',
      relationTo: 'guidance',
      label: { ru: 'Документ', en: 'Guideline' },
      admin: {
        allowCreate: false,
        description: {
          ru: 'Текст и оценка берутся из документа: изменятся там — изменятся и здесь.',
          en: 'Text and grade come from the guideline: what changes there changes here.',
        },
      },
    },
    {
      name: 'recommendation',
      type: 'text',
      label: { ru: 'Рекомендация', en: 'Recommendation' },
      admin: {
        components: {
          Field: '/src/admin/rich-text/recommendation-select.tsx#RecommendationSelect',
        },
      },
    },
  ],
}

/** Another publication as a block of its own; it disappears while that is not public. */
export function publicationBlock(collections: CollectionSlug[]): Block {
  return {
    slug: 'publication',
    labels: {
      singular: { ru: 'Карточка публикации', en: 'Publication' },
      plural: { ru: 'Карточки публикаций', en: 'Publications' },
    },
    admin: { disableBlockName: true },
    fields: [
      {
        name: 'publication',
        type: 'relationship',
        relationTo: collections,
        label: { ru: 'Публикация', en: 'Publication' },
        admin: {
          allowCreate: false,
          description: {
            ru: 'Читатели увидят её, только пока она опубликована.',
            en: 'Readers see it only while it is public.',
          },
        },
      },
    ],
  }
}
