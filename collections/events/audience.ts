import type { SelectField } from 'payload'

/** Whom an event is for. */
export const audienceField: SelectField = {
  name: 'audience',
  type: 'select',
  hasMany: true,
  label: { ru: 'Для кого', en: 'Audience' },
  options: [
    { value: 'doctors', label: { ru: 'Врачи', en: 'Doctors' } },
    {
      value: 'nurses',
      label: { ru: 'Медсёстры, фельдшеры, акушерки', en: 'Nurses, feldshers, midwives' },
    },
    {
      value: 'managers',
      label: { ru: 'Организаторы здравоохранения', en: 'Health care managers' },
    },
    { value: 'scientists', label: { ru: 'Учёные и преподаватели', en: 'Scientists and teachers' } },
    { value: 'students', label: { ru: 'Студенты и ординаторы', en: 'Students and residents' } },
    { value: 'patients', label: { ru: 'Пациенты и их близкие', en: 'Patients and families' } },
    { value: 'public', label: { ru: 'Все горожане', en: 'General public' } },
    { value: 'media', label: { ru: 'Журналисты', en: 'Media' } },
  ],
  custom: { delivery: { typeName: 'EventAudience' } },
}
