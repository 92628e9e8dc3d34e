import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Payload } from 'payload'
import { v7 as uuidv7 } from 'uuid'
import { bulkPublish } from '../../src/workflow/bulk-publish.ts'
import { describeWorkflow } from '../../src/workflow/moves/endpoints.ts'
import { publishTogether } from '../../src/workflow/bundles/publish-together.ts'
import { makeMove } from '../../src/workflow/moves/make-move.ts'
import * as n from '../../src/rich-text/test-nodes.ts'
import { createColleague, deskOf, typeOf, type Colleague } from '../support/colleagues.ts'
import { richText } from '../support/documents.ts'
import { editionsOf } from '../support/editions.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { mandate } from '../support/mandate.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'
import { wholeDatabase } from '../support/whole-database.ts'

jest.setTimeout(60_000)

let installation: TestInstallation
let payload: Payload
let publisher: string
let people: Record<'author' | 'press' | 'chief', Colleague>
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  installation = await startInstallation({ LOG_LEVEL: 'fatal' })
  payload = installation.unmandated
  publisher = await createPublisher(payload)
  people = {
    author: await createColleague(payload, 'author', 'author'),
    press: await createColleague(payload, 'press', 'press-editor'),
    chief: await createColleague(payload, 'chief', 'chief-editor'),
  }
  desk = deskOf(payload)
}, 60_000)

afterAll(() => installation?.stop())

const linkTo = (id: string) =>
  n.paragraph(
    n.node('link', [n.text('прежнее заявление')], {
      fields: { linkType: 'internal', doc: { relationTo: 'statements', value: id } },
    }),
  )
const drafted = async (title: string, ...nodes: ReturnType<typeof n.paragraph>[]) => {
  const fields = {
    ...statementBy(publisher, title),
    body: n.document(n.paragraph(n.text('Текст.')), ...nodes),
  }
  return String((await desk.draft(people.author, fields)).id)
}
const gone = () => linkTo(uuidv7())
const lines = (id: string) => editionsOf(payload, publisher).lines(id)
const problemsOf = async (id: string, language: 'ru' | 'en' = 'ru') => {
  const { problems } = await describeWorkflow(
    await desk.as(people.author, language),
    typeOf('statements'),
    id,
  )
  return problems.map(({ severity, message }) => `${severity}: ${message}`)
}
const broken =
  'Перед публикацией исправьте:\n– «прежнее заявление» ведёт на документ, которого больше нет. Выберите другой или уберите ссылку.'

/** Everything that is refused leaves the database as it was. */
async function expectRefused(act: () => Promise<unknown>, message: string | RegExp) {
  const before = await wholeDatabase(payload)
  await expect(act()).rejects.toThrow(message)
  expect(await wholeDatabase(payload)).toEqual(before)
}

describe('an error', () => {
  test('is shown beside the document, in the language of the admin UI', async () => {
    const id = await drafted('Показ', gone())
    expect(await problemsOf(id)).toEqual([
      'error: «прежнее заявление» ведёт на документ, которого больше нет. Выберите другой или уберите ссылку.',
    ])
    expect(await problemsOf(id, 'en')).toEqual([
      'error: “прежнее заявление” leads to a document that is gone. Choose another one, or remove the link.',
    ])
  })

  test('keeps a text from being sent for review', async () => {
    const id = await drafted('На согласование', gone())
    await expectRefused(() => desk.move(people.author, id, 'submit'), broken)
  })

  test('that came after the approval keeps the text from the public, alone or in a bundle', async () => {
    const target = await drafted('Цель')
    const id = await drafted('Согласованный', linkTo(target))
    const other = await drafted('Другой')
    for (const one of [id, other]) {
      await desk.move(people.author, one, 'submit')
      await desk.move(people.press, one, 'approve')
    }
    await payload.delete({ collection: 'statements', id: target })
    await expectRefused(() => desk.move(people.chief, id, 'publish'), broken)
    const type = typeOf('statements')
    const req = await desk.as(people.chief)
    await expectRefused(
      () =>
        publishTogether(req, [
          { type, id: other },
          { type, id },
        ]),
      /^«Согласованный»: Перед публикацией исправьте/,
    )
    expect(await lines(other)).toEqual([])
  })

  test('keeps a program from publishing, one by one or many at once', async () => {
    const body = n.document(gone())
    const fields = { ...statementBy(publisher, 'Программой'), body }
    const { payload: mandated } = installation
    const data = { ...fields, _status: 'published' } as never
    const create = () => mandated.create({ collection: 'statements', data, locale: 'ru' })
    await expectRefused(create, broken)
    const publication = { type: 'statements' as const, id: uuidv7(), fields: { ru: fields } }
    await expectRefused(
      () => bulkPublish(mandated, [typeOf('statements')], [publication], mandate),
      broken,
    )
  })

  test('does not hold up an emergency, and is still shown', async () => {
    const id = await drafted('Экстренно', gone(), n.node('heading', [], { tag: 'h2' }))
    await makeMove(await desk.as(people.chief), {
      ...{ type: typeOf('statements'), id, move: 'publishInEmergency' },
      input: { comment: 'Авария' },
    })
    expect(await lines(id)).toEqual(['publish 1.0 ru'])
    expect(await problemsOf(id)).toEqual([
      expect.stringMatching(/^error: «прежнее заявление» ведёт/),
      expect.stringMatching(/^error: В тексте есть пустой заголовок/),
    ])
  })

  test('does not keep a text from being taken back', async () => {
    const id = await drafted('Отзыв', gone())
    await makeMove(await desk.as(people.chief), {
      ...{ type: typeOf('statements'), id, move: 'publishInEmergency' },
      input: { comment: 'Авария' },
    })
    await desk.move(people.chief, id, 'withdraw', { reason: { ru: 'Ошибка' } })
    await desk.move(people.chief, id, 'unpublish', { comment: 'Ошибка' })
    expect((await lines(id)).at(-1)).toMatch(/^unpublish/)
  })
})

test('warnings are shown and keep nothing from the public', async () => {
  const target = await drafted('Ещё не вышло')
  const heading = n.node('heading', [n.text('Мелкий')], { tag: 'h4' })
  const id = await drafted('С предупреждениями', linkTo(target), heading)
  await desk.move(people.press, id, 'comment', { comment: 'Точно ли?' })
  expect(await problemsOf(id)).toEqual([
    expect.stringMatching(
      /^warning: «прежнее заявление» ведёт на документ, который ещё не опубликован/,
    ),
    expect.stringMatching(/^warning: Заголовок «Мелкий» пропускает уровень/),
    'warning: Остались незакрытые вопросы: 1.',
  ])
  await desk.move(people.author, id, 'submit')
  await desk.move(people.press, id, 'approve')
  await desk.move(people.chief, id, 'publish')
  expect(await lines(id)).toEqual(['publish 1.0 ru'])
})

test('a text that is in order has no problems, also when it links to itself', async () => {
  const id = await drafted('В порядке')
  const body = n.document(linkTo(id), ...richText('Текст.').root.children)
  await desk.save(people.author, id, { body })
  expect(await problemsOf(id)).toEqual([])
})

test('typography makes no approval void: what is approved is what was set', async () => {
  const id = await drafted('Проект "Город"', n.paragraph(n.text('Для пациентов и "врачей" - да')))
  await desk.move(people.author, id, 'submit')
  await desk.move(people.press, id, 'approve')
  await desk.save(people.author, id, { internalNotes: 'Проверено.' })
  await desk.move(people.chief, id, 'publish')
  expect(await lines(id)).toEqual(['publish 1.0 ru'])
})
