import type { Client } from '@urql/core'
import { ask } from '../client.ts'
import { TopicPageDocument } from '../generated/graphql.ts'
import { html } from '../html.ts'
import { notFound, page, type Page } from '../page.ts'
import { card, nextPage } from './parts.ts'

/** The list has what stands under the topics below as well. */
export async function topicPage(client: Client, slug: string, after: string | null): Promise<Page> {
  const { topic, publications } = await ask(client, TopicPageDocument, { slug, topic: slug, after })
  if (!topic) return notFound()
  const { name, parent } = topic
  const title = name ?? slug
  const body = html`${parent && html`<a rel="up" href="${parent.path}">${parent.name}</a>`}
    <h1>${title}</h1>
    <p>Всего: ${publications.totalCount}</p>
    ${publications.nodes.map(card)} ${nextPage(publications.pageInfo)}`
  return page(title, body)
}
