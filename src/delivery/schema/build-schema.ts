import { GraphQLObjectType, GraphQLSchema, type GraphQLFieldConfigMap } from 'graphql'
import type { ContentModel, TypeModel } from '../../content/model.ts'
import type { DeliveryContext } from '../context.ts'
import { changesField } from './changes-field.ts'
import { publicationTypeEnum } from './publication-type.ts'
import { createDocumentTypes, type DocumentTypes } from './document-types.ts'
import { searchField } from './search-field.ts'
import { suggestField } from './suggest-field.ts'
import { listField, publicationsField } from './list-fields.ts'
import { rolloutFields } from './rollout-field.ts'
import { publicationField, singleField } from './single-fields.ts'

type RootFields = GraphQLFieldConfigMap<unknown, DeliveryContext>

/**
 * Builds the read-only schema of what the content model delivers.
 * @throws Error when names in the model collide; it says which to change
 */
export function buildDeliverySchema(model: ContentModel): GraphQLSchema {
  const publicationType = publicationTypeEnum(model)
  const types = createDocumentTypes(model, publicationType)
  // Enums are described by the fields that have them, so these come before arguments of lists.
  for (const type of types.all) type.getFields()
  const publications: RootFields = {
    publication: publicationField(types),
    publications: publicationsField(model, types, publicationType),
    changes: changesField(types),
    search: searchField(types),
    suggest: suggestField(model),
  }
  const fields = { ...publications, ...typeFields(model, types), ...rolloutFields(model, types) }
  return new GraphQLSchema({
    description: 'What is public. Read-only.',
    query: new GraphQLObjectType({
      name: 'Query',
      description: 'Everything that can be asked for.',
      fields,
    }),
    types: types.all,
  })
}

/**
 * Files have no root fields: a picture that waits for an embargoed text must not show in a list, and
 * readers meet files in the publications that show them.
 */
function isFile({ fields }: TypeModel): boolean {
  return fields.some(({ name }) => name === 'filename')
}

function typeFields(model: ContentModel, types: DocumentTypes): RootFields {
  const taken = new Set(['publication', 'publications', 'changes', 'search', 'suggest'])
  const rooted = model.types.filter((type) => !isFile(type))
  for (const name of rooted.flatMap(({ single, list }) => [single, list])) {
    if (taken.has(name))
      throw new Error(`Two root fields are called ${name}. Rename one in the delivery of its type.`)
    taken.add(name)
  }
  const pairs = rooted.map((type) => ({
    [type.single]: singleField(type, types),
    [type.list]: listField(type, model, types),
  }))
  return Object.assign({}, ...pairs) as RootFields
}
