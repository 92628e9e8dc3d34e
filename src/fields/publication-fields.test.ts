import { describe, expect, test } from '@jest/globals'
import type { Field, Tab } from 'payload'
import { deriveType } from '../content/derive-model.ts'
import { publicationFields } from './publication-fields.ts'

const details: Tab[] = [
  { label: { ru: 'Сведения', en: 'Details' }, fields: [{ name: 'detail', type: 'text' }] },
]

/** Every named field, however deep. */
function allFields(fields: Field[]): Field[] {
  return fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => allFields(tab.fields))
    return 'fields' in field ? [field, ...allFields(field.fields)] : [field]
  })
}

type Validator = (value: unknown, context: object) => unknown

const validatorOf = (name: string) => {
  const field = allFields(publicationFields([])).find((one) => 'name' in one && one.name === name)
  const { validate } = field as { validate: Validator }
  return (value: unknown, siblingData: object = {}, language = 'en') =>
    validate(value, { req: { i18n: { language } }, siblingData })
}

describe('the fields of a publication', () => {
  const modelOf = (fields: Field[]) =>
    deriveType(
      { slug: 'notes', fields },
      {
        name: 'Note',
        single: 'note',
        list: 'notes',
        role: 'publication',
        pathPrefix: '/notes',
        description: 'Notes.',
      },
    ).fields

  test('what readers get is the text, the details, the connections, slug and date', () => {
    const names = modelOf(publicationFields(details)).map(({ name }) => name)
    expect(names).toEqual([
      'title',
      'lead',
      'body',
      'detail',
      'organisations',
      'topics',
      'related',
      'coverImage',
      'attachments',
      'source',
      'seo',
      'slug',
      'publishedAt',
    ])
  })

  test('a title and a text make a locale ready, and somebody publishes', () => {
    const needed = modelOf(publicationFields([])).filter((field) => field.required)
    expect(needed.map(({ name, localized }) => [name, localized])).toEqual([
      ['title', true],
      ['body', true],
      ['organisations', false],
    ])
  })

  test('details have a tab, where there are any', () => {
    const tabsOf = (own: Tab[]) => {
      const [tabs] = publicationFields(own)
      return tabs && 'tabs' in tabs ? tabs.tabs.map(({ label }) => label) : []
    }
    expect(tabsOf([])).toHaveLength(3)
    expect(tabsOf(details)).toHaveLength(4)
    expect(tabsOf(details)[1]).toEqual({ ru: 'Сведения', en: 'Details' })
  })

  test('every field has its label in both languages', () => {
    const unlabelled = allFields(publicationFields([])).filter((field) => {
      const label = 'label' in field ? field.label : undefined
      return 'name' in field && Object.keys(label ?? {}).join() !== 'ru,en'
    })
    expect(unlabelled).toEqual([])
  })
})

describe('the link to a source', () => {
  const validate = validatorOf('url')

  test.each([
    'https://example.org/news',
    'http://example.org',
    'https://минздрав.рф/новости?id=1#top',
    '',
    null,
    undefined,
  ])('%s', (url) => {
    expect(validate(url)).toBe(true)
  })

  test.each([
    'example.org/news',
    '//example.org',
    '/news',
    'ftp://example.org',
    'javascript:alert(1)//https://example.org',
    ' https://example.org',
    'https://',
    'https://exa mple.org',
    7,
  ])('%s is refused, in the language of the editor', (url) => {
    expect(validate(url)).toMatch(/^Give the whole address/)
    expect(validate(url, {}, 'ru')).toMatch(/^Нужен полный адрес/)
  })
})

describe('the reason of a withdrawal', () => {
  const validate = validatorOf('reason')

  test.each([
    ['a reason', 'Ошибка в дозировке.', { withdrawn: true }],
    ['none where nothing is withdrawn', '', { withdrawn: false }],
    ['none where nothing is said of it', undefined, {}],
  ])('%s', (_, reason, sibling) => {
    expect(validate(reason, sibling)).toBe(true)
  })

  test.each([[''], [' \n'], [null], [undefined]])('%j is refused', (reason) => {
    const sibling = { withdrawn: true }
    expect(validate(reason, sibling)).toMatch(/^Say why the publication is withdrawn/)
    expect(validate(reason, sibling, 'ru')).toMatch(/^Напишите, почему публикация отозвана/)
  })
})
