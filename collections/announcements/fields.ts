import type { Tab } from 'payload'
import { dayField } from '../../src/fields/day-fields.ts'
import { needs } from '../../src/fields/needs.ts'
import { partnersField } from '../../src/fields/partners-field.ts'
import { notBefore, obeys } from '../../src/fields/validate.ts'
import { centresNeeded, startNeeded } from './announcement.rules.ts'
import { stagesField } from './stages-field.ts'

const details: Tab = {
  label: { ru: 'Сведения', en: 'Details' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'launch',
      label: { ru: 'Вид', en: 'Kind' },
      options: [
        { value: 'launch', label: { ru: 'Открытие', en: 'Launch' } },
        { value: 'plan', label: { ru: 'Планы', en: 'Plan' } },
        { value: 'conference', label: { ru: 'Конференция', en: 'Conference' } },
        {
          value: 'change',
          label: { ru: 'Изменение режима или услуг', en: 'Change of hours or services' },
        },
        { value: 'partnership', label: { ru: 'Партнёрство', en: 'Partnership' } },
        { value: 'closure', label: { ru: 'Закрытие', en: 'Closure' } },
        { value: 'emergency', label: { ru: 'Чрезвычайная ситуация', en: 'Emergency' } },
      ],
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'effectiveFrom',
          label: { ru: 'Действует с', en: 'Effective from' },
          validate: needs(startNeeded),
        }),
        dayField({
          name: 'effectiveUntil',
          label: { ru: 'Действует по', en: 'Effective until' },
          description: {
            ru: 'Последний день включительно. Пусто — пока не объявят другое.',
            en: 'The last day. Empty: until something else is announced.',
          },
          validate: obeys(notBefore('effectiveFrom')),
        }),
      ],
    },
    {
      name: 'centres',
      type: 'relationship',
      relationTo: 'centres',
      hasMany: true,
      label: { ru: 'О каких центрах', en: 'Centres concerned' },
      validate: centresNeeded,
    },
    {
      name: 'network',
      type: 'relationship',
      relationTo: 'networks',
      index: true,
      label: { ru: 'О какой сети', en: 'Network' },
      admin: {
        description: {
          ru: 'Если объявление касается сети в целом, например планов её развития.',
          en: 'Where it concerns a network as a whole, such as plans for its growth.',
        },
      },
    },
    partnersField,
  ],
}

const stages: Tab = {
  label: { ru: 'Этапы', en: 'Stages' },
  fields: [stagesField],
}

/** What an announcement has beside the tabs that all publications share. */
export const announcementTabs: Tab[] = [details, stages]
