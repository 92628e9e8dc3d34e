import MiniSearch from 'minisearch'
import snowball from 'snowball-stemmers'
import { contentModel } from '../../src/content/content-model.ts'
import { locales, type Locale } from '../../src/content/locales.ts'
import type { FieldModel, FrozenFields, JsonValue } from '../../src/content/model.ts'
import type { LedgerRecord } from '../../src/ledger/entry.ts'
import { toText } from '../../src/rich-text/to-text.ts'
import type { Ask } from './measure.ts'

interface Indexed {
  id: string
  title: string
  lead: string
  body: string
}

/**
 * What MiniSearch with the Snowball stemmers finds in the same texts, the title counting most.
 * @param fuzzy how far from a word of the query words may be, as a share of its length; 0: not at all
 */
export function createMiniSearch(records: readonly LedgerRecord[], fuzzy = 0): Ask {
  const indexes = new Map(locales.map((locale) => [locale, indexOf(records, locale)]))
  return (query, locale) => {
    const found = indexes.get(locale)?.search(query, { fuzzy }) ?? []
    return found.map(({ id }) => String(id))
  }
}

function indexOf(records: readonly LedgerRecord[], locale: Locale): MiniSearch<Indexed> {
  const russian = snowball.newStemmer('russian')
  const english = snowball.newStemmer('english')
  const stem = (word: string) => (/[а-яё]/i.test(word) ? russian : english).stem(word)
  const index = new MiniSearch<Indexed>({
    fields: ['title', 'lead', 'body'],
    processTerm: (term) => stem(term.toLowerCase().replaceAll('ё', 'е')),
    searchOptions: { boost: { title: 3, lead: 2 }, combineWith: 'OR' },
  })
  const documents = new Map<string, Indexed>()
  for (const { content } of records) {
    const type = contentModel.types.find(({ slug }) => slug === content?.type)
    const fields = content?.locales[locale]
    if (content && type?.pathPrefix && type.slug !== 'topics' && fields)
      documents.set(content.id, { id: content.id, ...textsOf(type.fields, fields) })
  }
  index.addAll([...documents.values()])
  return index
}

function textsOf(model: FieldModel[], fields: FrozenFields): Omit<Indexed, 'id'> {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const heads = ['title', 'name', 'lead', 'summary', 'slug']
  const rest = model.filter(({ name }) => !heads.includes(name))
  return {
    title: text('title') || text('name'),
    lead: text('lead') || text('summary'),
    body: rest.map((field) => wordsOf(field, fields[field.name] ?? null)).join('\n'),
  }
}

function wordsOf(field: FieldModel, value: JsonValue): string {
  if (field.kind === 'richText') return value ? toText(value) : ''
  if (field.kind === 'text') return [value ?? []].flat().filter(isText).join('\n')
  if (field.kind !== 'group' && field.kind !== 'list') return ''
  const rows = [value ?? []].flat() as FrozenFields[]
  return rows
    .flatMap((row) => field.fields.map((each) => wordsOf(each, row[each.name] ?? null)))
    .join('\n')
}

const isText = (value: unknown) => typeof value === 'string'
