import type { ArrayField, Condition } from 'payload'
import { centreStatusOptions } from '../../src/content/centre-status.ts'
import { districtOptions, subjectOptions } from '../../src/content/regions.ts'
import { datePrecisionField, toStartOfPeriod } from '../../src/fields/date-precision.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

/** Shown when it matters, and when it holds something that would be delivered unseen otherwise. */
const isFor =
  (level: string, field: 'federalDistricts' | 'regions'): Condition =>
  (_, siblings: Partial<Record<'level' | typeof field, string | string[] | null>> | undefined) =>
    siblings?.level === level || Boolean(siblings?.[field]?.length)

/** What is announced of a network, stage by stage. */
export const stagesField: ArrayField = {
  name: 'stages',
  type: 'array',
  label: { ru: 'Объявленные этапы', en: 'Stages announced' },
  labels: {
    singular: { ru: 'Этап', en: 'Stage' },
    plural: { ru: 'Этапы', en: 'Stages' },
  },
  custom: { delivery: { typeName: 'AnnouncedStage' } },
  admin: {
    components: foldRows,
    description: {
      ru: 'По порядку: что и где будет. Этапы сети видны в её карте развития.',
      en: 'In order: what will be where. The stages of a network are shown in its rollout.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'level',
          type: 'select',
          required: true,
          defaultValue: 'federal-district',
          label: { ru: 'Где появятся центры', en: 'Where centres will be' },
          options: [
            { value: 'federal-district', label: { ru: 'По округам', en: 'By federal district' } },
            { value: 'region', label: { ru: 'По регионам', en: 'By region' } },
          ],
          custom: { delivery: { typeName: 'AnnouncedStageLevel' } },
        },
        {
          name: 'status',
          type: 'select',
          required: true,
          defaultValue: 'planned',
          label: { ru: 'Статус центров', en: 'Status of centres' },
          options: centreStatusOptions,
          custom: { delivery: { typeName: 'CentreStatus' } },
        },
      ],
    },
    {
      name: 'federalDistricts',
      type: 'select',
      hasMany: true,
      label: { ru: 'В каких округах', en: 'Federal districts' },
      options: districtOptions,
      custom: { delivery: { typeName: 'FederalDistrict' } },
      admin: {
        condition: isFor('federal-district', 'federalDistricts'),
        description: { ru: 'Пусто — в каждом.', en: 'Empty: in each of them.' },
      },
    },
    {
      name: 'regions',
      type: 'select',
      hasMany: true,
      label: { ru: 'В каких регионах', en: 'Regions' },
      options: subjectOptions,
      custom: { delivery: { typeName: 'FederalSubject' } },
      admin: {
        condition: isFor('region', 'regions'),
        description: { ru: 'Пусто — в каждом.', en: 'Empty: in each of them.' },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'expectedBy',
          type: 'date',
          label: { ru: 'К какому сроку', en: 'Expected by' },
          admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
          hooks: { beforeValidate: [toStartOfPeriod('precision')] },
        },
        datePrecisionField('precision'),
      ],
    },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      label: { ru: 'Пояснение', en: 'Description' },
    },
  ],
}
