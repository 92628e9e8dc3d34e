import { defaultLocale, locales } from './locales.ts'
import type { FieldModel, FrozenContent, FrozenFields, JsonValue, Translations } from './model.ts'

/** The edition before, as far as translations look at it. */
export interface EarlierEdition {
  version: string
  content: FrozenContent | null
}

/**
 * Of which version each translation is: of the new one when its text changed with it, else of the
 * version it was made for, so that readers of English learn that the Russian has moved on.
 * @param fields what is delivered of the type; only what is written per language counts
 * @param version the version of the new edition
 */
export function translationsOf(
  fields: FieldModel[],
  { locales: ready }: Pick<FrozenContent, 'locales'>,
  version: string,
  last: EarlierEdition | null,
): Translations | undefined {
  const translated = locales.filter((locale) => locale !== defaultLocale && ready[locale])
  if (translated.length === 0) return undefined
  const entries = translated.map((locale) => {
    const before = last?.content?.locales[locale]
    const isSame = before && wording(fields, before) === wording(fields, ready[locale] ?? {})
    const madeFor = last?.content?.translations?.[locale] ?? last?.version
    return [locale, isSame && madeFor ? madeFor : version]
  })
  return Object.fromEntries(entries) as Translations
}

/** All that is written per language, as one text to compare. */
function wording(fields: FieldModel[], frozen: FrozenFields): string {
  return JSON.stringify(fields.map((field) => wordsOf(field, frozen[field.name] ?? null)))
}

function wordsOf(field: FieldModel, value: JsonValue): unknown {
  if (field.localized) return value
  if (field.kind !== 'group' && field.kind !== 'list') return null
  const rows = Array.isArray(value) ? value : [value]
  return rows.map((row) => wording(field.fields, isFields(row) ? row : {}))
}

function isFields(value: JsonValue): value is FrozenFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
