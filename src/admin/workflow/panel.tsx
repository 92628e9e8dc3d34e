'use client'

import { useDocumentInfo, useFormModified, useFormProcessing } from '@payloadcms/ui'
import { Comments } from './comments.tsx'
import { Moves } from './moves.tsx'
import { Problem } from './move-dialog.tsx'
import { PreviewLinks } from './preview-links.tsx'
import { Problems } from './problems.tsx'
import { Standing } from './standing.tsx'
import { Timeline } from './timeline.tsx'
import { useWorkflow } from './use-workflow.ts'
import { words } from './words.ts'

/** Where a document stands in its review, and what the person who looks at it may do with it. */
export function WorkflowPanel() {
  const { id } = useDocumentInfo()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const workflow = useWorkflow(isModified)
  const { language, description, problem, isStale } = workflow
  if (id === undefined) return <p className="workflow">{words.unsaved[language]}</p>
  if (!description) return <p className="workflow">{problem ?? words.loading[language]}</p>
  const context = { description, language }
  const isHeld = isModified || isSaving || isStale
  const notice = isModified ? words.saveFirst : isStale ? words.stale : null
  return (
    <section className="workflow field-type" id="workflow" aria-label={words.title[language]}>
      <Standing {...context} />
      <Problem text={problem} />
      <Problems {...context} />
      {notice && <p className="workflow__notice">{notice[language]}</p>}
      <Moves {...{ workflow, description, isHeld }} />
      <PreviewLinks {...{ workflow, description, isHeld }} />
      <Comments workflow={workflow} description={description} />
      <Timeline {...context} most={4} />
    </section>
  )
}
