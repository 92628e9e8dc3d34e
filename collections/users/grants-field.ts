import type { ArrayField } from 'payload'
import { roleLabels, roles } from '../../src/access/roles.ts'
import { say } from '../../src/lib/messages.ts'
import type { ValidationArgs } from '../../src/fields/validate.ts'
import { administratorsSetField, administratorsSetForOthers } from '../../src/access/rules.ts'

function needsAnOrganisation(value: unknown, { req, siblingData }: ValidationArgs): string | true {
  const { everywhere, role } = siblingData as { everywhere?: boolean; role?: string }
  if (everywhere || value) return true
  return say(
    req,
    role === 'administrator'
      ? {
          ru: 'Администратор работает во всех организациях: отметьте «Во всех организациях».',
          en: 'An administrator works for every organisation: tick “In every organisation”.',
        }
      : {
          ru: 'Выберите организацию или отметьте «Во всех организациях».',
          en: 'Choose an organisation, or tick “In every organisation”.',
        },
  )
}

/** Who may do what, and for whom; only another administrator changes it. */
export const grantsField: ArrayField = {
  name: 'grants',
  type: 'array',
  label: { ru: 'Роли', en: 'Roles' },
  labels: {
    singular: { ru: 'Роль', en: 'Role' },
    plural: { ru: 'Роли', en: 'Roles' },
  },
  access: { create: administratorsSetField, update: administratorsSetForOthers },
  admin: {
    description: {
      ru: 'Что человек может делать и в какой организации: роль действует и в подчинённых ей. Свои роли никто себе не меняет.',
      en: 'What the person may do, and for which organisation and those below it. Nobody changes their own roles.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          type: 'select',
          required: true,
          label: { ru: 'Роль', en: 'Role' },
          options: roles.map((value) => ({ value, label: roleLabels[value] })),
        },
        {
          name: 'organisation',
          type: 'relationship',
          relationTo: 'organisations',
          label: { ru: 'Организация', en: 'Organisation' },
          admin: { condition: (_, row) => row.everywhere !== true },
          validate: needsAnOrganisation,
        },
        {
          // Said expressly: an organisation that is deleted must not leave a role for all others.
          name: 'everywhere',
          type: 'checkbox',
          label: { ru: 'Во всех организациях', en: 'In every organisation' },
        },
      ],
    },
  ],
}
