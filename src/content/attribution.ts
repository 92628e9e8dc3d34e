import type { LocalizedText } from './model.ts'

/** How a speaker is named beside what was said. */
export const attributionParts = ['name', 'position', 'organisation'] as const

export type AttributionPart = (typeof attributionParts)[number]

export type Attribution = Record<AttributionPart, LocalizedText>

/** A post that a person holds or has held; days are `2026-01-10`, or instants on that day. */
export interface Appointment {
  position: LocalizedText
  /** Name of the organisation. */
  organisation: LocalizedText
  isMain: boolean
  from: string | null
  until: string | null
}

/** What the records know of a person. */
export interface KnownSpeaker {
  name: LocalizedText
  appointments: Appointment[]
}

/**
 * How the records name a person on a day: a main post goes before others, then the one that was
 * taken up last. Without a date a post has no beginning or no end; the last day still counts.
 * @param day `2026-01-10`
 */
export function attributionOn({ name, appointments }: KnownSpeaker, day: string): Attribution {
  const held = appointments.filter(({ from, until }) => isWithin(day, from, until))
  const [post] = [...held].sort(byRank)
  return { name, position: post?.position ?? {}, organisation: post?.organisation ?? {} }
}

function isWithin(day: string, from: string | null, until: string | null): boolean {
  return (!from || from.slice(0, 10) <= day) && (!until || day <= until.slice(0, 10))
}

function byRank(a: Appointment, b: Appointment): number {
  const byMain = Number(b.isMain) - Number(a.isMain)
  return byMain || (b.from ?? '').localeCompare(a.from ?? '')
}
