import type { SeedDocument } from '../../document.ts'
import { heading, list, sample } from '../svetlogorye/fictional.ts'

/** Reports of forums of the fictional city that are in Russian alone. */
export const svetlogoryeReportsRu: SeedDocument[] = [
  {
    type: 'forum-reports',
    slug: 'forum-registratura-bez-ocheredi',
    fields: (refer) => ({
      forum: refer('forums', 'registratura-svetlogorye'),
      organisations: [refer('organisations', 'svetlogorye-departament')],
      topics: [refer('topics', 'cifrovye-servisy'), refer('topics', 'pervichnaya-pomosch')],
      participants: { number: 310 },
      keyFigures: [
        {
          label: 'Ожидание ответа оператора',
          qualifier: 'less-than',
          value: 2,
          unit: 'минуты',
          period: 'в январе 2025 года',
          source: 'Отчёт поликлиники № 1 (учебные данные)',
        },
      ],
      followUps: [refer('events', 'press-tur-novaya-registratura')],
    }),
    ru: {
      title: 'Регистратура без очереди: итоги онлайн-форума',
      lead: 'Поликлиники показали друг другу, как перестроили запись и зал у входа.',
      body: sample(
        'Форум «Регистратура без очереди» провели онлайн: так смогли подключиться администраторы всех поликлиник города, не оставляя смену.',
        'Главный вопрос — куда уходит время пациента. Команды посчитали шаги от двери до кабинета и убрали лишние: талон, вторую стойку, переспрос фамилии.',
        heading('Что возьмут в работу'),
        list(
          'единый текст ответа оператора',
          'отдельный вход для забора анализов',
          'подсказки на полу вместо табличек',
        ),
      ),
    },
  },
  {
    type: 'forum-reports',
    slug: 'forum-privivki-bez-propuskov',
    fields: (refer) => ({
      forum: refer('forums', 'privivki-bez-propuskov-svetlogorye'),
      organisations: [
        refer('organisations', 'svetlogorye-departament'),
        refer('organisations', 'svetlogorye-obschestvo-vrachej'),
      ],
      topics: [refer('topics', 'vakcinaciya'), refer('topics', 'zdorove-detej')],
      related: [
        { relationTo: 'guidance', value: refer('guidance', 'napominaniya-o-vakcinacii-2') },
        {
          relationTo: 'forum-reports',
          value: refer('forum-reports', 'forum-sestrinskoe-delo-2025'),
        },
      ],
      participants: { number: 250, estimated: true },
      outcomes: [
        {
          kind: 'resolution',
          text: 'Присылать родителям напоминание за неделю и накануне.',
          owner: refer('organisations', 'svetlogorye-detskaya-poliklinika'),
          dueOn: '2024-09-01',
        },
      ],
      followUps: [
        refer('events', 'seminar-privivochnyj-kabinet'),
        refer('events', 'vebinar-napominaniya-o-privivkah'),
      ],
    }),
    ru: {
      title: 'Прививки без пропусков: о чём договорились педиатры',
      lead: 'Второй форум детских поликлиник был посвящён простому вопросу: почему родители забывают о дате.',
      body: sample(
        'Второй форум «Прививки без пропусков» прошёл в поликлинике № 1 и в прямом эфире. Педиатры, медсёстры и администраторы разобрали путь семьи от напоминания до кабинета.',
        'Оказалось, что чаще всего мешает не сомнение, а неудобство: дата забылась, запись занята, телефон не отвечает. Поэтому решили напоминать дважды и сразу предлагать время.',
        'С сомневающимися родителями договорились говорить спокойно и отвечать на вопросы по очереди, не споря. Тексты напоминаний войдут в городские рекомендации.',
      ),
    },
  },
  {
    type: 'forum-reports',
    slug: 'forum-son-i-zdorove-2024',
    fields: (refer) => ({
      forum: refer('forums', 'son-i-zdorove-svetlogorye'),
      startsOn: '2024-03-14',
      endsOn: '2024-03-14',
      region: 'samara',
      organisations: [refer('organisations', 'svetlogorye-universitet')],
      topics: [refer('topics', 'zdorovyj-obraz-zhizni')],
      speakers: [
        {
          person: refer('people', 'marina-primerova'),
          position: 'главный врач Поликлиники № 1',
          topic: 'Что спрашивают о сне на приёме',
        },
      ],
      followUps: [refer('events', 'shkola-pacienta-krepkij-son')],
    }),
    ru: {
      title: 'Сон и здоровье горожан: первый день форума',
      venue: 'Светлогорский медицинский университет, аудитория 12',
      city: 'Светлогорье-на-Ладе (вымышленный город)',
      lead: 'Врачи говорили о режиме, свете и тишине — о том, что зависит от самого человека и от города.',
      body: sample(
        'В первый день форума «Сон и здоровье горожан» говорили о простых вещах: постоянном часе отхода ко сну, темноте и тишине. Отчёт рассказывает только об этом дне.',
        'Марина Примерова собрала вопросы, с которыми приходят в поликлинику. Многие из них решает не лекарство, а режим; когда бессонница держится неделями, нужен врач.',
        'Архитекторы напомнили, что часть ответа — за городом: приглушённый свет во дворах и тихие часы для уборки улиц.',
      ),
    },
  },
]
