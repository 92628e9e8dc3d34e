import type { Client } from '@urql/core'
import { ask } from '../client.ts'
import { HomeDocument } from '../generated/graphql.ts'
import { html } from '../html.ts'
import { page, type Page } from '../page.ts'
import { card, nextPage } from './parts.ts'

/** @param after the cursor of the page before; null for the first page */
export async function homePage(client: Client, after: string | null): Promise<Page> {
  const { urgent, news } = await ask(client, HomeDocument, { after })
  const body = html`<h1>Новости</h1>
    ${!after && html`<section>${urgent.nodes.map(card)}</section>`}
    <p>Всего: ${news.totalCount}</p>
    ${news.nodes.map(card)} ${nextPage(news.pageInfo)}`
  return page('Новости', body)
}
