import type { Label } from './content-type.ts'

/** Where events are held when nobody says otherwise. */
export const defaultTimeZone = 'Europe/Moscow'

type ZoneRow = [zone: string, fromMoscow: number, ru: string, en: string]

/** Russia's zones of the IANA time zone database (zone1970.tab, country RU), from west to east. */
const rows: ZoneRow[] = [
  ['Europe/Kaliningrad', -1, 'Калининград', 'Kaliningrad'],
  ['Europe/Moscow', 0, 'Москва', 'Moscow'],
  ['Europe/Simferopol', 0, 'Симферополь', 'Simferopol'],
  ['Europe/Kirov', 0, 'Киров', 'Kirov'],
  ['Europe/Volgograd', 0, 'Волгоград', 'Volgograd'],
  ['Europe/Astrakhan', 1, 'Астрахань', 'Astrakhan'],
  ['Europe/Saratov', 1, 'Саратов', 'Saratov'],
  ['Europe/Ulyanovsk', 1, 'Ульяновск', 'Ulyanovsk'],
  ['Europe/Samara', 1, 'Самара', 'Samara'],
  ['Asia/Yekaterinburg', 2, 'Екатеринбург, Уфа', 'Yekaterinburg, Ufa'],
  ['Asia/Omsk', 3, 'Омск', 'Omsk'],
  ['Asia/Novosibirsk', 4, 'Новосибирск', 'Novosibirsk'],
  ['Asia/Barnaul', 4, 'Барнаул', 'Barnaul'],
  ['Asia/Tomsk', 4, 'Томск', 'Tomsk'],
  ['Asia/Novokuznetsk', 4, 'Новокузнецк', 'Novokuznetsk'],
  ['Asia/Krasnoyarsk', 4, 'Красноярск', 'Krasnoyarsk'],
  ['Asia/Irkutsk', 5, 'Иркутск', 'Irkutsk'],
  ['Asia/Chita', 6, 'Чита', 'Chita'],
  ['Asia/Yakutsk', 6, 'Якутск', 'Yakutsk'],
  ['Asia/Khandyga', 6, 'Хандыга', 'Khandyga'],
  ['Asia/Vladivostok', 7, 'Владивосток', 'Vladivostok'],
  ['Asia/Ust-Nera', 7, 'Усть-Нера', 'Ust-Nera'],
  ['Asia/Magadan', 8, 'Магадан', 'Magadan'],
  ['Asia/Sakhalin', 8, 'Сахалин', 'Sakhalin'],
  ['Asia/Srednekolymsk', 8, 'Среднеколымск', 'Srednekolymsk'],
  ['Asia/Kamchatka', 9, 'Камчатка', 'Kamchatka'],
  ['Asia/Anadyr', 9, 'Анадырь', 'Anadyr'],
]

/** What the zones are called. */
export const timeZoneNames: ReadonlyMap<string, Label> = new Map(
  rows.map(([zone, , ru, en]) => [zone, { ru, en }]),
)

/** Choices of a select field; Russians count from Moscow, everyone else from UTC. */
export const timeZoneOptions: { value: string; label: Label }[] = rows.map(
  ([value, fromMoscow, ru, en]) => ({
    value,
    label: {
      ru: `${ru} (МСК${fromMoscow === 0 ? '' : signed(fromMoscow)})`,
      en: `${en} (UTC${signed(fromMoscow + 3)})`,
    },
  }),
)

function signed(hours: number): string {
  return hours < 0 ? `−${-hours}` : `+${hours}`
}
