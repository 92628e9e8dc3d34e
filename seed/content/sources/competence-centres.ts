import { paragraphs, type SeedDocument } from '../../document.ts'
import { competencePartners, competencePartnersEn } from '../networks.ts'

/** The report gives a day without a year, so that the date has no field to stand in. */
const source = {
  ru: {
    name: 'ТАСС, 21 ноября, по сообщению пресс-службы АСИ',
    rights: 'Использованы только факты; текст написан заново',
  },
  en: {
    name: 'TASS, 21 November, from a message of the ASI press service',
    rights: 'Facts only; the text is our own',
  },
}

export const competenceCentres: SeedDocument = {
  type: 'announcements',
  slug: 'centry-kompetencij-v-federalnyh-okrugah',
  fields: (refer) => ({
    kind: 'plan',
    network: refer('networks', 'centry-kompetencij-svo'),
    partners: competencePartners(refer),
    stages: [
      {
        ...{ level: 'federal-district', status: 'planned' },
        description: 'Первый этап: центр в каждом федеральном округе',
      },
      { level: 'region', status: 'planned', description: 'Второй этап: центр в каждом регионе' },
    ],
    organisations: [refer('organisations', 'asi')],
    topics: [
      'centry-kompetencij',
      'socialnaya-pomosch',
      'reabilitaciya',
      'redkie-zabolevaniya',
    ].map((slug) => refer('topics', slug)),
    related: [
      {
        relationTo: 'guidance',
        value: refer('guidance', 'tipovaya-model-pomoschi-uchastnikam-svo'),
      },
    ],
  }),
  ru: {
    title: 'Центры компетенций: сначала в каждом федеральном округе, затем в каждом регионе',
    lead: 'Агентство стратегических инициатив с ведомствами и врачебными обществами начинает создавать специализированные центры.',
    source: source.ru,
    body: paragraphs(
      'Специализированные центры компетенций по лечению участников СВО создаёт Агентство стратегических инициатив вместе с Минобороны, Минздравом, Российским обществом хирургов, Ассоциацией травматологов и ортопедов и правительствами регионов.',
      'На первом этапе центр появится в каждом федеральном округе, позже — в каждом регионе. Опыт военных медиков передадут гражданским врачам на серии конференций: первая пройдёт в Башкирии, до конца года — ещё в пяти федеральных округах.',
      'Типовая модель объединяет медицинскую и социальную помощь. Образцом межрегиональной работы названо объединение, которое с 2023 года помогает детям с редкими и сложными заболеваниями в Дальневосточном федеральном округе по пяти профилям.',
    ),
  },
  en: {
    title: 'Competence centres: first in each federal district, then in each region',
    lead: 'The Agency for Strategic Initiatives begins to set up specialised centres with ministries and medical societies.',
    source: source.en,
    partners: competencePartnersEn,
    stages: [
      { description: 'First stage: a centre in each federal district' },
      { description: 'Second stage: a centre in each region' },
    ],
    body: paragraphs(
      'A centre is to appear first in each federal district and later in each region. The first of a series of conferences will be held in Bashkiria, and five more federal districts follow before the end of the year.',
      'The typical model joins medical and social help. An interregional centre for children with rare and complex diseases, with five profiles of care, has worked in the Far Eastern Federal District since 2023.',
    ),
  },
}

export const chupsheva: SeedDocument = {
  type: 'statements',
  slug: 'chupsheva-o-centrah-kompetencij',
  fields: (refer) => ({
    kind: 'comment',
    speaker: { person: refer('people', 'svetlana-chupsheva') },
    occasion: { relationTo: 'forums', value: refer('forums', 'ognestrelnaya-rana') },
    organisations: [refer('organisations', 'asi')],
    topics: [refer('topics', 'centry-kompetencij'), refer('topics', 'reabilitaciya')],
    related: [
      {
        relationTo: 'announcements',
        value: refer('announcements', 'centry-kompetencij-v-federalnyh-okrugah'),
      },
    ],
  }),
  ru: {
    title: 'Светлана Чупшева: центры компетенций приблизят лечение и реабилитацию к дому',
    lead: 'После форума «Огнестрельная рана. Хирургия повреждений» глава АСИ рассказала, какими должны стать центры.',
    dateline: 'Москва',
    source: source.ru,
    body: paragraphs(
      'После форума «Огнестрельная рана. Хирургия повреждений», который соединил науку и практику, глава Агентства стратегических инициатив Светлана Чупшева рассказала о центрах компетенций по лечению участников СВО.',
      'Задача — подготовить условия на базе областных гражданских клиник: соединить военные и гражданские медицинские технологии, обеспечить оборудование и расходные материалы, проводить реабилитацию рядом с домом. Для этого военные медики передадут опыт гражданским коллегам на научно-практических и обучающих конференциях.',
      'Вторая задача — межведомственная работа в регионах по типовой модели, проверенной на практике: участники СВО и их семьи получат и медицинскую, и социальную помощь. Опыт взаимодействия регионов у агентства есть: с 2023 года на Дальнем Востоке действует межрегиональный центр для детей с редкими и сложными заболеваниями.',
    ),
  },
  en: {
    title: 'Svetlana Chupsheva: competence centres will bring treatment closer to home',
    lead: 'After the forum “Gunshot Wound. Surgery of Injuries” the head of the ASI said what the centres are to be.',
    dateline: 'Moscow',
    source: source.en,
    body: paragraphs(
      'After a forum on research and practice, Svetlana Chupsheva, Head of the Agency for Strategic Initiatives, spoke about competence centres for treating participants of the SVO.',
      'Civilian clinics in the regions are to join military and civilian medical technology, to have the equipment and consumables, and to give rehabilitation close to home. Military doctors will pass on their experience at conferences.',
      'A second task is cooperation of the authorities in the regions by a tried model, so that families get medical and social help.',
    ),
  },
}
