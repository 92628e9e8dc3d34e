import type { Client } from '@urql/core'
import { ask } from '../client.ts'
import { CalendarDocument, type CalendarQuery } from '../generated/graphql.ts'
import { html } from '../html.ts'
import { page, type Page } from '../page.ts'
import { dayOf, nextPage } from './parts.ts'

type Event = CalendarQuery['events']['nodes'][number]

/**
 * @param from what starts from then on. Take the beginning of a day, not this very moment: with an
 * instant of its own each request would be another one to every cache.
 */
export async function calendarPage(
  client: Client,
  from: string,
  after: string | null,
): Promise<Page> {
  const { events } = await ask(client, CalendarDocument, { from, after })
  const body = html`<h1>Календарь</h1>
    <p>Всего: ${events.totalCount}</p>
    ${events.nodes.map(event)} ${nextPage(events.pageInfo)}`
  return page('Календарь', body)
}

function event({
  title,
  path,
  summary,
  startsAt,
  timeZone,
  status,
  postponedTo,
  place,
  city,
}: Event) {
  const day = startsAt && dayOf(startsAt, timeZone ?? undefined)
  return html`<article class="${status}">
    <h2><a href="${path}">${title}</a></h2>
    <p>
      ${status === 'POSTPONED' ? html`<del>${day}</del> ${postponedTo}` : day}, ${place ?? city}
    </p>
    <p>${summary}</p>
  </article> `
}
