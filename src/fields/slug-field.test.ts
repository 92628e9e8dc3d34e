import { describe, expect, jest, test } from '@jest/globals'
import { slugField } from './slug-field.ts'

const field = slugField('title')

describe('what may be typed', () => {
  const validate = (value: unknown, language = 'en') =>
    field.validate!(value as never, { req: { i18n: { language } } } as never)

  test.each(['a', 'moya-poliklinika', 'covid-19', '2026'])('%s', (slug) => {
    expect(validate(slug)).toBe(true)
  })

  test.each([
    ['Moya'],
    ['моя-поликлиника'],
    ['a b'],
    ['a_b'],
    ['a/b'],
    ['-a'],
    ['a-'],
    ['a--b'],
    ['../a'],
    ['a'.repeat(200)],
    [''],
    [null],
    [7],
  ])('%s is refused, in the language of the editor', (slug) => {
    expect(validate(slug)).toMatch(/^Only lower-case Latin letters/)
    expect(validate(slug, 'ru')).toMatch(/^Только строчные латинские буквы/)
  })
})

describe('what is filled in', () => {
  interface Given {
    value?: unknown
    siblingData?: object
    originalDoc?: object
  }

  /** How many documents have the slug that is asked for; the question is noted. */
  const fill = async (given: Given, taken = 0, language = 'en') => {
    const count = jest.fn(async (_: object) => ({ totalDocs: taken }))
    const req = { payload: { db: { count } }, i18n: { language } }
    const [hook] = field.hooks!.beforeValidate!
    const args = { siblingData: {}, collection: { slug: 'statements' }, req, ...given }
    const slug: unknown = await hook!(args as never)
    return { slug, asked: count.mock.calls[0]?.[0] }
  }

  const title = 'Моя поликлиника'
  const slug = 'moya-poliklinika'

  test.each<[string, Given, string]>([
    ['what was typed stays', { value: 'typed', siblingData: { title } }, 'typed'],
    ['without blanks around it', { value: ' typed ', siblingData: { title } }, 'typed'],
    ['nothing: from the title', { siblingData: { title } }, slug],
    ['blanks: from the title', { value: '  ', siblingData: { title } }, slug],
    ['from the title stored before', { value: null, originalDoc: { id: '1', title } }, slug],
    ['a new title before the old', { siblingData: { title }, originalDoc: { title: 'B' } }, slug],
    ['a title in all languages', { siblingData: { title: { en: 'My', ru: title } } }, slug],
    ['a title without Russian', { siblingData: { title: { en: 'My' } } }, 'statements'],
    ['a title without letters', { siblingData: { title: '!' } }, 'statements'],
    ['no title', {}, 'statements'],
  ])('%s', async (_, given, expected) => {
    expect((await fill(given)).slug).toBe(expected)
  })

  test('a slug that is taken gets a suffix, and is valid', async () => {
    const filled = await fill({ siblingData: { title: 'очень длинное слово '.repeat(20) } }, 1)
    expect(filled.slug).toMatch(/^ochen-dlinnoe-slovo-.*-[0-9a-f]{6}$/)
    expect(field.validate!(filled.slug as never, {} as never)).toBe(true)
  })

  test.each([
    ['en', /^The slug “typed” is taken: type another, or clear/],
    ['ru', /^Адрес «typed» уже занят: впишите другой или очистите/],
  ])('a typed slug that is taken is refused (%s)', async (language, message) => {
    const filled = fill({ value: ' typed ' }, 1, language)
    await expect(filled).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringMatching(message) }] },
    })
  })

  test('is asked for in the transaction of the request, and among other documents', async () => {
    // Payload gives an empty document where there is none yet.
    const created = await fill({ siblingData: { title }, originalDoc: {} })
    expect(created.asked).toEqual({
      collection: 'statements',
      where: { slug: { equals: slug } },
      req: expect.objectContaining({ payload: expect.anything() }),
    })
    const { asked } = await fill({ siblingData: { title }, originalDoc: { id: 'own' } })
    expect(asked).toMatchObject({
      where: { slug: { equals: slug }, id: { not_equals: 'own' } },
    })
  })
})
