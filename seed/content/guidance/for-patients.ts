import type { SeedDocument } from '../../document.ts'
import { boxed, list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { approved, published } from './shared.ts'

/** A leaflet and a model of care of the fictional city. */
export const patientGuidance: SeedDocument[] = [
  {
    type: 'guidance',
    slug: 'pamyatka-kak-myt-ruki',
    fields: (refer) => ({
      kind: 'patient-leaflet',
      appliesFrom: '2025-04-01',
      basedOn: [refer('guidance', 'gigiena-ruk-2')],
      population: { group: 'both' },
      interventionTypes: ['education'],
      ...published(refer, 'centr-profilaktiki', 'gigiena'),
      ...approved(refer, '2025-03-20', '32'),
      reviewBy: '2031-03-20',
      coverImage: refer('media', 'poliklinika-svetlogorya.png'),
    }),
    ru: {
      title: 'Памятка: как мыть руки',
      lead: 'Коротко о том, когда и как мыть руки дома и в поликлинике.',
      body: sample(
        'Чистые руки защищают вас и тех, кто рядом. Достаточно воды, мыла и полминуты времени.',
        list(
          'перед едой и приготовлением пищи',
          'после туалета, улицы и транспорта',
          'до и после ухода за больным',
        ),
        'Намыльте ладони, тыльную сторону, промежутки между пальцами и большие пальцы, затем смойте и вытрите насухо.',
        boxed(
          'important',
          'Антисептик не отмывает грязь: если руки видимо загрязнены, нужны вода и мыло.',
        ),
        'Если воды рядом нет, подойдёт антисептик. Детям помогает короткая песня: пока она звучит, руки моют.',
      ),
    },
    en: {
      title: 'Leaflet: how to wash your hands',
      lead: 'In brief: when and how to wash hands at home and in the polyclinic.',
      body: sampleEn(
        'Clean hands protect you and those around you. Water, soap and half a minute will do.',
        list(
          'before eating and cooking',
          'after the toilet, the street and a bus',
          'before and after caring for the ill',
        ),
        boxed(
          'important',
          'A hand rub does not remove dirt: hands that look dirty need water and soap.',
        ),
        'Soap the palms, the backs, between the fingers and the thumbs, then rinse and dry. Without water, use a hand rub.',
      ),
    },
  },
  {
    type: 'guidance',
    slug: 'model-pomoschi-posle-vypiski',
    fields: (refer) => ({
      kind: 'model-of-care',
      identity: { code: 'SVG-MOD-2', version: 1 },
      appliesFrom: '2025-09-01',
      basedOn: [refer('guidance', 'protokol-marshrutizacii')],
      population: { group: 'adults', ageFrom: 60, ageFromUnit: 'years' },
      careSettings: ['home', 'outpatient', 'inpatient'],
      interventionTypes: ['rehabilitation', 'follow-up'],
      ...published(refer, 'departament', 'reabilitaciya', 'socialnaya-pomosch'),
      components: [
        { sphere: 'medical', text: 'Визит участкового врача в первые три дня после выписки.' },
        { sphere: 'rehabilitation', text: 'Занятия по плану, который составлен в стационаре.' },
        { sphere: 'social', text: 'Помощь по дому и доставка покупок.' },
        { sphere: 'psychological', text: 'Разговор с психологом для пациента и семьи.' },
        { sphere: 'organisational', text: 'Один координатор, который знает весь маршрут.' },
      ],
      developers: [
        refer('organisations', 'svetlogorye-bolnica'),
        refer('organisations', 'svetlogorye-fond'),
      ],
      ...approved(refer, '2025-08-11', '61'),
      reviewBy: '2031-08-11',
    }),
    ru: {
      title: 'Модель помощи пожилым после выписки',
      lead: 'Пять видов помощи и один координатор, чтобы дома человек не остался один.',
      body: sample(
        'После больницы пожилому человеку нужны сразу несколько служб. Модель собирает их вокруг одного координатора, чтобы семья не искала каждую отдельно.',
        'Больница сообщает о выписке в тот же день. Участковый врач приходит в первые три дня, социальный работник и волонтёры фонда помогают по дому.',
        'Модель вводят постепенно. Раз в полгода участники сверяют, кто получил помощь и чего не хватило.',
      ),
    },
  },
]
