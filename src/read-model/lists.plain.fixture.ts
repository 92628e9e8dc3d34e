import { locales } from '../content/locales.ts'
import type { FrozenFields } from '../content/model.ts'
import { districtOf } from '../content/regions.ts'
import type { PublicDocument } from './document.ts'
import type { Told } from './ledger.fixture.ts'
import type { ListFilter, ListQuery } from './list-query.ts'
import type { Reference } from './lists.arbitraries.fixture.ts'
import { listsModel } from './lists.fixture.ts'
import type { ReadModel } from './read-model.ts'

/** What is public, kept as plainly as can be, and lists as a filter and a sort of all of it. */
export class Plain {
  readonly #public = new Map<string, Told>()
  /** What has had a slug: a former one leads on as well. */
  readonly #named = new Set<string>()
  readonly #readModel: ReadModel
  constructor(readModel: ReadModel) {
    this.#readModel = readModel
  }

  note(told: Told): void {
    const name = `${told.type} ${told.id}`
    if (told.action !== 'unpublish' && locales.some((locale) => told[locale])) this.#named.add(name)
    if (told.action === 'unpublish') this.#public.delete(name)
    else this.#public.set(name, told)
  }

  list(query: ListQuery): string[] {
    const found = [...this.#public.values()].flatMap((told) => {
      const fields = this.#fields(told, query)
      const document = this.#readModel.byId(told.type ?? '', told.id, query.chain)
      if (!fields || !document || !this.#isOfType(told, query)) return []
      return (query.filters ?? []).every((filter) => this.#fits(told, fields, document, filter))
        ? [{ fields, document }]
        : []
    })
    const { key, isFalling } = query.ordering ?? { key: 'publishedAt', isFalling: true }
    const sign = isFalling && key === 'publishedAt' ? -1 : 1
    const keyed = found.map(({ fields, document }) => ({
      value: sortKey(key, isFalling, fields, document),
      document,
    }))
    keyed.sort((a, b) => {
      if (a.value !== b.value) return sign * (a.value < b.value ? -1 : 1)
      return sign * (a.document.key - b.document.key)
    })
    return keyed.map(({ document }) => document.id)
  }

  #isOfType({ type = '' }: Told, { types: wanted }: ListQuery): boolean {
    if (wanted) return wanted.includes(type)
    return listsModel.types.some(({ slug, role }) => slug === type && role === 'publication')
  }

  #fields(told: Told, { chain }: Pick<ListQuery, 'chain'>): FrozenFields | undefined {
    return chain.map((locale) => told[locale]).find((fields) => fields !== undefined)
  }

  #fits(told: Told, fields: FrozenFields, document: PublicDocument, filter: ListFilter): boolean {
    switch (filter.kind) {
      case 'date': {
        if (filter.key === 'publishedAt') return isBetween(document.publishedAt, filter)
        const date = dateOf(fields, filter.key)
        return typeof date === 'string' && isBetween(Date.parse(date), filter)
      }
      case 'icd10': {
        return texts(fields.codes).some((code) => isInRange(code, filter))
      }
      case 'statusOn': {
        const rows = (fields.statusHistory ?? []) as { status: string; date: string }[]
        const begun = rows.filter(({ status, date }) => status && date && date <= filter.day)
        return begun.slice(-1).some(({ status }) => filter.values.includes(status))
      }
      case 'reference':
        return this.#refers(told, fields, filter)
      case 'choice': {
        const { name } = filter
        if (name === 'region' || name === 'federalDistrict') {
          const own = placesOf(fields, name)
          const there = ids(fields.centres).flatMap((id) => this.#centrePlaces(id, name))
          return filter.values.some((value) => own.includes(value) || there.includes(value))
        }
        const isPublication = told.type !== 'events' && name === 'status'
        const value = isPublication ? this.#status(told) : fields[name]
        return filter.values.some((wanted) => texts(value).includes(wanted))
      }
    }
  }

  #status({ type, action }: Told): string | null {
    const isPublication = ['statements', 'announcements', 'guidance'].includes(type ?? '')
    return isPublication ? (action === 'withdraw' ? 'WITHDRAWN' : 'CURRENT') : null
  }

  /** In any language: where a centre is does not depend on who asks. */
  #centrePlaces(id: string, name: 'region' | 'federalDistrict'): string[] {
    const told = this.#public.get(`centres ${id}`)
    return locales.flatMap((locale) => (told?.[locale] ? placesOf(told[locale], name) : []))
  }

  #refers(
    { type = '' }: Told,
    fields: FrozenFields,
    { name, target, idOrSlug }: Extract<ListFilter, { kind: 'reference' }>,
  ): boolean {
    const bare = idOrSlug.replace(/-slug$/, '')
    // A slug is of a text: what was never public in any language has none.
    const meant = `${target} ${bare}`
    const isKnown = idOrSlug === bare || (this.#public.has(meant) && this.#named.has(meant))
    const wanted = isKnown ? bare : idOrSlug
    const speaker = fields.speaker as FrozenFields | undefined
    const named: { [name: string]: string[] } = {
      topic: ids(fields.topics),
      organisation: [...ids(fields.organisations), ...ids(fields.hostOrganisation)],
      person: ids(speaker?.person),
      centre: ids(fields.centres),
      parent: type === 'topics' ? ids(fields.parent) : [],
    }
    const given = named[name] ?? []
    if (name !== 'topic') return given.includes(wanted)
    return given.some((id) => this.#isBelow(id, wanted, []))
  }

  #isBelow(topic: string, wanted: string, seen: string[]): boolean {
    if (topic === wanted) return true
    if (seen.includes(topic)) return false
    const told = this.#public.get(`topics ${topic}`)
    return locales.some((locale) =>
      ids(told?.[locale]?.parent).some((id) => this.#isBelow(id, wanted, [...seen, topic])),
    )
  }
}

function ids(value: unknown): string[] {
  const list = Array.isArray(value) ? value : value ? [value] : []
  return (list as Reference[]).map(({ id }) => id)
}

function texts(value: unknown): string[] {
  return [value].flat().filter((each) => typeof each === 'string')
}

function placesOf(fields: FrozenFields, name: 'region' | 'federalDistrict'): string[] {
  const stages = (fields.stages ?? []) as FrozenFields[]
  const found = [...texts(fields.region), ...stages.flatMap(({ regions }) => texts(regions))]
  if (name === 'region') return found
  return [...texts(fields.federalDistrict), ...found.flatMap((one) => districtOf(one)?.value ?? [])]
}

function isInRange(code: string, { from, to }: { from: string; to: string }): boolean {
  if (code.startsWith(from) || code.startsWith(to)) return true
  // A category is in a range of subdivisions if all of it is.
  const category = code.slice(0, 3)
  if (code === category && to.startsWith(category)) return false
  return code > from && code < to
}

function isBetween(
  time: number,
  { from, until }: { from: number | null; until: number | null },
): boolean {
  return (from === null || time >= from) && (until === null || time <= until)
}

/** What was put off begins with its new day, in Moscow. */
function dateOf(fields: FrozenFields, key: string) {
  const { startsAt, postponedTo } = fields
  if (key !== 'startsAt' || !startsAt || !postponedTo) return fields[key]
  return `${texts(postponedTo).join()}T00:00:00+03:00`
}

function sortKey(
  key: string,
  isFalling: boolean,
  fields: FrozenFields,
  document: PublicDocument,
): number | string {
  if (key === 'publishedAt') return document.publishedAt
  if (key === 'title') {
    const family = fields.familyName ? `${texts(fields.familyName).join()} ` : ''
    const text = `${family}${document.title}`.toLowerCase().replaceAll('ё', 'е')
    return text.replaceAll('«', '')
  }
  const date = key === 'updatedAt' ? document.updatedAt : dateOf(fields, key)
  if (typeof date !== 'string') return Number.POSITIVE_INFINITY
  return (isFalling ? -1 : 1) * Date.parse(date)
}
