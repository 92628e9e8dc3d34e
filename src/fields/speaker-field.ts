import type { NamedGroupField } from 'payload'
import type { Label } from '../content/content-type.ts'
import { say } from '../lib/messages.ts'
import type { SubmittedSpeaker } from './freeze-attribution.ts'
import type { ValidationArgs } from './validate.ts'

export interface SpeakerOptions {
  label: Label
  description: Label
  /** Whether name and post are kept by language; not inside what has a language itself. */
  localized: boolean
  hooks?: NamedGroupField['hooks']
}

/** Who speaks: a person of the records, or somebody typed in; and how they are named. */
export function speakerField({
  label,
  description,
  localized,
  hooks,
}: SpeakerOptions): NamedGroupField {
  const text = { type: 'text' as const, localized }
  return {
    name: 'speaker',
    type: 'group',
    label,
    custom: { delivery: { typeName: 'Speaker' } },
    admin: { description },
    ...(hooks && { hooks }),
    fields: [
      {
        name: 'person',
        type: 'relationship',
        relationTo: 'people',
        label: { ru: 'Человек из справочника', en: 'Person' },
      },
      {
        type: 'row',
        fields: [
          { ...text, name: 'name', label: { ru: 'Имя', en: 'Name' }, validate: isNamed },
          { ...text, name: 'position', label: { ru: 'Должность', en: 'Position' } },
        ],
      },
      { ...text, name: 'organisation', label: { ru: 'Организация', en: 'Organisation' } },
    ],
  }
}

/** A post is somebody's: without a person of the records the name must be typed. */
function isNamed(value: unknown, { req, siblingData }: ValidationArgs): string | true {
  const { person, position, organisation } = (siblingData ?? {}) as SubmittedSpeaker
  if (value || person || (!position && !organisation)) return true
  return say(req, {
    ru: 'Напишите имя или выберите человека из справочника: должность указана, а чья — неизвестно.',
    en: 'Type the name or choose a person: there is a position, but not whose it is.',
  })
}
