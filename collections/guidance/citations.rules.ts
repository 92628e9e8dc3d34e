import { isCount } from '../../src/fields/number-rules.ts'
import { needs } from '../../src/fields/needs.ts'
import { isUrl, obeys, type Rule, type ValidationArgs } from '../../src/fields/validate.ts'
import { say } from '../../src/lib/messages.ts'

/** A citation as it is typed or stored. */
export interface Citation {
  number?: number | null
  doi?: string | null
  pmid?: string | null
  url?: string | null
}

/** A DOI without what people copy before it: `https://doi.org/10.1000/182` → `10.1000/182`. */
export function normaliseDoi(typed: string): string {
  return typed.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)\s*/i, '')
}

/** A PubMed number without what people copy before it: `PMID: 123` → `123`. */
export function normalisePmid(typed: string): string {
  return typed
    .trim()
    .replace(/^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:?\s*)/i, '')
    .replace(/\/$/, '')
}

/** Gives citations that have no number yet the next ones; those that have one keep it. */
export function numberCitations<Row extends Citation>(rows: Row[]): Row[] {
  let last = Math.max(0, ...rows.map(({ number }) => number ?? 0))
  return rows.map((row) => ({ ...row, number: row.number ?? (last += 1) }))
}

/** The form of a DOI: DOI Handbook, 2.2; prefixes have four to nine digits. */
export const isDoi: Rule<string, unknown> = (value) =>
  /^10\.\d{4,9}\/\S+$/.test(value)
    ? null
    : { ru: 'DOI выглядит так: 10.1000/182.', en: 'Give a DOI such as 10.1000/182.' }

/** A number of PubMed: digits only. */
export const isPmid: Rule<string, unknown> = (value) =>
  /^[1-9]\d{0,8}$/.test(value)
    ? null
    : { ru: 'PMID — это только цифры: 31452104.', en: 'A PMID has only digits: 31452104.' }

const firstYear = 1800

/** A year of publication: from 1800 to the next year, which journals date issues ahead with. */
export const isYearOfPublication: Rule<number, unknown> = (value) => {
  const lastYear = new Date().getFullYear() + 1
  if (Number.isInteger(value) && value >= firstYear && value <= lastYear) return null
  return {
    ru: `Нужен год публикации от ${firstYear} до ${lastYear}.`,
    en: `Give the year of publication, from ${firstYear} to ${lastYear}.`,
  }
}

/** Readers must be able to find what is cited. */
export const validateDoi = needs<string, Citation>(
  ({ pmid, url }) =>
    pmid || url
      ? null
      : {
          ru: 'Укажите DOI, PMID или ссылку: по ним источник находят.',
          en: 'Give the DOI, the PMID or a link: by them the source is found.',
        },
  isDoi,
)

export const validatePmid = obeys(isPmid)
export const validateLink = obeys(isUrl)

/** The number by which recommendations refer to a citation; no other citation has it. */
export function validateNumber(value: unknown, args: ValidationArgs): string | true {
  const { citations = [] } = (args.data ?? {}) as { citations?: Citation[] }
  const same = citations.filter(({ number }) => number === value)
  if (typeof value === 'number' && same.length > 1)
    return say(args.req, {
      ru: `Под номером ${value} уже есть другой источник: дайте этому свободный номер.`,
      en: `Another citation has the number ${value}: give this one a free number.`,
    })
  return obeys<number>(isCount)(value, args)
}
