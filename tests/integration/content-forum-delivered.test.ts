import { pdf } from '../support/pdf.ts'
import { addFile } from '../support/media.ts'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import sharp from 'sharp'
import type { ForumReport } from '../../src/payload-types.ts'
import { richText } from '../support/documents.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { openReader } from '../support/reader.ts'
import { expectRefusal } from '../support/refusals.ts'

let installation: TestInstallation
let payload: Payload

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
}, 60_000)

afterAll(() => installation?.stop())

const create = async (collection: CollectionSlug, data: object) =>
  String((await payload.create({ collection, data: data as never, depth: 0 })).id)

const addNamed = (name: string, mimetype: string, data: Buffer) =>
  addFile(payload, { name, mimetype, data, size: data.length })

const addImage = async () => {
  const blank = { width: 2, height: 2, channels: 3, background: '#0a0' } as const
  return addNamed('hall.png', 'image/png', await sharp({ create: blank }).png().toBuffer())
}

const addPdf = () => addFile(payload, pdf('talk.pdf', 'talk'))

const publish = (data: Partial<ForumReport>, req?: PayloadRequest) => {
  const base = { title: 'Итоги', body: richText('Текст.'), _status: 'published' as const }
  const report = { ...base, ...data } as ForumReport
  return payload.create({ collection: 'forum-reports', data: report, draft: false, depth: 0, req })
}

test('a document in the photo gallery is refused', async () => {
  const organisations = [await create('organisations', { name: 'Центр' })]
  const forum = await create('forums', { name: 'Форум' })
  const gallery = [await addImage(), await addPdf()]
  const save = (req: PayloadRequest) => publish({ organisations, forum, gallery }, req)
  await expectRefusal(payload, 'forum-reports', save, {
    path: 'gallery',
    ru: /только изображения: документы добавьте/,
    en: /Only images belong here: add documents/,
  })
  await publish({ organisations, forum, gallery: gallery.slice(0, 1) })
})

test('readers get every field of a report and its forum', async () => {
  const organisation = await create('organisations', { name: 'Департамент' })
  const person = await create('people', { name: 'Анна Вымышленная' })
  const event = await create('events', { title: 'Школа после форума' })
  const forum = await create('forums', {
    ...{ name: 'Моя поликлиника', shortName: 'МП', ordinal: 1, format: 'hybrid' },
    ...{ startsOn: '2024-11-20T12:00:00.000Z', endsOn: '2024-11-21T12:00:00.000Z' },
    ...{ venue: 'Конгресс-холл', city: 'Москва', region: 'moscow' },
    ...{ organisers: [organisation], website: 'https://forum.example' },
  })
  const { id } = await publish({
    forum,
    organisations: [organisation],
    participants: { number: 3000, estimated: true },
    tracks: [{ title: 'Цифровые сервисы', description: 'Запись к врачу', moderator: person }],
    speakers: [
      { person, position: 'главный врач', topic: 'Стандарт' },
      { name: 'Иван Неизвестный', topic: 'Очереди' },
    ],
    outcomes: [
      {
        ...{ kind: 'resolution', text: 'Перенести стандарт', owner: organisation },
        dueOn: '2025-06-01T12:00:00.000Z',
      },
      { kind: 'outcome', text: 'Очередей стало меньше' },
    ],
    keyFigures: [
      {
        ...{ label: 'Онлайн-события', qualifier: 'more-than', value: 200, unit: 'событий' },
        ...{ period: 'в год', source: 'Платформа', sourceUrl: 'https://example.org' },
      },
    ],
    materials: [
      { kind: 'recording', title: 'Пленарное', url: 'https://example.org/video' },
      { kind: 'presentation', title: 'Доклад', file: await addPdf() },
    ],
    gallery: [await addImage()],
    followUps: [event],
  })
  const reader = await openReader(payload)
  const { forumReport } = await reader.ask(question, { id })
  reader.close()
  expect(forumReport).toEqual({
    forum: {
      ...{ name: 'Моя поликлиника', shortName: 'МП', ordinal: 1, format: 'HYBRID' },
      ...{ startsOn: '2024-11-20', endsOn: '2024-11-21', venue: 'Конгресс-холл', city: 'Москва' },
      ...{ region: 'MOSCOW', organisers: [{ name: 'Департамент' }] },
      ...{ website: 'https://forum.example', path: '/forums/moya-poliklinika' },
    },
    ...{ startsOn: '2024-11-20', endsOn: '2024-11-21', venue: 'Конгресс-холл', city: 'Москва' },
    ...{ region: 'MOSCOW', participants: { number: 3000, estimated: true } },
    tracks: [
      {
        ...{ title: 'Цифровые сервисы', description: 'Запись к врачу' },
        ...{ moderator: { name: 'Анна Вымышленная' }, moderatorName: null },
      },
    ],
    speakers: [
      {
        ...{ person: { name: 'Анна Вымышленная' }, name: null },
        ...{ position: 'главный врач', topic: 'Стандарт' },
      },
      { person: null, name: 'Иван Неизвестный', position: null, topic: 'Очереди' },
    ],
    outcomes: [
      {
        ...{ number: 1, kind: 'RESOLUTION', text: 'Перенести стандарт' },
        ...{ owner: { name: 'Департамент' }, dueOn: '2025-06-01' },
      },
      { number: 2, kind: 'OUTCOME', text: 'Очередей стало меньше', owner: null, dueOn: null },
    ],
    keyFigures: [
      {
        ...{ label: 'Онлайн-события', qualifier: 'MORE_THAN', value: 200, unit: 'событий' },
        ...{ period: 'в год', source: 'Платформа', sourceUrl: 'https://example.org' },
      },
    ],
    materials: [
      { kind: 'RECORDING', title: 'Пленарное', url: 'https://example.org/video', file: null },
      { kind: 'PRESENTATION', title: 'Доклад', url: null, file: { mimeType: 'application/pdf' } },
    ],
    gallery: [{ width: 2 }],
    followUps: [{ title: 'Школа после форума' }],
  })
})

const question = `query($id: ID) { forumReport(id: $id) {
  forum { name shortName ordinal format startsOn endsOn venue city region organisers { name }
    website path }
  startsOn endsOn venue city region participants { number estimated }
  tracks { title description moderator { name } moderatorName }
  speakers { person { name } name position topic }
  outcomes { number kind text owner { name } dueOn }
  keyFigures { label qualifier value unit period source sourceUrl }
  materials { kind title url file { mimeType } }
  gallery { width } followUps { title } } }`
