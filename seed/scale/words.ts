import type { Random } from './random.ts'

/** A phrase in both languages. */
export interface Phrase {
  ru: string
  en: string
}

const phrase = (ru: string, en: string): Phrase => ({ ru, en })

/** Whom a text is for: nominative, genitive (which is the accusative too), dative. */
export interface Audience {
  ru: { nom: string; gen: string; dat: string }
  en: string
}

const audience = (nom: string, gen: string, dat: string, en: string): Audience => ({
  ru: { nom, gen, dat },
  en,
})

export const audiences: Audience[] = [
  audience('пожилые пациенты', 'пожилых пациентов', 'пожилым пациентам', 'older patients'),
  audience(
    'родители дошкольников',
    'родителей дошкольников',
    'родителям дошкольников',
    'parents of small children',
  ),
  audience('беременные женщины', 'беременных женщин', 'беременным женщинам', 'pregnant women'),
  audience(
    'люди с хроническими болезнями',
    'людей с хроническими болезнями',
    'людям с хроническими болезнями',
    'people with chronic disease',
  ),
  audience('подростки', 'подростков', 'подросткам', 'young people'),
  audience('работающие горожане', 'работающих горожан', 'работающим горожанам', 'working people'),
  audience(
    'пациенты после операций',
    'пациентов после операций',
    'пациентам после операций',
    'patients after surgery',
  ),
  audience(
    'жители отдалённых районов',
    'жителей отдалённых районов',
    'жителям отдалённых районов',
    'people in remote districts',
  ),
]

/** Who speaks for the city, as the subject of a verb in the present. */
export const actors: Phrase[] = [
  phrase('Департамент здравоохранения Медограда', 'The Medograd Health Department'),
  phrase('Городской центр общественного здоровья', 'The City Centre for Public Health'),
  phrase('Медоградская служба скорой помощи', 'The Medograd ambulance service'),
  phrase('Координационный совет главных врачей', 'The Council of Chief Physicians'),
  phrase('Медоградский клинический центр', 'The Medograd Clinical Centre'),
]

/** What patients are asked to do. */
export const actions: Phrase[] = [
  phrase('взять с собой полис и паспорт', 'bring their insurance card and passport'),
  phrase('прийти за десять минут до начала приёма', 'come ten minutes early'),
  phrase('заранее уточнить часы работы кабинета', 'check the opening hours beforehand'),
  phrase('рассказать врачу о лекарствах, которые принимает семья', 'list the medicines in use'),
  phrase('составить список вопросов к врачу', 'write down their questions for the doctor'),
  phrase('проверить, верно ли указан телефон в карте', 'check the telephone number on record'),
  phrase('оставить отзыв на сайте поликлиники', 'leave a comment on the website of the clinic'),
  phrase('выбрать удобное время и врача', 'choose a convenient time and doctor'),
  phrase('не откладывать обследование на конец года', 'not put the examination off'),
  phrase('приходить без спешки и с близким человеком', 'come with somebody close to them'),
]

/** What the city has introduced, as the subject of a verb in the present. */
export const tools: Phrase[] = [
  phrase('единое расписание врачей', 'the common timetable of doctors'),
  phrase('электронная очередь', 'the electronic queue'),
  phrase('выездная бригада', 'the mobile team'),
  phrase('городская горячая линия', 'the city hotline'),
  phrase('новый порядок записи', 'the new way of booking'),
  phrase('общая база направлений', 'the common register of referrals'),
  phrase('кабинет неотложной помощи', 'the urgent care room'),
  phrase('школа здоровья', 'the school of health'),
]

export const effects: Phrase[] = [
  phrase(
    'позволяет врачу дольше говорить с пациентом',
    'lets the doctor talk with the patient for longer',
  ),
  phrase('сокращает ожидание у кабинета', 'shortens the wait outside the room'),
  phrase('избавляет семью от лишних поездок', 'saves families needless journeys'),
  phrase('помогает раньше заметить перемены в самочувствии', 'helps to notice changes sooner'),
  phrase('снижает нагрузку на регистратуру', 'takes work off the reception desk'),
  phrase('даёт участковому врачу полную картину', 'gives the family doctor the whole picture'),
]

export const hours: Phrase[] = [
  phrase('с понедельника по пятницу с 8 до 20 часов', 'Monday to Friday from 8 to 20'),
  phrase('по вторникам и четвергам с 14 до 18 часов', 'on Tuesdays and Thursdays from 14 to 18'),
  phrase('по субботам с 9 до 15 часов', 'on Saturdays from 9 to 15'),
  phrase('ежедневно с 9 до 21 часа', 'daily from 9 to 21'),
]

/** Districts in the prepositional: «в Заречном районе». */
export const districts: Phrase[] = [
  phrase('Заречном', 'Zarechny'),
  phrase('Садовом', 'Sadovy'),
  phrase('Северном', 'Severny'),
  phrase('Вокзальном', 'Vokzalny'),
  phrase('Приозёрном', 'Priozyorny'),
]

const numbered: [ru: string, en: string][] = [
  ['в поликлинике № ', 'at polyclinic No. '],
  ['в детской поликлинике № ', 'at children’s polyclinic No. '],
  ['в женской консультации № ', 'at antenatal clinic No. '],
  ['в городской больнице № ', 'at city hospital No. '],
]

/** Where something happens, such as `в поликлинике № 12`. */
export function place(random: Random): Phrase {
  const [ru, en] = random.pick(numbered)
  const number = random.integer(1, 48)
  return phrase(`${ru}${number}`, `${en}${number}`)
}
