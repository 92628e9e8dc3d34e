import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Payload, PayloadRequest } from 'payload'
import type { Event } from '../../src/payload-types.ts'
import { createEvent, type EventFields } from '../support/events.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'
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

const accreditation = (fields: Partial<Event['accreditation']>): Fields => ({
  accreditation: { status: 'accredited', credits: 6, code: 'НМО-2024-17', ...fields },
})

const refused: [what: string, fields: Fields, Refused][] = [
  [
    'accredited without credits',
    accreditation({ credits: null }),
    { path: 'accreditation.credits', ru: /Укажите, сколько ЗЕТ/, en: /how many credits/ },
  ],
  [
    'accredited without a code',
    accreditation({ code: ' ' }),
    { path: 'accreditation.code', ru: /Укажите код/, en: /Give the code/ },
  ],
  [
    'no credits at all',
    accreditation({ credits: 0 }),
    { path: 'accreditation.credits', ru: /больше нуля/, en: /above zero/ },
  ],
  [
    'credits of what is only submitted',
    accreditation({ status: 'submitted', code: null }),
    { path: 'accreditation.credits', ru: /очистите поле или/, en: /clear the field or/ },
  ],
  [
    'a code of what was rejected',
    accreditation({ status: 'rejected', credits: null }),
    { path: 'accreditation.code', ru: /очистите поле или/, en: /clear the field or/ },
  ],
]

test.each(refused)('%s is refused', (_, fields, refusal) =>
  expectRefusal(payload, 'events', (req) => create(fields, req), refusal),
)

test('an event becomes accredited only with its code', async () => {
  const { id } = await create({})
  const save = (accreditation: Event['accreditation'], req?: PayloadRequest) =>
    payload.update({ collection: 'events', id, data: { accreditation }, req })
  const promised = { status: 'accredited', credits: 2 } as const
  await expectRefusal(payload, 'events', (req) => save(promised, req), {
    path: 'accreditation.code',
    ru: /Укажите код мероприятия/,
    en: /Give the code of the event/,
  })
  const whole = { ...promised, code: 'НМО-2024-18' }
  expect(await save({ ...whole, code: ' НМО-2024-18 ' })).toMatchObject({ accreditation: whole })
})

test('half a credit is accepted', async () => {
  expect(await create(accreditation({ credits: 0.5 }))).toMatchObject({
    accreditation: { credits: 0.5 },
  })
})

test('readers get every field', async () => {
  const network = await payload.create({ collection: 'networks', data: { name: 'Сеть' } })
  const { id } = await create({
    network: network.id,
    ...accreditation({ conditions: 'Не менее 80 % времени.' }),
    summary: 'Разбор случаев.',
    timeZone: 'Asia/Yekaterinburg',
    audience: ['doctors'],
    specialties: ['therapy', 'cardiology'],
    registrationUrl: 'https://example.org/join',
    region: 'bashkortostan',
    city: 'Уфа',
    dateNote: 'весной',
  })
  const reader = await openReader(payload)
  const question = `query($id: ID) { event(id: $id) {
    title summary startsAt endsAt timeZone dateNote status postponedTo format place url audience
    specialties registrationUrl federalDistrict region city forum { name } network { name }
    accreditation { status credits code conditions } } }`
  const { event } = await reader.ask(question, { id })
  reader.close()
  expect(event).toEqual({
    ...{ title: 'Школа терапевта', summary: 'Разбор случаев.', url: 'https://example.org/live' },
    ...{ startsAt: '2024-03-14T07:00:00.000Z', endsAt: '2024-03-14T13:00:00.000Z' },
    ...{ timeZone: 'Asia/Yekaterinburg', dateNote: 'весной', status: 'OPEN', postponedTo: null },
    ...{ format: 'ONLINE', place: null, registrationUrl: 'https://example.org/join' },
    ...{
      audience: ['DOCTORS'],
      specialties: ['THERAPY', 'CARDIOLOGY'],
      forum: null,
      network: { name: 'Сеть' },
    },
    ...{ federalDistrict: 'VOLGA', region: 'BASHKORTOSTAN', city: 'Уфа' },
    accreditation: {
      ...{ status: 'ACCREDITED', credits: 6, code: 'НМО-2024-17' },
      conditions: 'Не менее 80 % времени.',
    },
  })
})
