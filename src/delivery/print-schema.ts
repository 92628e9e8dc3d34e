import { lexicographicSortSchema, printSchema } from 'graphql'
import type { ContentModel } from '../content/model.ts'
import { buildDeliverySchema } from './schema/build-schema.ts'

/** The schema as text, sorted, so that it changes only when what is delivered changes. */
export function printDeliverySchema(model: ContentModel): string {
  return `${printSchema(lexicographicSortSchema(buildDeliverySchema(model)))}\n`
}
