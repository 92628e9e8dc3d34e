import { Link } from '@payloadcms/ui'
import type { DeskHit } from '../../workflow/desk-search/describe-hits.ts'
import { Moment } from '../workflow/moment.tsx'
import { standingOf } from './status.ts'
import { searchWords, type Language } from './words.ts'

interface HitProps {
  hit: DeskHit
  id: string
  href: string
  language: Language
  isActive: boolean
  onOpen: () => void
  onPoint: () => void
}

/** One document that was found, as an option of the list; the link opens in a new tab, too. */
export function Hit({ hit, id, href, language, isActive, onOpen, onPoint }: HitProps) {
  const { title, snippet, typeName, organisations, updatedAt } = hit
  const about = [typeName, ...standingOf(hit, language), ...organisations]
  return (
    <Link
      id={id}
      href={href}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      className={`desk-search__hit ${isActive ? 'desk-search__hit--active' : ''}`}
      onClick={onOpen}
      onMouseMove={onPoint}
      prefetch={false}
    >
      <strong>
        {title.length > 0 ? <Pieces pieces={title} /> : searchWords.untitled[language]}
      </strong>
      <small>
        {about.join(' · ')} · {searchWords.changed[language]}{' '}
        <Moment at={updatedAt} language={language} />
      </small>
      {snippet.length > 0 && (
        <span>
          <Pieces pieces={snippet} />
        </span>
      )}
    </Link>
  )
}

function Pieces({ pieces }: { pieces: DeskHit['title'] }) {
  return pieces.map(({ text, isMatch }, place) =>
    isMatch ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  )
}
