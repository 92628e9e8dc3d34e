import type { ContentModel, TypeModel } from '../content/model.ts'

/** The types of the content model by the numbers that stand for them in the tables. */
export interface TypeNumbers {
  model: ContentModel
  /** @returns the number of a type, or undefined when the model does not know it */
  numberOf(slug: string): number | undefined
  slugOf(type: number): string
  modelOf(type: number): TypeModel
  /** Numbers of all types that are publications. */
  publications: number[]
}

/** Stands in listings for all publications together. */
export const anyPublication = 0

/** Numbers the types of a model; they hold as long as the model is the same. */
export function numberTypes(model: ContentModel): TypeNumbers {
  const numbers = new Map(model.types.map((type, index) => [type.slug, index + 1]))
  const modelOf = (type: number) => {
    const found = model.types[type - 1]
    if (!found) throw new Error(`The content model has no type number ${type}.`)
    return found
  }
  return {
    model,
    numberOf: (slug) => numbers.get(slug),
    slugOf: (type) => modelOf(type).slug,
    modelOf,
    publications: model.types.flatMap(({ role }, index) =>
      role === 'publication' ? [index + 1] : [],
    ),
  }
}
