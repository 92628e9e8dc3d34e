import type { Locale } from '../../content/locales.ts'
import type { FrozenReference } from '../../content/model.ts'
import type { Message } from '../../lib/messages.ts'
import type { Lack } from '../../media/completeness.ts'
import { messages } from './messages.ts'

/** What keeps a text from being published (`error`), and what its author should know (`warning`). */
export type Severity = 'error' | 'warning'

/** Something that is not right in a text. */
export interface Problem {
  severity: Severity
  code: ProblemCode
  /** What is wrong, and what to do. */
  message: Message
  where: {
    /** Name of the field, such as `body` or `sections.text`; null for the document as a whole. */
    field: string | null
    locale: Locale | null
  }
}

/** A problem of one text, without where that stands. */
export type Finding = Omit<Problem, 'where'>

/**
 * Errors are what readers would trip over or miss without knowing; everything else is a warning.
 * A target that is not public yet is no error: documents are published one after the other, and
 * until then the link is delivered as text.
 */
const severities = {
  targetMissing: 'error',
  targetNotPublic: 'warning',
  linkWithoutTarget: 'error',
  linkWithoutAddress: 'warning',
  fileMissing: 'error',
  fileNotReady: 'error',
  fileUnreadable: 'error',
  noAlternativeText: 'error',
  noCredit: 'error',
  noRightsHolder: 'error',
  noLicence: 'error',
  rightsExpired: 'error',
  notAnImage: 'warning',
  recommendationMissing: 'error',
  citationMissing: 'error',
  emptyBlock: 'error',
  abbreviationUnexplained: 'warning',
  emptyHeading: 'error',
  headingsOutOfOrder: 'warning',
  emptyTable: 'error',
  tableWithoutHeadings: 'warning',
  captionWithoutTable: 'warning',
  unresolvedComments: 'warning',
} as const satisfies Record<string, Severity>

export type ProblemCode = keyof typeof severities

/** @param about the words that it is about, by which an editor finds the place */
export function finding(code: ProblemCode, about = ''): Finding {
  return { severity: severities[code], code, message: messages[code](shorten(about)) }
}

const longest = 60

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}

/** What there is of something that a text refers to. */
export interface Target {
  isPublic: boolean
  /** Only of a file. */
  file?: {
    name: string
    /** What readers of a language would miss. */
    lacks: (locale: Locale) => readonly Lack[]
    /** Whether it may no longer be shown where it was not shown before. */
    isExpired: boolean
  }
  isImage?: boolean
  /** Ids of the recommendations, of a guideline alone. */
  recommendations?: readonly string[]
}

/** @returns null where there is no such document */
export type FindTarget = (reference: FrozenReference) => Target | null

/** What is known of the document that a text stands in. */
export interface Surroundings {
  locale: Locale
  find: FindTarget
  /** Numbers of the works in the document's own literature; null where it has no such list. */
  citations: readonly number[] | null
}
