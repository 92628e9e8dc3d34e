import type { Message } from '../../src/lib/messages.ts'

/** A post as submitted. */
export interface PostHeld {
  organisation?: unknown
  isMain?: boolean | null
  from?: string | null
  until?: string | null
}

/**
 * Finds two main posts at one organisation that were held on the same day: one would not know by
 * which to name the person. The day on which one ends and the other begins is no overlap.
 * @returns why not and what to change, or null
 */
export function findOverlap(posts: readonly PostHeld[]): Message | null {
  for (const [index, post] of posts.entries()) {
    const other = posts.findIndex((later, at) => at > index && overlap(post, later))
    if (other >= 0) return refusal(index + 1, other + 1)
  }
  return null
}

function overlap(a: PostHeld, b: PostHeld): boolean {
  if (!a.isMain || !b.isMain) return false
  const organisation = idOf(a.organisation)
  if (!organisation || organisation !== idOf(b.organisation)) return false
  return dayOr(a.from, '') < dayOr(b.until, '9') && dayOr(b.from, '') < dayOr(a.until, '9')
}

const dayOr = (day: string | null | undefined, otherwise: string) => day?.slice(0, 10) || otherwise

function idOf(organisation: unknown): string {
  const id = (organisation as { id?: unknown } | null | undefined)?.id ?? organisation
  return typeof id === 'string' ? id : ''
}

function refusal(one: number, other: number): Message {
  return {
    ru: `Строки ${one} и ${other}: две основные должности в одной организации в одно время. Исправьте даты или снимите отметку «Основная».`,
    en: `Rows ${one} and ${other}: two main posts at one organisation at the same time. Correct the dates, or clear “Main post”.`,
  }
}
