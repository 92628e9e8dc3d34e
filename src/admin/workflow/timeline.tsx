'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { Moment } from './moment.tsx'
import type { PanelContext } from './standing.tsx'
import { words } from './words.ts'

/**
 * Who did what with the document and when, newest first.
 * @param props.most show no more than so many, and a link to all
 */
export function Timeline({ description, language, most }: PanelContext & { most?: number }) {
  const events = description.timeline.slice(0, most)
  return (
    <div className="workflow__timeline">
      <h4>{words.timeline[language]}</h4>
      <ol>
        {events.map(({ at, who, action, what, comment, version, voided, emergency }) => (
          <li key={at + action} className={`workflow__event workflow__event--${action}`}>
            <b>{what}</b>
            {version &&
              isEdition(version) &&
              `, ${words.version[language].toLowerCase()} ${version}`}
            {emergency && ` — ${words.emergency[language]}`}
            {voided > 0 && <em> — {words.voided[language]}</em>}
            <small>
              {who ?? words.system[language]}, <Moment at={at} language={language} />
            </small>
            {comment && <q>{comment}</q>}
          </li>
        ))}
      </ol>
      {events.length < description.timeline.length && (
        <ViewLink view="progress">{words.wholeTimeline[language]}</ViewLink>
      )}
    </div>
  )
}

/** Before an edition there is only the hash of a text, which says nothing to people. */
const isEdition = (version: string) => /^\d+\.\d+$/.test(version)

/** Leads to another tab of the same document. */
export function ViewLink({ view, children }: { view: string; children: string }) {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  return (
    <Link href={`${config.routes.admin}/collections/${collectionSlug}/${id}/${view}`}>
      {children}
    </Link>
  )
}
