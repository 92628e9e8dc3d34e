import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import * as n from '../../src/rich-text/test-nodes.ts'
import { richText } from '../support/documents.ts'
import {
  citation,
  openDesk,
  publishGuideline,
  recommendation,
  type Desk,
} from '../support/guidelines.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { statementBy } from '../support/publisher.ts'
import { openReader } from '../support/reader.ts'
import { everyNode, type RichTargets } from '../support/rich-nodes.ts'
import { pdf } from '../support/pdf.ts'
import { addFile as addAnyFile } from '../support/media.ts'
import { image } from '../support/whole-documents.ts'

// What editors put into a text, from the form to readers.

let installation: TestInstallation
let payload: Payload
let desk: Desk
let targets: RichTargets

beforeAll(async () => {
  installation = await startInstallation()
  payload = installation.payload
  desk = await openDesk(payload)
  const guideline = await publishGuideline(desk, {
    title: 'Протокол осмотра',
    recommendations: [
      recommendation({ text: 'Измерить давление.' }),
      recommendation({ text: 'Назначить обследование.' }),
    ],
    citations: [citation()],
  })
  targets = {
    guideline: guideline.id,
    recommendation: String(guideline.recommendations?.[1]?.id),
    publication: await publish('Раньше сказано', richText('Текст.')),
    image: await addFile(await image(), 'Вход в поликлинику'),
    pdf: await addFile(pdf('prikaz.pdf', 'order'), 'Приказ'),
  }
}, 60_000)

afterAll(() => installation?.stop())

const addFile = (file: Parameters<typeof addAnyFile>[1], alt: string) =>
  addAnyFile(payload, file, { alt })

async function publish(title: string, body: object, locale: 'ru' | 'en' = 'ru'): Promise<string> {
  const fields = { ...statementBy(desk.organisation, title), body, _status: 'published' }
  const created = { collection: 'statements', data: fields as never, locale, depth: 0 } as const
  return String((await payload.create(created)).id)
}

const asked = `query ($id: ID!) { statement(id: $id) { title body {
  html markdown text json outline { level text } links { text url path } embedded { title } } } }`

interface Body {
  html: string
  markdown: string
  text: string
  json: unknown
  outline: object[]
  links: object[]
  embedded: { title: string }[]
}

async function bodyOf(id: string): Promise<Body> {
  const reader = await openReader(payload)
  try {
    const { statement } = await reader.ask(asked, { id })
    return (statement as { body: Body }).body
  } finally {
    reader.close()
  }
}

const nbsp = (text: string) => text.replaceAll('~', '\u00A0')

test('every node reaches readers in every form', async () => {
  const body = await bodyOf(await publish('Всё сразу', everyNode(targets)))
  const { markdown, text } = body
  const html = body.html.replace(/\/media\/[\da-f]{32}\.pdf/, '/media/HASH.pdf')
  for (const part of [
    nbsp('<h2 id="h-o-programme">О~программе</h2>'),
    '<strong>бесплатно</strong>',
    '<a href="/guidance/protokol-osmotra">протокол</a>',
    '<a href="https://example.org/" target="_blank" rel="noopener noreferrer">сайт</a>',
    '<abbr title="компьютерная томография">КТ</abbr><br>H<sub>2</sub>O',
    '<aside class="callout" data-kind="emergency" role="note"><p><strong>Экстренный номер</strong></p>',
    '<p><strong>Противопоказание</strong></p>',
    '<p><strong>Внимание: Очередь</strong></p>',
    nbsp(
      '<blockquote cite="/guidance/protokol-osmotra"><p>Назначить обследование.</p></blockquote>',
    ),
    '<span class="grade">УУР A, УДД 1</span>. <cite><a href="/guidance/protokol-osmotra">Протокол осмотра</a></cite>, рекомендация 2',
    '<p class="publication"><a href="/statements/ranshe-skazano">Раньше сказано</a></p>',
    '<table><caption>Часы приёма</caption><thead><tr><td></td><th scope="col">Будни</th>',
    '<th scope="row">Терапевт</th>',
    nbsp('<blockquote><p>Рядом с~домом.</p></blockquote><figcaption>— Анна Орлова, главный врач'),
    nbsp('<figcaption>Вход с~улицы <small>Пресс-служба</small></figcaption>'),
    'alt="Вход в поликлинику"',
    '<figure class="gallery"><ul><li><picture><source type="image/avif" ',
    '<ul class="files"><li><a href="/media/HASH.pdf">Приказ</a> (PDF, 1 КБ)</li></ul>',
    '<li id="note-1"><a href="https://example.org/a">Вымышленный источник, 2026</a>',
    '<li id="note-2">Звонок бесплатный.',
  ])
    expect(html).toContain(part)
  expect(markdown).toContain('> Назначить обследование.\n>\n> — УУР A, УДД 1.')
  expect(text).toContain('— УУР A, УДД 1. Протокол осмотра, рекомендация 2')
  expect(text).toContain('Приказ (PDF, 1 КБ)')
  expect(body.outline).toHaveLength(2)
  expect(body.embedded.map(({ title }) => title)).toEqual(['Протокол осмотра', 'Раньше сказано'])
  const targetsOf = JSON.stringify(body.json)
  expect(targetsOf).toContain('"strength":"A"')
  expect(targetsOf).not.toContain(targets.recommendation)
})

describe('a cited recommendation', () => {
  const graded = (strength: string) => ({ scale: 'uur-udd', strength, certainty: 'udd-3' })

  test('is what its guideline says now, wherever that row has moved to', async () => {
    const { guideline, recommendation: row } = targets
    const citing = await publish(
      'Что советуют',
      n.document(n.block('recommendation', { guideline, recommendation: row })),
    )
    const reader = await openReader(payload)
    const { recommendations = [] } = await payload.findByID({
      collection: 'guidance',
      id: guideline,
      depth: 0,
    })
    const [first, second] = recommendations ?? []
    const data = {
      recommendations: [{ ...second, grade: graded('B') }, first],
      change: { kind: 'major', note: 'Оценка изменена.' },
      _status: 'published',
    } as never
    await payload.update({ collection: 'guidance', id: guideline, data, locale: 'ru' })
    reader.close()
    expect((await bodyOf(citing)).html).toContain(
      '<span class="grade">УУР B, УДД 3</span>. <cite><a href="/guidance/protokol-osmotra">Протокол осмотра</a></cite>, рекомендация 1',
    )
  })

  test('is not shown when the guideline does not have it any more, or is not public', async () => {
    const { id, recommendations } = await publishGuideline(desk, {
      title: 'Недолгий протокол',
      recommendations: [recommendation({ text: 'Тайный совет.' }), recommendation()],
      citations: [citation()],
    })
    const cited = n.block('recommendation', {
      guideline: id,
      recommendation: String(recommendations?.[0]?.id),
    })
    const citing = await publish('Недолгий совет', n.document(n.paragraph(n.text('Итак.')), cited))
    expect((await bodyOf(citing)).html).toContain('Тайный совет.')
    const nothing = expect.objectContaining({
      html: '<p>Итак.</p>',
      markdown: 'Итак.',
      text: 'Итак.',
    })
    const rest = { recommendations: [recommendations?.[1]], change: { note: 'Короче.' } }
    const data = { ...rest, _status: 'published' } as never
    await payload.update({ collection: 'guidance', id, data, locale: 'ru' })
    expect(await bodyOf(citing)).toEqual(nothing)
    await payload.update({ collection: 'guidance', id, data: { _status: 'draft' } })
    const body = await bodyOf(citing)
    expect(body).toEqual(nothing)
    expect(JSON.stringify(body)).not.toMatch(/Недолгий|Тайный/)
    expect(JSON.stringify(body)).not.toContain(id)
  })
})

test('a link to a draft is text, and an embedded draft is nothing at all', async () => {
  const draft = await payload.create({
    ...{ collection: 'guidance', draft: true, depth: 0, locale: 'ru' },
    data: {
      title: 'Секретный черновик',
      kind: 'protocol',
      organisations: [desk.organisation],
    } as never,
  })
  const body = n.document(
    n.paragraph(n.text('См. '), n.internalLink(draft.id, [n.text('здесь')])),
    n.block('publication', { publication: { relationTo: 'guidance', value: draft.id } }),
  )
  const delivered = await bodyOf(await publish('Со ссылкой на черновик', body))
  expect(delivered).toMatchObject({ html: '<p>См. здесь</p>', links: [], embedded: [] })
  expect(JSON.stringify(delivered)).not.toContain('Секретный')
  expect(JSON.stringify(delivered)).not.toContain(draft.id)
})

describe('typography', () => {
  const typed = 'Проект "Город" - для пациентов и врачей'
  const right = nbsp('Проект «Город»~— для пациентов и~врачей')
  const read = async (id: string, locale: 'ru' | 'en') => {
    const { body, title } = await payload.findByID({
      collection: 'statements',
      id,
      locale,
      draft: true,
    })
    return {
      title,
      text: (body as never as ReturnType<typeof richText>).root.children[0]?.children[0]?.text,
    }
  }

  test('is set in Russian when it is typed, in titles the quotation marks alone', async () => {
    const id = await publish(typed, richText(typed))
    expect(await read(id, 'ru')).toEqual({
      title: 'Проект «Город» - для пациентов и врачей',
      text: right,
    })
    const { slug } = await payload.findByID({ collection: 'statements', id })
    expect(slug).toBe('proekt-gorod-dlya-patsientov-i-vrachey')
  })

  test('leaves English alone', async () => {
    const id = await publish('Заголовок', richText('Текст'))
    const data = { title: 'The "City"', body: richText('In "a city" - here') } as never
    await payload.update({ collection: 'statements', id, data, locale: 'en', draft: true })
    expect(await read(id, 'en')).toEqual({ title: 'The "City"', text: 'In "a city" - here' })
  })
})
