import type { Field, SelectField, Tab } from 'payload'
import { specialtiesField } from '../../src/fields/specialties-field.ts'
import { obeys } from '../../src/fields/validate.ts'
import { isAge, normaliseCodes, notYounger, validateIcd10 } from './classification.rules.ts'

const icd10: Field = {
  name: 'icd10Codes',
  type: 'text',
  hasMany: true,
  label: { ru: 'Коды МКБ-10', en: 'ICD-10 codes' },
  custom: { delivery: { codes: 'icd10' } },
  hooks: { beforeValidate: [({ value }): unknown => normaliseCodes(value)] },
  validate: validateIcd10,
  admin: {
    description: {
      ru: 'Например, E11.9. Русские буквы, похожие на латинские, заменим сами.',
      en: 'Codes of ICD-10, such as E11.9.',
    },
  },
}

const ageUnit = (name: string): SelectField => ({
  name,
  type: 'select',
  defaultValue: 'years',
  label: { ru: 'Единица', en: 'Unit' },
  custom: { delivery: { typeName: 'AgeUnit' } },
  options: [
    { value: 'years', label: { ru: 'лет', en: 'Years' } },
    { value: 'months', label: { ru: 'месяцев', en: 'Months' } },
  ],
})

const population: Field = {
  name: 'population',
  type: 'group',
  label: { ru: 'Для кого', en: 'Population' },
  custom: { delivery: { typeName: 'Population' } },
  fields: [
    {
      name: 'group',
      type: 'select',
      label: { ru: 'Возрастная группа', en: 'Age group' },
      custom: { delivery: { typeName: 'PopulationGroup' } },
      options: [
        { value: 'adults', label: { ru: 'Взрослые', en: 'Adults' } },
        { value: 'children', label: { ru: 'Дети', en: 'Children' } },
        { value: 'both', label: { ru: 'Взрослые и дети', en: 'Adults and children' } },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'ageFrom',
          type: 'number',
          label: { ru: 'Возраст от', en: 'Age from' },
          validate: obeys(isAge),
        },
        ageUnit('ageFromUnit'),
        {
          name: 'ageTo',
          type: 'number',
          label: { ru: 'Возраст до (включительно)', en: 'Age to (inclusive)' },
          validate: obeys(isAge, notYounger),
        },
        ageUnit('ageToUnit'),
      ],
    },
  ],
}

/** Where care is given: Федеральный закон № 323-ФЗ, статья 32, часть 3; and where emergencies are met. */
const careSettings: Field = {
  name: 'careSettings',
  type: 'select',
  hasMany: true,
  label: { ru: 'Условия оказания помощи', en: 'Care settings' },
  custom: { delivery: { typeName: 'CareSetting' } },
  options: [
    { value: 'outpatient', label: { ru: 'Амбулаторно', en: 'Outpatient' } },
    { value: 'home', label: { ru: 'На дому', en: 'At home' } },
    { value: 'day-hospital', label: { ru: 'Дневной стационар', en: 'Day hospital' } },
    { value: 'inpatient', label: { ru: 'Стационар', en: 'Inpatient' } },
    { value: 'emergency', label: { ru: 'Скорая помощь', en: 'Emergency' } },
    { value: 'sanatorium', label: { ru: 'Санаторий', en: 'Sanatorium' } },
  ],
}

const interventionTypes: Field = {
  name: 'interventionTypes',
  type: 'select',
  hasMany: true,
  label: { ru: 'Виды вмешательств', en: 'Intervention types' },
  custom: { delivery: { typeName: 'InterventionType' } },
  options: [
    { value: 'prevention', label: { ru: 'Профилактика', en: 'Prevention' } },
    { value: 'vaccination', label: { ru: 'Вакцинация', en: 'Vaccination' } },
    { value: 'screening', label: { ru: 'Скрининг', en: 'Screening' } },
    { value: 'diagnosis', label: { ru: 'Диагностика', en: 'Diagnosis' } },
    { value: 'medication', label: { ru: 'Лекарственная терапия', en: 'Medication' } },
    { value: 'surgery', label: { ru: 'Хирургическое лечение', en: 'Surgery' } },
    { value: 'radiotherapy', label: { ru: 'Лучевая терапия', en: 'Radiotherapy' } },
    {
      value: 'other-treatment',
      label: { ru: 'Другое лечение', en: 'Other treatment' },
    },
    { value: 'rehabilitation', label: { ru: 'Реабилитация', en: 'Rehabilitation' } },
    { value: 'follow-up', label: { ru: 'Диспансерное наблюдение', en: 'Follow-up' } },
    { value: 'palliative-care', label: { ru: 'Паллиативная помощь', en: 'Palliative care' } },
    { value: 'education', label: { ru: 'Обучение пациентов', en: 'Patient education' } },
  ],
}

/** For which diseases, patients, physicians and settings a guideline is. */
export const classificationTab: Tab = {
  label: { ru: 'Для кого и о чём', en: 'Classification' },
  fields: [icd10, population, specialtiesField, careSettings, interventionTypes],
}
