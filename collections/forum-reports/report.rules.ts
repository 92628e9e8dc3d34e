import type { Need } from '../../src/fields/needs.ts'

/** What the rules look at in the rows and groups of a report. */
export interface Attendance {
  estimated?: boolean | null
}

export interface Speaker {
  person?: unknown
}

export interface Material {
  file?: unknown
}

export const needsNumber: Need<Attendance> = ({ estimated }) =>
  estimated
    ? {
        ru: 'Укажите оценку числа участников или снимите отметку «оценка».',
        en: 'Give the estimated number of participants, or clear the mark “estimate”.',
      }
    : null

export const needsName: Need<Speaker> = ({ person }) =>
  person
    ? null
    : {
        ru: 'Выберите человека из справочника или впишите имя.',
        en: 'Choose a person, or type in the name.',
      }

export const needsUrlOrFile: Need<Material> = ({ file }) =>
  file
    ? null
    : {
        ru: 'Добавьте ссылку или файл: материал должно быть чем открыть.',
        en: 'Add a link or a file, so that readers can open the material.',
      }
