import { number } from 'payload/shared'
import { afterCheck } from '../../src/fields/after-check.ts'
import { needs } from '../../src/fields/needs.ts'
import type { Rule } from '../../src/fields/validate.ts'
import type { Message } from '../../src/lib/messages.ts'

type Siblings = Record<string, unknown>

/** A centre for a federal district says which. */
export function districtNeeded({ level }: Siblings): Message | null {
  if (level !== 'federal-district') return null
  return {
    ru: 'Уровень — федеральный округ: выберите, какой.',
    en: 'The level is a federal district: choose which.',
  }
}

/** A centre for a region or a city says which region. */
export function regionNeeded({ level }: Siblings): Message | null {
  if (level !== 'region' && level !== 'city') return null
  return {
    ru: 'Для регионального и городского центра выберите регион.',
    en: 'Choose the region that the centre is for.',
  }
}

/** A centre for a city says which. */
export function cityNeeded({ level }: Siblings): Message | null {
  if (level !== 'city') return null
  return {
    ru: 'Уровень — городской: напишите, какой город.',
    en: 'The level is a city: write which.',
  }
}

/** Six digits, as Russian Post has them. */
export const isPostcode: Rule<string> = (value) =>
  /^\d{6}$/.test(value)
    ? null
    : { ru: 'В индексе шесть цифр, например: 450000.', en: 'Give six digits, such as 450000.' }

export const isLatitude: Rule<number> = (value) =>
  value >= -90 && value <= 90
    ? null
    : { ru: 'Широта — число от −90 до 90.', en: 'Give a latitude from −90 to 90.' }

export const isLongitude: Rule<number> = (value) =>
  value >= -180 && value <= 180
    ? null
    : { ru: 'Долгота — число от −180 до 180.', en: 'Give a longitude from −180 to 180.' }

/** A point needs both numbers. */
export function withBoth(other: string, isInRange: Rule<number>) {
  return afterCheck(
    number,
    needs<number>((siblings) => pointNeeds(siblings[other]), isInRange),
  )
}

function pointNeeds(other: unknown): Message | null {
  if (typeof other !== 'number') return null
  return {
    ru: 'Для точки нужны оба числа: дополните или уберите второе.',
    en: 'A point has two numbers: add this one or clear the other.',
  }
}
