import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { initTransaction, killTransaction, type CollectionSlug, type Payload } from 'payload'
import sharp from 'sharp'
import { roles, type Role } from '../../src/access/roles.ts'
import { permissions, type Action } from '../../src/workflow/permissions.ts'
import { makeMove, performMove } from '../../src/workflow/moves/make-move.ts'
import { createColleague, deskOf, typeOf, type Colleague } from './colleagues.ts'
import { richText } from './documents.ts'
import { startInstallation, type TestInstallation } from './installation.ts'
import {
  inputFor,
  matrixMoves,
  matrixStates,
  possible,
  type MatrixMove,
  type MatrixState,
} from './move-matrix.ts'
import { createPublisher } from './publisher.ts'
import { wholeDatabase } from './whole-database.ts'

const types = ['statements', 'forum-reports', 'guidance', 'announcements'] as const
type Slug = (typeof types)[number]

let installation: TestInstallation
let payload: Payload
let publisher: string
let forum: string
let people: Record<Role, Colleague>
let elsewhere: Record<Role, Colleague>
let above: Record<Role, Colleague>
/** Prepare the documents; nobody else has a hand in them. */
let crew: Record<'author' | 'press' | 'medical' | 'clinician' | 'chief', Colleague>

/** The matrix of one test file: call it before `describeMoves` and `describeAccess`. */
export function useMatrix(): void {
  jest.setTimeout(300_000)
  beforeAll(prepareInstallation, 120_000)
  afterAll(() => installation.stop())
}

async function prepareInstallation(): Promise<void> {
  installation = await startInstallation({ LOG_LEVEL: 'silent' })
  payload = installation.unmandated
  const parent = await createPublisher(payload)
  publisher = await createPublisher(payload)
  await payload.update({ collection: 'organisations', id: publisher, data: { parent } })
  const other = await createPublisher(payload)
  const named = { name: 'Вымышленный форум', kind: 'forum' as const }
  forum = (await payload.create({ collection: 'forums', data: named, locale: 'ru' })).id
  const hire = async (prefix: string, organisation: string) => {
    const hired: [Role, Colleague][] = []
    for (const role of roles) {
      const grant = role === 'administrator' ? role : { role, organisation }
      hired.push([role, await createColleague(payload, `${prefix}-${role}`, grant)])
    }
    return Object.fromEntries(hired) as Record<Role, Colleague>
  }
  people = await hire('here', publisher)
  elsewhere = await hire('elsewhere', other)
  above = await hire('above', parent)
  crew = {
    author: await createColleague(payload, 'crew-author', 'author'),
    press: await createColleague(payload, 'crew-press', 'press-editor'),
    medical: await createColleague(payload, 'crew-medical', 'medical-editor'),
    clinician: await createColleague(payload, 'crew-clinician', 'clinical-reviewer'),
    chief: await createColleague(payload, 'crew-chief', 'chief-editor'),
  }
}

const subjectOf = (slug: Slug) => (slug === 'guidance' ? 'guidance' : 'press')

const dataOf = (slug: Slug, title: string) => ({
  ...{ title, body: richText(`${title}: текст.`), organisations: [publisher] },
  ...(slug === 'statements' && { kind: 'statement', urgency: 'routine' }),
  ...(slug === 'announcements' && { kind: 'launch' }),
  ...(slug === 'guidance' && { kind: 'protocol' }),
  ...(slug === 'forum-reports' && { forum }),
})

async function prepare(slug: Slug, state: MatrixState): Promise<string> {
  const desk = deskOf(payload, slug)
  const { author, press, medical, clinician, chief } = crew
  const id = String((await desk.draft(author, dataOf(slug, `${slug}: ${state}`))).id)
  const approve = async () => {
    await desk.move(author, id, 'submit')
    if (slug !== 'guidance') return desk.move(press, id, 'approve')
    await desk.move(clinician, id, 'approve')
    await desk.move(medical, id, 'approve')
  }
  const publish = async () => {
    await approve()
    await desk.move(chief, id, 'publish')
  }
  switch (state) {
    case 'draft':
      break
    case 'in review':
      await desk.move(author, id, 'submit')
      break
    case 'changes requested':
      await desk.move(author, id, 'submit')
      await desk.move(slug === 'guidance' ? medical : press, id, 'requestChanges', { comment: '?' })
      break
    case 'approved':
      await approve()
      break
    case 'scheduled': {
      await approve()
      const at = new Date(Date.now() + 7_200_000).toISOString()
      await desk.move(chief, id, 'schedule', { at })
      break
    }
    case 'published':
      await publish()
      break
    case 'published, with a newer draft':
      await publish()
      await desk.save(author, id, { title: `${slug}: новее`, change: { note: 'Правка' } })
      break
    case 'withdrawn':
      await publish()
      await desk.move(chief, id, 'withdraw', { reason: { ru: 'Ошибка' } })
      break
    case 'unpublished':
      await publish()
      await desk.move(chief, id, 'unpublish', { comment: 'Ошибка' })
      break
    case 'superseded': {
      await publish()
      const data = { ...dataOf(slug, 'Новая версия'), supersedes: [id], _status: 'published' }
      await installation.payload.create({ collection: slug, data, locale: 'ru' } as never)
    }
  }
  return id
}

interface Prepared {
  type: Slug
  id: string
  slug: string
}

async function prepareFor(type: Slug, state: MatrixState): Promise<Prepared> {
  const id = await prepare(type, state)
  const { slug } = await payload.findByID({ collection: type, id, draft: true, depth: 0 })
  return { type, id, slug: slug ?? '' }
}

/** Makes a move as if it counted, in a transaction that is never committed. */
async function tryMove(
  who: Colleague,
  { type: slug, id, slug: address }: Prepared,
  [move, state]: [MatrixMove, MatrixState],
) {
  const input = inputFor(move, state, address)
  const req = await deskOf(payload, slug).as(who)
  await initTransaction(req)
  try {
    await performMove(req, { type: typeOf(slug), id, move, input })
  } finally {
    await killTransaction(req)
  }
}

/** The right that a move needs: the table of permissions has no plans of its own. */
const rightOf = (move: MatrixMove): Action =>
  move === 'schedule' || move === 'unschedule' ? 'publish' : move

const mayEver = (role: Role, move: MatrixMove, slug: Slug) =>
  permissions[rightOf(move)][subjectOf(slug)].includes(role)

const statesOf = (slug: Slug) =>
  matrixStates.filter((state) => state !== 'superseded' || slug === 'guidance')

/** Whether somebody may read, save or delete it; nothing of it is committed. */
async function mayAccess(who: Colleague, collection: CollectionSlug, id: string, act: Access) {
  const req = await deskOf(payload).as(who)
  const query = { collection, id, overrideAccess: false, req } as const
  const hasDrafts = types.some((slug) => slug === collection)
  await initTransaction(req)
  try {
    if (act === 'read') await payload.findByID({ ...query, draft: true })
    if (act === 'write')
      await payload.update({ ...query, data: { title: 'Иначе' }, draft: hasDrafts })
    if (act === 'delete') await payload.delete(query)
    return true
  } catch {
    return false
  } finally {
    await killTransaction(req)
  }
}

const accesses = ['read', 'write', 'delete'] as const
type Access = (typeof accesses)[number]

/** What was ever public is not deleted by anybody; to read and to save depends on no state. */
async function expectAccess(slug: Slug, id: string, state: MatrixState): Promise<void> {
  const wasPublic = /publish|withdrawn|superseded/.test(state)
  for (const role of roles)
    for (const act of accesses) {
      const may =
        permissions[act][subjectOf(slug)].includes(role) && !(act === 'delete' && wasPublic)
      const found = await mayAccess(people[role], slug, id, act)
      expect([role, act, found]).toEqual([role, act, may])
    }
}

/** States in which it is also tried what people of the body above may do: as much, in any state. */
const triedFromAbove: readonly MatrixState[] = ['in review', 'published']

/** Every role × move × state of a type, here and elsewhere. */
export function describeMoves(slug: Slug): void {
  test.each(statesOf(slug))(
    '%s: who may do what, and what is refused writes nothing',
    async (state) => {
      const document = await prepareFor(slug, state)
      const before = await wholeDatabase(payload)
      const isPossible = (role: Role, move: MatrixMove) =>
        mayEver(role, move, slug) && possible[state].includes(move)
      for (const role of roles)
        for (const move of matrixMoves) {
          const may = await isAllowed(tryMove(people[role], document, [move, state]))
          expect([role, move, may]).toEqual([role, move, isPossible(role, move)])
          const outsider = tryMove(elsewhere[role], document, [move, state])
          if (role !== 'administrator')
            await expect(outsider).rejects.toMatchObject({ status: 404 })
          else await outsider.catch(() => undefined)
          if (!triedFromAbove.includes(state)) continue
          const superior = await isAllowed(tryMove(above[role], document, [move, state]))
          expect([role, move, superior]).toEqual([role, move, isPossible(role, move)])
        }
      await expectAccess(slug, document.id, state)
      // What was refused, and what was only tried, has left nothing behind.
      expect(await wholeDatabase(payload)).toEqual(before)
    },
  )

  test('the move itself, outside of the trial, is refused alike and leaves nothing', async () => {
    const id = await prepare(slug, 'in review')
    const before = await wholeDatabase(payload)
    for (const role of roles) {
      const req = await deskOf(payload, slug).as(people[role])
      const move = makeMove(req, { type: typeOf(slug), id, move: 'publish', input: {} })
      await expect(move).rejects.toMatchObject({ status: role === 'chief-editor' ? 409 : 403 })
    }
    expect(await wholeDatabase(payload)).toEqual(before)
  })
}

const isAllowed = (attempt: Promise<void>) => attempt.then(() => true).catch(() => false)

async function createPicture() {
  const create = { width: 2, height: 2, channels: 3, background: '#0a0' } as const
  const data = await sharp({ create }).png().toBuffer()
  return { name: 'prava.png', mimetype: 'image/png', data, size: data.length }
}

/** Who may read, write and delete what, in every collection that has rules of its own. */
export function describeAccess(): void {
  const kinds = [
    ...types.map((slug) => [slug, subjectOf(slug)] as const),
    ['topics', 'record'] as const,
    ['media', 'file'] as const,
  ]

  test.each(kinds)('%s: by each role, here and elsewhere', async (slug, subject) => {
    const collection = slug as CollectionSlug
    const isRecord = subject === 'record' || subject === 'file'
    const data = {
      record: { name: 'Тема' },
      file: { alt: 'Снимок' },
      press: dataOf(slug as Slug, 'Права'),
      guidance: dataOf(slug as Slug, 'Права'),
    }[subject]
    const made = await payload.create({
      ...{ collection, data: data as never, locale: 'ru' as const },
      ...(isRecord ? {} : { draft: true }),
      ...(subject === 'file' && { file: await createPicture() }),
    })
    const { id } = made as { id: string }
    const before = await wholeDatabase(payload)
    const attempt = (who: Colleague, act: Access) => mayAccess(who, collection, id, act)
    for (const role of roles)
      for (const act of accesses) {
        const may = permissions[act][subject].includes(role)
        expect([role, act, await attempt(people[role], act)]).toEqual([role, act, may])
        // Records belong to all; an administrator reads everything.
        const isEverywhere = isRecord || role === 'administrator'
        const outside = await attempt(elsewhere[role], act)
        expect([role, act, outside]).toEqual([role, act, may && isEverywhere])
      }
    expect(await wholeDatabase(payload)).toEqual(before)
  })
}
