import type { SeedDocument } from '../../document.ts'
import { list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { statement } from './statement.ts'

export const comments: SeedDocument[] = [
  statement({
    slug: 'o-privivkah-pered-sezonom',
    speaker: 'rodion-nebylicyn',
    publishers: ['detskaya-poliklinika'],
    topics: ['vakcinaciya', 'zdorove-detej'],
    related: ['guidance/napominaniya-o-vakcinacii-2'],
    contacts: ['rodion-nebylicyn'],
    fields: { kind: 'comment', deliveredOn: '2025-09-08' },
    ru: {
      title: 'Родион Небылицын — о том, как не пропустить плановую прививку',
      lead: 'Главный врач Детской поликлиники советует один раз сверить календарь и попросить о напоминании.',
      dateline: 'Светлогорье-на-Ладе',
      body: sample(
        'Осенью родители чаще спрашивают, какие прививки подходят по сроку. Главный врач Детской поликлиники Родион Небылицын советует начать с простого: взять прививочный сертификат и сверить его с врачом на ближайшем приёме.',
        'Поликлиника напоминает о сроках сообщением. Согласие на напоминания даёт родитель, отказаться можно в любой день.',
        'Если ребёнок нездоров, прививку переносят; новый срок назовёт педиатр. Решать по советам из интернета не стоит.',
      ),
    },
    en: {
      title: 'Rodion Nebylitsyn on how not to miss a vaccination',
      lead: 'The Chief Physician of the Children’s Polyclinic advises to check the calendar once and to ask for reminders.',
      dateline: 'Svetlogorye-on-Lada',
      body: sampleEn(
        'In autumn parents often ask which vaccinations are due. Rodion Nebylitsyn advises to bring the vaccination record to the next appointment and to go through it with the doctor.',
        'The polyclinic sends reminders with the consent of a parent, which can be withdrawn on any day.',
      ),
    },
  }),
  statement({
    slug: 'o-sne-shkolnikov',
    speaker: 'nina-uchebnikova',
    occasion: 'forums/son-i-zdorove-svetlogorye',
    publishers: ['universitet'],
    topics: ['zdorovyj-obraz-zhizni', 'zdorove-detej'],
    related: ['guidance/son-vzroslyh'],
    fields: { kind: 'comment', deliveredOn: '2024-03-14' },
    ru: {
      title: 'Нина Учебникова: сон начинается с убранного телефона',
      lead: 'На форуме «Сон и здоровье горожан» профессор напомнила о привычках, которые помогают высыпаться.',
      dateline: 'Светлогорье-на-Ладе',
      body: sample(
        'На форуме «Сон и здоровье горожан» профессор Нина Учебникова рассказала о привычках, которые помогают засыпать вовремя.',
        list(
          'ложиться и вставать в одно и то же время, в том числе в выходные;',
          'проветривать комнату;',
          'убирать телефон хотя бы за полчаса до сна.',
        ),
        {
          kind: 'spoken',
          text: 'Не нужно вводить всё сразу. Выберите одну привычку и продержитесь две недели.',
          approvedBy: 'Нина Учебникова',
          approvedOn: '2024-03-14',
        },
        'Если бессонница длится долго, профессор советует не терпеть и рассказать о ней врачу.',
      ),
    },
  }),
  statement({
    slug: 'otvet-gazete-ob-ocheredyah',
    speaker: 'marina-primerova',
    publishers: ['poliklinika-1'],
    topics: ['pervichnaya-pomosch', 'cifrovye-servisy'],
    contacts: ['petr-vymyslov'],
    fields: {
      ...{ kind: 'answer', deliveredOn: '2025-04-22' },
    },
    ru: {
      title: 'Ответ газете «Светлогорский вестник» об очередях в регистратуру',
      lead: 'Редакция спросила, почему утром у стойки собирается очередь и что с этим делают.',
      dateline: 'Светлогорье-на-Ладе',
      source: {
        ...{ name: 'Запрос газеты «Светлогорский вестник»', rights: 'Ответ можно цитировать' },
        ...{ url: 'https://example.org/vestnik/vopros', date: '2025-04-18' },
      },
      body: sample(
        'Очередь у стойки бывает с восьми до девяти утра, когда многие приходят за справками. Мы вынесли выдачу справок в отдельное окно и открыли его на полчаса раньше.',
        'Записаться к врачу можно по телефону, через терминал в холле или на сайте — стоять у стойки для этого не нужно. Тем, кто не пользуется сайтом, помогает администратор.',
        'Через два месяца мы посчитаем время ожидания ещё раз и сообщим редакции, что получилось.',
      ),
    },
    en: {
      title: 'Answer to the newspaper Svetlogorsky Vestnik about queues at the reception',
      lead: 'The editors asked why there is a queue in the morning and what is being done.',
      dateline: 'Svetlogorye-on-Lada',
      source: { name: 'Enquiry of Svetlogorsky Vestnik', rights: 'The answer may be quoted' },
      body: sampleEn(
        'There is a queue from eight to nine, when many come for certificates. They are now given out at a window of their own, which opens half an hour earlier.',
        'An appointment can be made by telephone, at a terminal in the hall or on the website.',
      ),
    },
  }),
]
