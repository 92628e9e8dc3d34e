import type { Refer, SeedDocument } from '../document.ts'

const creates = {
  ru: 'Вместе с АСИ создаёт центры',
  en: 'Sets up the centres together with the ASI',
}

const founders = [
  'minoborony',
  'minzdrav',
  'rossijskoe-obschestvo-hirurgov',
  'associaciya-travmatologov-ortopedov',
]

/** Who sets up the competence centres, as the report names them. */
export const competencePartners = (refer: Refer) => [
  ...founders.map((slug) => ({ organisation: refer('organisations', slug), role: creates.ru })),
  { name: 'Правительства регионов', role: creates.ru },
]

/** The same rows in English. */
export const competencePartnersEn = [
  ...founders.map(() => ({ role: creates.en })),
  { name: 'Governments of the regions', role: creates.en },
]

export const networks: SeedDocument[] = [
  {
    type: 'networks',
    slug: 'centry-kompetencij-svo',
    fields: (refer) => ({
      owner: refer('organisations', 'asi'),
      partners: competencePartners(refer),
    }),
    ru: {
      name: 'Центры компетенций по лечению участников СВО',
      description:
        'Специализированные центры на базе областных гражданских клиник: военные и гражданские медицинские технологии соединяют, обеспечивают оборудованием и расходными материалами, реабилитацию проводят ближе к дому.',
    },
    en: {
      name: 'Competence centres for treating participants of the SVO',
      description:
        'Specialised centres in regional civilian clinics: military and civilian medical technology are joined, equipment and consumables are provided, rehabilitation comes closer to home.',
      partners: competencePartnersEn,
    },
  },
  {
    type: 'networks',
    slug: 'svetlogorye-shkoly-zdorovya',
    fields: (refer) => ({
      owner: refer('organisations', 'svetlogorye-departament'),
      partners: [
        {
          organisation: refer('organisations', 'svetlogorye-centr-profilaktiki'),
          role: 'Составляет программы занятий',
        },
        {
          organisation: refer('organisations', 'svetlogorye-fond'),
          role: 'Приглашает волонтёров',
        },
        { name: 'Школы и библиотеки города', role: 'Предоставляют помещения' },
      ],
    }),
    ru: {
      name: 'Школы здоровья Светлогорья-на-Ладе (вымышленная сеть)',
      description:
        'Учебный пример сети: занятия о гигиене, сне, движении и вакцинации при поликлиниках и больницах вымышленного города.',
    },
    en: {
      name: 'Schools of Health of Svetlogorye-on-Lada (fictional network)',
      description:
        'Sample of a network: classes on hygiene, sleep, exercise and vaccination at the clinics of a fictional city.',
      partners: [
        { role: 'Writes the programmes' },
        { role: 'Invites volunteers' },
        { name: 'Schools and libraries of the city', role: 'Provide rooms' },
      ],
    },
  },
]
