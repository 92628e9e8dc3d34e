import { describe, expect, test } from '@jest/globals'
import { isInterfaceType, isObjectType, parse, type GraphQLSchema } from 'graphql'
import type { ContentModel, FieldModel, TypeModel } from '../../content/model.ts'
import { fixtureModel } from '../../read-model/model.fixture.ts'
import { printDeliverySchema } from '../print-schema.ts'
import { buildDeliverySchema } from './build-schema.ts'

const records = fixtureModel.types.slice(2)
const [statements, reports] = ['statements', 'forum-reports'].map((wanted) => {
  const found = fixtureModel.types.find(({ slug }) => slug === wanted)
  if (!found) throw new Error(`The fixture has no ${wanted}.`)
  return found
}) as [TypeModel, TypeModel]

const text = (name: string): FieldModel => ({
  name,
  kind: 'text',
  many: false,
  localized: false,
  required: false,
})

const group = (name: string, typeName: string, ...fields: FieldModel[]): FieldModel => ({
  ...text(name),
  kind: 'group',
  typeName,
  fields,
})

function withFields(...fields: FieldModel[]): ContentModel {
  const extended: TypeModel = { ...reports, fields: [...reports.fields, ...fields] }
  return { types: [statements, extended, ...records] }
}

describe('the schema', () => {
  const schema = buildDeliverySchema(fixtureModel)

  test('describes everything', () => {
    expect(undescribed(schema)).toEqual([])
  })

  test('has a query type only', () => {
    expect(schema.getMutationType()).toBeUndefined()
    expect(schema.getSubscriptionType()).toBeUndefined()
  })

  test('shares in the interface what all publications have with the same type', () => {
    const publication = schema.getType('Publication')
    if (!isInterfaceType(publication)) throw new Error('Publication is not an interface.')
    const technical = ['id', 'path', 'locale', 'locales', 'updatedAt', 'type', 'version']
    const state = [
      'status',
      'statusReason',
      'currentStatus',
      'isCurrent',
      'history',
      'firstPublishedAt',
      'successor',
      'translations',
    ]
    const content = ['title', 'slug', 'lead', 'body', 'topics', 'organisations', 'publishedAt']
    const names = [...technical, ...state, ...content, 'source', 'image']
    expect(Object.keys(publication.getFields()).sort()).toEqual(names.sort())
  })

  test('is printed sorted, whatever the order of the types', () => {
    const printed = printDeliverySchema(fixtureModel)
    expect(() => parse(printed)).not.toThrow()
    expect(printed).toContain('type Statement implements Publication {')
    expect(printed).toContain('union OrganisationOrPerson = Organisation | Person')
    expect(printed).toContain('participants: [OrganisationOrPerson!]!')
    expect(printed).toMatch(/enum Locale {[^}]*\ben\b[^}]*\bru\b/)
    expect(printed).toContain('locale: Locale = ru')
    expect(printDeliverySchema({ types: [...fixtureModel.types].reverse() })).toBe(printed)
  })
})

test('a field that is to go is marked, with what to ask for instead', () => {
  const model = withFields({ ...text('town'), deprecated: 'Ask for `city`.' }, text('city'))
  expect(printDeliverySchema(model)).toContain(
    'town: String @deprecated(reason: "Ask for `city`.")',
  )
})

test('of a field that is to go in one type the interface says nothing', () => {
  const old = { ...text('town'), deprecated: 'Ask for `city`.' }
  const [one, all] = [[old, text('town')] as const, [old, old] as const].map(([first, second]) => {
    const types = [
      { ...statements, fields: [...statements.fields, first] },
      { ...reports, fields: [...reports.fields, second] },
    ]
    const publication = buildDeliverySchema({ types: [...types, ...records] }).getType(
      'Publication',
    )
    return isInterfaceType(publication) && publication.getFields().town?.deprecationReason
  })
  expect([one, all]).toEqual([undefined, 'Ask for `city`.'])
})

describe('names', () => {
  test('of equal groups are shared', () => {
    const model = withFields(
      group('first', 'Place', text('city')),
      group('second', 'Place', text('city')),
    )
    expect(printDeliverySchema(model).match(/^type Place /gm)).toHaveLength(1)
  })

  test('of different groups must differ', () => {
    const model = withFields(
      group('first', 'Place', text('city')),
      group('second', 'Place', text('town')),
    )
    expect(() => printDeliverySchema(model)).toThrow('as GraphQL type Place')
  })

  test('that every document has are refused', () => {
    expect(() => printDeliverySchema(withFields(text('status')))).toThrow('has a field status')
  })

  test('of root fields must differ', () => {
    const twice = { ...reports, single: 'statements' }
    const types = [statements, twice, ...records]
    expect(() => buildDeliverySchema({ types })).toThrow('Two root fields are called statements')
  })

  test('of references to what is not delivered leave no field', () => {
    const owner: FieldModel = {
      ...text('owner'),
      kind: 'reference',
      targets: ['users'],
      many: false,
    }
    expect(printDeliverySchema(withFields(owner))).not.toContain('owner')
  })
})

test('files are met in publications, not listed', () => {
  const media = fixtureModel.types.find(({ slug }) => slug === 'media')
  const query = buildDeliverySchema(fixtureModel).getQueryType()?.getFields() ?? {}
  expect(media).toBeDefined()
  expect(Object.keys(query)).not.toContain(media?.single)
  expect(Object.keys(query)).not.toContain(media?.list)
})

function undescribed(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  return types.flatMap((type) => {
    const fields =
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
    const missing = fields.flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...field.args.filter((arg) => !arg.description).map((arg) => `${field.name}(${arg.name})`),
    ])
    return type.description ? missing : [type.name, ...missing]
  })
}
