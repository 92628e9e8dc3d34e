import type { Locale } from '../content/locales.ts'
import type { ImportOutcome } from '../importing/import-outcome.ts'

/** What a command says of one file: why not, what would be, or what it became. */
export type ImportReport = { file: string; type: string } & (
  { error: string } | ImportOutcome | (ImportOutcome & { id: string; slug: string })
)

const states = {
  filled: { ru: 'заполнено', en: 'filled in' },
  open: { ru: 'предложено', en: 'suggested' },
  accepted: { ru: 'принято', en: 'accepted' },
  declined: { ru: 'отклонено', en: 'declined' },
}

/** The report of one file for people, a line for each thing to know. */
export function describeImport(report: ImportReport, locale: Locale): string {
  if ('error' in report) return `${report.file}: not imported. ${report.error}`
  const result = 'slug' in report ? `draft ${report.slug}` : 'would become a draft'
  const found = report.suggestions.map(({ label, shown, where, state, record }) => {
    const known = record ? ` = ${record.collection}/${record.id}` : ''
    return `  + ${label[locale]}: ${shown}${known} (${where[locale]}; ${states[state][locale]})`
  })
  const unplaced = report.notMapped.map((line) => `  - ${line}`)
  const warnings = report.warnings.map((line) => `  ! ${line}`)
  return [`${report.file}: ${result}`, ...found, ...unplaced, ...warnings].join('\n')
}
