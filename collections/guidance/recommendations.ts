import type { Field, FieldHook, Tab } from 'payload'
import { gradeField } from './grade-field.ts'
import { onlyFor } from './kinds.ts'
import { validateCitationNumbers, validateGoodPracticePoint } from './recommendations.rules.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

/** Recommendations are numbered as they stand. */
const numbered: FieldHook = ({ value }): unknown =>
  Array.isArray(value) ? value.map((row: object, index) => ({ ...row, number: index + 1 })) : value

const kind: Field = {
  type: 'row',
  fields: [
    {
      name: 'type',
      type: 'select',
      required: true,
      label: { ru: 'О чём', en: 'Type' },
      custom: { delivery: { typeName: 'RecommendationType' } },
      options: [
        { value: 'diagnosis', label: { ru: 'Диагностика', en: 'Diagnosis' } },
        { value: 'prevention', label: { ru: 'Профилактика', en: 'Prevention' } },
        { value: 'treatment', label: { ru: 'Лечение', en: 'Treatment' } },
        { value: 'rehabilitation', label: { ru: 'Реабилитация', en: 'Rehabilitation' } },
      ],
    },
    {
      name: 'direction',
      type: 'select',
      required: true,
      defaultValue: 'for',
      label: { ru: 'За или против', en: 'Direction' },
      custom: { delivery: { typeName: 'RecommendationDirection' } },
      options: [
        { value: 'for', label: { ru: 'Рекомендуется', en: 'For' } },
        { value: 'against', label: { ru: 'Не рекомендуется', en: 'Against' } },
      ],
    },
    {
      name: 'changeSincePrevious',
      type: 'select',
      label: { ru: 'По сравнению с прошлой версией', en: 'Change since the previous version' },
      custom: { delivery: { typeName: 'RecommendationChange' } },
      options: [
        { value: 'new', label: { ru: 'Новая', en: 'New' } },
        { value: 'changed', label: { ru: 'Изменена', en: 'Changed' } },
        { value: 'reaffirmed', label: { ru: 'Подтверждена', en: 'Reaffirmed' } },
      ],
    },
  ],
}

const recommendations: Field = {
  name: 'recommendations',
  type: 'array',
  label: { ru: 'Рекомендации', en: 'Recommendations' },
  labels: {
    singular: { ru: 'Рекомендация', en: 'Recommendation' },
    plural: { ru: 'Рекомендации', en: 'Recommendations' },
  },
  hooks: { beforeValidate: [numbered] },
  // Other documents cite a recommendation by the id of its row.
  custom: { delivery: { typeName: 'Recommendation', rowIds: true } },
  admin: { components: foldRows },
  fields: [
    {
      name: 'number',
      type: 'number',
      label: { ru: 'Номер', en: 'Number' },
      admin: { hidden: true },
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      required: true,
      label: { ru: 'Текст рекомендации', en: 'Text' },
    },
    kind,
    {
      name: 'goodPracticePoint',
      type: 'checkbox',
      defaultValue: false,
      label: { ru: 'Положение надлежащей практики (без оценки)', en: 'Good-practice point' },
      validate: validateGoodPracticePoint,
      admin: {
        description: {
          ru: 'То, что очевидно или сложилось в практике: доказательства не оценивают.',
          en: 'Good practice by common consent: it is not graded.',
        },
      },
    },
    gradeField,
    {
      name: 'citationNumbers',
      type: 'number',
      hasMany: true,
      label: { ru: 'Номера источников', en: 'Citation numbers' },
      validate: validateCitationNumbers,
      admin: {
        description: {
          ru: 'Номера из вкладки «Литература». Без источников допустим только УДД 5.',
          en: 'Numbers of the citations that it rests on.',
        },
      },
    },
  ],
}

/** What the guideline recommends, point by point. */
export const recommendationsTab: Tab = {
  label: { ru: 'Рекомендации', en: 'Recommendations' },
  admin: { condition: onlyFor(['clinical-recommendation', 'protocol'], 'recommendations') },
  fields: [recommendations],
}
