import type { Tab } from 'payload'

/** What a statement has beside the tabs that all publications share. */
export const statementTabs: Tab[] = [
  {
    label: { ru: 'Сведения', en: 'Details' },
    fields: [
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'statement',
        label: { ru: 'Вид', en: 'Kind' },
        options: [
          { value: 'statement', label: { ru: 'Заявление', en: 'Statement' } },
          {
            value: 'address',
            label: { ru: 'Обращение, вступительное слово', en: 'Address or foreword' },
          },
          { value: 'press-release', label: { ru: 'Пресс-релиз', en: 'Press release' } },
          { value: 'comment', label: { ru: 'Комментарий', en: 'Comment' } },
        ],
      },
      {
        name: 'speaker',
        type: 'relationship',
        relationTo: 'people',
        label: { ru: 'Кто говорит', en: 'Speaker' },
      },
      {
        type: 'row',
        fields: [
          {
            name: 'dateline',
            type: 'text',
            localized: true,
            label: { ru: 'Место (как в новости)', en: 'Dateline' },
          },
          {
            name: 'deliveredOn',
            type: 'date',
            label: { ru: 'Дата выступления', en: 'Delivered on' },
            admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
          },
        ],
      },
    ],
  },
]
