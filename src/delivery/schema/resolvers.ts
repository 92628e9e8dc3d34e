import type { GraphQLFieldResolver } from 'graphql'
import type { FieldModel, JsonValue } from '../../content/model.ts'
import { isRecord, isReference } from '../../read-model/index.ts'
import { hasRichTextIn, targetOf, type Scope } from '../batch.ts'
import type { DeliveryContext } from '../context.ts'
import { nestedRichText, topRichText } from '../rich-text.ts'

type Resolver = GraphQLFieldResolver<Scope, DeliveryContext>

/** @returns the resolver of a field; values were checked against the model when they were stored */
export function resolverOf(field: FieldModel): Resolver {
  switch (field.kind) {
    case 'group':
      return (scope) => toScope(scope, field.name, scope.values()[field.name])
    case 'list':
      return (scope) =>
        toList(scope.values()[field.name]).map((row) => toScope(scope, field.name, row))
    case 'reference':
      return referenceResolver(field.name, field.many)
    case 'richText':
      return (scope) => toRichText(scope, field.name)
    default:
      return (scope) => scope.values()[field.name]
  }
}

function toScope({ owner, path }: Scope, name: string, value: JsonValue | undefined): Scope | null {
  return isRecord(value) ? { owner, path: `${path}${name}.`, values: () => value } : null
}

function toList(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : []
}

/** What is not public is null, and left out of a list. */
function referenceResolver(name: string, many: boolean): Resolver {
  const resolve = ({ owner, path }: Scope, value: JsonValue | undefined) =>
    isReference(value) ? targetOf(owner, path + name, value) : null
  if (!many) return (scope) => resolve(scope, scope.values()[name])
  return (scope) =>
    toList(scope.values()[name])
      .map((value) => resolve(scope, value))
      .filter((target) => target !== null)
}

function toRichText({ owner, path, values }: Scope, name: string) {
  if (path === '') return hasRichTextIn(owner, name) ? topRichText(owner, name) : null
  const value = values()[name]
  return isRecord(value) ? nestedRichText(owner, path + name, value) : null
}
