'use client'

import { useState } from 'react'
import type { NewLink } from '../../workflow/preview-links/make-link.ts'
import { deleteLink, postLink, type LinkAnswer } from './preview-api.ts'
import type { Workflow } from './use-workflow.ts'
import { words } from './words.ts'

/** A link that was made just now: it cannot be shown again. */
export interface MadeLink extends NewLink {
  isCopied: boolean
}

/** Makes and revokes preview links of the document on the page. */
export function usePreviewLinks({ place, language, reload }: Workflow) {
  const [made, setMade] = useState<MadeLink | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function run<Done>(asked: Promise<LinkAnswer<Done>>, then: (done: Done) => unknown) {
    setBusy(true)
    const failed = { problem: words.failed[language] }
    const answer = await asked.catch((): LinkAnswer<Done> => failed)
    setProblem('problem' in answer ? answer.problem : null)
    if ('done' in answer) await then(answer.done)
    await reload()
    setBusy(false)
  }
  const make = (hash: string) =>
    run(postLink(place, hash), async (link) =>
      setMade({ ...link, isCopied: await copy(link.url ?? link.token) }),
    )
  const revoke = (id: string) =>
    run(deleteLink(place, id), () => setMade(made?.id === id ? null : made))
  return { made, problem, isBusy, make, revoke }
}

/** Browsers have the clipboard for pages with HTTPS, and those of this machine. */
async function copy(text: string): Promise<boolean> {
  return (
    navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    ) ?? false
  )
}
