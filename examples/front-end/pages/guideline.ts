import type { Client } from '@urql/core'
import { ask } from '../client.ts'
import { GuidelinePageDocument, type GuidelinePageQuery } from '../generated/graphql.ts'
import { html, trusted, type Html } from '../html.ts'
import { elsewhere, notFound, page, type Page } from '../page.ts'
import { dayOf, standing } from './parts.ts'

type Guideline = Extract<GuidelinePageQuery['publication'], { __typename: 'Guideline' }>

/** A guideline whose review is overdue must say so. */
export async function guidelinePage(client: Client, path: string): Promise<Page> {
  const { publication } = await ask(client, GuidelinePageDocument, { path })
  if (publication?.__typename === 'Redirect' || publication?.__typename === 'Gone')
    return elsewhere(publication)
  if (publication?.__typename !== 'Guideline') return notFound()
  const { title, locale, icd10Codes, body, citations } = publication
  const main = html`<h1>${title}</h1>
    ${standing(publication)} ${review(publication)}
    ${icd10Codes.length > 0 && html`<p>МКБ-10: ${icd10Codes.join(', ')}</p>`} ${trusted(body?.html)}
    <ol>
      ${publication.recommendations.map(recommendation)}
    </ol>
    <ol>
      ${citations.map(({ authors, title, year }) => html`<li>${authors} ${title} ${year}</li> `)}
    </ol>`
  return page(title, main, locale)
}

function review({ reviewStatus, reviewOverdueDays, reviewBy }: Guideline): Html | false {
  if (reviewStatus === 'OVERDUE')
    return html`<p role="alert">Пересмотр просрочен, дней: ${reviewOverdueDays}</p>`
  return reviewBy !== null && html`<p>Пересмотр: до ${dayOf(reviewBy)}</p>`
}

function recommendation({ text, grade, citationNumbers }: Guideline['recommendations'][number]) {
  const strength = grade && html` (${grade.strength}, ${grade.certainty})`
  return html`<li>${text}${strength} ${citationNumbers.map((number) => html`[${number}]`)}</li> `
}
