import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { quoteNode, richText } from '../support/documents.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'
import { requestIn } from '../support/language.ts'
import { expectRefusal, type Refused } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload
let department: string
let silent: string
let spokeswoman: string

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  department = await create('organisations', { name: 'Департамент' })
  silent = await create('people', { name: 'Пётр Тихий' })
  const pressContact = { phone: '+7 495 123-45-67' }
  spokeswoman = await create('people', { name: 'Анна Звонкова', pressContact })
}, 60_000)

afterAll(() => installation?.stop())

async function create(collection: CollectionSlug, data: object, req?: PayloadRequest) {
  const created = await payload.create({ collection, data: data as never, depth: 0, req })
  return String(created.id)
}

const statement = (fields: object = {}) => ({
  title: 'Заявление',
  body: richText('Сказано так.'),
  organisations: [department],
  ...fields,
})

const publish = (fields: object, req?: PayloadRequest) =>
  create('statements', { ...statement(fields), _status: 'published' }, req)

const withQuote = (fields: object) => ({ body: quoteIn(fields) })
const approved = (approvedOn: string) => ({ approvedBy: 'Глава', approvedOn })
const quoteIn = (fields: object) => ({
  root: { ...richText('Сказано так.').root, children: [quoteNode(fields)] },
})

const correction = (facts: object = {}) => ({
  ...{ date: '2026-03-02', severity: 'minor', wrong: '20 событий', right: '200 событий' },
  ...facts,
})

const correct = (facts: object) => ({ corrections: [correction(), correction(facts)] })
const filledIn = { ru: 'Это обязательное поле.', en: 'This field is required.' }

const refused: [what: string, fields: () => object, Refused][] = [
  [
    'before its embargo',
    () => ({ embargoUntil: '2999-11-22T07:00:00.000Z' }),
    {
      path: 'embargoUntil',
      ru: 'Эмбарго до 22 ноября 2999 г. в 10:00 (мск): раньше опубликовать нельзя. Дождитесь этого времени или измените эмбарго.',
      en: 'Under embargo until 22 November 2999 at 10:00 (Moscow time): it cannot be published before. Wait, or change the embargo.',
    },
  ],
  [
    'with a contact whom the press cannot reach',
    () => ({ mediaContacts: [spokeswoman, silent] }),
    {
      path: 'mediaContacts',
      ru: /^Пётр Тихий: .*Добавьте их там или уберите/,
      en: /^Пётр Тихий: .*Add one there, or remove/,
    },
  ],
  [
    'with a post of nobody',
    () => ({ speaker: { position: 'глава' } }),
    { path: 'speaker.name', ru: /Напишите имя или выберите/, en: /Type the name or choose/ },
  ],
  [
    'without an organisation',
    () => ({ organisations: [] }),
    { path: 'organisations', ...filledIn },
  ],
  ['with a correction without a date', () => correct({ date: null }), at('date')],
  ['with a correction without a severity', () => correct({ severity: null }), at('severity')],
  ['with a correction of nothing', () => correct({ wrong: '' }), at('wrong')],
  ['with a correction to nothing', () => correct({ right: null }), at('right')],
  [
    'with a boilerplate that is not chosen',
    () => ({ boilerplates: [{}] }),
    { path: 'boilerplates.0.boilerplate', ...filledIn },
  ],
  [
    'with a quote of nobody',
    () => withQuote({ text: 'Да.' }),
    { path: 'body', ru: /^Цитата 1 \(«Да\.»\): укажите, чьи/, en: /^Quote 1 .*say whose words/ },
  ],
  [
    'with a quote approved by nobody',
    () => withQuote({ text: 'Да.', speaker: { name: 'Анна' }, approvedOn: '2026-01-10' }),
    { path: 'body', ru: /и кто согласовал, и когда/, en: /both who approved it and when/ },
  ],
  [
    'with a quote approved nobody knows when',
    () => withQuote({ text: 'Да.', speaker: { name: 'Анна' }, approvedBy: 'Глава' }),
    { path: 'body', ru: /и кто согласовал, и когда/, en: /both who approved it and when/ },
  ],
  [
    'with a quote that will be approved',
    () => withQuote({ text: 'Да.', speaker: { name: 'Анна' }, ...approved('2999-01-10') }),
    { path: 'body', ru: /ещё не наступила: исправьте её/, en: /still to come: correct it/ },
  ],
]

function at(field: string): Refused {
  return { path: `corrections.1.${field}`, ...filledIn }
}

describe('not published, and nothing is written', () => {
  test.each(refused)('%s', async (_, fields, refusal) => {
    await expectRefusal(payload, 'statements', (req) => publish(fields(), req), refusal)
  })

  test.each([
    ['ru' as const, 'Цитата 1: впишите слова или уберите цитату.', filledIn.ru],
    ['en' as const, 'Quote 1: type the words or remove the quote.', filledIn.en],
  ])('with a quote without words: told of the body and of the quote (%s)', async (...args) => {
    const [language, message, inside] = args
    const before = await payload.count({ collection: 'statements' })
    const req = await requestIn(language, payload)
    const errors = [
      { path: 'body', message },
      { path: 'body.text', message: inside },
    ]
    await expect(publish(withQuote({ speaker: { name: 'Анна' } }), req)).rejects.toMatchObject({
      data: { errors },
    })
    expect(await payload.count({ collection: 'statements' })).toEqual(before)
  })

  test('a draft that has waited, before its embargo', async () => {
    const id = await draft({ embargoUntil: '2999-11-22T07:00:00.000Z' })
    const data = { _status: 'published' as const }
    const save = (req: PayloadRequest) =>
      payload.update({ collection: 'statements', id, data, req })
    const refusal = { path: 'embargoUntil', ru: /Дождитесь/, en: /Wait/ }
    await expectRefusal(payload, 'statements', save, refusal)
  })
})

async function draft(fields: object): Promise<string> {
  const data = statement(fields) as never
  const { id } = await payload.create({ collection: 'statements', data, draft: true })
  return id
}

describe('accepted', () => {
  test.each(refused)('as a draft: %s', async (_, fields) => {
    expect(await draft(fields())).toBeTruthy()
  })

  test('all facts of the press, corrections in order of date', async () => {
    const id = await publish({
      ...{ kind: 'answer', urgency: 'emergency', dateline: 'МОСКВА', deliveredOn: '2026-02-01' },
      ...{ embargoUntil: '2026-02-01T07:00:00.000Z', mediaContacts: [spokeswoman] },
      notesToEditors: richText('Съёмка разрешена.'),
      occasion: {
        relationTo: 'forums',
        value: await create('forums', { name: 'Моя поликлиника', organisers: [department] }),
      },
      corrections: [
        correction({ date: '2026-03-05', severity: 'critical', wrong: 'позже' }),
        correction(),
      ],
    })
    const { statement: told } = await ask(
      `{ statement(id: "${id}") { kind urgency dateline deliveredOn embargoUntil
        mediaContacts { name pressContact { phone } } notesToEditors { text } occasion { ... on Forum { name } }
        corrections { date severity wrong right } } }`,
    )
    expect(told).toEqual({
      ...{ kind: 'ANSWER', urgency: 'EMERGENCY', dateline: 'МОСКВА', deliveredOn: '2026-02-01' },
      embargoUntil: '2026-02-01T07:00:00.000Z',
      mediaContacts: [{ name: 'Анна Звонкова', pressContact: { phone: '+7 495 123-45-67' } }],
      notesToEditors: { text: 'Съёмка разрешена.' },
      occasion: { name: 'Моя поликлиника' },
      corrections: [
        { date: '2026-03-02', severity: 'MINOR', wrong: '20 событий', right: '200 событий' },
        { date: '2026-03-05', severity: 'CRITICAL', wrong: 'позже', right: '200 событий' },
      ],
    })
  })

  test('unpublishing what has got an embargo, which was broken', async () => {
    const id = await publish({})
    const data = { _status: 'draft' as const, embargoUntil: '2999-11-22T07:00:00.000Z' }
    await payload.update({ collection: 'statements', id, data })
    expect(await ask(`{ statement(id: "${id}") { id } }`)).toEqual({ statement: null })
  })
})

async function ask(question: string) {
  const reader = await openReader(payload)
  const answer = await reader.ask(question)
  reader.close()
  return answer
}
