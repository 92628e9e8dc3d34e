import { pdf } from '../support/pdf.ts'
import { addFile } from '../support/media.ts'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { contentTypes } from '../../collections/index.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'
import { expectRefusal } from '../support/refusals.ts'
import { wholeDocuments, type WholeDocuments } from '../support/whole-documents.ts'

// What all publications have in common, in each of their types.

let installation: TestInstallation
let payload: Payload
let documents: WholeDocuments
let cover: string
let leaflet: string

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  documents = await wholeDocuments(payload)
  cover = await addFile(payload)
  leaflet = await addFile(payload, pdf('leaflet.pdf', 'leaflet'))
}, 60_000)

afterAll(() => installation?.stop())

const publications = contentTypes.flatMap(({ collection, model }) =>
  model?.role === 'publication' ? [[collection.slug as CollectionSlug, model.single] as const] : [],
)

async function publish(collection: CollectionSlug, fields: object, req?: PayloadRequest) {
  const data = { ...documents[collection], ...fields, _status: 'published' } as never
  return String((await payload.create({ collection, data, depth: 0, req })).id)
}

const update = (collection: CollectionSlug, id: string, data: object, req?: PayloadRequest) =>
  payload.update({ collection, id, data: data, depth: 0, req })

describe.each(publications)('%s: refused, in both languages, with nothing written', (type) => {
  test('an address that is none', () =>
    expectRefusal(payload, type, (req) => publish(type, { slug: 'Мой адрес' }, req), {
      path: 'slug',
      ru: /^Только строчные латинские буквы, цифры и дефисы, например/,
      en: /^Only lower-case Latin letters, digits and hyphens, such as/,
    }))

  test('an address that another document has, published or not', async () => {
    await publish(type, { slug: 'adres' })
    const { id } = await payload.create({
      collection: type,
      data: { ...documents[type], slug: 'drugoy' } as never,
      draft: true,
    })
    const refusal = {
      path: 'slug',
      ru: 'Адрес «adres» уже занят: впишите другой или очистите поле, чтобы он составился сам.',
      en: 'The slug “adres” is taken: type another, or clear the field to have one made.',
    }
    const again = { slug: 'adres' }
    await expectRefusal(payload, type, (req) => publish(type, again, req), refusal)
    await expectRefusal(payload, type, (req) => update(type, String(id), again, req), refusal)
    const drafted = { collection: type, id, data: again as never, draft: true }
    await expectRefusal(payload, type, (req) => payload.update({ ...drafted, req }), refusal)
  })

  test('an id that is no UUID of version 7', () =>
    expectRefusal(payload, type, (req) => publish(type, { id: '714' }, req), {
      path: 'id',
      ru: /UUID версии 7.*Не указывайте его/,
      en: /UUID of version 7.*Leave it out/,
    }))

  test('a withdrawal without a reason', async () => {
    const id = await publish(type, {})
    const withdrawn = { withdrawal: { withdrawn: true }, _status: 'published' }
    await expectRefusal(payload, type, (req) => update(type, id, withdrawn, req), {
      path: 'withdrawal.reason',
      ru: /^Напишите, почему публикация отозвана/,
      en: /^Say why the publication is withdrawn/,
    })
  })

  test('a document for a cover', () =>
    expectRefusal(payload, type, (req) => publish(type, { coverImage: leaflet }, req), {
      path: 'coverImage',
      ru: 'Обложка — это изображение: документ добавьте в «Приложенные файлы».',
      en: 'A cover is an image: add a document to “Attachments”.',
    }))
})

describe.each(publications)('%s', (type, single) => {
  test('delivers all that publications share', async () => {
    const [organisations, topics] = [documents[type]?.organisations, [await topic()]]
    const [other] = publications.filter(([slug]) => slug !== type)
    const related = [{ relationTo: other?.[0], value: await publish(other![0], {}) }]
    const source = { name: 'Сайт', url: 'https://example.org', rights: 'CC BY 4.0' }
    const id = await publish(type, {
      ...{ lead: 'ж'.repeat(300), organisations, topics, related },
      ...{ coverImage: cover, attachments: [leaflet], internalNotes: 'Не для читателей.' },
      source: { ...source, date: '2024-05-02T12:00:00.000Z' },
      seo: { title: 'Для поиска', description: 'О чём.' },
    })
    expect(await told(single, id)).toEqual({
      ...{ id, title: 'Заголовок', lead: 'ж'.repeat(300), body: { text: 'Текст.' } },
      ...{ organisations: [{ name: 'Опора' }], topics: [{ name: 'Тема' }] },
      related: [{ title: 'Заголовок' }],
      ...{ coverImage: { alt: 'hall.png' }, attachments: [{ alt: 'leaflet.pdf' }] },
      source: { ...source, date: '2024-05-02' },
      seo: { title: 'Для поиска', description: 'О чём.' },
      ...{ locales: ['ru'], translations: [], path: expect.stringMatching(/^\/.*\/zagolovok/) },
    })
  })

  test('keeps its public id, whatever is sent', async () => {
    const id = await publish(type, {})
    const sent = { id: uuidv7(), title: 'Новый заголовок', _status: 'published' }
    expect((await update(type, id, sent)).id).toBe(id)
    expect(await told(single, id)).toMatchObject({ id, title: 'Новый заголовок' })
  })
})

async function topic(): Promise<string> {
  const data = { name: 'Тема' }
  return (await payload.create({ collection: 'topics', data })).id
}

async function told(single: string, id: string) {
  const reader = await openReader(payload)
  const answer = await reader.ask(`{ told: ${single}(id: "${id}") {
    id title lead body { text } organisations { name } topics { name } related { ... on Publication { title } }
    coverImage { alt } attachments { alt } source { name url date rights }
    seo { title description } locales translations { locale } path } }`)
  reader.close()
  return answer.told
}
