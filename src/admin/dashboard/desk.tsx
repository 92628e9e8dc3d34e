import type { ReactNode } from 'react'
import { createLocalReq, getLocalI18n, type ServerProps } from 'payload'
import { findQueue } from '../../workflow/queue.ts'
import { findPlans } from '../../workflow/queue-schedules.ts'
import { findRights } from '../../workflow/queue-rights.ts'
import { findReviews } from '../../workflow/queue-reviews.ts'
import { deskTimeZone } from '../../content/desk-time.ts'
import { Bundle } from './bundle.tsx'
import { toCalendar } from './calendar.ts'
import { CalendarTable } from './calendar-table.tsx'
import { toSections, type Line, type Section } from './sections.ts'

/** So many are shown at once; the rest is a click away. */
const shownAtOnce = 6

/** The start page: what waits for the person who has signed in. */
export async function Desk({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const language = i18n.language === 'en' ? 'en' : 'ru'
  const spoken = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ user, req: { i18n: spoken } }, payload)
  const zone = deskTimeZone(payload.config)
  const plans = await findPlans(req)
  const [queue, reviews, rights] = [
    await findQueue(req),
    await findReviews(req),
    await findRights(req),
  ]
  const work = { queue, plans, reviews, rights }
  const sections = toSections({ language, zone }, work)
  const calendar = toCalendar(language, plans?.waiting ?? [], zone)
  const adminRoute = payload.config.routes.admin
  /** What is shown in place of a plain list, where there is something better. */
  const insideOf = ({ name, lines }: Section): ReactNode => {
    if (name === 'planned' && lines.length > 0)
      return <CalendarTable {...{ calendar, adminRoute, laterLabel: later[language] }} />
    if (name === 'approved' && lines.length > 1)
      return <Bundle {...{ lines, language, adminRoute }} />
    return null
  }
  return (
    <div className="desk">
      {sections.map((section) => (
        <DeskSection key={section.name} {...{ section, language, adminRoute }}>
          {insideOf(section)}
        </DeskSection>
      ))}
    </div>
  )
}

interface DeskSectionProps {
  section: Section
  language: 'ru' | 'en'
  adminRoute: string
  /** Shown in place of the list. */
  children?: ReactNode
}

const later = { ru: 'Позже', en: 'Later' }
const more = { ru: 'Ещё', en: 'More' }

function DeskSection({ section, language, adminRoute, children }: DeskSectionProps) {
  const { name, title, summary, isUrgent } = section
  const lines = children ? [] : section.lines
  const folded = lines.slice(shownAtOnce)
  const headingId = `desk-${name}`
  return (
    <section
      className={`desk__section desk__section--${name} ${isUrgent ? 'desk__section--urgent' : ''}`}
      aria-labelledby={headingId}
    >
      <h2 id={headingId}>{title}</h2>
      <p>{summary}</p>
      {children}
      <Lines lines={lines.slice(0, shownAtOnce)} adminRoute={adminRoute} />
      {folded.length > 0 && (
        <details>
          <summary>
            {more[language]} {folded.length}
          </summary>
          <Lines lines={folded} adminRoute={adminRoute} />
        </details>
      )}
    </section>
  )
}

function Lines({ lines, adminRoute }: { lines: Line[]; adminRoute: string }) {
  if (lines.length === 0) return null
  return (
    <ul>
      {lines.map(({ type, id, title, note }) => (
        <li key={id}>
          <a href={`${adminRoute}/collections/${type}/${id}`}>{title}</a>
          <small>{note}</small>
        </li>
      ))}
    </ul>
  )
}
