import type { SeedDocument } from '../../document.ts'
import { list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { announcement } from './announcement.ts'

/** Launches that the histories of the centres refer to. */
export const launchAnnouncements: SeedDocument[] = [
  announcement({
    slug: 'otkrytie-shkoly-zdorovya',
    isOfNetwork: true,
    publishers: ['departament', 'poliklinika-1'],
    topics: ['zdorovyj-obraz-zhizni', 'pervichnaya-pomosch'],
    related: ['plan-shkol-zdorovya', 'partnerstvo-s-universitetom'],
    fields: {
      ...{ kind: 'launch', effectiveFrom: '2025-03-17' },
      internalNotes: 'Фотографии с открытия — у пресс-секретаря. Учебный пример служебной заметки.',
    },
    ru: {
      title: 'В Поликлинике № 1 открылась школа здоровья',
      lead: 'Первое занятие посвятили гигиене рук. Следующие три пройдут по понедельникам, запись — в регистратуре.',
      body: sample(
        'В Поликлинике № 1 Светлогорья-на-Ладе начала работу школа здоровья. На первое занятие пришли и постоянные пациенты, и те, кто заглянул впервые.',
        'Главный врач Марина Примерова рассказала, как устроен курс:',
        list(
          'четыре встречи по часу, вечером, чтобы успеть после работы;',
          'темы — гигиена, сон, движение, плановые прививки и диспансеризация;',
          'после каждого занятия можно задать вопрос врачу.',
        ),
        {
          kind: 'spoken',
          text: 'Мы хотим, чтобы в поликлинику приходили не только с жалобой. Час разговора о простых вещах иногда полезнее, чем полчаса в очереди.',
          person: 'marina-primerova',
          approvedBy: 'Марина Примерова, главный врач Поликлиники № 1',
          approvedOn: '2025-03-14',
        },
        'Участие бесплатное. Если прийти нельзя, волонтёры фонда «Рядом на Ладе» передадут памятку домой.',
      ),
    },
    en: {
      title: 'A school of health has opened at Polyclinic No. 1',
      lead: 'The first class was about hand hygiene; three more follow on Mondays.',
      body: sampleEn(
        'A school of health has begun its work at Polyclinic No. 1 of Svetlogorye-on-Lada: four meetings of an hour, in the evening, on hygiene, sleep, exercise, vaccination and check-ups.',
        {
          kind: 'spoken',
          text: 'We want people to come to the polyclinic not only with a complaint. An hour of talk about simple things can be more useful than half an hour in a queue.',
          person: 'marina-primerova',
          approvedBy: 'Marina Primerova, Chief Physician of Polyclinic No. 1',
          approvedOn: '2025-03-14',
        },
        'The classes are free and booked at the reception.',
      ),
    },
  }),
  announcement({
    slug: 'detskaya-shkola-zdorovya',
    isOfNetwork: true,
    publishers: ['detskaya-poliklinika'],
    topics: ['zdorove-detej', 'vakcinaciya'],
    related: ['plan-shkol-zdorovya'],
    fields: { kind: 'launch', effectiveFrom: '2025-09-01' },
    ru: {
      title: 'Детская поликлиника приглашает родителей в школу здоровья',
      lead: 'С 1 сентября для семей с детьми до семи лет проводят занятия о сне, прогулках и плановых прививках.',
      body: sample(
        'С сентября при Детской поликлинике Светлогорья-на-Ладе работает школа здоровья для родителей. Детей можно взять с собой: для них есть игровой уголок.',
        'Педиатры рассказывают, как выстроить режим дня, когда подходит срок плановой прививки и что взять с собой на приём. Медсестра показывает, как учить ребёнка мыть руки.',
        'Занятия идут по субботам. Записаться можно по телефону регистратуры или во время приёма.',
      ),
    },
    en: {
      title: 'The Children’s Polyclinic invites parents to a school of health',
      lead: 'From 1 September there are classes on sleep, walks and vaccination for families with children under seven.',
      body: sampleEn(
        'A school of health for parents works at the Children’s Polyclinic of Svetlogorye-on-Lada. Children may come along: there is a place to play.',
        'Paediatricians explain how to plan the day, when a vaccination is due and what to bring to an appointment. A nurse shows how to teach a child to wash hands.',
      ),
    },
  }),
  announcement({
    slug: 'centr-reabilitacii',
    publishers: ['departament', 'bolnica'],
    topics: ['reabilitaciya', 'centry-kompetencij'],
    fields: { kind: 'launch', effectiveFrom: '2025-04-14' },
    ru: {
      title: 'При Городской больнице создают учебный центр реабилитации',
      lead: 'В центре будут обучать инструкторов и консультировать поликлиники по видеосвязи.',
      body: sample(
        'Во втором корпусе Городской больницы Светлогорья-на-Ладе начали оборудовать учебный центр реабилитации. Помещения освободили после переезда архива.',
        'Центр возьмёт на себя две задачи: обучать инструкторов поликлиник и советовать врачам, когда пациента пора направить на реабилитацию.',
        'Заведующий отделением Глеб Образцов отметил, что направлять пациентов по-прежнему будут лечащие врачи: порядок записи не меняется.',
        'О готовности классов больница сообщит отдельно.',
      ),
    },
  }),
]
