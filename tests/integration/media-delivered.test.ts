import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeDocx } from '../../src/media/inspect/office.fixture.ts'
import { makePdf } from '../../src/media/inspect/pdf.fixture.ts'
import { makeMp3, makeMp4 } from '../../src/media/inspect/recording.fixture.ts'
import { editionsOf, type Editions } from '../support/editions.ts'
import { serveDelivery, type ServedDelivery } from '../support/front-end.ts'
import { query } from '../support/graphql.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { addFile } from '../support/media.ts'
import { createPublisher } from '../support/publisher.ts'

// What readers are told of documents and recordings that a publication shows.

let installation: TestInstallation
let site: ServedDelivery
let editions: Editions

beforeAll(async () => {
  installation = await startInstallation()
  const { payload } = installation
  editions = editionsOf(payload, await createPublisher(payload))
  site = await serveDelivery(payload)
}, 120_000)

afterAll(async () => {
  await site?.stop()
  await installation?.stop()
})

const upload = (name: string, mimetype: string, data: Buffer) =>
  addFile(installation.payload, { name, mimetype, data, size: data.length })

const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const memo = makePdf({ text: 'Vaccination calendar' })

async function found(words: string): Promise<string[]> {
  await site.follow()
  const asked =
    'query ($words: String!) { search(query: $words) { nodes { publication { title } } } }'
  const { search } = (await query(new URL(site.url).origin, asked, { words })) as {
    search: { nodes: { publication: { title: string } }[] }
  }
  return search.nodes.map(({ publication }) => publication.title)
}

test('a document, a video and a sound are told of as what they are', async () => {
  const attachments = [
    await upload('Памятка.pdf', 'application/pdf', memo),
    await upload('Ролик.mp4', 'video/mp4', makeMp4(75)),
    await upload('Подкаст.mp3', 'audio/mpeg', makeMp3(200)),
  ]
  const { id } = await editions.draft('Со вложениями', { attachments })
  await editions.publish(id)
  await site.follow()
  const asked = `query ($id: ID!) { statement(id: $id) { attachments {
    image { url } file { url name size mimeType pages }
    video { url name size mimeType duration } audio { url mimeType duration } } } }`
  const { statement } = await query(new URL(site.url).origin, asked, { id })
  const address = (ending: string): unknown =>
    expect.stringMatching(new RegExp(`^/media/[0-9a-f]{32}\\.${ending}$`))
  const film = { name: 'Ролик.mp4', mimeType: 'video/mp4', size: makeMp4(75).length }
  expect(statement).toEqual({
    attachments: [
      {
        ...{ image: null, video: null, audio: null },
        file: {
          ...{ url: address('pdf'), name: 'Памятка.pdf', mimeType: 'application/pdf' },
          ...{ size: memo.length, pages: 1 },
        },
      },
      {
        ...{ image: null, audio: null },
        file: { url: address('mp4'), ...film, pages: null },
        video: { url: address('mp4'), ...film, duration: 75 },
      },
      {
        ...{ image: null, video: null },
        file: expect.objectContaining({ mimeType: 'audio/mpeg' }),
        audio: {
          url: address('mp3'),
          mimeType: 'audio/mpeg',
          duration: expect.closeTo(5, 0),
        },
      },
    ],
  })
}, 60_000)

test('a publication is found by the words of its PDF and DOCX, as long as it has them', async () => {
  const attachments = [
    await upload('План.pdf', 'application/pdf', makePdf({ text: 'Ornithosis precautions' })),
    await upload('Приказ.docx', office, makeDocx(['Порядок оказания паллиативной помощи'])),
  ]
  const { id } = await editions.draft('Два документа', { attachments })
  expect([await found('ornithosis'), await found('паллиативная помощь')]).toEqual([[], []])
  await editions.publish(id)
  expect(await found('ornithosis precaution')).toEqual(['Два документа'])
  expect(await found('паллиативная помощь')).toEqual(['Два документа'])

  const change = { kind: 'minor', note: 'Приказ отменён.' }
  await editions.publish(id, { attachments: attachments.slice(0, 1), change })
  expect(await found('паллиативная помощь')).toEqual([])
  await editions.unpublish(id)
  expect(await found('ornithosis')).toEqual([])
}, 60_000)

test('what takes the place of a file has its words found in place of the former ones', async () => {
  const file = await upload('Меню.docx', office, makeDocx(['Гречневая диета']))
  const { id } = await editions.draft('Диета', { attachments: [file] })
  await editions.publish(id)
  expect(await found('гречневая')).toEqual(['Диета'])
  const data = makeDocx(['Овсяная диета'])
  await installation.payload.update({
    ...{ collection: 'media', id: file, data: {} },
    file: { name: 'Меню.docx', mimetype: office, data, size: data.length },
  })
  expect([await found('гречневая'), await found('овсяная')]).toEqual([[], ['Диета']])
}, 60_000)
