import type { FrozenFields, FrozenReference, TypeModel } from '../content/model.ts'
import {
  hasRichText,
  type Edition,
  type EscapedText,
  type LocaleChain,
  type PublicDocument,
  type ReadModel,
  type RichTextFormat,
} from '../read-model/index.ts'

/** What is read of documents and of what they refer to: the read model, or an edition of before. */
export type BatchReader = Pick<
  ReadModel,
  | 'model'
  | 'data'
  | 'richText'
  | 'escapedHtml'
  | 'targets'
  | 'referrers'
  | 'backReferences'
  | 'byReferences'
  | 'editions'
  | 'file'
  | 'page'
>

/** An object of an answer: a document, or a group or row inside it. */
export interface Scope {
  owner: DeliveredDocument
  /** What the names of its fields follow in references: empty for a document, `quotes.` in a row. */
  path: string
  values(): FrozenFields
}

/** A document of an answer. */
export interface DeliveredDocument extends Scope {
  document: PublicDocument
  type: TypeModel
  batch: Batch
}

/**
 * Documents that came together. What one of them needs is read for all of them, in one statement,
 * the first time that any of them is asked: no query per row, and nothing that is not asked for.
 */
interface Batch {
  readModel: BatchReader
  chain: LocaleChain
  documents: DeliveredDocument[]
  data: Map<number, FrozenFields> | null
  richTexts: Map<string, Map<number, string>>
  escapedHtml: Map<string, Map<number, EscapedText>>
  targets: Map<string, Map<string, DeliveredDocument>>
  editions: Map<string, Edition[]> | null
  backReferences: Map<string, Map<string, DeliveredDocument[]>>
}

/** @param chain the locales in which also everything that the documents refer to is delivered */
export function toBatch(
  readModel: BatchReader,
  chain: LocaleChain,
  documents: readonly PublicDocument[],
): DeliveredDocument[] {
  const batch: Batch = {
    readModel,
    chain,
    documents: [],
    data: null,
    richTexts: new Map(),
    escapedHtml: new Map(),
    targets: new Map(),
    editions: null,
    backReferences: new Map(),
  }
  batch.documents = documents.map((document) => deliver(batch, document))
  return batch.documents
}

function deliver(batch: Batch, document: PublicDocument): DeliveredDocument {
  const type = batch.readModel.model.types.find(({ slug }) => slug === document.type)
  if (!type) throw new Error(`The content model has no type ${document.type}.`)
  const delivered: DeliveredDocument = {
    document,
    type,
    batch,
    path: '',
    values: () => fieldsOf(delivered),
    get owner() {
      return delivered
    },
  }
  return delivered
}

function fieldsOf({ batch, document }: DeliveredDocument): FrozenFields {
  batch.data ??= batch.readModel.data(batch.documents.map((each) => each.document.rendition))
  return batch.data.get(document.rendition) ?? {}
}

/** @returns all editions of a publication, newest first */
export function editionsOf({ batch, document }: DeliveredDocument): Edition[] {
  batch.editions ??= batch.readModel.editions(batch.documents.map((each) => each.document))
  return batch.editions.get(`${document.type} ${document.id}`) ?? []
}

/** @returns marked text of a rich text field of the document itself */
export function richTextOf(
  { batch, document, type }: DeliveredDocument,
  field: string,
  format: RichTextFormat,
): string | null {
  const name = `${type.slug} ${field} ${format}`
  const found = batch.richTexts.get(name) ?? readRichText(batch, type, field, format)
  batch.richTexts.set(name, found)
  return found.get(document.rendition) ?? null
}

function readRichText(batch: Batch, type: TypeModel, field: string, format: RichTextFormat) {
  return batch.readModel.richText(renditionsOf(batch, type), indexOf(type, field), format)
}

/** @returns the HTML of `richTextOf`, ready to stand in an answer */
export function escapedHtmlOf(
  { batch, document, type }: DeliveredDocument,
  field: string,
): EscapedText | null {
  const name = `${type.slug} ${field}`
  const found =
    batch.escapedHtml.get(name) ??
    batch.readModel.escapedHtml(renditionsOf(batch, type), indexOf(type, field))
  batch.escapedHtml.set(name, found)
  return found.get(document.rendition) ?? null
}

/** Whether a field of the document itself holds a rich text. */
export function hasRichTextIn({ document, type }: DeliveredDocument, field: string): boolean {
  return hasRichText(document.richTexts, indexOf(type, field))
}

function renditionsOf({ documents }: Batch, type: TypeModel): number[] {
  const same = documents.filter((each) => each.type === type)
  return same.map(({ document }) => document.rendition)
}

function indexOf(type: TypeModel, field: string): number {
  return type.fields.findIndex(({ name }) => name === field)
}

/**
 * @param path where in the document the reference stands
 * @returns what is referred to, or null when that is not public in a locale of the chain
 */
export function targetOf(
  { batch }: DeliveredDocument,
  path: string,
  { type, id }: FrozenReference,
): DeliveredDocument | null {
  const found = batch.targets.get(path) ?? readTargets(batch, path)
  batch.targets.set(path, found)
  return found.get(`${type} ${id}`) ?? null
}

function readTargets(batch: Batch, path: string): Map<string, DeliveredDocument> {
  const sources = batch.documents.map(({ document }) => document.key)
  const targets = batch.readModel.targets(sources, path, batch.chain)
  const delivered = toBatch(batch.readModel, batch.chain, targets)
  return new Map(delivered.map((each) => [`${each.document.type} ${each.document.id}`, each]))
}
