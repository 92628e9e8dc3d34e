import type { Field, Tab } from 'payload'
import { isEmpty, needs } from '../../src/fields/needs.ts'
import { isPositive } from '../../src/fields/number-rules.ts'
import {
  needsCode,
  needsCredits,
  onlyWhenAccredited,
  type Accreditation,
} from './accreditation.rules.ts'

/** Shown when it matters, and when it holds something that would be delivered unseen otherwise. */
const whenAccredited = (name: string) => (_: unknown, siblings: Record<string, unknown>) =>
  siblings.status === 'accredited' || !isEmpty(siblings[name])

const status: Field = {
  name: 'status',
  type: 'select',
  required: true,
  defaultValue: 'not-accredited',
  label: { ru: 'Статус', en: 'Status' },
  options: [
    { value: 'not-accredited', label: { ru: 'Не аккредитовано', en: 'Not accredited' } },
    { value: 'submitted', label: { ru: 'Заявка подана', en: 'Submitted' } },
    { value: 'accredited', label: { ru: 'Аккредитовано', en: 'Accredited' } },
    { value: 'rejected', label: { ru: 'Отказано', en: 'Rejected' } },
  ],
  custom: { delivery: { typeName: 'AccreditationStatus' } },
}

const credits: Field = {
  name: 'credits',
  type: 'number',
  label: { ru: 'ЗЕТ', en: 'Credits' },
  admin: {
    condition: whenAccredited('credits'),
    description: {
      ru: 'Сколько зачётных единиц получит участник.',
      en: 'How many credits (ЗЕТ) a participant gets.',
    },
  },
  validate: needs<number, Accreditation>(needsCredits, isPositive, onlyWhenAccredited),
}

const code: Field = {
  name: 'code',
  type: 'text',
  label: { ru: 'Код мероприятия', en: 'Accreditation code' },
  hooks: {
    beforeValidate: [({ value }): unknown => (typeof value === 'string' ? value.trim() : value)],
  },
  admin: {
    condition: whenAccredited('code'),
    description: {
      ru: 'Под которым мероприятие стоит на портале НМО.',
      en: 'Under which the event is listed on the НМО portal.',
    },
  },
  validate: needs<string, Accreditation>(needsCode, onlyWhenAccredited),
}

const conditions: Field = {
  name: 'conditions',
  type: 'textarea',
  localized: true,
  label: { ru: 'Условия зачёта', en: 'Attendance conditions' },
  admin: {
    condition: (_, siblings) =>
      siblings.status === 'accredited' ||
      siblings.status === 'submitted' ||
      Boolean(siblings.conditions),
    description: {
      ru: 'Сколько времени надо присутствовать, как подтверждается участие.',
      en: 'How long one must be present and how that is confirmed.',
    },
  },
}

/** Accreditation of an event in Russia's continuous medical education (НМО). */
export const accreditationTab: Tab = {
  label: { ru: 'НМО', en: 'Accreditation' },
  fields: [
    {
      name: 'accreditation',
      type: 'group',
      label: { ru: 'Аккредитация НМО', en: 'Accreditation (НМО)' },
      custom: { delivery: { typeName: 'Accreditation' } },
      fields: [status, { type: 'row', fields: [credits, code] }, conditions],
    },
  ],
}
