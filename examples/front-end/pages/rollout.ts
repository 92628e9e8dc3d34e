import type { Client } from '@urql/core'
import { ask } from '../client.ts'
import { RolloutPageDocument, type RolloutPageQuery } from '../generated/graphql.ts'
import { html } from '../html.ts'
import { notFound, page, type Page } from '../page.ts'

type Cell = NonNullable<RolloutPageQuery['rollout']>['districts'][number]['cells'][number]

/** @param network its slug */
export async function rolloutPage(client: Client, network: string): Promise<Page> {
  const { rollout } = await ask(client, RolloutPageDocument, { network })
  if (!rollout) return notFound()
  const { stages, districts } = rollout
  const name = rollout.network.name ?? network
  const rows = districts.map(
    ({ district, cells }) =>
      html`<tr>
        <th>${district?.name}</th>
        ${cells.map(cell)}
      </tr> `,
  )
  const body = html`<h1>${name}</h1>
    <p>На ${rollout.asOf}</p>
    <table>
      <tr>
        <th></th>
        ${stages.map((stage) => html`<th>${stage}</th>`)}
      </tr>
      ${rows}
    </table>`
  return page(name, body)
}

function cell({ entries }: Cell) {
  return html`<td>
    ${entries.map(({ date, centre, announcement }) => {
      const name = centre?.name ?? announcement?.title
      return html`<a href="${centre?.path ?? announcement?.path}">${name}</a> (${date}) `
    })}
  </td>`
}
