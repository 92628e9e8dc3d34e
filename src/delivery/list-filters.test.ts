import { describe, expect, test } from '@jest/globals'
import { contentModel } from '../content/content-model.ts'
import { filtersOf, type Filter } from '../content/filters.ts'
import type { FieldModel, FrozenFields, JsonValue, TypeModel } from '../content/model.ts'
import { dateKeysOf } from '../content/orderings.ts'
import { districtOf } from '../content/regions.ts'
import { createLedger } from '../read-model/ledger.fixture.ts'
import { openReadModel } from '../read-model/index.ts'
import { post, type Answer } from './delivery.fixture.ts'
import { createDelivery } from './router.ts'
import { buildDeliverySchema } from './schema/build-schema.ts'

/** What lists of the installation can be filtered by: whoever adds or loses one says so here. */
const offered: { [list: string]: string } = {
  announcements:
    'centre federalDistrict kind network organisation person publishedFrom publishedUntil region ' +
    'status topic',
  boilerplates: 'organisation',
  centres: 'federalDistrict kind level network organisation region status',
  events:
    'audience endsFrom endsUntil federalDistrict format forum network organisation region ' +
    'specialties startsFrom startsUntil status',
  forumReports:
    'endsFrom endsUntil event federalDistrict forum organisation person publishedFrom ' +
    'publishedUntil region startsFrom startsUntil status topic',
  forums: 'endsFrom endsUntil federalDistrict format organisation region startsFrom startsUntil',
  guidelines:
    'applicationStatus approvedFrom approvedUntil careSettings icd10 interventionTypes kind ' +
    'literatureSearchedFrom literatureSearchedUntil organisation person publishedFrom ' +
    'publishedUntil reviewFrom reviewUntil specialties status topic',
  networks: 'organisation',
  organisations: 'federalDistrict kind parent region',
  people: 'organisation',
  publications:
    'applicationStatus approvedFrom approvedUntil boilerplate careSettings centre deliveredFrom ' +
    'deliveredUntil endsFrom endsUntil event federalDistrict forum icd10 interventionTypes kind ' +
    'literatureSearchedFrom literatureSearchedUntil network organisation person publishedFrom ' +
    'publishedUntil region reviewFrom reviewUntil specialties startsFrom startsUntil status ' +
    'topic types urgency',
  statements:
    'boilerplate deliveredFrom deliveredUntil event forum kind organisation person publishedFrom ' +
    'publishedUntil status topic urgency',
  topics: 'parent',
}

const general = ['first', 'after', 'orderBy', 'locale', 'fallback']

test('each list has the filters that make sense for it', () => {
  const fields = Object.values(buildDeliverySchema(contentModel).getQueryType()?.getFields() ?? {})
  const lists = fields.filter(({ args }) => args.some(({ name }) => name === 'orderBy'))
  const found = lists.map(({ name, args }) => {
    const filters = args.map((arg) => arg.name).filter((arg) => !general.includes(arg))
    return [name, filters.sort().join(' ')]
  })
  expect(Object.fromEntries(found)).toEqual(offered)
})

/** A document that can be filtered by, with an argument that finds it and one that does not. */
interface Case {
  name: string
  fields: FrozenFields
  finds: string
  misses: string
}

const target = (type: string) => ({ type, id: 'wanted' })

/** @returns fields of a document that say a value at a path, in whatever groups and rows that is */
function sayAt(fields: readonly FieldModel[], [name = '', ...rest]: string[], value: JsonValue) {
  const field = fields.find((each) => each.name === name)
  if (!field) throw new Error(`There is no field ${name}.`)
  return { [name]: wrap(field, rest, value) }
}

function wrap(field: FieldModel, rest: string[], value: JsonValue): JsonValue {
  if (field.kind === 'group') return sayAt(field.fields, rest, value)
  if (field.kind === 'list') return [sayAt(field.fields, rest, value)]
  return 'many' in field && field.many ? [value] : value
}

function casesOf(type: TypeModel, filter: Filter): Case[] {
  const { name } = filter
  const at = (path: string, value: JsonValue) => sayAt(type.fields, path.split('.'), value)
  switch (filter.kind) {
    case 'reference':
      return filter.paths.map((path) => ({
        ...{ name, fields: at(path, target(filter.target)) },
        ...{ finds: '"wanted"', misses: '"another"' },
      }))
    case 'enum': {
      const [one, other] = filter.choices.choices
      const own = filter.paths.map((path) => ({
        ...{ name, fields: at(path, one?.value ?? '') },
        ...{ finds: `[${one?.name}]`, misses: `[${other?.name}]` },
      }))
      const named = (value: string | undefined) =>
        filter.choices.choices.find((choice) => choice.value === value)?.name
      const regions = filter.regionPaths.map((path) => ({
        ...{ name, fields: at(path, 'tatarstan') },
        finds: `[${named(districtOf('tatarstan')?.value)}]`,
        misses: `[${named(districtOf('moscow')?.value)}]`,
      }))
      return [...own, ...regions]
    }
    case 'icd10':
      return filter.paths.map((path) => ({
        ...{ name, fields: at(path, 'J10.1'), finds: '"J09-J11"', misses: '"J12-J18"' },
      }))
    case 'status':
      return [{ name, fields: {}, finds: '[CURRENT]', misses: '[WITHDRAWN]' }]
    case 'statusOn': {
      const [one, other] = filter.choices.choices
      const fields = { [filter.path]: [{ status: one?.value ?? '', date: '2026-01-01' }] }
      return [{ name, fields, finds: `[${one?.name}]`, misses: `[${other?.name}]` }]
    }
  }
}

function dateCases(type: TypeModel): Case[] {
  const published = { field: 'publishedAt', stem: 'published', isDay: false }
  const keys = [...(type.role === 'publication' ? [published] : []), ...dateKeysOf(type)]
  return keys.flatMap(({ field, stem, isDay }) => {
    const [before, on, after] = ['09', '10', '11'].map((day) => {
      const date = `2026-03-${day}`
      return isDay ? date : `${date}T09:00:00.000Z`
    })
    const fields = { [field]: on ?? null }
    return [
      { name: `${stem}From`, fields, finds: `"${on}"`, misses: `"${after}"` },
      { name: `${stem}Until`, fields, finds: `"${on}"`, misses: `"${before}"` },
    ]
  })
}

const cases = contentModel.types
  .filter(({ list }) => Object.hasOwn(offered, list))
  .flatMap((type) => {
    const all = [
      ...filtersOf(type, contentModel).flatMap((filter) => casesOf(type, filter)),
      ...dateCases(type),
    ]
    return all.map((one) => [type.list, one.name, type, one] as const)
  })

/** What every publication says, whatever its fields. */
const always = ['status', 'publishedFrom', 'publishedUntil']

describe('a filter works', () => {
  test('wherever it is offered', () => {
    const tried = (list: string) => cases.filter(([one]) => one === list).map(([, name]) => name)
    for (const [list, names] of Object.entries(offered))
      if (list !== 'publications')
        expect([...new Set(tried(list))].sort()).toEqual(names.split(' '))
  })

  test.each(cases)('%s by %s', async (list, name, type, { fields, finds, misses }) => {
    const ask = askerOf(type, fields)
    const lists = type.role === 'publication' ? [list, 'publications'] : [list]
    for (const one of lists) {
      expect(await ask(`${one}(${name}: ${finds})`)).toContain('with')
      expect(await ask(`${one}(${name}: ${misses})`)).not.toContain('with')
    }
    if (type.role === 'record' || !always.includes(name))
      expect(await ask(`${list}(${name}: ${finds})`)).toEqual(['with'])
  })
})

/** @returns what asks for the ids of a list, where one document says something and one says nothing */
function askerOf(type: TypeModel, fields: FrozenFields) {
  const readModel = openReadModel({ file: ':memory:', model: contentModel })
  const ledger = createLedger()
  const named = (id: string) => ({ title: id, name: id, slug: id })
  ledger.add({ type: type.slug, id: 'with', ru: { ...named('with'), ...fields } })
  ledger.add({ type: type.slug, id: 'without', ru: named('without') })
  readModel.apply(ledger.records)
  const delivery = createDelivery({
    ...{ model: contentModel, readModel, logger: { error: () => {} } },
    status: () => ({ ready: true, position: readModel.position }),
  })
  return async (list: string) => {
    const body = post({ query: `{ list: ${list} { nodes { id } totalCount } }` })
    const response = await delivery.handle(new Request('http://localhost/graphql', body))
    const { data, errors } = (await response?.json()) as Answer
    expect(errors).toBeUndefined()
    const { nodes, totalCount } = data?.list as { nodes: { id: string }[]; totalCount: number }
    expect(nodes).toHaveLength(totalCount)
    return nodes.map(({ id }) => id)
  }
}
