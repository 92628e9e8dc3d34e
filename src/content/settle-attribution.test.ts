import { expect, test } from '@jest/globals'
import type { KnownSpeaker } from './attribution.ts'
import {
  settleAttribution,
  type AttributionTexts,
  type SpeakerChange,
} from './settle-attribution.ts'

const organisation = { ru: 'Ведомство' }
const record: KnownSpeaker = {
  name: { ru: 'Анна Орлова', en: 'Anna Orlova' },
  appointments: [
    {
      position: { ru: 'заместитель', en: 'deputy' },
      organisation,
      isMain: true,
      from: null,
      until: '2024-12-31',
    },
    { position: { ru: 'глава' }, organisation, isMain: true, from: '2025-01-01', until: null },
  ],
}

const stored = { name: 'А. Орлова', position: 'заместитель', organisation: 'Ведомство' }
const ofHead = { name: 'Анна Орлова', position: 'глава', organisation: 'Ведомство' }

type Case = [
  name: string,
  change: SpeakerChange,
  current: AttributionTexts,
  previous: AttributionTexts,
  settled: AttributionTexts,
]

const cases: Case[] = [
  ['a new choice is taken from the records', 'chosen', {}, {}, ofHead],
  ['what is stored stays, whatever the records say', 'none', stored, stored, stored],
  ['another person: all of it', 'replaced', stored, stored, ofHead],
  ['another day: all of it', 'moved', stored, stored, ofHead],
  [
    'what is typed in the same save wins',
    'moved',
    { ...stored, position: 'и. о. главы' },
    stored,
    { ...ofHead, position: 'и. о. главы' },
  ],
  [
    'what was emptied is taken anew',
    'none',
    { ...stored, position: '' },
    stored,
    { ...stored, position: 'глава' },
  ],
  [
    'published without a day of its own: the post of that day, but not what an editor wrote',
    'dated',
    stored,
    stored,
    { ...ofHead, name: 'А. Орлова' },
  ],
]

test.each(cases)('%s', (_, change, current, previous, settled) => {
  const day = '2026-01-10'
  const settling = { record, day, change, locale: 'ru' as const, current, previous }
  expect(settleAttribution(settling)).toEqual(settled)
})

test('a typed speaker who turns out to be known keeps what the records do not know', () => {
  const typed = { name: 'Anna', position: 'head', organisation: 'Authority' }
  expect(
    settleAttribution({
      record,
      day: '2026-01-10',
      change: 'chosen',
      locale: 'en',
      current: typed,
      previous: typed,
    }),
  ).toEqual({ name: 'Anna Orlova', position: 'head', organisation: 'Authority' })
})
