import type { SeedDocument } from '../../document.ts'
import { heading, list, sample, sampleEn } from '../svetlogorye/fictional.ts'

const image = 'poliklinika-svetlogorya.png'

/** Reports of forums of the fictional city that both languages have. */
export const svetlogoryeReports: SeedDocument[] = [
  {
    type: 'forum-reports',
    slug: 'forum-zdorovyj-gorod-2023',
    fields: (refer) => ({
      forum: refer('forums', 'zdorovyj-gorod-1'),
      organisations: [refer('organisations', 'svetlogorye-departament')],
      topics: [refer('topics', 'zdorovyj-obraz-zhizni')],
      participants: { number: 400, estimated: true },
      tracks: [{ title: 'Город и движение', moderatorName: 'Роман Придуманов' }],
      speakers: [{ name: 'Глеб Сочинённый', topic: 'Десять минут ходьбы: с чего начать' }],
      outcomes: [
        {
          kind: 'resolution',
          text: 'Проводить бесплатные лекции о ходьбе в городской библиотеке.',
          owner: refer('organisations', 'svetlogorye-poliklinika-1'),
          dueOn: '2023-12-31',
        },
      ],
      followUps: [refer('events', 'lekciya-desyat-minut-hodby')],
      coverImage: refer('media', image),
    }),
    ru: {
      title: 'Первый форум «Здоровый город»: начать с десяти минут ходьбы',
      lead: 'Участники договорились о лекциях для горожан и выбрали три прогулочных маршрута.',
      body: sample(
        'Первый форум «Здоровый город» прошёл во Дворце культуры «Ладья». Организаторы оценили число участников примерно в четыреста человек: вход был свободным.',
        'Больше всего вопросов собрала тема движения. Выступавшие сошлись на том, что начинать стоит с малого: десять минут спокойной ходьбы в день выполнимы почти для каждого.',
        heading('Что дальше'),
        list('лекции в библиотеке', 'три маршрута с указателями', 'второй форум через два года'),
      ),
    },
    en: {
      title: 'First forum “Healthy City”: begin with ten minutes of walking',
      lead: 'The participants agreed on talks for residents and chose three walking routes.',
      tracks: [{ title: 'The city and movement', moderatorName: 'Roman Pridumanov' }],
      speakers: [{ name: 'Gleb Sochinyonny', topic: 'Ten minutes of walking: how to begin' }],
      outcomes: [{ text: 'Free talks on walking are held at the city library.' }],
      body: sampleEn(
        'The first forum “Healthy City” was held at the Ladya Culture Palace. The organisers put the number of participants at about four hundred: entry was free.',
        'Movement drew most questions. The speakers agreed to begin with little: ten minutes of calm walking a day are within reach of almost everyone.',
      ),
    },
  },
  {
    type: 'forum-reports',
    slug: 'forum-sestrinskoe-delo-2025',
    fields: (refer) => ({
      forum: refer('forums', 'sestrinskoe-delo-svetlogorye'),
      organisations: [refer('organisations', 'svetlogorye-obschestvo-vrachej')],
      topics: [refer('topics', 'nmo'), refer('topics', 'gigiena')],
      related: [{ relationTo: 'guidance', value: refer('guidance', 'gigiena-ruk-2') }],
      participants: { number: 185 },
      outcomes: [
        { kind: 'outcome', text: 'Лучшей признана команда отделения ухода на дому.' },
        {
          kind: 'resolution',
          text: 'Провести весенний набор в школу медсестры.',
          dueOn: '2027-03-31',
        },
      ],
      materials: [
        {
          kind: 'programme',
          title: 'Программа форума',
          url: 'https://example.org/nurses/programme',
        },
        { kind: 'document', title: 'Резолюция', url: 'https://example.org/nurses/resolution' },
      ],
      followUps: [refer('events', 'shkola-medsestry-vesna-2027')],
    }),
    ru: {
      title: 'Форум медсестёр: от поста к команде',
      lead: 'Сто восемьдесят пять участников обсудили уход на дому, гигиену рук и разговор с пациентом.',
      body: sample(
        'Четвёртый форум «Сестринское дело: от поста к команде» собрал 185 медсестёр и фельдшеров. Вместо докладов в программе были разборы случаев и мастер-классы.',
        'Самым многолюдным стал класс по гигиене рук: участники проверяли технику с красителем под лампой и удивлялись, сколько места остаётся необработанным.',
        'Ещё один мастер-класс посвятили разговору у стойки. За минуту нужно поздороваться, понять вопрос и объяснить дорогу — и это навык, которому учат.',
      ),
    },
    en: {
      title: 'Nurses’ forum: from the ward to the team',
      lead: 'A hundred and eighty-five participants on care at home, hand hygiene and talking with patients.',
      outcomes: [
        { text: 'The home care team was named the best.' },
        { text: 'The nurses’ school holds a spring class.' },
      ],
      materials: [{ title: 'Programme of the forum' }, { title: 'Resolution' }],
      body: sampleEn(
        'The fourth forum “Nursing: from the ward to the team” was attended by 185 nurses and feldshers. Cases and workshops took the place of lectures.',
        'The workshop on hand hygiene drew the largest crowd: the technique was checked with a dye under a lamp.',
      ),
    },
  },
]
