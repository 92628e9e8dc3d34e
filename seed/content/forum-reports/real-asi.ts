import type { SeedDocument } from '../../document.ts'
import { paragraphs } from '../../document.ts'

const conferences = [
  'konferenciya-privolzhskij-okrug',
  ...[1, 2, 3, 4, 5].map((number) => `konferenciya-federalnyj-okrug-${number}`),
]
const outcome = (text: string, fields: object = {}) => ({ kind: 'outcome', text, ...fields })

/** What came of the forum «Огнестрельная рана», from the facts of the report about it. */
export const realAsiReport: SeedDocument[] = [
  {
    type: 'forum-reports',
    slug: 'forum-ognestrelnaya-rana-itogi',
    fields: (refer) => ({
      forum: refer('forums', 'ognestrelnaya-rana'),
      organisations: [refer('organisations', 'asi')],
      topics: [refer('topics', 'centry-kompetencij')],
      related: [
        {
          relationTo: 'guidance',
          value: refer('guidance', 'tipovaya-model-pomoschi-uchastnikam-svo'),
        },
      ],
      outcomes: [
        outcome(
          'АСИ с Минобороны, Минздравом, Российским обществом хирургов, Ассоциацией травматологов и ортопедов и правительствами регионов начинает создавать центры компетенций по лечению участников СВО.',
          { owner: refer('organisations', 'asi') },
        ),
        outcome(
          'На первом этапе центр появится в каждом федеральном округе, затем — в каждом регионе.',
        ),
        outcome(
          'Опыт военных медиков передадут гражданским специалистам на конференциях; первая — в Башкирии для Приволжского федерального округа.',
        ),
        outcome('До конца года конференции пройдут ещё в пяти федеральных округах.'),
        outcome(
          'В регионах наладят работу ведомств по апробированной типовой модели: медицинская и социальная помощь участникам СВО и их семьям.',
        ),
      ],
      keyFigures: [
        {
          label: 'Федеральные округа, где конференции пройдут до конца года, кроме Приволжского',
          value: 5,
          unit: 'округов',
          period: 'до конца года',
          source: 'ТАСС со ссылкой на пресс-службу АСИ',
        },
        {
          label:
            'Профили помощи межрегионального центра для детей в Дальневосточном федеральном округе',
          value: 5,
          unit: 'профилей',
          period: 'с 2023 года',
          source: 'ТАСС со ссылкой на пресс-службу АСИ',
        },
      ],
      followUps: conferences.map((slug) => refer('events', slug)),
    }),
    ru: {
      title: 'Форум «Огнестрельная рана. Хирургия повреждений»: что решили',
      lead: 'По итогам научно-практического форума объявлено о создании центров компетенций по лечению участников СВО.',
      source: {
        name: 'ТАСС, 21 ноября',
        rights: 'Использованы только факты; текст написан заново',
      },
      body: paragraphs(
        'По итогам научно-практического форума «Огнестрельная рана. Хирургия повреждений» Агентство стратегических инициатив сообщило о новой сети: центрах компетенций по лечению участников СВО. Вместе с агентством её создают Минобороны, Минздрав, Российское общество хирургов, Ассоциация травматологов и ортопедов и правительства регионов.',
        'Глава агентства Светлана Чупшева объяснила замысел: опорой станут областные гражданские клиники, где военные и гражданские технологии работают вместе, хватает оборудования и расходных материалов, а реабилитация идёт рядом с домом.',
        'Сначала центры откроют в федеральных округах, затем в регионах. Знания передадут на научно-практических обучающих конференциях: первая пройдёт в Башкирии для Приволжского округа, до конца года — ещё пять в других округах.',
        'Отдельная задача — согласовать работу ведомств по проверенной типовой модели, которая соединяет медицинскую и социальную поддержку участников СВО и их семей. Агентство опирается на опыт межрегионального центра в Дальневосточном федеральном округе: он с 2023 года помогает детям с редкими и сложными заболеваниями по пяти профилям.',
      ),
    },
    en: {
      title: 'Forum “Gunshot Wound. Surgery of Injuries”: what was decided',
      lead: 'After the research and practice forum it was announced that competence centres for treating participants of the SVO will be set up.',
      source: { name: 'TASS, 21 November', rights: 'Facts only; the text is our own' },
      outcomes: [
        {
          text: 'ASI, the ministries of defence and health, two medical societies and regional governments begin to set up competence centres.',
        },
        { text: 'A centre is to appear in each federal district first, later in each region.' },
        {
          text: 'Military doctors pass on their experience to civilian specialists at conferences, the first in Bashkiria for the Volga Federal District.',
        },
        { text: 'Conferences follow in five more federal districts before the end of the year.' },
        {
          text: 'Authorities in the regions work together by a tested typical model of medical and social help for participants and their families.',
        },
      ],
      keyFigures: [
        {
          label: 'Further federal districts with a conference',
          unit: 'districts',
          period: 'before the end of the year',
          source: 'TASS, quoting the press service of ASI',
        },
        {
          label:
            'Profiles of care of the interregional centre for children in the Far Eastern Federal District',
          unit: 'profiles',
          period: 'since 2023',
          source: 'TASS, quoting the press service of ASI',
        },
      ],
      body: paragraphs(
        'After the forum the Agency for Strategic Initiatives told of a new network: competence centres for treating participants of the SVO, set up with ministries, medical societies and regional governments.',
        'Svetlana Chupsheva, head of the agency, explained the idea: civilian clinics of the regions become the base, where military and civilian methods meet and rehabilitation is close to home.',
        'Centres open first in federal districts, then in regions. A typical model joins medical and social support. The agency builds on an interregional centre in the Far Eastern Federal District, which has helped children with rare and complex diseases since 2023 in five profiles.',
      ),
    },
  },
]
