import { randomBytes } from 'node:crypto'
import {
  ValidationError,
  type FieldHook,
  type TextField,
  type TypeWithID,
  type Where,
} from 'payload'
import { defaultLocale } from '../content/locales.ts'
import { say } from '../lib/messages.ts'
import { isSlug, toSlug } from '../lib/slug.ts'

const label = { ru: 'Адрес страницы', en: 'Slug' }

/**
 * The readable part of the address, unique per type. Left empty it is made from the title (in
 * Russian, when the document is written in Russian first); editors may type another.
 * @param titleField the field the slug is made from
 */
export function slugField(titleField: string): TextField {
  return {
    name: 'slug',
    type: 'text',
    label,
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
type SlugHook = FieldHook<TypeWithID, unknown>
type SlugArgs = Parameters<SlugHook>[0]

function fillFrom(titleField: string): SlugHook {
  return async (args): Promise<unknown> => {
    const { value, siblingData, originalDoc, collection } = args
    if (!collection) return value
    const typed = typeof value === 'string' ? value.trim() : ''
    if (typed !== '' && (await isTaken(args, typed))) throw taken(args, typed)
    if (typed !== '') return typed
    const titles: (Fields | undefined)[] = [siblingData, originalDoc]
    const base = toSlug(textOf(titles.map((doc) => doc?.[titleField]).find(Boolean)))
    const slug = base || collection.slug
    return (await isTaken(args, slug)) ? `${slug}-${randomBytes(3).toString('hex')}` : slug
  }
}

async function isTaken({ collection, originalDoc, req }: SlugArgs, slug: string): Promise<boolean> {
  const where: Where = { slug: { equals: slug } }
  if (originalDoc?.id) where.id = { not_equals: originalDoc.id }
  const { totalDocs } = await req.payload.db.count({ collection: collection!.slug, where, req })
  return totalDocs > 0
}

/** The database refuses it too, where two are saved at once, but it cannot say what to change. */
function taken({ collection, req }: SlugArgs, slug: string): ValidationError {
  const message = say(req, {
    ru: `Адрес «${slug}» уже занят: впишите другой или очистите поле, чтобы он составился сам.`,
    en: `The slug “${slug}” is taken: type another, or clear the field to have one made.`,
  })
  const errors = [{ label: say(req, label), message, path: 'slug' }]
  return new ValidationError({ collection: collection!.slug, errors, req }, req.t)
}

/** A title as typed in one locale, or in all of them (`locale: 'all'`). */
function textOf(title: unknown): string {
  if (typeof title === 'string') return title
  const byLocale = title as Record<string, unknown> | null | undefined
  const text = byLocale?.[defaultLocale]
  return typeof text === 'string' ? text : ''
}
