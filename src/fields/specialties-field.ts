import type { SelectField } from 'payload'
import { specialtyOptions } from '../content/specialties.ts'

/** The medical specialties that a document is for. */
export const specialtiesField: SelectField = {
  name: 'specialties',
  type: 'select',
  hasMany: true,
  label: { ru: 'Специальности', en: 'Specialties' },
  options: specialtyOptions,
  custom: { delivery: { typeName: 'Specialty' } },
  admin: {
    description: {
      ru: 'Врачам каких специальностей это адресовано. Пусто — всем.',
      en: 'Doctors of which specialties it is meant for. Empty: for all.',
    },
  },
}
