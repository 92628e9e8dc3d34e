import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'
import type { Forum, ForumReport } from '../../src/payload-types.ts'
import { richText } from '../support/documents.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { requestIn } from '../support/language.ts'
import { expectRefusal, type Refused } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload
let forum: Forum
let organisation: string

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  const data = { name: 'Городской центр' }
  organisation = (await payload.create({ collection: 'organisations', data })).id
  forum = await createForum({})
  const english = { venue: 'Congress hall', city: 'Moscow' }
  const where = { collection: 'forums' as const, id: forum.id, locale: 'en' as const }
  await payload.update({ ...where, data: { name: 'My Polyclinic', ...english } })
}, 60_000)

afterAll(() => installation?.stop())

const place = { venue: 'Конгресс-холл', city: 'Москва', region: 'moscow' } as const
const days = { startsOn: '2024-11-20T12:00:00.000Z', endsOn: '2024-11-21T12:00:00.000Z' }

const createForum = (fields: Partial<Forum>, req?: PayloadRequest) => {
  const data = { name: 'Моя поликлиника', ...place, ...days, ...fields } as Forum
  return payload.create({ collection: 'forums', data, depth: 0, req })
}

type Fields = Partial<Omit<ForumReport, 'id'>>

/** Publishes at once, as the button does; a draft may break the rules. */
const publish = (fields: Fields, req?: PayloadRequest) => {
  const given = { title: 'Итоги', body: richText('Текст.'), organisations: [organisation] }
  const data = { ...given, forum: forum.id, ...fields, _status: 'published' } as ForumReport
  return payload.create({ collection: 'forum-reports', data, depth: 0, draft: false, req })
}

const outcomes = (...numbers: (number | null)[]) => ({
  outcomes: numbers.map((number) => ({ number, kind: 'resolution' as const, text: 'Решение' })),
})

describe('a forum', () => {
  test.each<[string, Partial<Forum>, Refused]>([
    [
      'that ends before it begins',
      { endsOn: '2024-11-19T12:00:00.000Z' },
      { path: 'endsOn', ru: /раньше начала: исправьте/, en: /before the start: correct/ },
    ],
    [
      'of no whole ordinal',
      { ordinal: 1.5 },
      { path: 'ordinal', ru: /целое число от 1/, en: /whole number from 1/ },
    ],
    [
      'with a website that is none',
      { website: 'forum.example' },
      { path: 'website', ru: /полный адрес/, en: /whole address/ },
    ],
    [
      'in a region that is none',
      { region: 'atlantis' as Forum['region'] },
      { path: 'region', ru: /выберите из списка/, en: /choose from the list/ },
    ],
  ])('%s is refused', (_, fields, refusal) =>
    expectRefusal(payload, 'forums', (req) => createForum(fields, req), refusal),
  )

  test('of one day is accepted', async () => {
    const fields = { endsOn: days.startsOn, ordinal: 2, website: 'https://forum.example' }
    expect(await createForum(fields)).toMatchObject(fields)
  })
})

describe('a report', () => {
  test.each<[string, Fields, Refused]>([
    ['of no forum', { forum: undefined }, { path: 'forum', ru: /обязательн/, en: /required/ }],
    [
      'that ends before it begins',
      { endsOn: '2024-11-19T12:00:00.000Z' },
      { path: 'endsOn', ru: /раньше начала/, en: /before the start/ },
    ],
    [
      'of an estimated crowd of nobody knows how many',
      { participants: { estimated: true } },
      { path: 'participants.number', ru: /Укажите оценку/, en: /Give the estimated number/ },
    ],
    [
      'of half a participant',
      { participants: { number: 0.5 } },
      { path: 'participants.number', ru: /целое число/, en: /whole number/ },
    ],
    [
      'of a speech by nobody',
      { speakers: [{ topic: 'О поликлинике' }] },
      { path: 'speakers.0.name', ru: /Выберите человека.*или впишите/, en: /Choose a person, or/ },
    ],
    [
      'with a number twice',
      outcomes(1, 2, 2),
      {
        path: 'outcomes.2.number',
        ru: /больше предыдущего \(2\)/,
        en: /above the one before \(2\)/,
      },
    ],
    [
      'with numbers out of order',
      outcomes(2, 1),
      { path: 'outcomes.1.number', ru: /исправьте его или очистите/, en: /correct it or clear it/ },
    ],
    [
      'with a number that is none',
      outcomes(0),
      { path: 'outcomes.0.number', ru: /целое число от 1/, en: /whole number from 1/ },
    ],
    [
      'with a resolution due before the forum',
      { outcomes: [{ kind: 'resolution', text: 'Решение', dueOn: '2024-11-01T12:00:00.000Z' }] },
      { path: 'outcomes.0.dueOn', ru: /исправьте срок/, en: /correct the due date/ },
    ],
    [
      'with a recording that cannot be opened',
      { materials: [{ kind: 'recording', title: 'Пленарное заседание' }] },
      { path: 'materials.0.url', ru: /Добавьте ссылку или файл/, en: /Add a link or a file/ },
    ],
    [
      'with a link that is none',
      { materials: [{ kind: 'recording', title: 'Запись', url: 'смотреть' }] },
      { path: 'materials.0.url', ru: /полный адрес/, en: /whole address/ },
    ],
    [
      'with a figure whose source cannot be opened',
      { keyFigures: [{ label: 'Врачей', qualifier: 'exactly', value: 5, sourceUrl: 'отчёт' }] },
      { path: 'keyFigures.0.sourceUrl', ru: /полный адрес/, en: /whole address/ },
    ],
  ])('%s is refused', (_, fields, refusal) =>
    expectRefusal(payload, 'forum-reports', (req) => publish(fields, req), refusal),
  )

  test('numbers left empty continue', async () => {
    const saved = await publish(outcomes(null, 5, null))
    expect(saved.outcomes?.map(({ number }) => number)).toEqual([1, 5, 6])
  })

  test('takes dates and place from the forum, in each language', async () => {
    const { id, ...russian } = await publish({})
    expect(russian).toMatchObject({ ...place, ...days })
    const req = await requestIn('ru', payload, 'en')
    const data = { title: 'Results', body: richText('Text.'), _status: 'published' as const }
    const options = { collection: 'forum-reports' as const, id, locale: 'en' as const, depth: 0 }
    const english = await payload.update({ ...options, data, req })
    expect(english).toMatchObject({ ...days, venue: 'Congress hall', city: 'Moscow' })
  })

  test('keeps what it says otherwise, and does not follow the forum', async () => {
    const own = { startsOn: days.endsOn, city: 'Казань', region: 'tatarstan' as const }
    const { id } = await publish(own)
    await payload.update({ collection: 'forums', id: forum.id, data: { venue: 'Другой зал' } })
    const report = await payload.findByID({ collection: 'forum-reports', id, depth: 0 })
    expect(report).toMatchObject({ ...own, venue: place.venue })
  })

  test('of another forum leaves the first one behind', async () => {
    const { id } = await publish({ city: 'Казань' })
    const other = await createForum({ venue: 'Дом врача', ...later, city: 'Тула' })
    const data = { forum: other.id, city: 'Самара', _status: 'published' as const }
    const moved = await payload.update({ collection: 'forum-reports', id, data, depth: 0 })
    expect(moved).toMatchObject({ venue: 'Дом врача', ...later, city: 'Самара' })
  })
})

const later = { startsOn: '2025-11-20T12:00:00.000Z', endsOn: '2025-11-21T12:00:00.000Z' }
