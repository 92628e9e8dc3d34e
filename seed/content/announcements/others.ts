import type { SeedDocument } from '../../document.ts'
import { list, sample, sampleEn } from '../svetlogorye/fictional.ts'
import { announcement } from './announcement.ts'

const illustrated = (document: SeedDocument): SeedDocument => ({
  ...document,
  fields: (refer) => {
    const picture = refer('media', 'poliklinika-svetlogorya.png')
    return { ...document.fields?.(refer), coverImage: picture, attachments: [picture] }
  },
})

export const otherAnnouncements: SeedDocument[] = [
  illustrated(
    announcement({
      slug: 'konferenciya-shkol-zdorovya',
      isOfNetwork: true,
      publishers: ['departament', 'obschestvo-vrachej'],
      topics: ['zdorovyj-obraz-zhizni', 'nmo'],
      centres: ['shkola-zdorovya-poliklinika-1', 'shkola-zdorovya-detskaya'],
      fields: {
        ...{ kind: 'conference', effectiveFrom: '2025-11-13', effectiveUntil: '2025-11-14' },
      },
      ru: {
        title: 'Преподаватели школ здоровья соберутся на первую конференцию',
        lead: 'Два дня в Светлогорье-на-Ладе будут обсуждать, как говорить о профилактике просто.',
        source: {
          name: 'Общество врачей первичного звена (вымышленное)',
          rights: 'Можно перепечатывать со ссылкой',
          ...{ url: 'https://example.org/svetlogorye/konferenciya', date: '2025-10-15' },
        },
        body: sample(
          'Конференция школ здоровья пройдёт 13 и 14 ноября в Светлогорском медицинском университете. Приглашают медсестёр, врачей и волонтёров.',
          'В программе:',
          list(
            'открытый урок о гигиене рук;',
            'мастерская: как написать памятку понятным языком;',
            'обмен опытом о занятиях по видеосвязи.',
          ),
          'Участие бесплатное, нужна регистрация. Материалы опубликуют после конференции.',
        ),
      },
      en: {
        title: 'Teachers of the schools of health meet for their first conference',
        lead: 'For two days they will talk about how to speak of prevention in simple words.',
        source: {
          name: 'Society of Primary Care Doctors (fictional)',
          rights: 'May be reprinted with a link',
        },
        body: sampleEn(
          'The conference of the schools of health takes place on 13 and 14 November at Svetlogorye Medical University, for nurses, doctors and volunteers.',
          'There is an open class on hand hygiene and a workshop on leaflets in plain language.',
        ),
      },
    }),
  ),
  announcement({
    slug: 'ledyanoj-dozhd',
    publishers: ['departament', 'poliklinika-1', 'detskaya-poliklinika'],
    topics: ['neotlozhnaya-pomosch'],
    centres: ['shkola-zdorovya-poliklinika-1', 'shkola-zdorovya-detskaya'],
    fields: { kind: 'emergency', effectiveFrom: '2025-12-01', effectiveUntil: '2025-12-03' },
    ru: {
      title: 'Ледяной дождь: занятия отменены, травмпункт принимает круглосуточно',
      lead: 'С 1 по 3 декабря плановые занятия перенесены. В неотложных случаях звоните 112.',
      body: sample(
        'Из-за ледяного дождя занятия в школах здоровья Светлогорья-на-Ладе отменены до 3 декабря. Записанных предупредят по телефону.',
        'Плановый приём в поликлиниках можно перенести без потери очереди: позвоните в регистратуру.',
        'Травмпункт Городской больницы работает круглосуточно. Если человеку нужна срочная помощь, звоните 112.',
      ),
    },
    en: {
      title: 'Freezing rain: classes are cancelled, the trauma unit is open day and night',
      lead: 'Classes are postponed until 3 December. In an emergency call 112.',
      body: sampleEn(
        'Because of freezing rain the classes of the schools of health in Svetlogorye-on-Lada are cancelled until 3 December.',
        'The trauma unit of the City Hospital is open day and night. If somebody needs urgent help, call 112.',
      ),
    },
  }),
  announcement({
    slug: 'partnerstvo-s-fondom',
    publishers: ['departament', 'fond'],
    topics: ['socialnaya-pomosch'],
    isOfNetwork: true,
    related: ['partnerstvo-s-universitetom'],
    fields: { kind: 'partnership', effectiveFrom: '2025-02-03' },
    ru: {
      title: 'Волонтёры фонда «Рядом на Ладе» помогут дойти до занятий',
      lead: 'Тех, кому трудно прийти самим, встретят у дома и проводят в школу здоровья и обратно.',
      partners: [{ name: 'Фонд «Рядом на Ладе»', role: 'Готовит и направляет волонтёров' }],
      body: sample(
        'Департамент здравоохранения и фонд «Рядом на Ладе» договорились о сопровождении слушателей школ здоровья. Помощь предназначена пожилым людям и тем, кто восстанавливается после операции.',
        'Заявку принимает регистратура: достаточно назвать адрес и день занятия. Волонтёр позвонит накануне.',
        'Фонд обучает волонтёров сам. Медицинских процедур они не выполняют и лекарств не советуют.',
      ),
    },
  }),
]
