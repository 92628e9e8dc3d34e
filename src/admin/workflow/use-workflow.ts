'use client'

import { toast, useConfig, useDocumentInfo, useRouteCache, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import type { WorkflowDescription } from '../../workflow/moves/endpoints.ts'
import type { Move, MoveInput } from '../../workflow/moves/move.ts'
import { postMove, readWorkflow, type WorkflowAnswer, type WorkflowPlace } from './api.ts'
import { words } from './words.ts'

/** `refused`: `problem` says why; `stale`: the document was changed, and is shown anew. */
export type Outcome = 'made' | 'refused' | 'stale'

/** Moves that change what the form holds. After others it stays as it is, with what is not saved. */
const changing: readonly Move[] = ['publish', 'publishInEmergency', 'withdraw', 'unpublish']

/** The workflow of the document on the page, and the way to move it. */
export interface Workflow {
  language: 'ru' | 'en'
  /** Null until it is there. */
  description: WorkflowDescription | null
  problem: string | null
  isBusy: boolean
  /** Whether the page shows an older text than the one that a move would be about. */
  isStale: boolean
  make: (move: Move, input: MoveInput) => Promise<Outcome>
  /** Where the document is asked. */
  place: WorkflowPlace
  /** Asks for the description again: something beside the document was changed. */
  reload: () => Promise<void>
  forgetProblem: () => void
}

/**
 * Follows the document of the page: it is asked again after each save.
 * @param isModified whether the form holds what is not saved, and must not be drawn anew
 */
export function useWorkflow(isModified = false): Workflow {
  const { savedDocumentData } = useDocumentInfo()
  const { clearRouteCache } = useRouteCache()
  const shownAt = toTime(savedDocumentData?.updatedAt)
  const { place, language, description, setDescription, load, ...told } = useDescription(shownAt)
  const { config } = useConfig()
  // The document is no longer there: nothing of the page may ask for it again.
  const leave = () =>
    window.location.replace(`${config.routes.admin}/collections/${place.collection}`)
  const [isBusy, setBusy] = useState(false)

  async function make(move: Move, input: MoveInput): Promise<Outcome> {
    setBusy(true)
    const answer = await orFailure(language, postMove(place, move, input))
    setBusy(false)
    told.setProblem('problem' in answer ? answer.problem : null)
    if ('description' in answer && move === 'erase') {
      leave()
      return 'made'
    }
    if ('description' in answer) {
      setDescription(answer.description)
      toast.success(answer.description.timeline[0]?.what)
      if (changing.includes(move)) clearRouteCache()
      return 'made'
    }
    if (!answer.isStale) return 'refused'
    // The page may be drawn anew, and what it says with it.
    toast.error(answer.problem)
    await load()
    return 'stale'
  }

  const isStale = shownAt > 0 && toTime(description?.savedAt) > shownAt
  useEffect(() => {
    if (isStale && !isModified) clearRouteCache()
  }, [isStale, isModified, clearRouteCache])
  const { problem } = told
  const forgetProblem = () => told.setProblem(null)
  return {
    ...{ language, description, problem, isBusy, isStale, make, forgetProblem },
    place,
    reload: load,
  }
}

/** What the server says of the document; asked again when the page shows a newer one. */
function useDescription(shownAt: number) {
  const { id, collectionSlug: collection = '' } = useDocumentInfo()
  const { config } = useConfig()
  const language = useLanguage()
  const [description, setDescription] = useState<WorkflowDescription | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const apiRoute = config.routes.api
  const load = useCallback(async () => {
    if (id === undefined) return
    const answer = await orFailure(language, readWorkflow({ apiRoute, collection, id: String(id) }))
    if ('description' in answer) setDescription(answer.description)
    else setProblem(answer.problem)
  }, [apiRoute, collection, id, language])
  useEffect(() => void load(), [load, shownAt])
  const place = { apiRoute, collection, id: String(id) }
  return { place, language, description, setDescription, problem, setProblem, load }
}

async function orFailure(
  language: 'ru' | 'en',
  asked: Promise<WorkflowAnswer>,
): Promise<WorkflowAnswer> {
  return asked.catch(() => ({ problem: words.failed[language], isStale: false }))
}

function useLanguage(): 'ru' | 'en' {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'ru'
}

/** @returns 0 where there is none */
function toTime(instant: unknown): number {
  return typeof instant === 'string' ? Date.parse(instant) : 0
}
