import type { ElsewhereFragment } from './generated/graphql.ts'
import { html, type Html } from './html.ts'

/** What a site answers a reader with. */
export type Page =
  | { status: 200 | 404 | 410; html: string; location?: undefined }
  | { status: 307 | 308; location: string; html?: undefined }

/** @param language of the text, which may be another than the one that was wanted */
export function page(
  title: string,
  body: Html,
  language = 'ru',
  status: 200 | 404 | 410 = 200,
): Page {
  const whole = html`<!doctype html>
    <html lang="${language}">
      <meta charset="utf-8" />
      <title>${title}</title>
      ${body}
    </html> `
  return { status, html: whole.text }
}

export const notFound = (): Page => page('Не найдено', html`<h1>Такой страницы нет</h1>`, 'ru', 404)

/** What is answered where a publication was and is not any more. */
export type Elsewhere = Extract<ElsewhereFragment, { __typename: 'Redirect' | 'Gone' }>

/** Sends readers on, or tells them that what was here is gone. */
export function elsewhere(found: Elsewhere): Page {
  if (found.__typename === 'Redirect')
    return found.to ? { status: found.permanent ? 308 : 307, location: found.to } : notFound()
  const reason = html`<p>${found.reason ?? 'Публикация снята.'}</p>`
  return page(
    'Снято с публикации',
    html`<h1>Снято с публикации</h1>
      ${reason}`,
    'ru',
    410,
  )
}
