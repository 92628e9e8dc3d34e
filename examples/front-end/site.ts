import type { Client } from '@urql/core'
import { calendarPage } from './pages/calendar.ts'
import { centrePage } from './pages/centre.ts'
import { guidelinePage } from './pages/guideline.ts'
import { homePage } from './pages/home.ts'
import { publicationPage } from './pages/publication.ts'
import { rolloutPage } from './pages/rollout.ts'
import { topicPage } from './pages/topic.ts'
import type { Page } from './page.ts'

/**
 * Answers what a reader asks for.
 * @param now to know which events are still to come
 * @throws AnswerError when the API refuses or is not there
 */
export async function answerPage(client: Client, address: URL, now = new Date()): Promise<Page> {
  const { pathname, searchParams } = address
  const after = searchParams.get('after')
  const [, section, slug = ''] = pathname.split('/').map(decodeURIComponent)
  if (pathname === '/') return homePage(client, after)
  if (pathname === '/calendar') return calendarPage(client, startOfDay(now), after)
  if (section === 'topics') return topicPage(client, slug, after)
  if (section === 'networks') return rolloutPage(client, slug)
  if (section === 'centres') return centrePage(client, slug)
  if (section === 'guidance') return guidelinePage(client, pathname)
  return publicationPage(client, pathname, searchParams.get('asOf'))
}

/** In Moscow, where it is three hours later than UTC all year. */
function startOfDay(now: Date): string {
  const day = new Date(now.getTime() + 3 * 3_600_000).toISOString().slice(0, 10)
  return `${day}T00:00:00+03:00`
}
