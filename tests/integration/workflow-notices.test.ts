import { createServer } from 'node:net'
import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { SMTPServer } from 'smtp-server'
import { emailAdapter } from '../../src/config/email.ts'
import { findNotices, type Notice } from '../../src/workflow/notices/notice.ts'
import { remindOfReviews } from '../../src/workflow/notices/remind-of-reviews.ts'
import { startSender } from '../../src/workflow/notices/sender.ts'
import { publicationTypes } from '../../src/workflow/publication-types.ts'
import { runSchedule } from '../../src/workflow/schedules/run-schedule.ts'
import { findSchedules } from '../../src/workflow/schedules/schedule.ts'
import { createColleague, deskOf, type Colleague } from '../support/colleagues.ts'
import { richText } from '../support/documents.ts'
import { publishGuideline } from '../support/guidelines.ts'
import { startInstallation, type TestInstallation } from '../support/installation.ts'
import { createPublisher, statementBy } from '../support/publisher.ts'

type Name = 'author' | 'press' | 'other' | 'chief' | 'medical' | 'clinician' | 'elsewhere'

let installation: TestInstallation
let payload: Payload
let publisher: string
let people: Record<Name, Colleague>
let desk: ReturnType<typeof deskOf>

beforeAll(async () => {
  installation = await startInstallation({ SCHEDULE_LEAD_SECONDS: '0', LOG_LEVEL: 'fatal' })
  payload = installation.unmandated
  publisher = await createPublisher(payload)
  const another = await createPublisher(payload)
  people = {
    author: await createColleague(payload, 'author', 'author'),
    press: await createColleague(payload, 'press', 'press-editor'),
    other: await createColleague(payload, 'other', 'press-editor'),
    chief: await createColleague(payload, 'chief', 'chief-editor'),
    medical: await createColleague(payload, 'medical', 'medical-editor'),
    clinician: await createColleague(payload, 'clinician', 'clinical-reviewer'),
    elsewhere: await createColleague(
      payload,
      'elsewhere',
      { role: 'press-editor', organisation: another },
      { role: 'chief-editor', organisation: another },
    ),
  }
  const english = { language: 'en' } as const
  await payload.update({ collection: 'users', id: people.other.id, data: english })
  desk = deskOf(payload)
}, 60_000)

afterAll(() => installation.stop())

beforeEach(() => forget())

/** Letters of before are not asked for again. */
const forget = () => payload.db.deleteMany({ collection: 'notices', where: {} })
const letters = () => findNotices({ payload }, {})
const lettersTo = async (...names: Name[]) => {
  const found = await letters()
  expect(found.map(({ to }) => to.split('@')[0]).sort()).toEqual(names.sort())
  return found
}
const textTo = (found: Notice[], name: Name) =>
  found.find(({ to }) => to.startsWith(name)) ?? { subject: '', text: '' }

const drafted = async (title: string) =>
  String((await desk.draft(people.author, statementBy(publisher, title))).id)

async function approved(title: string): Promise<string> {
  const id = await drafted(title)
  await desk.move(people.author, id, 'submit')
  await desk.move(people.press, id, 'approve')
  await forget()
  return id
}

describe('are told, and nobody else', () => {
  test('who may approve, when a text is submitted: in their language, without the text', async () => {
    const id = await drafted('Диспансеризация')
    await desk.move(people.author, id, 'submit')
    const found = await lettersTo('press', 'other', 'chief')
    expect(textTo(found, 'press')).toMatchObject({
      subject: 'На согласование: Диспансеризация',
      text: [
        '«Диспансеризация»',
        'На согласование отправлено: author.',
        'Прочитайте текст, согласуйте его или верните на доработку.',
        `http://localhost:3000/admin/collections/statements/${id}\n`,
      ].join('\n\n'),
    })
    expect(textTo(found, 'other').subject).toBe('For your approval: Диспансеризация')
    expect(textTo(found, 'other').text).toContain('Submitted for review by author.')
    expect(JSON.stringify(found)).not.toContain('Диспансеризация: текст')
  })

  test('who wrote it, when changes are requested', async () => {
    const id = await drafted('Вернуть')
    await desk.move(people.author, id, 'submit')
    await forget()
    await desk.move(people.press, id, 'requestChanges', { comment: 'Укажите адрес.' })
    const found = await lettersTo('author')
    expect(textTo(found, 'author').text).toContain('Укажите адрес.')
  })

  test('who wrote it and who publishes, when it is approved', async () => {
    const id = await drafted('Согласовать')
    await desk.move(people.author, id, 'submit')
    await forget()
    await desk.move(people.press, id, 'approve')
    await lettersTo('author', 'chief')
  })

  test('nobody, when one of two approvals is given; everybody concerned after the second', async () => {
    const guidance = deskOf(payload, 'guidance')
    const data = { title: 'Протокол', body: richText('Осмотр.'), kind: 'protocol' }
    const { id } = await guidance.draft(people.author, { ...data, organisations: [publisher] })
    await guidance.move(people.author, String(id), 'submit')
    await lettersTo('medical', 'clinician')
    await forget()
    await guidance.move(people.clinician, String(id), 'approve')
    await lettersTo()
    await guidance.move(people.medical, String(id), 'approve')
    await lettersTo('author', 'chief')
  })

  test('who wrote and approved it, when it is published', async () => {
    const id = await approved('Опубликовать')
    await desk.move(people.chief, id, 'publish')
    await lettersTo('author', 'press')
  })

  test('who could have approved it, when it goes out in an emergency', async () => {
    const id = await drafted('Авария')
    await desk.move(people.chief, id, 'publishInEmergency', { comment: 'Вода' })
    const found = await lettersTo('author', 'press', 'other')
    expect(textTo(found, 'press')).toMatchObject({
      subject: 'Вышло экстренно: нужна вторая пара глаз: Авария',
      text: expect.stringContaining('Вода'),
    })
  })

  test('who planned and approved it, when a later edit suspends the schedule', async () => {
    const id = await approved('Приостановить')
    const at = new Date(Date.now() + 3_600_000).toISOString()
    await desk.move(people.chief, id, 'schedule', { at })
    await desk.save(people.author, id, { title: 'Приостановить, правка' })
    const found = await lettersTo('chief', 'press')
    expect(textTo(found, 'chief').text).toMatch(
      /должен был выйти .*мск.*изменили или вернули на доработку: author/,
    )
  })

  test('who planned it, when it fails for good: with the reason', async () => {
    const id = await approved('Не выйдет')
    await desk.move(people.chief, id, 'publish')
    const at = new Date(Date.now() + 60_000).toISOString()
    const withdrawal = { then: 'withdraw', at, reason: { ru: 'Срок истёк.' } } as const
    await desk.move(people.chief, id, 'schedule', withdrawal)
    await desk.move(people.chief, id, 'unpublish', { comment: 'Раньше срока' })
    await forget()
    const [schedule] = await findSchedules({ payload }, { at: { equals: at } })
    const planned = { id: schedule?.id ?? '' }
    const data = { ...schedule, attempts: 2 }
    await payload.db.updateOne({ collection: 'schedules', ...planned, data })
    await runSchedule(payload, publicationTypes(payload), planned)
    const found = await lettersTo('chief')
    expect(textTo(found, 'chief').text).toMatch(
      /было запланировано на .*мск.*не удалось\.\n\nМатериал сейчас не опубликован\./s,
    )
  })

  test('who took part, when somebody comments', async () => {
    const id = await drafted('Обсудить')
    await desk.move(people.press, id, 'comment', { comment: 'Кто говорит?' })
    await lettersTo('author')
    await forget()
    await desk.move(people.author, id, 'comment', { comment: 'Главный врач.' })
    await lettersTo('press')
  })

  test('who approves guidance, once when a review comes near and once when it is overdue', async () => {
    const now = new Date('2026-11-24T09:00:00Z')
    const organisation = publisher
    const seeded = { payload: installation.payload, organisation }
    const dates = { approvedOn: '2024-01-10', reviewBy: '2026-12-20' }
    await publishGuideline(seeded, { title: 'Скоро пересмотр', ...dates })
    await forget()
    await remindOfReviews(payload, now)
    await remindOfReviews(payload, now)
    const found = await lettersTo('medical', 'clinician')
    expect(textTo(found, 'medical')).toMatchObject({
      subject: 'Скоро срок пересмотра: Скоро пересмотр',
      text: expect.stringContaining('до 20.12.2026'),
    })
    const later = new Date('2026-12-22T09:00:00Z')
    await remindOfReviews(payload, later)
    await remindOfReviews(payload, later)
    await lettersTo('medical', 'clinician', 'medical', 'clinician')
  })
})

test('what is refused, or brought along by a program, is not announced', async () => {
  const id = await drafted('Рано')
  await expect(desk.move(people.chief, id, 'publish')).rejects.toThrow('нужно согласование')
  await expect(desk.move(people.press, id, 'requestChanges', {})).rejects.toThrow()
  const { id: seeded } = await installation.payload.create({
    ...{ collection: 'statements', locale: 'ru' },
    data: { ...statementBy(publisher, 'Из программы'), _status: 'published' },
  })
  expect(seeded).toBeTruthy()
  expect(await letters()).toEqual([])
})

test('nobody writes or reads letters through an API', async () => {
  const req = await desk.as(people.chief)
  const access = { overrideAccess: false, req } as const
  const data = { to: 'a@example.org', subject: 'x', text: 'x', state: 'waiting' }
  const create = payload.create({ ...access, collection: 'notices', data: data as never })
  await expect(create).rejects.toThrow()
  await expect(payload.find({ ...access, collection: 'notices' })).rejects.toThrow()
  expect(await letters()).toEqual([])
})

describe('the sender', () => {
  const sent: { to: string; subject: string; text: string }[] = []
  let isDown = false

  beforeAll(() => {
    payload.sendEmail = async (message) => {
      if (isDown) throw new Error(`Mailbox ${JSON.stringify(message.to)} is unavailable`)
      sent.push(message as (typeof sent)[number])
    }
  })

  const look = async (count = 1) => {
    const senders = Array.from({ length: count }, () => startSender(payload))
    await Promise.all(senders.map((sender) => sender.look()))
    await Promise.all(senders.map((sender) => sender.stop()))
  }

  test('sends each letter once, though two look at the same time', async () => {
    sent.length = 0
    const id = await drafted('Дважды не отправлять')
    await desk.move(people.author, id, 'submit')
    await look(2)
    await look()
    expect(sent.map(({ to }) => to).sort()).toEqual([
      ...['chief@example.org', 'other@example.org', 'press@example.org'],
    ])
    expect((await letters()).map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
  })

  test('tries again while the mail server is down; the move stands', async () => {
    sent.length = 0
    isDown = true
    const id = await drafted('Почта лежит')
    await desk.move(people.author, id, 'submit')
    await look()
    expect((await letters()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ...[1, 2, 3].map(() => ['waiting', 1]),
    ])
    isDown = false
    await look()
    expect(sent).toEqual([])
    for (const notice of await letters()) await makeDue(notice)
    await look()
    expect(sent).toHaveLength(3)
  })

  test('gives up after a day of attempts', async () => {
    isDown = true
    const id = await drafted('Никогда')
    await desk.move(people.author, id, 'submit')
    for (const notice of await letters()) await makeDue({ ...notice, attempts: 6 })
    await look()
    expect((await letters()).map(({ state, attempts }) => [state, attempts])).toEqual([
      ...[1, 2, 3].map(() => ['failed', 7]),
    ])
    isDown = false
  })

  const makeDue = (notice: Notice) => {
    const data = { ...notice, nextAt: new Date(0).toISOString() }
    return payload.db.updateOne({ collection: 'notices', id: notice.id, data })
  }
})

describe('through a mail server', () => {
  const settings = {
    ...{ mailFrom: { name: 'Пресс-служба', address: 'press@medglas.example' } },
    ...{ mailTo: 'files' as const, dataDir: '' },
  }

  test('Russian arrives as it was written', async () => {
    const received: string[] = []
    const server = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['STARTTLS'] },
      onData(stream, _session, done) {
        let text = ''
        stream.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
        stream.on('end', () => {
          received.push(text)
          done()
        })
      },
    })
    const listening = server.listen(0, '127.0.0.1')
    await once(listening, 'listening')
    const { port } = listening.address() as { port: number }
    const adapter = emailAdapter({ ...settings, smtpUrl: `smtp://127.0.0.1:${port}` })
    const { sendEmail } = adapter({ payload })
    await sendEmail({ to: 'a@example.org', subject: 'Согласовано: грипп', text: 'Текст «письма».' })
    await new Promise<void>((resolve) => server.close(() => resolve()))
    const [letter = ''] = received
    const words = [...letter.matchAll(/=\?UTF-8\?B\?([^?]+)\?=/gi)].map(([, word = '']) => word)
    const headers = words.map((word) => Buffer.from(word, 'base64').toString()).join('')
    expect(headers).toContain('Согласовано: грипп')
    expect(headers).toContain('Пресс-служба')
    expect(letter).toMatch(/^From: .*<press@medglas.example>/m)
    const body = letter.split('\r\n\r\n').slice(1).join('')
    expect(Buffer.from(body, 'base64').toString()).toContain('Текст «письма».')
  })

  test('a server that is not there is an error, which says so', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    server.close()
    await once(server, 'close')
    const adapter = emailAdapter({ ...settings, smtpUrl: `smtp://127.0.0.1:${port}` })
    const { sendEmail } = adapter({ payload })
    const sending = sendEmail({ to: 'a@example.org', subject: 'x', text: 'x' })
    await expect(sending).rejects.toThrow('ECONNREFUSED')
  })
})
