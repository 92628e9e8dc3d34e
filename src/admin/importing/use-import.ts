'use client'

import { useConfig, useDocumentInfo, useRouteCache, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { ImportDescription } from '../../workflow/imports/endpoints.ts'
import { postSettlement, readImport, type ImportAnswer } from './api.ts'
import { panelWords } from './words.ts'

/** The import that the document of the page came from, and the way to settle what it suggests. */
export function useImport() {
  const { id, collectionSlug: type = '' } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { clearRouteCache } = useRouteCache()
  const [imported, setImported] = useState<ImportDescription | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const language = i18n.language === 'en' ? ('en' as const) : ('ru' as const)
  const apiRoute = config.routes.api

  useEffect(() => {
    if (id === undefined) return
    let isCurrent = true
    readImport(apiRoute, { type, id: String(id) })
      .then((answer) => {
        if (isCurrent && 'imported' in answer) setImported(answer.imported)
      })
      // The document can be edited without knowing where it came from.
      .catch(() => undefined)
    return () => void (isCurrent = false)
  }, [apiRoute, type, id])

  async function settle(key: string, state: 'accepted' | 'declined') {
    if (!imported) return
    setBusy(true)
    const failed: ImportAnswer = { problem: panelWords.failed[language] }
    const settlement = { importId: imported.id, key, state }
    const answer = await postSettlement(apiRoute, settlement).catch(() => failed)
    setBusy(false)
    setProblem('problem' in answer ? answer.problem : null)
    if ('problem' in answer) return
    setImported(answer.imported)
    // The form shows what was written.
    clearRouteCache()
  }
  return { imported, problem, isBusy, language, settle, apiRoute }
}
