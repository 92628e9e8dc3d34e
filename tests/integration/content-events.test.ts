import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'
import type { Event } from '../../src/payload-types.ts'
import { createEvent, type EventFields } from '../support/events.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { requestIn } from '../support/language.ts'
import { expectRefusal, type Refused } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
}, 60_000)

afterAll(() => installation?.stop())

type Fields = EventFields

const create = (fields: Fields, req?: PayloadRequest) => createEvent(payload, fields, req)

const refused: [what: string, fields: Fields, Refused][] = [
  [
    'an end before the start',
    { endsAt: '2024-03-14T06:59:00.000Z' },
    { path: 'endsAt', ru: /раньше начала: исправьте/, en: /before the start: correct/ },
  ],
  [
    'an end without a start',
    { status: 'planned', startsAt: null },
    { path: 'endsAt', ru: /Укажите и начало/, en: /Give the start as well/ },
  ],
  [
    'registration for a day that nobody knows',
    { startsAt: null, endsAt: null },
    { path: 'startsAt', ru: /Укажите начало/, en: /Give the start/ },
  ],
  [
    'a day that is none',
    { startsAt: 'завтра', endsAt: null },
    { path: 'startsAt', ru: /не действительная дата/, en: /not a valid date/ },
  ],
  [
    'held in the future',
    { status: 'held', startsAt: '2999-01-01T07:00:00.000Z', endsAt: null },
    { path: 'status', ru: /ещё не закончилось: выберите/, en: /not over yet: choose/ },
  ],
  [
    'held, while it is not over',
    { status: 'held', endsAt: '2999-01-01T07:00:00.000Z' },
    { path: 'status', ru: /ещё не закончилось/, en: /not over yet/ },
  ],
  [
    'a status that is none',
    { status: 'done' as Event['status'] },
    { path: 'status', ru: /недопустимый вариант/, en: /invalid selection/ },
  ],
  [
    'postponed nowhere',
    { status: 'postponed' },
    { path: 'postponedTo', ru: /на какой день/, en: /to which day/ },
  ],
  [
    'postponed to the day it was to be',
    { status: 'postponed', postponedTo: '2024-03-14T12:00:00.000Z' },
    { path: 'postponedTo', ru: /должна быть позже дня/, en: /must be later than the day/ },
  ],
  [
    'postponed to the day it was to be by local clocks',
    {
      status: 'postponed',
      timeZone: 'Asia/Vladivostok',
      startsAt: '2024-03-14T23:00:00.000Z',
      endsAt: null,
      postponedTo: '2024-03-15T12:00:00.000Z',
    },
    { path: 'postponedTo', ru: /должна быть позже дня/, en: /must be later than the day/ },
  ],
  [
    'a new date of what is not postponed',
    { postponedTo: '2024-04-01T12:00:00.000Z' },
    { path: 'postponedTo', ru: /выберите «Перенесено» или очистите/, en: /choose “Postponed” or/ },
  ],
  [
    'an invitation without a format',
    { format: null },
    { path: 'format', ru: /Укажите формат/, en: /Give the format/ },
  ],
  [
    'in person without a place',
    { format: 'in-person', url: null },
    { path: 'place', ru: /Укажите место: есть очное/, en: /Give the place/ },
  ],
  [
    'hybrid without a place',
    { format: 'hybrid' },
    { path: 'place', ru: /Укажите место/, en: /Give the place/ },
  ],
  [
    'online without a link',
    { url: null },
    { path: 'url', ru: /Укажите ссылку на трансляцию/, en: /Give the link to the broadcast/ },
  ],
  [
    'hybrid without a link',
    { format: 'hybrid', url: null, place: 'Москва' },
    { path: 'url', ru: /Укажите ссылку/, en: /Give the link/ },
  ],
  [
    'a link that is none',
    { url: 'example.org' },
    { path: 'url', ru: /Нужен полный адрес/, en: /Give the whole address/ },
  ],
  [
    'a registration link that is none',
    { registrationUrl: 'запишитесь' },
    { path: 'registrationUrl', ru: /Нужен полный адрес/, en: /Give the whole address/ },
  ],
  [
    'a region of another federal district',
    { federalDistrict: 'volga', region: 'moscow' },
    { path: 'region', ru: /Исправьте регион или/, en: /Correct the region or/ },
  ],
]

test.each(refused)('%s is refused', (_, fields, refusal) =>
  expectRefusal(payload, 'events', (req) => create(fields, req), refusal),
)

describe('a change of one field is measured against the others', () => {
  test.each<[Fields, Refused]>([
    [{ startsAt: '2024-03-15T07:00:00.000Z' }, { path: 'endsAt', ru: /раньше/, en: /before/ }],
    [{ format: 'in-person' }, { path: 'place', ru: /Укажите место/, en: /Give the place/ }],
  ])('%j', async (data, refusal) => {
    const { id } = await create({})
    const save = (req: PayloadRequest) => payload.update({ collection: 'events', id, data, req })
    await expectRefusal(payload, 'events', save, refusal)
  })
})

describe('accepted', () => {
  test.each<[string, Fields]>([
    ['a plan of which only the region is known', { ...plan(), region: 'bashkortostan' }],
    ['a plan that was cancelled', { ...plan(), status: 'cancelled' }],
    ['postponed by a day', { status: 'postponed', postponedTo: '2024-03-15T12:00:00.000Z' }],
    ['held and over', { status: 'held' }],
    ['hybrid with place and link', { format: 'hybrid', place: 'Москва, Дом врача' }],
  ])('%s', async (_, fields) => {
    expect(await create(fields)).toMatchObject(fields)
  })

  test('the translation of an event whose place is told in Russian', async () => {
    const { id } = await create({ format: 'in-person', place: 'Москва', url: null })
    const req = await requestIn('en', payload, 'en')
    const data = { title: 'School of the therapist' }
    const saved = payload.update({ collection: 'events', id, data, locale: 'en', req })
    expect(await saved).toMatchObject({ title: data.title })
  })
})

function plan(): Fields {
  return { status: 'planned', startsAt: null, endsAt: null, format: null, url: null }
}
