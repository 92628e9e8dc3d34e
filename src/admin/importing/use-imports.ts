'use client'

import { useConfig, useLocale, useRouteCache, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import type { FileResult } from '../../workflow/imports/file-result.ts'
import { postFile } from './api.ts'
import { dropWords } from './words.ts'

/** One file that was given, and what became of it; null while it is being imported. */
export interface Given {
  file: File
  result: FileResult | null
}

/** Imports files one after the other as documents of a type. @param type collection slug */
export function useImports(type: string) {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const { clearRouteCache } = useRouteCache()
  const [given, setGiven] = useState<readonly Given[]>([])
  const language = i18n.language === 'en' ? ('en' as const) : ('ru' as const)

  async function send(files: readonly File[], again = false) {
    const others = given.filter(({ file }) => !files.includes(file))
    setGiven([...others, ...files.map((file) => ({ file, result: null }))])
    for (const file of files) {
      const failure = { file: file.name, error: dropWords.failed[language], code: 'failed' }
      const sending = { apiRoute: config.routes.api, type, locale, again }
      const result = await postFile(file, sending).catch(() => failure)
      setGiven((before) => before.map((one) => (one.file === file ? { file, result } : one)))
    }
    // The list below shows the new drafts.
    clearRouteCache()
  }
  return { given, send, language, locale, adminRoute: config.routes.admin }
}
