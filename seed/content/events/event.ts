import type { Refer, SeedDocument, SeedFields } from '../../document.ts'

interface Text {
  title: string
  summary: string
  place?: string
  dateNote?: string
  /** Conditions of the accreditation. */
  conditions?: string
}

export const department = 'svetlogorye-departament'
export const doctors = 'svetlogorye-obschestvo-vrachej'
export const university = 'svetlogorye-universitet'
export const prevention = 'svetlogorye-centr-profilaktiki'
export const polyclinic = 'svetlogorye-poliklinika-1'

/** Every text says what it is, so that nobody takes it for news. */
const note = {
  ru: 'Учебный материал: вымышленный город.',
  en: 'Sample material: a fictional city.',
}

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
  ru: {
    city: 'Светлогорье-на-Ладе (вымышленный город)',
    ...toFields(ru, note.ru, facts.accreditation),
  },
  ...(en && { en: { city: 'Svetlogorye-on-Lada (fictional city)', ...toFields(en, note.en) } }),
})

const references = ({ organisers, forum }: Facts, refer: Refer): SeedFields => ({
  organisers: organisers.map((organiser) => refer('organisations', organiser)),
  ...(forum && { forum: refer('forums', forum) }),
})

const toFields = (text: Text, notice: string, accreditation?: SeedFields): SeedFields => {
  const { conditions, summary, ...rest } = text
  const group = { ...accreditation, ...(conditions && { conditions }) }
  return { ...rest, summary: `${summary} ${notice}`, accreditation: group }
}
