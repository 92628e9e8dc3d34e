import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  getIntrospectionQuery,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
  type GraphQLSchema,
} from 'graphql'
import { contentTypes } from '../collections/index.ts'
import {
  acceptDeclarations,
  compareWithPromise,
  explainComparison,
} from '../src/cli/schema-promise.ts'
import { contentModelOf } from '../src/content/content-type.ts'
import type { FieldModel, TypeModel } from '../src/content/model.ts'
import { buildDeliverySchema } from '../src/delivery/index.ts'
import { costOf } from '../src/delivery/graphql/cost.ts'
import { defaultLimits } from '../src/delivery/graphql/limits.ts'

function silentFields(fields: readonly FieldModel[]): string[] {
  return fields
    .filter(({ unlisted }) => !unlisted)
    .flatMap((field) => [
      ...(field.description?.trim() ? [] : [field.name]),
      ...('fields' in field
        ? silentFields(field.fields).map((name) => `${field.name}.${name}`)
        : []),
    ])
}

interface Described {
  name: string
  description?: string | null
}

/** Everything of a schema that a front end may read of, by the name it is known by. */
function partsOf(schema: GraphQLSchema): Described[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  return types.flatMap((type) => [type, ...membersOf(type)])
}

function membersOf(type: Described): Described[] {
  const named = (parent: string, each: Described) => ({ ...each, name: `${parent}.${each.name}` })
  if (isEnumType(type)) return type.getValues().map((value) => named(type.name, value))
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field) => named(type.name, field))
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  return Object.values(type.getFields()).flatMap((field) => [
    named(type.name, field),
    ...field.args.map((arg) => named(`${type.name}.${field.name}`, arg)),
  ])
}

describe('the schema', () => {
  const parts = partsOf(buildDeliverySchema(contentModelOf(contentTypes)))

  test('describes every type, field, argument and value', () => {
    const silent = parts.filter(({ description }) => !description?.trim())
    expect(silent.map(({ name }) => name)).toEqual([])
  })

  test('has a sentence of its own for each field of the content, not its name again', () => {
    const undescribed = ({ types }: { types: readonly TypeModel[] }) =>
      types.flatMap(({ slug, fields }) => silentFields(fields).map((name) => `${slug}.${name}`))
    expect(undescribed(contentModelOf(contentTypes))).toEqual([])
  })

  test('was really looked at', () => {
    expect(parts.length).toBeGreaterThan(1000)
    const names = parts.map(({ name }) => name)
    for (const name of ['Query.publications.topic', 'Urgency.EMERGENCY', 'Publication.title'])
      expect(names).toContain(name)
  })
})

test('introspection as tools do it costs less than half of what is allowed', () => {
  const schema = buildDeliverySchema(contentModelOf(contentTypes))
  const options = { specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true }
  const document = parse(
    getIntrospectionQuery({ ...options, schemaDescription: true, oneOf: true }),
  )
  const cost = costOf(schema, document, getOperationAST(document)!, {})
  expect(cost).toBeGreaterThan(1_000)
  expect(cost).toBeLessThan(defaultLimits.cost / 2)
})

test('the operations of docs/front-end.md are valid', () => {
  const page = readFileSync(new URL('../docs/front-end.md', import.meta.url), 'utf8')
  const operations = [...page.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, text = '']) => text)
  const schema = buildDeliverySchema(contentModelOf(contentTypes))
  const errors = operations.flatMap((text) => validate(schema, parse(text)))
  expect(errors.map(({ message }) => message)).toEqual([])
  expect(operations.length).toBeGreaterThanOrEqual(6)
})

const promised = `
  enum Colour { RED GREEN }
  type Query { one(id: ID): String two: Int! list(first: Int = 20): [Colour!]! by(id: ID): String }
`
const head = '# Changes\n\n- 2026-01-01 `Query.one was removed.` Ask for two.\n\n'
const declare = (...lines: string[]) => `${head}## Declared\n\n${lines.join('\n')}\n`
const removed = 'Query.one was removed.'
const current = promised.replace('one(id: ID): String', '')

describe('a schema and its promise', () => {
  const compare = (now: string, document = declare('Nothing.')) =>
    compareWithPromise(promised, now, document)

  test('the same, and additions, are fine', () => {
    const more = promised.replace('two: Int!', 'two: Int! three: Int')
    for (const now of [promised, more]) {
      const comparison = compare(now)
      expect(comparison).toEqual({ undeclared: [], unfounded: [], dangerous: [] })
      expect(explainComparison(comparison, '2026-11-27')).toEqual([])
    }
  })

  test.each([
    ['one(id: ID): String', '', removed],
    ['two: Int!', 'two: Int', 'Query.two changed type from Int! to Int.'],
    ['one(id: ID)', 'one', 'Query.one arg id was removed.'],
    ['one(id: ID)', 'one(id: ID!)', 'Query.one arg id has changed type from ID to ID!.'],
    ['one(id: ID)', 'one(id: ID, at: Int!)', 'A required arg at on Query.one was added.'],
    ['RED GREEN', 'RED', 'GREEN was removed from enum type Colour.'],
  ])('%j that becomes %j is to be declared', (before, after, change) => {
    const now = promised.replace(before, after)
    const comparison = compare(now)
    expect(comparison.undeclared).toEqual([change])
    const lines = explainComparison(comparison, '2026-11-27')
    expect(lines.at(-1)).toBe(`- 2026-11-27 \`${change}\` …`)
    const filled = lines.at(-1)?.replace('…', 'Do without.') ?? ''
    expect(compare(now, declare(filled))).toMatchObject({ undeclared: [], unfounded: [] })
  })

  test('a value more and another default are told, not refused', () => {
    const now = promised.replace('RED GREEN', 'RED GREEN BLUE').replace('= 20', '= 10')
    const { undeclared, dangerous } = compare(now)
    expect(undeclared).toEqual([])
    expect(dangerous).toEqual([
      'BLUE was added to enum type Colour.',
      'Query.list arg first has changed defaultValue from 20 to 10.',
    ])
  })

  test.each([
    ['without what to do instead', declare(`- 2026-11-27 \`${removed}\` …`)],
    ['without a day', declare(`- \`${removed}\` Ask for two.`)],
    ['on no day', declare(`- 2026-13-41 \`${removed}\` Ask for two.`)],
    ['in other words', declare('- 2026-11-27 `Query.one is gone.` Ask for two.')],
    ['above the heading', declare('Nothing.')],
    [
      'accepted before',
      `${declare('Nothing.')}\n## Accepted on 2026-01-01\n\n- 2026-01-01 \`${removed}\` Ask for two.\n`,
    ],
  ])('declared %s, a change is not declared', (_, document) => {
    expect(compare(current, document).undeclared).toEqual([removed])
  })

  test('what is declared and does not happen is refused too', () => {
    const comparison = compare(promised, declare(`- 2026-11-27 \`${removed}\` Ask for two.`))
    expect(comparison.unfounded).toEqual([removed])
    expect(explainComparison(comparison, '2026-11-27').join('\n')).toContain(removed)
  })

  test('accepted, it is kept under its day and declares nothing any more', () => {
    const line = `- 2026-11-20 \`${removed}\` Ask for two.`
    const accepted = acceptDeclarations(declare(line), '2026-11-27')
    expect(accepted).toContain(`## Declared\n\nNothing.\n\n## Accepted on 2026-11-27\n\n${line}`)
    expect(compareWithPromise(current, current, accepted)).toMatchObject({ unfounded: [] })
    expect(compare(current, accepted).undeclared).toEqual([removed])
    expect(acceptDeclarations(accepted, '2026-12-24')).toBe(accepted)
  })
})
