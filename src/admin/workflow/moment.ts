/** An instant by the clocks of Moscow, as people write it. @param at ISO 8601 */
export function momentIn(language: 'ru' | 'en', at: string): string {
  const words = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'ru-RU', {
    ...{ day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' },
    ...(isThisYear(at) ? {} : { year: 'numeric' }),
    timeZone: 'Europe/Moscow',
  }).format(new Date(at))
  return `${words} ${language === 'en' ? 'Moscow time' : 'мск'}`
}

const isThisYear = (at: string) => at.startsWith(String(new Date().getFullYear()))
