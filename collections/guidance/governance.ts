import type { Field, FieldHook, Tab } from 'payload'
import { dayField } from '../../src/fields/day-fields.ts'
import { authorsField } from './authors-field.ts'
import { defaultReviewBy, validateReviewBy } from './governance.rules.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

const approvals: Field = {
  name: 'approvals',
  type: 'array',
  label: { ru: 'Кем утверждено', en: 'Approvals' },
  labels: {
    singular: { ru: 'Утверждение', en: 'Approval' },
    plural: { ru: 'Утверждения', en: 'Approvals' },
  },
  custom: { delivery: { typeName: 'GuidelineApproval' } },
  admin: { components: foldRows },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'body',
          type: 'relationship',
          relationTo: 'organisations',
          required: true,
          label: { ru: 'Кто утвердил', en: 'Body' },
        },
        dayField({ name: 'date', required: true, label: { ru: 'Дата', en: 'Date' } }),
        {
          name: 'documentNumber',
          type: 'text',
          label: { ru: 'Номер документа', en: 'Document number' },
          admin: { placeholder: '№ 103н' },
        },
      ],
    },
  ],
}

const fillReviewBy: FieldHook = ({ value, siblingData, originalDoc }): unknown => {
  const { approvedOn } = { ...(originalDoc as object), ...siblingData } as { approvedOn?: unknown }
  return value ?? defaultReviewBy(approvedOn)
}

const dates: Field = {
  type: 'row',
  fields: [
    dayField({ name: 'approvedOn', label: { ru: 'Утверждено', en: 'Approved on' } }),
    {
      ...dayField({
        name: 'reviewBy',
        label: { ru: 'Пересмотреть до', en: 'Review by' },
        description: {
          ru: 'Оставьте пустым — поставим три года после утверждения.',
          en: 'The last day on which it is to be reviewed; three years after approval by default.',
        },
        validate: validateReviewBy,
      }),
      hooks: { beforeValidate: [fillReviewBy] },
      custom: { delivery: { reviewDate: true } },
    },
  ],
}

/** Who wrote, reviewed and approved the guideline, and when it is to be reviewed. */
export const governanceTab: Tab = {
  label: { ru: 'Разработка и утверждение', en: 'Governance' },
  fields: [
    {
      name: 'developers',
      type: 'relationship',
      relationTo: 'organisations',
      hasMany: true,
      label: { ru: 'Организации-разработчики', en: 'Developers' },
    },
    authorsField,
    {
      name: 'reviewers',
      type: 'relationship',
      relationTo: 'people',
      hasMany: true,
      label: { ru: 'Рецензенты', en: 'Reviewers' },
    },
    approvals,
    dates,
  ],
}
