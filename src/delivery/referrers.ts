import { toBatch, type DeliveredDocument } from './batch.ts'

/**
 * What refers to a document, in the languages that it was asked for in.
 * @param type of the documents that refer
 * @param path where in them the reference stands
 */
export function referrersOf(
  { document, batch }: DeliveredDocument,
  type: string,
  path: string,
): DeliveredDocument[] {
  const { readModel, chain } = batch
  const target = { type: document.type, id: document.id }
  return toBatch(readModel, chain, readModel.referrers({ type, path, target }, chain))
}
