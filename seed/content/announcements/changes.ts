import type { SeedDocument } from '../../document.ts'
import { list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { announcement } from './announcement.ts'

/** What patients of the fictional city are to know of its centres: hours, services, closure. */
export const changeAnnouncements: SeedDocument[] = [
  announcement({
    slug: 'letnee-raspisanie',
    publishers: ['poliklinika-1'],
    topics: ['zdorovyj-obraz-zhizni'],
    centres: ['shkola-zdorovya-poliklinika-1'],
    related: ['otkrytie-shkoly-zdorovya'],
    fields: { kind: 'change', effectiveFrom: '2025-06-01', effectiveUntil: '2025-08-31' },
    ru: {
      title: 'Летом школа здоровья в Поликлинике № 1 работает по вторникам и четвергам',
      lead: 'С 1 июня по 31 августа занятия начинаются в 18:30. С сентября вернётся обычное расписание.',
      body: sample(
        'На лето школа здоровья при Поликлинике № 1 меняет расписание: вместо понедельника занятия проводят по вторникам и четвергам, начало в 18:30.',
        'Тем, кто уже записан, позвонят из регистратуры и предложат новый день. Записываться заново не нужно.',
        'Темы и ведущие не меняются. В жаркие дни занятие перенесут в парк, если погода позволит.',
      ),
    },
    en: {
      title: 'In summer the school of health at Polyclinic No. 1 works on Tuesdays and Thursdays',
      lead: 'From 1 June to 31 August classes begin at 18:30.',
      body: sampleEn(
        'The school of health at Polyclinic No. 1 changes its timetable for the summer: Tuesdays and Thursdays at 18:30 instead of Mondays.',
        'Whoever has booked already is called by the reception and offered another day.',
      ),
    },
  }),
  announcement({
    slug: 'remont-v-bolnice',
    publishers: ['bolnica'],
    topics: ['organizaciya-pomoschi'],
    centres: ['shkola-zdorovya-bolnica'],
    fields: { kind: 'change', effectiveFrom: '2025-06-02' },
    ru: {
      title: 'Занятия в Городской больнице приостановили на время ремонта',
      lead: 'С 2 июня слушателей приглашают в Поликлинику № 1; о возобновлении больница сообщит.',
      body: sample(
        'Со 2 июня школа здоровья при Городской больнице Светлогорья-на-Ладе временно не работает: в корпусе меняют окна и вентиляцию.',
        'Тем, кто ухаживает за близкими, предлагают два варианта:',
        list('приходить на вечерние занятия в Поликлинику № 1;', 'получить памятки по почте.'),
        'Приём пациентов в больнице не меняется.',
      ),
    },
  }),
  announcement({
    slug: 'zakrytie-kabineta-zarechnyj',
    publishers: ['centr-profilaktiki'],
    topics: ['zdorovyj-obraz-zhizni'],
    centres: ['kabinet-zdorovya-zarechnyj', 'shkola-zdorovya-poliklinika-1'],
    fields: { kind: 'closure', effectiveFrom: '2025-07-01' },
    ru: {
      title: 'Кабинет здоровья в Заречном районе закрывают, занятия переводят в поликлинику',
      lead: 'С 1 июля жители района могут приходить в школу здоровья при Поликлинике № 1.',
      body: sample(
        'Кабинет здоровья на улице Черновиков открылся в 2023 году и стал первым таким местом в городе. Теперь его заменит школа здоровья при Поликлинике № 1: там больше класс и удобнее добираться.',
        'Все, кто посещал кабинет, внесены в списки школы. Карточки занятий перевезут сотрудники Центра профилактики.',
        'Вопросы можно задать по телефону центра в рабочие дни с 9:00 до 18:00.',
      ),
    },
    en: {
      title: 'The health room in the Zarechny district closes; classes move to the polyclinic',
      lead: 'From 1 July residents may come to the school of health at Polyclinic No. 1.',
      body: sampleEn(
        'The health room in Drafts Street opened in 2023. It is replaced by the school of health at Polyclinic No. 1, which has a larger classroom and is easier to reach.',
        'Everybody who came to the room is on the lists of the school.',
      ),
    },
  }),
  announcement({
    slug: 'zanyatiya-po-videosvyazi',
    publishers: ['departament', 'ladasoft'],
    topics: ['cifrovye-servisy', 'zdorovyj-obraz-zhizni'],
    centres: ['shkola-zdorovya-poliklinika-1', 'shkola-zdorovya-detskaya'],
    fields: { kind: 'change', effectiveFrom: '2025-10-06' },
    ru: {
      title: 'К занятиям школ здоровья можно подключиться из дома',
      lead: 'С 6 октября две школы проводят часть занятий по видеосвязи; запись — там же, где на очные.',
      body: sample(
        'Школы здоровья при Поликлинике № 1 и Детской поликлинике начали проводить занятия по видеосвязи. Ссылка придёт после записи; ставить программы не нужно.',
        'Вопрос врачу можно задать в чате или голосом. Личные медицинские данные в общем чате просят не называть.',
        'Очные занятия сохраняются: видеосвязь — для тех, кому трудно прийти.',
      ),
    },
  }),
]
