import type { SeedDocument } from '../document.ts'
import { topics } from '../content/topics.ts'

/**
 * Who and what generated publications refer to. The city, its bodies and its people are invented,
 * so that no generated sentence is put into the mouth of anybody real.
 */
const organisation = (slug: string, ru: string, en: string): SeedDocument => ({
  type: 'organisations',
  slug,
  fields: () => ({ kind: 'authority' }),
  ru: { name: `${ru} (вымышленная организация)`, shortName: ru },
  en: { name: `${en} (invented)`, shortName: en },
})

const organisations: SeedDocument[] = [
  organisation(
    'medograd-department',
    'Департамент здравоохранения Медограда',
    'Medograd Health Department',
  ),
  organisation(
    'medograd-public-health',
    'Центр общественного здоровья Медограда',
    'Medograd Centre for Public Health',
  ),
  organisation(
    'medograd-clinical-centre',
    'Медоградский клинический центр',
    'Medograd Clinical Centre',
  ),
  organisation(
    'medograd-ambulance',
    'Медоградская служба скорой помощи',
    'Medograd ambulance service',
  ),
]

const names: [slug: string, familyName: string, givenName: string, ru: string, en: string][] = [
  ['obrazcova-vera', 'Образцова', 'Вера', 'Вера Образцова', 'Vera Obraztsova'],
  ['primerov-pavel', 'Примеров', 'Павел', 'Павел Примеров', 'Pavel Primerov'],
  ['vymyslova-nina', 'Вымыслова', 'Нина', 'Нина Вымыслова', 'Nina Vymyslova'],
  ['obrazcov-gleb', 'Образцов', 'Глеб', 'Глеб Образцов', 'Gleb Obraztsov'],
  ['primerova-alla', 'Примерова', 'Алла', 'Алла Примерова', 'Alla Primerova'],
  ['vymyslov-oleg', 'Вымыслов', 'Олег', 'Олег Вымыслов', 'Oleg Vymyslov'],
]

const people: SeedDocument[] = names.map(([slug, familyName, givenName, ru, en], index) => ({
  type: 'people',
  slug: `medograd-${slug}`,
  fields: (refer) => ({
    appointments: [
      {
        organisation: refer('organisations', keyAt(organisations, index)),
        position: 'представитель вымышленного города Медограда',
      },
    ],
  }),
  ru: { name: ru, familyName, givenName },
  en: { name: en },
}))

const forum = (slug: string, ru: string, en: string): SeedDocument => ({
  type: 'forums',
  slug,
  fields: () => ({ startsOn: '2024-10-10T12:00:00.000Z', endsOn: '2024-10-11T12:00:00.000Z' }),
  ru: { name: ru, city: 'Медоград', venue: 'Дом врача' },
  en: { name: en, city: 'Medograd', venue: 'House of Physicians' },
})

const forums: SeedDocument[] = [
  forum('medograd-zdorovyj-rajon', 'Здоровый район', 'Healthy District'),
  forum('medograd-vrach-i-gorod', 'Врач и город', 'Doctor and City'),
  forum('medograd-novaya-registratura', 'Новая регистратура', 'New Reception Desk'),
]

function keyAt(documents: readonly SeedDocument[], index: number): string {
  return documents[index % documents.length]?.slug ?? ''
}

/** Supporting records of the generated publications, each after those that it refers to. */
export const scaleRecords: SeedDocument[] = [...topics, ...organisations, ...people, ...forums]
