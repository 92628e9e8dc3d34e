import { publicationOf } from '../../seed/scale/publication.ts'
import type { JsonValue } from '../../src/content/model.ts'
import { headingsOf } from '../../src/rich-text/outline.ts'
import { toText } from '../../src/rich-text/to-text.ts'
import type { MadeUpTexts } from './natural-texts.ts'

/** The Russian texts of `npm run seed -- --scale N`: they have few words, so that most have most of them. */
export function createSeedTexts(): MadeUpTexts {
  const write = (number: number) => {
    const { title, lead, body } = publicationOf(number, (_, slug) => slug).fields.ru ?? {}
    return { title: String(title), lead: String(lead), body: body as JsonValue }
  }
  return {
    parts(number) {
      const { title, lead, body } = write(number)
      const headings = headingsOf(body).map(({ text }) => text)
      return { title: [title], lead: [lead], headings, body: [toText(body)] }
    },
    plain(number) {
      const { title, lead, body } = write(number)
      return [title, lead, toText(body)].join(' ')
    },
  }
}
