import type { ContentModel } from './model.ts'

/**
 * The content model as a module of plain data, for a process that has no collections to derive it
 * from because that would load Payload.
 */
export function printContentModel(model: ContentModel): string {
  return `// Written by npm run generate from the collections; do not edit.
import type { ContentModel } from './model.ts'

/** What is delivered of all types, as plain data. */
export const contentModel: ContentModel = ${JSON.stringify(model, null, 2)}
`
}
