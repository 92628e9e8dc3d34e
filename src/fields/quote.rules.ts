import { findBlocks } from '../content/find-blocks.ts'
import { dayInMoscow } from '../lib/calendar.ts'
import type { Message } from '../lib/messages.ts'

/** What a quote says of itself, as it is stored in a body. */
export interface Quote {
  text?: string | null
  speaker?: { person?: unknown; name?: string | null; position?: string | null } | null
  approvedBy?: string | null
  approvedOn?: string | null
}

export const quotesIn = (body: unknown): Quote[] => findBlocks(body, 'quote')

/**
 * Finds the first quote of a body that may not be published so.
 * @param hasSpeaker whether the document names a speaker, whose words a quote without one are
 * @returns why not and what to change, or null
 */
export function refuseQuotes(body: unknown, hasSpeaker: boolean): Message | null {
  for (const [index, quote] of quotesIn(body).entries()) {
    const refusal = refuseQuote(quote, hasSpeaker)
    if (refusal) return numbered(index + 1, quote, refusal)
  }
  return null
}

function refuseQuote(quote: Quote, hasSpeaker: boolean): Message | null {
  return refuseText(quote) ?? refuseSpeaker(quote, hasSpeaker) ?? refuseApproval(quote)
}

function refuseText({ text }: Quote): Message | null {
  if (text?.trim()) return null
  return { ru: 'впишите слова или уберите цитату.', en: 'type the words or remove the quote.' }
}

function refuseSpeaker({ speaker }: Quote, hasSpeaker: boolean): Message | null {
  const { person, name, position } = speaker ?? {}
  if (person || name?.trim() || (hasSpeaker && !position?.trim())) return null
  return {
    ru: 'укажите, чьи это слова: выберите человека или впишите имя.',
    en: 'say whose words these are: choose a person or type a name.',
  }
}

function refuseApproval({ approvedBy, approvedOn }: Quote): Message | null {
  if (!approvedBy?.trim() && !approvedOn) return null
  if (!approvedBy?.trim() || !approvedOn)
    return {
      ru: 'укажите и кто согласовал, и когда — или уберите и то и другое.',
      en: 'say both who approved it and when, or neither.',
    }
  if (approvedOn.slice(0, 10) <= dayInMoscow(new Date())) return null
  return {
    ru: 'дата согласования ещё не наступила: исправьте её.',
    en: 'the day of approval is still to come: correct it.',
  }
}

function numbered(number: number, { text }: Quote, { ru, en }: Message): Message {
  const start = text?.trim() ? ` («${text.trim().slice(0, 40)}»)` : ''
  return { ru: `Цитата ${number}${start}: ${ru}`, en: `Quote ${number}${start}: ${en}` }
}
