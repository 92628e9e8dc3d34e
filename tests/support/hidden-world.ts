import type { CollectionSlug, Payload, RelationshipField, UploadField } from 'payload'
import sharp from 'sharp'
import { v7 as uuidv7 } from 'uuid'
import { prepareWaiting } from '../../src/workflow/files/prepare-files.ts'
import { addressOf } from '../../src/content/addresses.ts'
import type { TypeModel } from '../../src/content/model.ts'
import { typeOf } from './colleagues.ts'
import { quoteNode, richText } from './documents.ts'
import { fill, translate, writeObedient, type Filled, type Filling } from './fill-fields.ts'
import { citation, recommendation } from './guidelines.ts'
import type { QueryDocument } from './random-arguments.ts'
import { createWords, type Words } from './words.ts'

/** Ids of documents that were never public begin so. */
export const hiddenIdPrefix = '0190dead-beef-'

/** What documents are made in and of. */
export interface World {
  /** Publishes in the names of people who may. */
  payload: Payload
  /** In no answer at all. */
  hidden: Words
  /** What is public now. */
  shown: Words
  /** What was public before, and is told to who asks for that instant. */
  past: Words
  /** What public documents refer to, by type. */
  made: Map<string, string>
  /** Paths that the rules refused a mere word in, by type. */
  refused: Map<string, Set<string>>
  /** All documents there are, or were, with each address that they had. */
  documents: QueryDocument[]
}

export function createWorld(payload: Payload): World {
  const words = {
    hidden: createWords('kanarejka'),
    shown: createWords('vidimoe'),
    past: createWords('prezhnee'),
  }
  return { payload, ...words, made: new Map(), refused: new Map(), documents: [] }
}

/** How a document is written. */
export interface Writing {
  /** What its texts are filled with. */
  words: Words
  /** For reports. */
  state: string
  /** In place of what it is filled with. */
  data?: Filled
  /** Left out where it is to be in Russian alone. */
  english?: Words | undefined
  id?: string
  draft?: boolean
}

/** Creates a document with every field filled in, in two languages: public, unless it is a draft. */
export async function create(world: World, slug: string, writing: Writing): Promise<string> {
  const { payload } = world
  const { id = uuidv7(), draft = false, english } = writing
  const collection = slug as CollectionSlug
  const status = isPublication(slug) && !draft ? { _status: 'published' } : {}
  const file = slug === 'media' ? { file: await picture(writing.words.word('filename')) } : {}
  const data = { ...filledFor(world, slug, writing), ...status, id }
  await write(world, slug, data, (allowed) =>
    payload.create({ collection, data: allowed, ...file, locale: 'ru', draft } as never),
  )
  if (slug === 'media') await prepareWaiting(payload)
  if (english) await update(world, slug, id, { ...writing, words: english, locale: 'en' })
  else await note(world, slug, id)
  return id
}

/** Writes all texts of a document anew; in English as a translation of what stands there. */
export async function update(
  world: World,
  slug: string,
  id: string,
  writing: Writing & { locale: 'ru' | 'en' },
): Promise<void> {
  const { payload } = world
  const { draft = false, locale } = writing
  const collection = slug as CollectionSlug
  const status = isPublication(slug) && !draft ? { _status: 'published' } : {}
  const filled =
    locale === 'ru' ? filledFor(world, slug, writing) : await translated(world, slug, id, writing)
  await write(world, slug, { ...filled, ...status }, (allowed) =>
    payload.update({ collection, id, data: allowed, locale, draft } as never),
  )
  await note(world, slug, id)
}

export const isPublication = (slug: string) => typeOf(slug).role === 'publication'

/** Notes under what address a document is found now. */
export async function note({ payload, documents }: World, slug: string, id: string) {
  const all = { collection: slug as CollectionSlug, id, depth: 0, draft: true } as const
  for (const locale of ['ru', 'en'] as const) {
    const found: Filled = { ...(await payload.findByID({ ...all, locale, fallbackLocale: false })) }
    const own = typeof found.slug === 'string' ? found.slug : null
    const path = own && addressOf(typeOf(slug), own)
    if (!documents.some((each) => each.id === id && each.slug === own))
      documents.push({ type: slug, id, slug: own, path })
  }
}

function fillingOf(world: World, slug: string, writing: Writing): Filling {
  return {
    word: ({ path, internal }) =>
      wordsFor(world, writing, path, internal).word(`${slug}.${path}, ${writing.state}`),
    refer: (field) => referenceOf(world, field),
  }
}

/** What was noted of a change is told with the history of what is public. */
function wordsFor(world: World, { words }: Writing, path: string, internal: boolean): Words {
  if (path.startsWith('change.')) return words === world.past ? world.shown : words
  return internal ? world.hidden : words
}

function filledFor(world: World, slug: string, writing: Writing): Filled {
  const filling = fillingOf(world, slug, writing)
  const word = (path: string) => filling.word({ path, internal: false })
  const filled = fill(fieldsOf(world, slug), filling)
  return { ...written(filled), ...fitting(slug, word, world), ...writing.data }
}

async function translated(world: World, slug: string, id: string, writing: Writing) {
  const { payload } = world
  const place = { collection: slug as CollectionSlug, id, depth: 0, draft: true } as const
  const stored: Filled = { ...(await payload.findByID({ ...place, locale: 'ru' })) }
  const filling = fillingOf(world, slug, { ...writing, state: `${writing.state}, English` })
  const filled = translate(fieldsOf(world, slug), stored, filling)
  return { ...written(filled), ...writing.data }
}

/** Not a withdrawal, nor what the form says of the save itself. */
function written({ withdrawal: _, editedFrom: __, unsaved: ___, ...fields }: Filled): Filled {
  return fields
}

const fieldsOf = ({ payload }: World, slug: string) =>
  payload.collections[slug as CollectionSlug].config.flattenedFields

function write<T>(
  { refused }: World,
  slug: string,
  data: Filled,
  by: (data: Filled) => Promise<T>,
): Promise<T> {
  const left: string[] = []
  const known = refused.get(slug) ?? new Set()
  return writeObedient(data, by, left).finally(() =>
    refused.set(slug, new Set([...known, ...left])),
  )
}

function referenceOf({ made }: World, field: RelationshipField | UploadField): unknown {
  const { relationTo, hasMany = false } = field
  if (!Array.isArray(relationTo)) {
    const id = made.get(relationTo)
    return hasMany ? (id ? [id] : []) : id
  }
  const all = relationTo.flatMap((slug) => {
    const value = made.get(slug)
    return value ? [{ relationTo: slug, value }] : []
  })
  return hasMany ? all : all[0]
}

/** What the rules demand of fields that a mere word does not fit in. */
function fitting(slug: string, word: (path: string) => string, world: World): Filled {
  const text = (name: string) => ({ [name]: word(name) })
  if (slug === 'centres') return { federalDistrict: 'siberian' }
  // Made by the installation, or keeps it out of publications.
  if (slug === 'media') return { rightsExpire: null, decorative: false, renditions: null }
  if (slug === 'events') {
    const accreditation = { status: 'accredited', credits: 1, ...text('code') }
    return { federalDistrict: 'siberian', postponedTo: null, accreditation }
  }
  if (!isPublication(slug)) return {}
  const body = bodyOf(word, world)
  if (slug === 'guidance')
    return {
      ...{ body, kind: 'protocol', icd10Codes: ['J10.1', 'E11.9'], supersedes: [] },
      recommendations: [recommendation(text('text'))],
      citations: [citation(text('title'))],
    }
  return { body }
}

/** A text, a quote, and a picture. */
function bodyOf(word: (path: string) => string, { made }: World) {
  const { root } = richText(word('body'))
  const quote = quoteNode({
    ...{ text: word('body.quote'), language: 'ru' },
    ...{ approvedBy: word('body.quote.approvedBy'), approvedOn: '2024-01-01T12:00:00.000Z' },
    speaker: { name: word('body.quote.speaker'), position: word('body.quote.speaker.position') },
  })
  const media = made.get('media')
  const picture = { type: 'upload', version: 3, format: '', relationTo: 'media', value: media }
  const nodes = [...root.children, quote, ...(media ? [{ ...picture, fields: null }] : [])]
  return { root: { ...root, children: nodes } }
}

async function picture(name: string) {
  const create = { width: 2, height: 2, channels: 3, background: '#fff' } as const
  const data = await sharp({ create }).png().toBuffer()
  return { name: `${name}.png`, mimetype: 'image/png', data, size: data.length }
}

/** The types of a role in an order in which the later refer to the earlier. */
export function inOrder(models: readonly TypeModel[], role: TypeModel['role']): string[] {
  return models
    .filter((model) => model.role === role)
    .map(({ slug }) => slug)
    .reverse()
}
