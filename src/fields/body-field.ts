import type { FieldHook, RichTextField, RichTextFieldValidation } from 'payload'
import { richText } from 'payload/shared'
import { findBlocks } from '../content/find-blocks.ts'
import { defaultLocale, isLocale } from '../content/locales.ts'
import { settleAttribution } from '../content/settle-attribution.ts'
import { dayInMoscow } from '../lib/calendar.ts'
import { say } from '../lib/messages.ts'
import { changeOf, dayOf, knownSpeaker, type SubmittedSpeaker } from './freeze-attribution.ts'
import { refuseQuotes } from './quote.rules.ts'
import { typesetRichText } from './typeset-hooks.ts'

type Fields = Record<string, unknown>
type HookArgs = Parameters<FieldHook>[0]

/** Quotes are attributed as a statement is: by name and post of the day, once. */
const attributeQuotes: FieldHook = async (args): Promise<unknown> => {
  const before = new Map(findBlocks(args.previousValue, 'quote').map((quote) => [quote.id, quote]))
  for (const quote of findBlocks(args.value, 'quote')) {
    quote.language ??= defaultLocale
    quote.speaker = await attribute(args, quote.speaker, before.get(quote.id)?.speaker)
  }
  return args.value as unknown
}

async function attribute({ data, originalDoc, req }: HookArgs, value: unknown, previous: unknown) {
  const { locale } = req
  const speaker = (value ?? {}) as SubmittedSpeaker
  const record = await knownSpeaker(req, speaker)
  if (!record || !locale || !isLocale(locale)) return value
  const before = { doc: originalDoc as unknown, speaker: (previous ?? {}) as SubmittedSpeaker }
  const change = changeOf(before, { doc: data, speaker })
  const day = dayOf(data) ?? dayInMoscow(new Date())
  const settling = { record, day, change, locale, current: speaker, previous: before.speaker }
  return { ...speaker, ...settleAttribution(settling) }
}

/** Payload's own check of a block says in English alone which of its fields is wrong. */
const validateBody: RichTextFieldValidation = (value, options) => {
  const { speaker } = (options.data ?? {}) as { speaker?: Fields | null }
  const refusal = refuseQuotes(value, Boolean(speaker?.person || speaker?.name))
  return refusal ? say(options.req, refusal) : richText(value, options)
}

/** The text of a publication. */
export const bodyField: RichTextField = {
  name: 'body',
  type: 'richText',
  label: { ru: 'Текст публикации', en: 'Body' },
  localized: true,
  required: true,
  hooks: { beforeValidate: [typesetRichText], beforeChange: [attributeQuotes] },
  validate: validateBody,
}
