import type { Random } from './random.ts'
import {
  about,
  along,
  capitalised,
  counted,
  monthsGenitive,
  monthsPrepositional,
} from './russian.ts'
import type { Pattern } from './pattern.ts'
import { actions, actors, audiences, districts, effects, hours, place, tools } from './words.ts'

const whom = (random: Random) => random.pick(audiences).ru
const word = (random: Random, list: readonly { ru: string }[]) => random.pick(list).ru
const date = (random: Random) =>
  `${random.integer(1, 28)} ${random.pick(monthsGenitive)} ${random.integer(2022, 2026)} года`

/** Two different phrases of a list, joined. */
function both(random: Random, list: readonly { ru: string }[]): string {
  const first = random.integer(0, list.length - 1)
  const second = (first + random.integer(1, list.length - 1)) % list.length
  return `${list[first]?.ru} и ${list[second]?.ru}`
}

/** Sentences about anything that a city's health services do; each is whole by itself. */
export const russianSentences: Pattern[] = [
  (r, { ru }) => `${word(r, actors)} напоминает: ${ru.nom} касается каждой семьи.`,
  (r, { ru }) => `${word(r, actors)} отвечает на вопросы ${about(ru)} ${word(r, hours)}.`,
  (r, { ru }) => `${word(r, actors)} ставит ${ru.acc} в число главных задач года.`,
  (r) => `Перед визитом специалисты советуют ${word(r, actions)}.`,
  (r) => `Пациентов просят ${both(r, actions)}.`,
  (r) => `${capitalised(whom(r).dat)} медицинские сёстры предлагают ${word(r, actions)}.`,
  (r) => {
    const doctors = counted(r.integer(2, 20), 'врач', 'врача', 'врачей')
    return `${capitalised(place(r).ru)} приём ведут ${doctors}, часы работы — ${word(r, hours)}.`
  },
  (r) => `С начала года этой возможностью воспользовались более ${r.integer(2, 90)}00 жителей.`,
  (r, { ru }) =>
    `По данным опроса, ${r.integer(22, 78)} % горожан узнали ${about(ru)} от участкового врача.`,
  (r, { ru }) => `Чаще всего ${whom(r).nom} спрашивают, с чего начинается ${ru.nom}.`,
  (r) => `Для ${whom(r).gen} выделены отдельные часы: ${word(r, hours)}.`,
  (r) => `${capitalised(word(r, tools))} ${word(r, effects)}.`,
  (r) => `${capitalised(word(r, tools))} ${both(r, effects)}.`,
  (r, { ru }) => `Подробности ${about(ru)} можно узнать ${place(r).ru}.`,
  (r, { ru }) =>
    `План на ${r.integer(2022, 2027)} год предусматривает ${ru.acc} во всех районах Медограда.`,
  (r, { ru }) => `За ${ru.acc} в каждом районе отвечает заместитель главного врача.`,
  (r, { ru }) => `Вместе ${along(ru)} ${place(r).ru} проводят беседы о питании, движении и сне.`,
  (r) => `Отзывы, которые оставляют ${whom(r).nom}, раз в неделю разбирает рабочая группа.`,
  (r) => `В ${word(r, districts)} районе новый порядок действует с ${date(r)}.`,
  (r, { ru }) =>
    `По сравнению с прошлым годом число обращений по вопросам ${ru.gen} выросло на ${r.integer(3, 40)} %.`,
  () => 'Если планы изменились, запись лучше отменить: время достанется другому пациенту.',
  (r) => `Заведующие отделениями говорят, что ${whom(r).nom} часто просят помочь с документами.`,
  () => 'Направление выдаёт участковый врач, второй раз приходить за ним не нужно.',
  (r) => `Координатор программы отвечает на звонки ${word(r, hours)}.`,
  (r) => `Врачи учат ${whom(r).gen} вести дневник самочувствия и вовремя обращаться за помощью.`,
  (r, { ru }) => {
    const millions = counted(r.integer(5, 340), 'миллион', 'миллиона', 'миллионов')
    return `На развитие ${ru.gen} город выделил ${millions} рублей.`
  },
  (r) =>
    `Среднее ожидание приёма сократилось с ${r.integer(8, 14)} до ${r.integer(2, 7)} дней, а повторный визит назначают сразу.`,
  (r, { ru }) => `О том, что даёт ${ru.nom}, рассказывают на встречах ${place(r).ru}.`,
  () => 'Если самочувствие резко ухудшилось, не ждите приёма: звоните 103 или 112.',
  (r, { ru }) => `Следующий отчёт ${about(ru)} город опубликует в ${r.pick(monthsPrepositional)}.`,
]
