import type { Client } from '@urql/core'
import { ask } from '../client.ts'
import { PublicationPageDocument } from '../generated/graphql.ts'
import { html, trusted } from '../html.ts'
import { elsewhere, notFound, page, type Page } from '../page.ts'
import { dayOf, standing } from './parts.ts'

/** @param asOf an instant in the past, to show what was public then; null for now */
export async function publicationPage(
  client: Client,
  path: string,
  asOf: string | null = null,
): Promise<Page> {
  const { publication } = await ask(client, PublicationPageDocument, { path, asOf })
  if (!publication) return notFound()
  if (publication.__typename === 'Redirect' || publication.__typename === 'Gone')
    return elsewhere(publication)
  const { title, lead, publishedAt, body, topics, locale } = publication
  const speaker = publication.__typename === 'Statement' ? publication.speaker : null
  const main = html`<h1>${title}</h1>
    ${standing(publication)}
    <time datetime="${publishedAt}">${dayOf(publishedAt)}</time>
    <p>${lead}</p>
    ${speaker && html`<p>${speaker.name}, ${speaker.position}</p>`}
    ${body && html`<p>${body.readingTime} мин.</p>`}
    <ul>
      ${body?.outline.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
    </ul>
    ${trusted(body?.html)}
    ${topics.map(({ name, path }) => html`<a rel="tag" href="${path}">${name}</a> `)}`
  return page(title, main, locale)
}
