import { createLocalReq, type CollectionSlug } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { contentTypes } from '../../collections/index.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import { eraseByName } from '../../src/workflow/erase/erase-by-name.ts'
import { makePreviewLink, revokePreviewLink } from '../../src/workflow/preview-links/make-link.ts'
import { previewLinksSlug } from '../../src/workflow/preview-links/slug.ts'
import { createColleague, deskOf, typeOf, type Colleague } from './colleagues.ts'
import { create, createWorld, hiddenIdPrefix, inOrder, update, type World } from './hidden-world.ts'
import type { TestInstallation } from './installation.ts'
import { createWords, type Words } from './words.ts'

export { hiddenIdPrefix } from './hidden-world.ts'

/** An installation full of words that readers must not see, beside such that they may. */
export interface HiddenContent extends World {
  /** Newer drafts that a preview link shows, by its token. */
  previews: Map<string, Words>
  /** Tokens that let nobody through, by what is wrong with them. */
  badTokens: Map<string, string>
}

type Staff = Record<'author' | 'press' | 'chief' | 'administrator', Colleague>
type Desk = ReturnType<typeof deskOf>

interface Scene extends World {
  staff: Staff
  desk: Desk
}

const { types } = contentModelOf(contentTypes)
const publications = inOrder(types, 'publication')
const records = inOrder(types, 'record')
/** Far away: nothing becomes due while a test runs. */
const later = '2036-01-01T09:00:00.000Z'

/** Fills an installation by the ways that people have, with every state that a text can be in. */
export async function fillWithHidden(installation: TestInstallation): Promise<HiddenContent> {
  const world = createWorld(installation.payload)
  const staff = await hire(world)
  const scene: Scene = { ...world, staff, desk: deskOf(installation.unmandated) }
  await makeRecords(scene)
  await makePublications(scene)
  await pull(scene)
  await leaveLanguagesUnready(scene)
  await draft(scene)
  await work(scene)
  await keepClients(scene)
  const previews = await linkDrafts(scene)
  return { ...world, previews, badTokens: await spoilTokens(scene) }
}

async function hire({ payload, hidden }: World): Promise<Staff> {
  const grant = (role: Parameters<typeof createColleague>[2]) =>
    createColleague(payload, hidden.word(`name of a user`), role)
  return {
    author: await grant('author'),
    press: await grant('press-editor'),
    chief: await grant('chief-editor'),
    administrator: await grant('administrator'),
  }
}

/** Each record is public as saved; those that were renamed or removed are not any more. */
async function makeRecords(world: Scene): Promise<void> {
  const { shown, hidden, made, payload, staff } = world
  for (const slug of records) {
    const shownNow = { words: shown, english: shown, state: 'public record' }
    made.set(slug, await create(world, slug, shownNow))
    const renamed = { words: hidden, state: 'record before it was renamed' }
    const other = await create(world, slug, renamed)
    await update(world, slug, other, { ...shownNow, locale: 'ru' })
    const deleted = { words: hidden, state: 'deleted record' }
    const id = await create(world, slug, deleted)
    await payload.delete({ collection: slug as CollectionSlug, id })
    const erased = await create(world, slug, { ...deleted, state: 'erased record' })
    await eraseByName(payload, { type: typeOf(slug), name: erased }, staff.administrator, 'ground')
  }
}

/** Some as they always were, some that said something else before and are to say something else. */
async function makePublications(world: Scene): Promise<void> {
  const { shown, hidden, past, made } = world
  for (const slug of publications)
    made.set(slug, await create(world, slug, { words: shown, english: shown, state: 'public' }))
  for (const slug of publications) {
    const id = await create(world, slug, { words: past, english: past, state: 'of before' })
    const now = { words: shown, state: 'public after a change' }
    await update(world, slug, id, { ...now, locale: 'ru' })
    await update(world, slug, id, { ...now, locale: 'en' })
    const newer = { words: hidden, state: 'newer draft', draft: true }
    await update(world, slug, id, { ...newer, locale: 'ru' })
    await update(world, slug, id, { ...newer, locale: 'en' })
  }
}

/** Unpublished, with and without a redirect; published anew; erased. */
async function pull(world: Scene): Promise<void> {
  const { hidden, shown, payload, made, desk, staff } = world
  const gone = { words: hidden, english: hidden, state: 'unpublished' }
  // Whoever keeps a copy is told under what address to take it out.
  const address = () => ({ slug: shown.word('address of what is gone') })
  for (const slug of publications) {
    const collection = slug as 'statements'
    const [id, again, erased] = [
      await create(world, slug, { ...gone, data: address() }),
      await create(world, slug, { ...gone, data: address() }),
      await create(world, slug, { words: hidden, state: 'erased' }),
    ]
    for (const each of [id, again])
      await payload.update({ collection, id: each, data: { _status: 'draft' } })
    const anew = { words: shown, state: 'published again' }
    await update(world, slug, again, { ...anew, locale: 'ru', draft: true })
    await update(world, slug, again, { ...anew, locale: 'en', draft: true })
    await payload.update({ collection, id: again, data: { _status: 'published' }, locale: 'ru' })
    const type = typeOf(slug)
    await eraseByName(payload, { type, name: erased }, staff.administrator, hidden.word('ground'))
  }
  const redirect = { type: 'statements', id: made.get('statements') ?? '' }
  const comment = hidden.word('comment of an unpublishing')
  for (const more of [{}, { redirect }]) {
    const id = await create(world, 'statements', { ...gone, data: address() })
    await desk.move(staff.chief, id, 'unpublish', { comment, ...more })
  }
}

/** English that was public and is not any more, and English that lacks something. */
async function leaveLanguagesUnready(world: Scene): Promise<void> {
  const { hidden, shown, payload } = world
  for (const slug of publications) {
    const collection = slug as 'statements'
    const pulled = { words: shown, english: hidden, state: 'in Russian, English was pulled' }
    const id = await create(world, slug, pulled)
    const empty = { data: { title: null }, draft: true } as const
    await payload.update({
      collection,
      id,
      locale: 'en',
      ...(empty as object),
      data: empty.data as never,
    })
    await payload.update({ collection, id, data: { _status: 'published' }, locale: 'ru' })
    const unready = { words: shown, state: 'in Russian, English is not ready' }
    const other = await create(world, slug, unready)
    const english = { ...unready, words: hidden, data: { title: null } }
    await update(world, slug, other, { ...english, locale: 'en', draft: true })
    await payload.update({ collection, id: other, data: { _status: 'published' }, locale: 'ru' })
  }
}

const hiddenId = () => hiddenIdPrefix + uuidv7().slice(hiddenIdPrefix.length)

/** Drafts that were never public, with files of their own, and public texts that refer to them. */
async function draft(world: Scene): Promise<void> {
  const { hidden, shown } = world
  const secret = { words: hidden, english: hidden, state: 'draft', id: hiddenId() }
  const file = await create(world, 'media', { ...secret, state: 'file of drafts' })
  const drafts: { relationTo: string; value: string }[] = []
  for (const slug of publications) {
    const data = { coverImage: file, attachments: [file], related: drafts }
    const value = await create(world, slug, { ...secret, id: hiddenId(), draft: true, data })
    drafts.push({ relationTo: slug, value })
  }
  const data = { related: drafts }
  const referring = { words: shown, state: 'refers to drafts', data }
  const id = await create(world, 'statements', referring)
  const before = { ...referring, state: 'referred to drafts before', data: { related: [] } }
  await update(world, 'statements', id, { ...before, locale: 'ru' })
}

/** What colleagues say to each other, and what they have planned. */
async function work(world: Scene): Promise<void> {
  const { hidden, shown, desk, staff, payload } = world
  const { author, press, chief } = staff
  const comment = (what: string) => ({ comment: hidden.word(what) })
  const secret = async (state: string, data: object = {}) => {
    const writing = { words: hidden, english: hidden, state, id: hiddenId(), draft: true }
    const id = await create(world, 'statements', { ...writing, data: { ...data } })
    await desk.move(author, id, 'submit', comment('comment of a submission'))
    return id
  }
  const returned = await secret('returned by an editor')
  await desk.move(press, returned, 'requestChanges', comment('request for changes'))
  for (const data of [{}, { embargoUntil: later }]) {
    const planned = await secret('scheduled', data)
    await desk.move(press, planned, 'comment', comment('comment'))
    await desk.move(press, planned, 'approve', comment('comment of an approval'))
    await desk.move(chief, planned, 'schedule', { at: later, ...comment('comment of a schedule') })
  }
  const withdrawn = await create(world, 'statements', { words: shown, state: 'withdrawn' })
  const reason = { ru: shown.word('reason of a withdrawal') }
  await desk.move(chief, withdrawn, 'withdraw', { reason, ...comment('comment of a withdrawal') })
  const end = { at: later, then: 'unpublish' as const, ...comment('comment of a planned end') }
  await desk.move(chief, withdrawn, 'schedule', end)
  const after = { words: hidden, state: 'newer draft of a withdrawn text', draft: true }
  await update(world, 'statements', withdrawn, { ...after, locale: 'ru' })
  const successor = { ...after, state: 'draft that supersedes', id: hiddenId() }
  const supersedes = world.made.get('guidance')
  await create(world, 'guidance', { ...successor, data: { supersedes: [supersedes] } })
  const old = await payload.count({ collection: 'review-comments' })
  if (old.totalDocs === 0) throw new Error('Nobody commented.')
}

async function keepClients({ payload, hidden }: World): Promise<void> {
  const data = { name: hidden.word('client'), contact: hidden.word('contact'), quota: 90 }
  await payload.create({ collection: 'api-clients', data })
}

/** Newer drafts over what is public, and drafts, that somebody may see by a link. */
async function linkDrafts(world: Scene): Promise<Map<string, Words>> {
  const { staff, payload, made } = world
  const previews = new Map<string, Words>()
  const req = await createLocalReq({ user: staff.author, locale: 'ru' }, payload)
  const token = async (slug: string, id: string) =>
    (await makePreviewLink(req, { type: typeOf(slug), id })).token
  for (const slug of publications)
    for (const isNew of [true, false]) {
      const words = createWords(`chernovik${'abcdefgh'[previews.size]}x`)
      const writing = { words, english: words, state: 'draft with a link', draft: true }
      const id = isNew ? await create(world, slug, { ...writing, id: hiddenId() }) : made.get(slug)
      if (!id) continue
      if (!isNew) await update(world, slug, id, { ...writing, locale: 'ru' })
      if (!isNew) await update(world, slug, id, { ...writing, locale: 'en' })
      previews.set(await token(slug, id), words)
    }
  return previews
}

/** @returns tokens that were good once, or never, by what is wrong with them */
async function spoilTokens(world: Scene): Promise<Map<string, string>> {
  const { staff, payload, hidden } = world
  const req = await createLocalReq({ user: staff.author, locale: 'ru' }, payload)
  const secret = { words: hidden, state: 'draft with links that do not work', draft: true }
  const id = await create(world, 'statements', { ...secret, id: hiddenId() })
  const deleted = await create(world, 'statements', { ...secret, id: hiddenId() })
  const link = (to: string) => makePreviewLink(req, { type: typeOf('statements'), id: to })
  const [revoked, expired, { token }, gone] = [
    ...[await link(id), await link(id), await link(id)],
    await link(deleted),
  ] as const
  await revokePreviewLink(req, revoked.id)
  const data = { expiresAt: '2024-01-01T00:00:00.000Z' }
  await payload.db.updateOne({ collection: previewLinksSlug, id: expired.id, data, req: {} })
  await payload.delete({ collection: 'statements', id: deleted })
  return new Map([
    ['revoked', revoked.token],
    ['expired', expired.token],
    ['to a document that was deleted', gone.token],
    ['with a wrong signature', token.slice(0, -4) + (token.endsWith('AAAA') ? 'BBBB' : 'AAAA')],
    ['that is none', 'preview'],
  ])
}
