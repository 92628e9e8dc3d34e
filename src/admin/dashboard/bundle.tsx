'use client'

import { Button, toast, useConfig, useRouteCache } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { clocksOf } from '../../content/desk-time.ts'
import { fromWallClock } from '../../lib/time-zone.ts'
import { useDeskZone } from '../desk-zone.ts'
import { Problem } from '../workflow/move-dialog.tsx'
import { bundleWords } from './bundle-words.ts'
import { postBundle } from './post-bundle.ts'
import type { Line } from './sections.ts'

interface BundleProps {
  /** Approved documents that the person may publish. */
  lines: Line[]
  language: 'ru' | 'en'
  /** `/admin`. */
  adminRoute: string
}

/** Approved documents, of which several can be published or planned to go out together. */
export function Bundle({ lines, language, adminRoute }: BundleProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const documents = lines.filter(({ id }) => chosen.includes(id))
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <>
      <ul className="desk-bundle">
        {lines.map(({ type, id, title, note }) => (
          <li key={id}>
            <input
              type="checkbox"
              aria-label={title}
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            <span>
              <a href={`${adminRoute}/collections/${type}/${id}`}>{title}</a>
              <small>{note}</small>
            </span>
          </li>
        ))}
      </ul>
      {documents.length > 1 ? (
        <Together {...{ documents, language }} clear={() => setChosen([])} />
      ) : (
        <p className="desk-bundle__hint">{bundleWords.hint[language]}</p>
      )}
    </>
  )
}

interface TogetherProps {
  documents: Line[]
  language: 'ru' | 'en'
  clear: () => void
}

/** Now, or at an instant: a person says it twice before it is done. */
function Together({ documents, language, clear }: TogetherProps) {
  const { config } = useConfig()
  const { clearRouteCache } = useRouteCache()
  const zone = useDeskZone()
  const [wallClock, setWallClock] = useState('')
  const [isSure, setSure] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const whenId = useId()

  async function send() {
    setBusy(true)
    const at = wallClock && fromWallClock(`${wallClock}:00.000`, zone)
    const refusal = await postBundle(config.routes.api, language, documents, at || null)
    setBusy(false)
    setSure(false)
    setProblem(refusal)
    if (refusal !== null) return
    toast.success(bundleWords[at ? 'planned' : 'published'][language])
    clear()
    clearRouteCache()
  }
  const label = bundleWords[wallClock ? 'plan' : 'publish'][language]
  return (
    <div className="desk-bundle__form">
      <div className="workflow-field">
        <label htmlFor={whenId}>
          {bundleWords.when[language]} ({clocksOf(zone)[language]})
        </label>
        <input
          id={whenId}
          type="datetime-local"
          value={wallClock}
          onChange={({ target }) => {
            setWallClock(target.value)
            setSure(false)
          }}
        />
      </div>
      <Problem text={problem} />
      {isSure && <p>{bundleWords.sure[language](documents.length)}</p>}
      <Button
        size="medium"
        margin={false}
        disabled={isBusy}
        buttonStyle={isSure ? 'primary' : 'secondary'}
        onClick={() => (isSure ? void send() : setSure(true))}
      >
        {isSure ? `${bundleWords.yes[language]}: ${label.toLowerCase()}` : label}
      </Button>
    </div>
  )
}
