import type { Tab } from 'payload'
import { partnersField } from '../../src/fields/partners-field.ts'
import { slugField } from '../../src/fields/slug-field.ts'
import { defineRecord } from '../../src/workflow/define-record.ts'

const about: Tab = {
  label: { ru: 'О сети', en: 'About' },
  fields: [
    {
      name: 'name',
      type: 'text',
      localized: true,
      required: true,
      label: { ru: 'Название', en: 'Name' },
    },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: 'organisations',
      label: { ru: 'Кто создаёт сеть', en: 'Owner organisation' },
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { ru: 'Описание', en: 'Description' },
      admin: {
        description: {
          ru: 'Для кого эта сеть и что объединяет её центры.',
          en: 'Whom the network serves, and what its centres have in common.',
        },
      },
    },
    partnersField,
  ],
}

/** Nothing to fill in: where the network is, and how far. */
const rollout: Tab = {
  label: { ru: 'Карта развития', en: 'Rollout' },
  fields: [
    {
      name: 'rollout',
      type: 'ui',
      admin: { components: { Field: '/src/admin/rollout-field.tsx#RolloutField' } },
    },
  ],
}

export const networks = defineRecord({
  slug: 'networks',
  labels: {
    singular: { ru: 'Сеть центров', en: 'Network' },
    plural: { ru: 'Сети центров', en: 'Networks' },
  },
  delivery: { name: 'Network', single: 'network', list: 'networks' },
  description: {
    ru: 'Сети центров: по сети видно, где и на какой стадии её центры.',
    en: 'Networks of centres: of each it is known where its centres are, and how far they are.',
  },
  titleField: 'name',
  pathPrefix: '/networks',
  fields: [{ type: 'tabs', tabs: [about, rollout] }, slugField('name')],
})
