import { randomBytes } from 'node:crypto'
import type { FieldHook, TextField, TypeWithID, Where } from 'payload'
import { defaultLocale } from '../content/locales.ts'
import { isSlug, toSlug } from '../lib/slug.ts'

/**
 * The readable part of the address, unique per type. Left empty it is made from the title (in
 * Russian, when the document is written in Russian first); editors may type another.
 * @param titleField the field the slug is made from
 */
export function slugField(titleField: string): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { ru: 'Адрес страницы', en: 'Slug' },
    index: true,
    unique: true,
    // A copy gets an address of its own.
    disableDuplicate: true,
    admin: {
      position: 'sidebar',
      description: {
        ru: 'Латинские буквы, цифры и дефисы. Оставьте пустым — составим из заголовка.',
        en: 'Latin letters, digits and hyphens. Left empty, it is made from the title.',
      },
    },
    hooks: { beforeValidate: [fillFrom(titleField)] },
    validate: (value: unknown, { req }: { req: { i18n: { language: string } } }) =>
      (typeof value === 'string' && isSlug(value)) ||
      (req.i18n.language === 'ru'
        ? 'Только строчные латинские буквы, цифры и дефисы, например: moya-poliklinika.'
        : 'Only lower-case Latin letters, digits and hyphens, such as moya-poliklinika.'),
  }
}

type Fields = Record<string, unknown>

function fillFrom(titleField: string): FieldHook<TypeWithID, unknown> {
  return async ({ value, siblingData, originalDoc, collection, req }): Promise<unknown> => {
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (!collection) return value
    const titles: (Fields | undefined)[] = [siblingData, originalDoc]
    const base = toSlug(textOf(titles.map((doc) => doc?.[titleField]).find(Boolean)))
    const slug = base || collection.slug
    const where: Where = { slug: { equals: slug } }
    if (originalDoc?.id) where.id = { not_equals: originalDoc.id }
    const { totalDocs } = await req.payload.count({ collection: collection.slug, where, req })
    return totalDocs === 0 ? slug : `${slug}-${randomBytes(3).toString('hex')}`
  }
}

/** A title as typed in one locale, or in all of them (`locale: 'all'`). */
function textOf(title: unknown): string {
  if (typeof title === 'string') return title
  const byLocale = title as Record<string, unknown> | null | undefined
  const text = byLocale?.[defaultLocale]
  return typeof text === 'string' ? text : ''
}
