'use client'

import { Gutter } from '@payloadcms/ui'
import { Comments } from './comments.tsx'
import { Problem } from './move-dialog.tsx'
import { Standing } from './standing.tsx'
import { Timeline, ViewLink } from './timeline.tsx'
import { useWorkflow } from './use-workflow.ts'
import { words } from './words.ts'

/** The tab of a document with all that was done and said about it. */
export function ProgressView() {
  const workflow = useWorkflow()
  const { language, description, problem } = workflow
  if (!description)
    return (
      <Gutter>
        <p>{problem ?? words.loading[language]}</p>
      </Gutter>
    )
  return (
    <Gutter className="workflow workflow--wide">
      <div className="workflow__column">
        <Timeline description={description} language={language} />
      </div>
      <div className="workflow__column">
        <Standing description={description} language={language} />
        <Problem text={problem} />
        <Comments workflow={workflow} description={description} />
        <ViewLink view="versions">{words.compare[language]}</ViewLink>
      </div>
    </Gutter>
  )
}
