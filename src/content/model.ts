import type { Locale } from './locales.ts'

/**
 * The delivery model: what readers can see of each content type, as plain data.
 *
 * It is derived from the Payload collection configs (`derive-model.ts`) and handed to the read
 * model and delivery, which never load Payload.
 */

interface FieldBase {
  /** Name in the document, in the edition and in GraphQL. */
  name: string
  /** English, one sentence; becomes the description in the GraphQL schema. */
  description?: string
  /** What to ask for instead, where the field is to go. */
  deprecated?: string
  /** In editions, and not in the schema. */
  unlisted?: true
  localized: boolean
  required: boolean
}

/** A choice of an enum: `value` is stored, `name` is the GraphQL enum value. */
export interface EnumChoice {
  value: string
  name: string
  description?: string
}

export type FieldModel = FieldBase &
  /** `codes: 'icd10'`: the texts are codes of ICD-10 in their usual form, such as `E11.9`. */
  (
    | { kind: 'text'; many: boolean; codes?: 'icd10' }
    | { kind: 'number'; many: boolean }
    /** `day` is a calendar date without a time of day, `dateTime` an instant (ISO 8601, UTC). */
    | { kind: 'boolean' | 'dateTime' | 'richText' | 'json' }
    /** `reviewDate`: the last day on which the document is to be reviewed. */
    | { kind: 'day'; reviewDate?: true }
    | { kind: 'enum'; typeName: string; choices: EnumChoice[]; many: boolean }
    /** `targets` are type slugs; a frozen reference is a `FrozenReference`. */
    | { kind: 'reference'; targets: string[]; many: boolean }
    | { kind: 'group'; typeName: string; fields: FieldModel[] }
    | { kind: 'list'; typeName: string; fields: FieldModel[]; blocks?: BlockSource }
  )

/** Where the rows of a list stand, when they are blocks of a rich text of the document. */
export interface BlockSource {
  /** The rich text. */
  field: string
  /** Slug of the block. */
  type: string
  /** A group that a block may leave empty: it then says what the document says under that name. */
  inherits: string
}

export interface TypeModel {
  /** Collection slug, such as `forum-reports`. */
  slug: string
  /** GraphQL type, such as `ForumReport`. */
  name: string
  /** Root field for one, such as `forumReport`. */
  single: string
  /** Root field for the connection, such as `forumReports`. */
  list: string
  description: string
  /**
   * A publication goes through drafts and is delivered behind the interface `Publication`;
   * a record (person, organisation, topic, media) is public as saved and supports publications.
   */
  role: 'publication' | 'record'
  /**
   * Stored checkbox without which a record is not public yet. One that was public stays as it was
   * while the box is empty.
   */
  publicWhen?: string
  /** Public path of a document: this prefix, `/`, slug. Null where the type has no page. */
  pathPrefix: string | null
  fields: FieldModel[]
}

export interface ContentModel {
  types: TypeModel[]
}

/** A reference as it is frozen in an edition: symbolic, resolved when delivered. */
export interface FrozenReference {
  type: string
  id: string
}

export type JsonValue =
  null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue }

/** The public fields of a document in one locale, by field name, as frozen in an edition. */
export type FrozenFields = { [field: string]: JsonValue }

/** What an edition says: the content addressed by its hash beside the ledger's chain. */
export interface FrozenContent {
  type: string
  id: string
  /** One entry for each locale that was ready; empty where the document was unpublished. */
  locales: { [locale in Locale]?: FrozenFields }
  /** Public note on what changed since the edition before. */
  note?: LocalizedText
  /** Public reason of a withdrawal or an unpublishing. */
  reason?: LocalizedText
  /** The publication that takes the place of this one. */
  successor?: FrozenReference
  /** For each language but the default: the version that the translation was made for. */
  translations?: Translations
  /** Where readers of an unpublished document are sent. */
  redirect?: Redirect
  /** There where the text went out in an emergency, without the approvals that it needs. */
  emergency?: true
  /** Of an erased document: its former addresses as `eraseAddress` makes them, without words. */
  addresses?: string[]
}

/** A publication, wherever its page may be by then, or a page that is none of ours. */
export type Redirect = FrozenReference | { path: string }

export type Translations = { [locale in Locale]?: string }

export type LocalizedText = { [locale in Locale]?: string }
