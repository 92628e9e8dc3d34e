import { statusesAfter, statusLabel, type StatusChange } from '../../src/content/centre-status.ts'
import { obeys, type ValidationArgs } from '../../src/fields/validate.ts'
import { say } from '../../src/lib/messages.ts'

interface RowArgs extends ValidationArgs {
  /** Missing where the form checks while somebody types. */
  path?: (string | number)[]
}

interface Row extends StatusChange {
  id?: string | null
}

const isThere = obeys<string>()

/** A status is one that may follow the one before it. */
export function mayFollow(value: unknown, args: RowArgs): string | true {
  const missing = isThere(value, args)
  if (missing !== true || typeof value !== 'string') return missing
  const before = rowBefore(args)
  if (before === undefined) return true
  const allowed = statusesAfter(before?.status ?? null)
  return allowed.includes(value) || say(args.req, refusal(value, before?.status ?? null, allowed))
}

/** A date is not before that of the entry before. */
export function followsInTime(value: unknown, args: RowArgs): string | true {
  const missing = isThere(value, args)
  const before = rowBefore(args)
  if (missing !== true || typeof value !== 'string' || !before?.date) return missing
  if (value.slice(0, 10) >= before.date.slice(0, 10)) return true
  const day = before.date.slice(0, 10).split('-').reverse().join('.')
  return say(args.req, {
    ru: `Раньше предыдущего статуса (${day}): исправьте дату или переставьте строки.`,
    en: `Before the status above it (${day}): correct the date or move the row.`,
  })
}

/** @returns null for the first row, undefined when it cannot be told which row is checked */
function rowBefore({ data, path, siblingData }: RowArgs): Row | null | undefined {
  const { statusHistory } = (data ?? {}) as { statusHistory?: Row[] | null }
  const rows = statusHistory ?? []
  const { id } = (siblingData ?? {}) as Row
  const index = path ? Number(path.at(-2)) : rows.findIndex((row) => id && row.id === id)
  if (index === 0) return null
  return index > 0 ? rows[index - 1] : undefined
}

function refusal(status: string, before: string | null, allowed: string[]) {
  const [now, names] = [statusLabel(status), allowed.map(statusLabel)]
  const choices = {
    ru: names.map(({ ru }) => `«${ru}»`).join(', '),
    en: names.map(({ en }) => `“${en}”`).join(', '),
  }
  if (before === null)
    return {
      ru: `«${now.ru}» не может быть первым: сначала добавьте то, что было раньше, например: ${choices.ru}.`,
      en: `“${now.en}” cannot be the first: add what was before it, such as ${choices.en}.`,
    }
  const after = statusLabel(before)
  if (allowed.length === 0)
    return {
      ru: `После статуса «${after.ru}» других не бывает: уберите строку или исправьте предыдущую.`,
      en: `Nothing follows “${after.en}”: remove the row or correct the one above.`,
    }
  return {
    ru: `После «${after.ru}» не может быть «${now.ru}». Может быть: ${choices.ru}.`,
    en: `“${now.en}” cannot follow “${after.en}”. These can: ${choices.en}.`,
  }
}
