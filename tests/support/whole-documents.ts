import { rights } from './rights.ts'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { richText } from './documents.ts'
import { citation, recommendation } from './guidelines.ts'

type Fields = Record<string, unknown>

/** By content type, a document that obeys every rule and has a row in each of its lists. */
export type WholeDocuments = Record<string, Fields>

/** Creates what the documents refer to. */
export async function wholeDocuments(payload: Payload): Promise<WholeDocuments> {
  const named = async (collection: 'forums' | 'networks' | 'organisations' | 'people') =>
    (await payload.create({ collection, data: { name: 'Опора' } as never })).id
  const [organisation, forum] = [await named('organisations'), await named('forums')]
  const boilerplate = { title: 'О нас', text: 'Текст.' }
  const { id } = await payload.create({ collection: 'boilerplates', data: boilerplate })
  return {
    ...recordsOf(organisation),
    ...publicationsOf({ organisation, forum, boilerplate: id }),
    media: { ...rights },
  }
}

/** A file for a document of `media`. */
export async function image() {
  const blank = { width: 2, height: 2, channels: 3, background: '#0a0' } as const
  const data = await sharp({ create: blank }).png().toBuffer()
  return { name: 'hall.png', mimetype: 'image/png', data, size: data.length }
}

const day = '2024-05-02T12:00:00.000Z'
const partners = [{ name: 'Партнёр', role: 'соучредитель' }]

const recordsOf = (organisation: string): WholeDocuments => ({
  people: { name: 'Анна Орлова', appointments: [{ organisation, position: 'глава' }] },
  organisations: { name: 'Больница' },
  topics: { name: 'Тема' },
  boilerplates: { title: 'О нас', text: 'Текст.' },
  networks: { name: 'Сеть', partners },
  forums: { name: 'Моя поликлиника' },
  events: { title: 'Школа', status: 'planned' },
  centres: {
    ...{ name: 'Центр', kind: 'hospital', level: 'federal-district', partners },
    ...{ profiles: [{ name: 'Хирургия' }], functions: [{ text: 'Консилиумы' }] },
    ...{ federalDistrict: 'central', coordinates: { latitude: 55, longitude: 37 } },
    statusHistory: [{ status: 'planned', date: day }],
  },
})

interface References {
  organisation: string
  forum: string
  boilerplate: string
}

function publicationsOf({ organisation, forum, boilerplate }: References): WholeDocuments {
  const shared = { title: 'Заголовок', body: richText('Текст.'), organisations: [organisation] }
  const correction = { date: day, severity: 'minor', wrong: '20', right: '200' }
  return {
    statements: { ...shared, corrections: [correction], boilerplates: [{ boilerplate }] },
    announcements: {
      ...{ ...shared, kind: 'plan', partners },
      stages: [{ level: 'federal-district', status: 'planned' }],
    },
    'forum-reports': {
      ...{ ...shared, forum, tracks: [{ title: 'Направление' }], speakers: [{ name: 'Анна' }] },
      outcomes: [{ kind: 'resolution', text: 'Решение' }],
      keyFigures: [{ label: 'Врачей', qualifier: 'exactly', value: 5 }],
      materials: [{ kind: 'recording', title: 'Запись', url: 'https://example.org' }],
    },
    guidance: {
      ...{ ...shared, kind: 'care-standard', components: [{ sphere: 'social', text: 'Помощь.' }] },
      ...{ recommendations: [recommendation()], citations: [citation({ number: 2 }), citation()] },
      extendedTo: [{ service: 'Скорая помощь', applies: 'yes' }],
      authors: [{ name: 'Автор', conflictOfInterest: 'none' }],
      approvals: [{ body: organisation, date: day }],
    },
  }
}
