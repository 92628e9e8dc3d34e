import { bodyOf, type SeedDocument } from '../../document.ts'
import { heading, list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { statement } from './statement.ts'

const handWashing = statement({
  slug: 'den-gigieny-ruk',
  speaker: 'vera-svetlogorskaya',
  occasion: 'forums/zdorovyj-gorod-2',
  publishers: ['departament', 'centr-profilaktiki'],
  topics: ['gigiena', 'zdorovyj-obraz-zhizni'],
  related: ['guidance/gigiena-ruk-2', 'announcements/svetlogorye-otkrytie-shkoly-zdorovya'],
  boilerplates: ['o-departamente', 'o-centre-profilaktiki'],
  contacts: ['petr-vymyslov', 'marina-primerova'],
  fields: {
    ...{ kind: 'press-release', urgency: 'important', deliveredOn: '2025-09-18' },
    embargoUntil: '2025-09-18T07:00:00.000Z',
    internalNotes: 'Съёмка согласована с главным врачом. Учебный пример служебной заметки.',
  },
  ru: {
    title: 'Светлогорье-на-Ладе напоминает: руки моют двадцать секунд',
    lead: 'На форуме «Здоровый город» департамент представил уроки гигиены рук для школ, поликлиник и семей.',
    dateline: 'Светлогорье-на-Ладе',
    seo: {
      title: 'Уроки гигиены рук в Светлогорье-на-Ладе',
      description: 'Где пройдут уроки гигиены рук и как на них записаться: образец пресс-релиза.',
    },
    source: {
      ...{ name: 'Пресс-служба департамента', rights: 'Можно перепечатывать со ссылкой' },
      ...{ url: 'https://example.org/svetlogorye/gigiena', date: '2025-09-18' },
    },
    body: sample(
      'Департамент здравоохранения Светлогорья-на-Ладе запускает уроки гигиены рук. Они пройдут в поликлиниках, школах и библиотеках города, программу составил Центр медицинской профилактики.',
      heading('Чему учат'),
      list(
        'мыть руки с мылом не меньше двадцати секунд;',
        'не забывать о большом пальце и ногтях;',
        'помнить, когда это важнее всего: перед едой, после улицы и после туалета.',
      ),
      {
        kind: 'spoken',
        text: 'Это самый простой способ уберечь себя и близких, и он ничего не стоит. Мы просто напоминаем, как делать это правильно.',
        language: 'ru',
        approvedBy: 'Вера Светлогорская, руководитель департамента',
        approvedOn: '2025-09-17',
      },
      'Первый урок состоится в Поликлинике № 1. Записываться не нужно, занятие длится полчаса.',
    ),
    notesToEditors: bodyOf(
      'Съёмка возможна 18 сентября с 10:00, вход со стороны парка. Аккредитация — у пресс-секретаря до 17 сентября.',
      'Пациентов снимают только с их согласия.',
    ),
  },
  en: {
    title: 'Svetlogorye-on-Lada reminds everybody: hand washing takes twenty seconds',
    lead: 'At the forum “Healthy City” the department presented classes on hand hygiene for schools, polyclinics and families.',
    dateline: 'Svetlogorye-on-Lada',
    seo: {
      title: 'Classes on hand hygiene in Svetlogorye-on-Lada',
      description: 'Where the classes on hand hygiene are held: a sample of a press release.',
    },
    source: { name: 'Press service of the department', rights: 'May be reprinted with a link' },
    body: sampleEn(
      'The Svetlogorye-on-Lada Health Department begins classes on hand hygiene at polyclinics, schools and libraries, by a programme of the Centre for Medical Prevention.',
      {
        kind: 'spoken',
        text: 'It is the simplest way to protect yourself and your family, and it costs nothing. We only remind people how to do it well.',
        language: 'ru',
        approvedBy: 'Vera Svetlogorskaya, Head of the department',
        approvedOn: '2025-09-17',
      },
      'The first class takes place at Polyclinic No. 1. There is no need to book; it lasts half an hour.',
    ),
    notesToEditors: bodyOf(
      'Filming is possible on 18 September from 10:00. Patients are filmed only with their consent.',
    ),
  },
})

const registration = statement({
  slug: 'zapis-na-dispanserizaciyu',
  publishers: ['departament', 'poliklinika-1'],
  topics: ['dispanserizaciya', 'cifrovye-servisy'],
  boilerplates: ['o-departamente'],
  contacts: ['petr-vymyslov'],
  fields: {
    ...{ kind: 'press-release', urgency: 'routine', deliveredOn: '2025-02-03' },
    corrections: [
      {
        ...{ date: '2025-02-04', severity: 'significant' },
        wrong: 'В первой редакции сказано, что по субботам приём идёт до 18:00.',
        right: 'По субботам приём идёт до 15:00.',
      },
      {
        ...{ date: '2025-02-11', severity: 'minor' },
        wrong: 'Название кабинета: «Кабинет осмотров».',
        right: 'Кабинет называется «Кабинет профилактики».',
      },
    ],
  },
  ru: {
    title: 'На диспансеризацию в Светлогорье-на-Ладе теперь записывают за одно обращение',
    lead: 'Регистратура подбирает все исследования на один день; прийти можно и в субботу.',
    dateline: 'Светлогорье-на-Ладе',
    body: sample(
      'В поликлиниках Светлогорья-на-Ладе изменили порядок записи на диспансеризацию. Раньше на каждое исследование записывались отдельно, теперь оператор подбирает их на один день.',
      'С собой нужны паспорт, полис и список лекарств, которые человек принимает постоянно. Что ещё взять, подскажет оператор: он же ответит, нужно ли приходить натощак.',
      'По субботам кабинет профилактики принимает до 15:00. Работающим выдают справку о прохождении осмотра.',
    ),
  },
  en: {
    title: 'A check-up in Svetlogorye-on-Lada is now booked in one call',
    lead: 'The reception finds one day for all the tests; Saturdays are possible too.',
    dateline: 'Svetlogorye-on-Lada',
    corrections: [
      {
        wrong: 'The first edition said that on Saturdays the room is open until 18:00.',
        right: 'On Saturdays it is open until 15:00.',
      },
      {
        wrong: 'The name of the room: “Examination Room”.',
        right: 'It is called “Prevention Room”.',
      },
    ],
    body: sampleEn(
      'The polyclinics of Svetlogorye-on-Lada have changed how a check-up is booked: an operator finds one day for all the tests.',
      'Please bring your passport, your insurance card and a list of the medicines you take. On Saturdays the prevention room is open until 15:00.',
    ),
  },
})

const illustrated = (document: SeedDocument): SeedDocument => ({
  ...document,
  fields: (refer) => {
    const picture = refer('media', 'poliklinika-svetlogorya.png')
    return { ...document.fields?.(refer), coverImage: picture, attachments: [picture] }
  },
})

export const pressReleases: SeedDocument[] = [illustrated(handWashing), registration]
