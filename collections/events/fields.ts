import type { Field, Tab } from 'payload'
import { select } from 'payload/shared'
import { afterCheck } from '../../src/fields/after-check.ts'
import { cityField, formatField } from '../../src/fields/gathering-fields.ts'
import { needs, needsText } from '../../src/fields/needs.ts'
import { districtField, regionField } from '../../src/fields/region-fields.ts'
import { slugField } from '../../src/fields/slug-field.ts'
import { specialtiesField } from '../../src/fields/specialties-field.ts'
import { isUrl, obeys } from '../../src/fields/validate.ts'
import { audienceField } from './audience.ts'
import { needsFormat, needsPlace, needsUrl, type EventFacts } from './event.rules.ts'
import { timeFields } from './time-fields.ts'

const title: Field = {
  name: 'title',
  type: 'text',
  localized: true,
  required: true,
  maxLength: 250,
  label: { ru: 'Название', en: 'Title' },
}

const summary: Field = {
  name: 'summary',
  type: 'textarea',
  localized: true,
  maxLength: 1000,
  label: { ru: 'О чём', en: 'Summary' },
}

const place: Field = {
  name: 'place',
  type: 'text',
  localized: true,
  label: { ru: 'Место', en: 'Place' },
  admin: {
    description: {
      ru: 'Площадка и адрес; пока не выбраны — город.',
      en: 'Venue and address; the city until they are chosen.',
    },
  },
  validate: needsText<EventFacts>(needsPlace),
}

const url: Field = {
  name: 'url',
  type: 'text',
  label: { ru: 'Трансляция', en: 'Broadcast' },
  admin: {
    description: { ru: 'Ссылка для участия онлайн.', en: 'Link for taking part online.' },
  },
  validate: needs<string, EventFacts>(needsUrl, isUrl),
}

const event: Tab = {
  label: { ru: 'Мероприятие', en: 'Event' },
  fields: [
    title,
    summary,
    ...timeFields,
    { ...formatField, validate: afterCheck(select, needs<string, EventFacts>(needsFormat)) },
    place,
    url,
  ],
}

const participants: Tab = {
  label: { ru: 'Участникам', en: 'For participants' },
  fields: [
    {
      name: 'organisers',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: { ru: 'Организаторы', en: 'Organisers' },
    },
    audienceField,
    specialtiesField,
    {
      name: 'registrationUrl',
      type: 'text',
      label: { ru: 'Регистрация', en: 'Registration' },
      admin: {
        description: {
          ru: 'Ссылка на страницу, где записываются участники.',
          en: 'Link to the page where participants register.',
        },
      },
      validate: obeys(isUrl),
    },
  ],
}

const series: Tab = {
  label: { ru: 'Форум и серия', en: 'Forum and series' },
  fields: [
    {
      name: 'forum',
      type: 'relationship',
      relationTo: 'forums',
      label: { ru: 'Форум', en: 'Forum' },
      admin: {
        description: {
          ru: 'Если мероприятие — часть форума.',
          en: 'The forum that the event is a part of.',
        },
      },
    },
    {
      name: 'network',
      type: 'relationship',
      relationTo: 'networks',
      index: true,
      label: { ru: 'Сеть центров', en: 'Network' },
      admin: {
        description: {
          ru: 'Если это одна из конференций серии, которую проводит сеть центров.',
          en: 'The network whose series of conferences the event belongs to.',
        },
      },
    },
    {
      type: 'row',
      fields: [
        districtField({
          description: {
            ru: 'Для конференций по округам. Если указан регион, подставится сам.',
            en: 'For a series by districts; filled in from the region.',
          },
        }),
        regionField({ label: { ru: 'Регион проведения', en: 'Host region' } }),
      ],
    },
    cityField,
  ],
}

/** What an event has beside its accreditation. */
export const eventTabs: Tab[] = [event, participants, series]

export const slug = slugField('title')
