import { createLocalReq, getLocalI18n, type ServerProps } from 'payload'
import { findQueue } from '../../workflow/queue.ts'
import { findReviews } from '../../workflow/queue-reviews.ts'
import { toSections, type Line, type Section } from './sections.ts'

/** So many are shown at once; the rest is a click away. */
const shownAtOnce = 6

/** The start page: what waits for the person who has signed in. */
export async function Desk({ payload, user, i18n }: ServerProps) {
  if (!user) return null
  const language = i18n.language === 'en' ? 'en' : 'ru'
  const spoken = await getLocalI18n({ config: payload.config, language })
  const req = await createLocalReq({ user, req: { i18n: spoken } }, payload)
  const sections = toSections(language, await findQueue(req), await findReviews(req))
  const adminRoute = payload.config.routes.admin
  return (
    <div className="desk">
      {sections.map((section) => (
        <DeskSection key={section.name} {...{ section, language, adminRoute }} />
      ))}
    </div>
  )
}

interface DeskSectionProps {
  section: Section
  language: 'ru' | 'en'
  adminRoute: string
}

const more = { ru: 'Ещё', en: 'More' }

function DeskSection({ section, language, adminRoute }: DeskSectionProps) {
  const { name, title, summary, isUrgent, lines } = section
  const folded = lines.slice(shownAtOnce)
  const headingId = `desk-${name}`
  return (
    <section
      className={`desk__section ${isUrgent ? 'desk__section--urgent' : ''}`}
      aria-labelledby={headingId}
    >
      <h2 id={headingId}>{title}</h2>
      <p>{summary}</p>
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
