import type { Tab } from 'payload'
import { needs } from '../../src/fields/needs.ts'
import { needsName, type Speaker } from './report.rules.ts'
import { rows } from './rows.ts'

const tracks = rows({
  name: 'tracks',
  label: { ru: 'Направления программы', en: 'Programme tracks' },
  row: { ru: 'направление', en: 'track' },
  typeName: 'ProgrammeTrack',
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      required: true,
      label: { ru: 'Название', en: 'Title' },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { ru: 'О чём', en: 'Description' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'moderator',
          type: 'relationship',
          relationTo: 'people',
          label: { ru: 'Модератор', en: 'Moderator' },
        },
        {
          name: 'moderatorName',
          type: 'text',
          localized: true,
          label: { ru: 'Модератор, если его нет в справочнике', en: 'Moderator who is not listed' },
        },
      ],
    },
  ],
})

const speakers = rows({
  name: 'speakers',
  label: { ru: 'Выступления', en: 'Speakers' },
  row: { ru: 'выступление', en: 'speaker' },
  typeName: 'ForumSpeaker',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'person',
          type: 'relationship',
          relationTo: 'people',
          label: { ru: 'Кто выступил', en: 'Person' },
        },
        {
          name: 'name',
          type: 'text',
          localized: true,
          label: {
            ru: 'Имя, если его нет в справочнике',
            en: 'Name of a person who is not listed',
          },
          validate: needs<string, Speaker>(needsName),
        },
      ],
    },
    {
      name: 'position',
      type: 'text',
      localized: true,
      label: { ru: 'Должность', en: 'Position' },
      admin: {
        description: {
          ru: 'Какой она была в день выступления.',
          en: 'As it was on the day of the speech.',
        },
      },
    },
    {
      name: 'topic',
      type: 'textarea',
      localized: true,
      label: { ru: 'Тема выступления', en: 'Topic' },
    },
  ],
})

/** What was on the programme and who spoke. */
export const programmeTab: Tab = {
  label: { ru: 'Программа', en: 'Programme' },
  fields: [tracks, speakers],
}
