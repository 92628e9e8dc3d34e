'use client'

import { Button } from '@payloadcms/ui'
import type { FocusEvent } from 'react'
import type { WorkflowDescription } from '../../workflow/moves/endpoints.ts'
import { Labelled } from './labelled.tsx'
import { Moment } from './moment.tsx'
import { Problem } from './move-dialog.tsx'
import type { MovesProps } from './moves.tsx'
import { usePreviewLinks, type MadeLink } from './use-preview-links.ts'
import { previewWords } from './words.ts'

type ActiveLink = WorkflowDescription['previewLinks'][number]

/** Makes links by which others see the draft on the site, and ends them. */
export function PreviewLinks({ workflow, description, isHeld }: MovesProps) {
  const { language } = workflow
  const { made, problem, isBusy, make, revoke } = usePreviewLinks(workflow)
  const { previewLinks: links, ready, hash } = description
  if (!ready && links.length === 0) return null
  return (
    <div className="workflow__previews">
      {ready && (
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          disabled={isHeld || isBusy}
          onClick={() => void make(hash)}
        >
          {previewWords.make[language]}
        </Button>
      )}
      <Problem text={problem} />
      {made && <Made {...{ made, language }} />}
      {links.length > 0 && (
        <details open={made !== null}>
          <summary>
            {previewWords.active[language]}: {links.length}
          </summary>
          <ul className="workflow__people">
            {links.map((link) => (
              <Active
                key={link.id}
                {...{ link, language, isBusy }}
                revoke={() => void revoke(link.id)}
              />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

/** The link itself, where it can be taken again if it was not copied; it is shown this once. */
function Made({ made, language }: { made: MadeLink; language: 'ru' | 'en' }) {
  const { url, token, expiresAt, isCopied } = made
  const outcome = isCopied ? previewWords.copied : previewWords.copyIt
  return (
    <div role="status">
      <Labelled label={previewWords[url ? 'link' : 'token'][language]}>
        {(id) => <textarea id={id} readOnly rows={3} value={url ?? token} onFocus={selectAll} />}
      </Labelled>
      <p>
        {outcome[language]} {previewWords.worksUntil[language]}{' '}
        <Moment at={expiresAt} language={language} />. {previewWords.whoSees[language]}
      </p>
      {!url && <p>{previewWords.noAddress[language]}</p>}
    </div>
  )
}

const selectAll = ({ target }: FocusEvent<HTMLTextAreaElement>) => target.select()

interface ActiveProps {
  link: ActiveLink
  language: 'ru' | 'en'
  isBusy: boolean
  revoke: () => void
}

function Active({ link, language, isBusy, revoke }: ActiveProps) {
  return (
    <li>
      {link.byName}
      <small>
        {previewWords.until[language]} <Moment at={link.expiresAt} language={language} />
        {!link.isCurrent && `, ${previewWords.older[language]}`}
      </small>
      {link.mayRevoke && (
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          disabled={isBusy}
          onClick={revoke}
        >
          {previewWords.revoke[language]}
        </Button>
      )}
    </li>
  )
}
