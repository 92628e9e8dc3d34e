import type { Locale } from '../content/locales.ts'
import type { FrozenFields, FrozenReference, JsonValue } from '../content/model.ts'
import { isRecord } from '../read-model/index.ts'
import type { ResolvedRecommendation, ResolvedReference } from '../rich-text/resolved.ts'
import { targetOf, type DeliveredDocument } from './batch.ts'
import { fileUrlOf, imageOf } from './images.ts'
import { pathOf } from './paths.ts'

/** @returns what finds out where the references of a rich text lead now; `path` is where it stands */
export function resolverFor(owner: DeliveredDocument, path: string) {
  return (reference: FrozenReference) =>
    resolveTarget(targetOf(owner, path, reference), owner.document.locale)
}

/** What is not public, or has neither page nor file, is not linked to. */
function resolveTarget(
  target: DeliveredDocument | null,
  shownIn: Locale,
): ResolvedReference | null {
  if (!target) return null
  const { title } = target.document
  const path = pathOf(target)
  if (path !== null)
    return { path, title, recommendation: (id) => findRecommendation(target, id, shownIn) }
  const url = fileUrlOf(target)
  return url === null ? null : { path: url, ...describeFile(target, shownIn) }
}

function describeFile(target: DeliveredDocument, shownIn: Locale): Partial<ResolvedReference> {
  const { alt, originalName, filename, mimeType, filesize } = target.values()
  const title = target.document.title || textOf(originalName) || textOf(filename)
  const image = imageOf(target)
  if (image) return { title, image }
  const format = textOf(mimeType).split('/')[1]?.toUpperCase() ?? ''
  const details = [format, sizeOf(filesize, shownIn)].filter(Boolean).join(', ')
  return { title, file: { label: textOf(alt), details } }
}

const units: { [locale in Locale]: [kilo: string, mega: string] } = {
  ru: ['КБ', 'МБ'],
  en: ['KB', 'MB'],
}

/** Who pays for what they fetch wants to know before. */
function sizeOf(bytes: JsonValue | undefined, locale: Locale): string {
  if (typeof bytes !== 'number' || bytes <= 0) return ''
  const [kilo, mega] = units[locale]
  const inMega = bytes >= 1e6
  const size = inMega ? bytes / 1e6 : Math.max(1, bytes / 1e3)
  const digits = { maximumFractionDigits: inMega ? 1 : 0 }
  return `${size.toLocaleString(locale, digits)} ${inMega ? mega : kilo}`
}

/** A row of the list `recommendations` of a guideline, as it is public now. */
function findRecommendation(
  target: DeliveredDocument,
  id: string,
  shownIn: Locale,
): ResolvedRecommendation | null {
  const { recommendations } = target.values()
  const rows = Array.isArray(recommendations) ? recommendations.filter(isRecord) : []
  const row = rows.find((one) => one.id === id)
  const text = textOf(row?.text)
  if (!row || !text) return null
  return {
    text,
    number: Number(row.number ?? rows.indexOf(row) + 1),
    isAgainst: row.direction === 'against',
    isGoodPractice: row.goodPracticePoint === true,
    grade: gradeOf(row),
    languages: { own: target.document.locale, shownIn },
    status: target.document.status,
  }
}

function gradeOf({ grade }: FrozenFields): ResolvedRecommendation['grade'] {
  const { scale, strength, certainty } = isRecord(grade) ? grade : {}
  const [given, strong, certain] = [scale, strength, certainty].map((part) => textOf(part) || null)
  return { scale: given ?? null, strength: strong ?? null, certainty: certain ?? null }
}

function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
