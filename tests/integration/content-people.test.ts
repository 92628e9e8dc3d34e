import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import type { Person } from '../../src/payload-types.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'
import { expectRefusal, type Refused } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload
let department: string
let hospital: string

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  department = await create('organisations', { name: 'Департамент здравоохранения' })
  hospital = await create('organisations', { name: 'Больница', parent: department })
}, 60_000)

afterAll(() => installation?.stop())

async function create(collection: CollectionSlug, data: object, req?: PayloadRequest) {
  const created = await payload.create({ collection, data: data as never, depth: 0, req })
  return String(created.id)
}

type Post = Partial<NonNullable<Person['appointments']>[number]>

const head = (facts: Post = {}) => ({
  organisation: department,
  position: 'руководитель',
  isMain: true,
  ...facts,
})

const person = (...appointments: Post[]) => ({ name: 'Анна Орлова', appointments })

const overlap = {
  path: 'appointments',
  ru: /^Строки 1 и 2: две основные должности.*Исправьте даты или снимите/,
  en: /^Rows 1 and 2: two main posts.*Correct the dates, or clear/,
}

type Case = [what: string, collection: CollectionSlug, data: () => object, Refused]

const refused: Case[] = [
  [
    'two main posts at one organisation at one time',
    'people',
    () => person(head({ until: '2024-05-01' }), head({ from: '2024-04-01' })),
    overlap,
  ],
  [
    'a post that ends before it begins',
    'people',
    () => person(head({ from: '2024-05-01', until: '2024-04-01' })),
    {
      path: 'appointments.0.until',
      ru: /раньше начала: исправьте/,
      en: /before the start: correct/,
    },
  ],
  [
    'an organisation without a post',
    'people',
    () => person(head({ position: ' ' })),
    { path: 'appointments.0.position', ru: /Впишите должность/, en: /Type the position/ },
  ],
  [
    'a telephone without a country',
    'people',
    () => ({ name: 'Анна', pressContact: { phone: '8 495 123-45-67' } }),
    { path: 'pressContact.phone', ru: /например: \+7 495/, en: /such as \+7 495/ },
  ],
  [
    'half an e-mail address',
    'people',
    () => ({ name: 'Анна', pressContact: { email: 'press' } }),
    { path: 'pressContact.email', ru: /press@example\.org/, en: /press@example\.org/ },
  ],
  [
    'a website without https',
    'organisations',
    () => ({ name: 'Больница', contacts: { website: 'example.org' } }),
    { path: 'contacts.website', ru: /Нужен полный адрес/, en: /Give the whole address/ },
  ],
  [
    'a telephone with letters',
    'organisations',
    () => ({ name: 'Больница', contacts: { phone: '+7 495 123-45-67 доб. 1' } }),
    { path: 'contacts.phone', ru: /только \+ и цифры/, en: /\+ and digits only/ },
  ],
  [
    'two e-mail addresses in one',
    'organisations',
    () => ({ name: 'Больница', contacts: { email: 'a@example.org, b@example.org' } }),
    { path: 'contacts.email', ru: /Нужен один адрес/, en: /Give one e-mail address/ },
  ],
  [
    'a partner of a network without a name',
    'networks',
    () => ({ name: 'Сеть', partners: [{ role: 'соучредитель' }] }),
    { path: 'partners.0.name', ru: /кто партнёр/, en: /who the partner is/ },
  ],
  [
    'a region that is in no list',
    'organisations',
    () => ({ name: 'Больница', region: 'atlantis' }),
    { path: 'region', ru: /выберите из списка/, en: /choose from the list/ },
  ],
]

describe('refused, and nothing is written', () => {
  test.each(refused)('%s', async (_, collection, data, refusal) => {
    await expectRefusal(payload, collection, (req) => create(collection, data(), req), refusal)
  })

  test.each<['organisations' | 'topics', string, RegExp, RegExp]>([
    ['organisations', 'itself', /организация сама входит в эту/, /organisation chosen is part of/],
    ['organisations', 'what is below', /Выберите другую или очистите/, /Choose another, or none/],
    ['topics', 'itself', /тема сама входит в эту/, /topic chosen is part of this/],
    ['topics', 'what is below', /Выберите другую или очистите/, /Choose another, or none/],
  ])('%s: a parent that is %s', async (collection, which, ru, en) => {
    const top = await create(collection, { name: 'Верх' })
    const middle = await create(collection, { name: 'Середина', parent: top })
    const bottom = await create(collection, { name: 'Низ', parent: middle })
    const data = { parent: which === 'itself' ? top : bottom }
    const save = (req: PayloadRequest) => payload.update({ collection, id: top, data, req })
    await expectRefusal(payload, collection, save, { path: 'parent', ru, en })
  })
})

describe('accepted', () => {
  test('a move within the tree', async () => {
    const [a, b] = [await create('topics', { name: 'А' }), await create('topics', { name: 'Б' })]
    const below = await create('topics', { name: 'В', parent: a })
    await payload.update({ collection: 'topics', id: below, data: { parent: b } })
    await payload.update({ collection: 'topics', id: a, data: { parent: below } })
  })

  test('main posts after each other and at two organisations, told in both languages', async () => {
    const id = await create('people', {
      ...person(
        head({ position: 'заместитель', until: '2024-04-01' }),
        head({ from: '2024-04-01' }),
        head({ organisation: hospital, position: 'хирург' }),
      ),
      ...{ familyName: 'Орлова', givenName: 'Анна', patronymic: 'Петровна' },
      ...{ nameGenitive: 'Анны Орловой' },
      pressContact: { phone: ' +7 495 123-45-67', email: 'press@example.org' },
    })
    // The posts are not translated: that stops nobody from writing the English name.
    const english = { name: 'Anna Orlova', familyName: 'Orlova', givenName: 'Anna', patronymic: '' }
    await payload.update({ collection: 'people', id, data: english, locale: 'en' })
    expect(await told(id)).toEqual({
      ru: {
        ...{ name: 'Анна Орлова', nameWithInitials: 'А. П. Орлова', nameGenitive: 'Анны Орловой' },
        pressContact: { phone: '+7 495 123-45-67', email: 'press@example.org' },
        appointments: [
          {
            position: 'заместитель',
            from: null,
            until: '2024-04-01',
            organisation: { parent: null },
          },
          {
            position: 'руководитель',
            from: '2024-04-01',
            until: null,
            organisation: { parent: null },
          },
          {
            ...{ position: 'хирург', from: null, until: null },
            organisation: { parent: { name: 'Департамент здравоохранения' } },
          },
        ],
      },
      en: { name: 'Anna Orlova', nameWithInitials: 'A. Orlova' },
    })
  })

  test('an organisation with region, kind and contacts', async () => {
    await create('organisations', {
      ...{ name: 'Клиника', kind: 'clinic', region: 'moscow', nameGenitive: 'Клиники' },
      contacts: { website: 'https://example.org', phone: '+74951234567', email: 'a@example.org' },
      slug: 'klinika',
    })
    const { organisation } = await ask(
      '{ organisation(slug: "klinika") ' +
        '{ kind region nameGenitive contacts { website phone email } } }',
    )
    expect(organisation).toEqual({
      ...{ kind: 'CLINIC', region: 'MOSCOW', nameGenitive: 'Клиники' },
      contacts: { website: 'https://example.org', phone: '+74951234567', email: 'a@example.org' },
    })
  })
})

async function ask(question: string) {
  const reader = await openReader(payload)
  const answer = await reader.ask(question)
  reader.close()
  return answer
}

const told = (id: string) =>
  ask(
    `{ ru: person(id: "${id}") { name nameWithInitials nameGenitive pressContact { phone email }
      appointments { position from until organisation { parent { name } } } }
      en: person(id: "${id}", locale: en) { name nameWithInitials } }`,
  )
