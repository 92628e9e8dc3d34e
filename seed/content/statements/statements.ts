import type { SeedDocument } from '../../document.ts'
import { list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { statement } from './statement.ts'

export const cityStatements: SeedDocument[] = [
  statement({
    slug: 'o-rabote-v-ledyanoj-dozhd',
    speaker: 'vera-svetlogorskaya',
    publishers: ['departament', 'bolnica'],
    topics: ['neotlozhnaya-pomosch'],
    related: ['announcements/svetlogorye-ledyanoj-dozhd'],
    contacts: ['petr-vymyslov'],
    fields: { kind: 'statement', urgency: 'emergency', deliveredOn: '2025-12-01' },
    ru: {
      title: 'Заявление департамента о работе в дни ледяного дождя',
      lead: 'Неотложную помощь оказывают без перерыва. Плановые приёмы можно перенести по телефону.',
      dateline: 'Светлогорье-на-Ладе',
      body: sample(
        'В город пришёл ледяной дождь. Травмпункт и приёмное отделение Городской больницы работают круглосуточно, дежурные бригады усилены.',
        'Департамент просит жителей:',
        list(
          'без необходимости не выходить, пока дорожки не посыпаны;',
          'перенести плановый приём, позвонив в регистратуру;',
          'при травме или внезапном ухудшении звонить 112.',
        ),
        'Следующее сообщение опубликуют вечером.',
      ),
    },
    en: {
      title: 'Statement of the department on its work during the freezing rain',
      lead: 'Urgent care goes on without a break. Planned appointments can be moved by telephone.',
      dateline: 'Svetlogorye-on-Lada',
      body: sampleEn(
        'Freezing rain has reached the city. The trauma unit and the admission department of the City Hospital work day and night.',
        'Please stay at home where you can, move planned appointments by telephone, and call 112 if somebody is injured or suddenly worse.',
      ),
    },
  }),
  statement({
    slug: 'o-reabilitacii-ryadom-s-domom',
    speaker: 'gleb-obrazcov',
    publishers: ['departament', 'bolnica'],
    topics: ['reabilitaciya'],
    related: [
      'announcements/svetlogorye-centr-reabilitacii',
      'guidance/model-pomoschi-posle-vypiski',
    ],
    fields: { kind: 'statement', urgency: 'routine', deliveredOn: '2025-04-14' },
    ru: {
      title: 'О том, как будет работать учебный центр реабилитации',
      lead: 'Центр поможет поликлиникам, а направлять пациентов по-прежнему будут лечащие врачи.',
      dateline: 'Светлогорье-на-Ладе',
      body: sample(
        'При Городской больнице создаётся учебный центр реабилитации. Заведующий отделением Глеб Образцов ответил на вопросы, которые чаще всего задают пациенты.',
        'Порядок не меняется: на реабилитацию направляет лечащий врач. Центр обучает инструкторов и советует коллегам по видеосвязи, чтобы заниматься можно было в своей поликлинике.',
        'Первых инструкторов примут на обучение летом. Записываться самостоятельно не нужно.',
      ),
    },
    en: {
      title: 'How the rehabilitation training centre is going to work',
      lead: 'The centre helps the polyclinics; patients are referred by their doctors as before.',
      dateline: 'Svetlogorye-on-Lada',
      body: sampleEn(
        'A rehabilitation training centre is being set up at the City Hospital. Gleb Obraztsov, head of the department, answered what patients ask most often.',
        'Nothing changes for patients: their doctors refer them. The centre trains instructors and advises colleagues by video call.',
      ),
    },
  }),
  statement({
    slug: 'o-perenose-dnya-otkrytyh-dverej',
    publishers: ['poliklinika-1'],
    topics: ['pervichnaya-pomosch'],
    fields: {
      ...{ kind: 'statement', deliveredOn: '2025-05-20' },
    },
    ru: {
      title: 'О переносе дня открытых дверей в Поликлинике № 1',
      lead: 'День открытых дверей собирались перенести с 24 на 31 мая.',
      withdrawal: {
        withdrawn: true,
        reason: 'День открытых дверей проходит в прежний срок, 24 мая.',
      },
      body: sample(
        'День открытых дверей в Поликлинике № 1 переносится с 24 на 31 мая: у входа меняют плитку, и безопасно провести гостей в здание пока нельзя.',
        'Программа остаётся прежней: экскурсия, урок гигиены рук, разговор с врачами о диспансеризации.',
        'Всем, кто записался на 24 мая, позвонят из регистратуры.',
      ),
    },
    en: {
      title: 'On moving the open day of Polyclinic No. 1',
      lead: 'The open day was to be moved from 24 to 31 May.',
      withdrawal: { reason: 'The open day takes place as planned, on 24 May.' },
      body: sampleEn(
        'The open day of Polyclinic No. 1 is moved from 24 to 31 May because of works at the entrance.',
        'The programme stays the same. Everybody who has booked is called by the reception.',
      ),
    },
  }),
  statement({
    slug: 'utochnenie-o-subbotnem-prieme',
    topics: ['dispanserizaciya'],
    related: ['statements/svetlogorye-zapis-na-dispanserizaciyu'],
    contacts: ['petr-vymyslov'],
    fields: { kind: 'correction', urgency: 'important', deliveredOn: '2025-02-04' },
    ru: {
      title: 'Уточнение: по субботам кабинет профилактики принимает до 15:00',
      lead: 'В сообщении от 3 февраля было названо неверное время. Приносим извинения.',
      dateline: 'Светлогорье-на-Ладе',
      body: sample(
        'В пресс-релизе о записи на диспансеризацию мы написали, что по субботам кабинет профилактики работает до 18:00. Это ошибка.',
        'По субботам кабинет принимает до 15:00, в будни — с 8:00 до 20:00. Текст исправлен, исправление отмечено в публикации.',
        'Тем, кто записался на субботу после 15:00, позвонят и предложат другое время.',
      ),
    },
    en: {
      title: 'Correction: on Saturdays the prevention room is open until 15:00',
      lead: 'The message of 3 February gave a wrong time. We apologise.',
      dateline: 'Svetlogorye-on-Lada',
      body: sampleEn(
        'A press release said that on Saturdays the prevention room is open until 18:00. That is wrong: it is open until 15:00.',
        'Whoever booked for later is called and offered another time.',
      ),
    },
  }),
]
