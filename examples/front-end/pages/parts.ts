import type { CardFragment, StandingFragment } from '../generated/graphql.ts'
import { html, type Html } from '../html.ts'

/** A publication in a list. */
export const card = ({
  title,
  lead,
  path,
  publishedAt,
  status,
  organisations,
}: CardFragment): Html =>
  html`<article class="${status}">
    <h2><a href="${path}">${title}</a></h2>
    <time datetime="${publishedAt}">${dayOf(publishedAt)}</time>
    ${organisations.map(({ name }) => name).join(', ')}
    <p>${lead}</p>
  </article> `

/** What readers must see first: that a text was withdrawn, replaced, or is one of before. */
export function standing(of: StandingFragment): Html {
  const { status, statusReason, successor, isCurrent } = of
  return html`${status === 'WITHDRAWN' && html`<p role="alert">Отозвано. ${statusReason}</p> `}
    ${successor && html`<p role="alert">Заменено: <a href="${successor.path}">${successor.title}</a></p> `}
    ${!isCurrent && html`<p role="alert">Прежняя редакция (${of.version}).</p> `}
    <p>Версия ${of.version} от ${dayOf(of.updatedAt)}</p>
    ${of.history.map(({ version, note }) => note && html`<p>${version}: ${note}</p> `)}`
}

interface PageInfo {
  hasNextPage: boolean
  endCursor: string | null
}

/** Leads to the next page of a list; the cursor is all that it takes. */
export const nextPage = ({ hasNextPage, endCursor }: PageInfo): Html | false =>
  hasNextPage && html`<a rel="next" href="?after=${encodeURIComponent(endCursor ?? '')}">Дальше</a>`

/** The day by the clocks of Moscow, or of where an event takes place. */
export function dayOf(instant: string, timeZone = 'Europe/Moscow'): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone } as const
  return new Intl.DateTimeFormat('ru', options).format(new Date(instant))
}
