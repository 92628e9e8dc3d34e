import type { Need } from '../../src/fields/needs.ts'
import { notBefore, type Rule } from '../../src/fields/validate.ts'
import { dayIn } from '../../src/lib/time-zone.ts'

/** What of an event its rules look at. */
export interface EventFacts {
  status?: 'planned' | 'open' | 'held' | 'cancelled' | 'postponed' | null
  format?: 'in-person' | 'online' | 'hybrid' | null
  startsAt?: string | null
  endsAt?: string | null
  timeZone?: string | null
}

/** A plan may come before its date; whoever is invited is told when. */
export const needsStart: Need<EventFacts> = ({ status }) =>
  status === 'open' || status === 'held' || status === 'postponed'
    ? {
        ru: 'Укажите начало: без даты мероприятие может быть только запланировано или отменено.',
        en: 'Give the start: without it an event can only be planned or cancelled.',
      }
    : null

export const endsAfterStart: Rule<string, EventFacts> = (value, event) =>
  event.startsAt
    ? notBefore('startsAt')(value, { startsAt: event.startsAt })
    : {
        ru: 'Укажите и начало, а не только окончание.',
        en: 'Give the start as well as the end.',
      }

/** What is held is over. */
export const isOverWhenHeld =
  (now: () => number = Date.now): Rule<string, EventFacts> =>
  (value, { startsAt, endsAt }) => {
    const last = endsAt ?? startsAt
    if (value !== 'held' || !last || Date.parse(last) <= now()) return null
    return {
      ru: 'Мероприятие ещё не закончилось: выберите другое состояние или исправьте даты.',
      en: 'The event is not over yet: choose another status or correct the dates.',
    }
  }

export const needsNewDate: Need<EventFacts> = ({ status }) =>
  status === 'postponed'
    ? {
        ru: 'Укажите, на какой день перенесено мероприятие.',
        en: 'Say to which day the event is postponed.',
      }
    : null

export const isLaterDay: Rule<string, EventFacts> = (value, { status, startsAt, timeZone }) => {
  if (status !== 'postponed')
    return {
      ru: 'Новая дата бывает только у перенесённого мероприятия: выберите «Перенесено» или очистите её.',
      en: 'Only a postponed event has a new date: choose “Postponed” or clear it.',
    }
  if (!startsAt || value.slice(0, 10) > dayIn(startsAt, timeZone || 'UTC')) return null
  return {
    ru: 'Новая дата должна быть позже дня, на который мероприятие было назначено.',
    en: 'The new date must be later than the day the event was to start.',
  }
}

/** A plan may leave open how people take part; an invitation may not. */
export const needsFormat: Need<EventFacts> = ({ status }) =>
  status === 'open' || status === 'held'
    ? {
        ru: 'Укажите формат: очно, онлайн или и так, и так.',
        en: 'Give the format: in person, online or hybrid.',
      }
    : null

export const needsPlace: Need<EventFacts> = ({ format }) =>
  format === 'in-person' || format === 'hybrid'
    ? {
        ru: 'Укажите место: есть очное участие. Площадка ещё не выбрана — впишите город.',
        en: 'Give the place: people take part in person. If no venue is chosen yet, give the city.',
      }
    : null

export const needsUrl: Need<EventFacts> = ({ format }) =>
  format === 'online' || format === 'hybrid'
    ? {
        ru: 'Укажите ссылку на трансляцию: есть участие онлайн.',
        en: 'Give the link to the broadcast: people take part online.',
      }
    : null
