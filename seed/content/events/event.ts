import type { Refer, SeedDocument, SeedFields } from '../../document.ts'
import { sampleNote } from '../sample.ts'

interface Text {
  title: string
  summary: string
  place?: string
  dateNote?: string
  /** Conditions of the accreditation. */
  conditions?: string
}

export const department = 'departament-svetlogorya'
export const doctors = 'obschestvo-vrachej-svetlogorya'
export const university = 'universitet-svetlogorya'
export const prevention = 'centr-profilaktiki-svetlogorya'
export const polyclinic = 'poliklinika-1-svetlogorya'

interface Facts extends SeedFields {
  organisers: string[]
  forum?: string
  accreditation?: SeedFields
}

/** From when to when, by the clocks of the fictional city. */
export const on = (day: string, from: string, to: string) => ({
  startsAt: new Date(`${day}T${from}:00+04:00`).toISOString(),
  endsAt: new Date(`${day}T${to}:00+04:00`).toISOString(),
})

/** Credits under a code that is plainly invented. */
export const accredited = (credits: number, number: number) => ({
  accreditation: { status: 'accredited', credits, code: `ОБРАЗЕЦ-${number}` },
})

/** An event of the fictional city. */
export const event = (slug: string, facts: Facts, ru: Text, en?: Text): SeedDocument => ({
  type: 'events',
  slug,
  fields: (refer) => ({ timeZone: 'Europe/Samara', ...facts, ...references(facts, refer) }),
  ru: { city: 'Светлогорье-на-Ладе (вымышленный город)', ...toFields(ru, sampleNote.ru) },
  ...(en && {
    en: { city: 'Svetlogorye-on-Lada (fictional city)', ...toFields(en, sampleNote.en) },
  }),
})

const references = ({ organisers, forum }: Facts, refer: Refer): SeedFields => ({
  organisers: organisers.map((organiser) => refer('organisations', organiser)),
  ...(forum && { forum: refer('forums', forum) }),
})

const toFields = ({ conditions, summary, ...text }: Text, note: string): SeedFields => ({
  ...text,
  summary: `${summary} ${note}`,
  ...(conditions && { accreditation: { conditions } }),
})
