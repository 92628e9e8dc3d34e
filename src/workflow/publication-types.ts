import type { Payload } from 'payload'
import type { TypeModel } from '../content/model.ts'

/**
 * The publication types of this installation, in the order of the registry: `withEditions` leaves
 * the model with the collection.
 */
export function publicationTypes({ config }: Pick<Payload, 'config'>): TypeModel[] {
  return config.collections.flatMap(({ custom }) => {
    const { model } = (custom ?? {}) as { model?: TypeModel }
    return model ? [model] : []
  })
}
