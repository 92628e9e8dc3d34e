import type { Field, FieldHook, Option, SelectField } from 'payload'
import { isGraded, isScale, normaliseGrade, scales, type Grade, type Graded } from './grades.ts'
import { validateGrade } from './recommendations.rules.ts'

const choice = (value: string, ru: string, en: string) => ({ value, label: { ru, en } })

const normalised: FieldHook = ({ value, siblingData }): Grade =>
  normaliseGrade({ ...siblingData, grade: value as Grade })

/** In the form only the levels of the chosen scale are offered. */
const ofScale =
  (part: 'strengths' | 'certainties'): SelectField['filterOptions'] =>
  ({ options, siblingData }) => {
    const { scale } = (siblingData ?? {}) as Grade
    const known: readonly string[] | null = isScale(scale) ? scales[scale][part] : null
    return known ? options.filter((option) => known.includes(valueOf(option))) : options
  }

const valueOf = (option: Option) => (typeof option === 'string' ? option : option.value)

const scale: SelectField = {
  name: 'scale',
  type: 'select',
  label: { ru: 'Шкала', en: 'Scale' },
  custom: { delivery: { typeName: 'GradingScale' } },
  options: [choice('uur-udd', 'УУР и УДД', 'УУР and УДД'), choice('grade', 'GRADE', 'GRADE')],
  validate: validateGrade('scale'),
}

const scaleVersion: Field = {
  name: 'scaleVersion',
  type: 'text',
  label: { ru: 'Версия шкалы', en: 'Version of the scale' },
  admin: {
    description: {
      ru: 'Оставьте пустым — впишем действующую.',
      en: 'The document that defines the scale as it was used here.',
    },
  },
}

const strength: SelectField = {
  name: 'strength',
  type: 'select',
  label: { ru: 'Убедительность рекомендации', en: 'Strength of recommendation' },
  custom: { delivery: { typeName: 'RecommendationStrength' } },
  options: [
    choice('A', 'УУР A — сильная', 'A: strong (УУР)'),
    choice('B', 'УУР B — условная', 'B: conditional (УУР)'),
    choice('C', 'УУР C — слабая', 'C: weak (УУР)'),
    choice('strong', 'Сильная (GRADE)', 'Strong (GRADE)'),
    choice('weak', 'Слабая (GRADE)', 'Weak (GRADE)'),
  ],
  filterOptions: ofScale('strengths'),
  validate: validateGrade('strength'),
}

const certainty: SelectField = {
  name: 'certainty',
  type: 'select',
  label: { ru: 'Достоверность доказательств', en: 'Certainty of evidence' },
  custom: { delivery: { typeName: 'EvidenceCertainty' } },
  options: [
    choice('udd-1', 'УДД 1', 'УДД 1, the most certain'),
    choice('udd-2', 'УДД 2', 'УДД 2'),
    choice('udd-3', 'УДД 3', 'УДД 3'),
    choice('udd-4', 'УДД 4', 'УДД 4'),
    choice('udd-5', 'УДД 5', 'УДД 5: only a mechanism or the opinion of experts'),
    choice('high', 'Высокая (GRADE)', 'High (GRADE)'),
    choice('moderate', 'Умеренная (GRADE)', 'Moderate (GRADE)'),
    choice('low', 'Низкая (GRADE)', 'Low (GRADE)'),
    choice('very-low', 'Очень низкая (GRADE)', 'Very low (GRADE)'),
  ],
  filterOptions: ofScale('certainties'),
  validate: validateGrade('certainty'),
}

const certaintyTable: Field = {
  name: 'certaintyTable',
  type: 'select',
  label: { ru: 'Таблица УДД', en: 'Table of УДД' },
  custom: { delivery: { typeName: 'EvidenceTable' } },
  options: [
    choice('diagnosis', 'Для методов диагностики', 'For methods of diagnosis'),
    choice(
      'intervention',
      'Для профилактики, лечения и реабилитации',
      'For prevention, treatment and rehabilitation',
    ),
  ],
  admin: {
    readOnly: true,
    condition: (_, grade?: Grade) => Boolean(grade?.certaintyTable),
    description: {
      ru: 'Зависит от типа рекомендации; определяется сама.',
      en: 'Which table the certainty was read from: diagnosis has its own.',
    },
  },
}

/** How strong a recommendation is and what it rests on, with the scale that says so. */
export const gradeField: Field = {
  name: 'grade',
  type: 'group',
  label: { ru: 'Оценка', en: 'Grade' },
  custom: { delivery: { typeName: 'RecommendationGrade' } },
  hooks: { beforeValidate: [normalised] },
  admin: {
    condition: (_, row?: Graded) => !row?.goodPracticePoint || isGraded(row.grade),
  },
  fields: [
    { type: 'row', fields: [scale, scaleVersion] },
    { type: 'row', fields: [strength, certainty] },
    certaintyTable,
  ],
}
