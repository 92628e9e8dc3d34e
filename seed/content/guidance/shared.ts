import type { Refer } from '../../document.ts'

const organisation = (refer: Refer, name: string) => refer('organisations', `svetlogorye-${name}`)

/** A grade on the Russian scales. */
export const graded = (strength: 'A' | 'B' | 'C', certainty: 1 | 2 | 3 | 4 | 5) => ({
  grade: { scale: 'uur-udd', strength, certainty: `udd-${certainty}` },
})

/** Who publishes, and under which topics. */
export const published = (refer: Refer, body: string, ...topics: string[]) => ({
  organisations: [organisation(refer, body)],
  topics: topics.map((slug) => refer('topics', slug)),
})

/** Approval by the health department of the fictional city, under a number that is invented. */
export const approved = (refer: Refer, day: string, number: string) => ({
  approvals: [
    {
      body: organisation(refer, 'departament'),
      date: day,
      documentNumber: `№ ${number}-образец`,
    },
  ],
  approvedOn: day,
})

/** The author whom every guideline of the fictional city has. */
export const professor = (refer: Refer) => ({
  person: refer('people', 'nina-uchebnikova'),
  role: 'руководитель рабочей группы',
  conflictOfInterest: 'none',
})

export const professorEn = { role: 'head of the working group' }
