import type { Client } from '@urql/core'
import { ask } from '../client.ts'
import { CentrePageDocument } from '../generated/graphql.ts'
import { html } from '../html.ts'
import { notFound, page, type Page } from '../page.ts'
import { card } from './parts.ts'

export async function centrePage(client: Client, slug: string): Promise<Page> {
  const { centre } = await ask(client, CentrePageDocument, { slug })
  if (!centre) return notFound()
  const { name, address, city, coordinates, currentStatus, network } = centre
  // A former slug finds the centre too.
  if (centre.path && !centre.path.endsWith(`/${slug}`))
    return { status: 308, location: centre.path }
  const title = name ?? slug
  const body = html`<h1>${title}</h1>
    <p class="${currentStatus}">${currentStatus} ${centre.currentStatusSince}</p>
    <address>${city} ${address}</address>
    ${coordinates && html`<a href="geo:${coordinates.latitude},${coordinates.longitude}">На карте</a>`}
    <ul>
      ${centre.profiles.map((profile) => html`<li>${profile.name}</li>`)}
    </ul>
    <ol>
      ${centre.statusHistory.map(({ status, date }) => html`<li>${date}: ${status}</li>`)}
    </ol>
    ${network && html`<a href="/networks/${network.slug}">${network.name}</a>`}
    ${centre.announcements.map(card)}`
  return page(title, body)
}
