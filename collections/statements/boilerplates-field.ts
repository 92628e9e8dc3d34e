import type { ArrayField, FieldHook, PayloadRequest } from 'payload'
import { locales } from '../../src/content/locales.ts'
import type { LocalizedText } from '../../src/content/model.ts'
import { foldRows } from '../../src/fields/fold-rows.ts'

interface StoredBoilerplate {
  id: string
  text?: LocalizedText | null
}

type Fields = Record<string, unknown>

/**
 * Copies the text of a boilerplate, in all languages, whenever the statement is saved: what is
 * published keeps the wording of that moment. A withdrawal leaves the wording as it was.
 */
const copyText: FieldHook = async (args): Promise<unknown> => {
  const { siblingDocWithLocales, req } = args
  const { withdrawal } = (args.data ?? {}) as { withdrawal?: { withdrawn?: boolean } }
  const id = idOf((args.siblingData as Fields).boilerplate)
  if (!id || (withdrawal?.withdrawn && args.value)) return args.value as unknown
  const texts = await findTexts(req, id)
  // Payload takes the languages that are not being saved from here: one write for all of them.
  if (siblingDocWithLocales)
    siblingDocWithLocales[args.field.name ?? ''] = Object.fromEntries(
      locales.map((locale) => [locale, texts[locale] ?? null]),
    )
  const own = locales.find((locale) => locale === req.locale)
  return own ? (texts[own] ?? null) : texts
}

async function findTexts(req: PayloadRequest, id: string): Promise<LocalizedText> {
  const query = { collection: 'boilerplates', where: { id: { equals: id } }, req } as const
  return (await req.payload.db.findOne<StoredBoilerplate>(query))?.text ?? {}
}

function idOf(boilerplate: unknown): string {
  const id = (boilerplate as { id?: unknown } | null | undefined)?.id ?? boilerplate
  return typeof id === 'string' ? id : ''
}

/** The paragraphs about the organisations, as they read when the statement was published. */
export const boilerplatesField: ArrayField = {
  name: 'boilerplates',
  type: 'array',
  label: { ru: 'Справки о ведомствах', en: 'Boilerplates' },
  labels: {
    singular: { ru: 'Справка', en: 'Boilerplate' },
    plural: { ru: 'Справки', en: 'Boilerplates' },
  },
  custom: { delivery: { typeName: 'StatementBoilerplate' } },
  admin: {
    components: foldRows,
    description: {
      ru: 'Абзацы «О ведомстве» в конце. Публикуется текст, каким он был в день публикации.',
      en: 'Paragraphs about the organisations, as they read when the statement was published.',
    },
  },
  fields: [
    {
      name: 'boilerplate',
      type: 'relationship',
      relationTo: 'boilerplates',
      required: true,
      label: { ru: 'Справка', en: 'Boilerplate' },
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      label: { ru: 'Текст в публикации', en: 'Text as published' },
      admin: {
        readOnly: true,
        condition: (_, row) => Boolean(row.text),
        description: {
          ru: 'Меняется в самой справке.',
          en: 'The wording of the boilerplate at that time.',
        },
      },
      hooks: { beforeChange: [copyText] },
    },
  ],
}
