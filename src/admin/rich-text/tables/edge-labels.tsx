'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { say } from '../../../lib/messages.ts'
import { tableWords } from './words.ts'

/** Payload's buttons at the edges of a table say in English what they do, to those who do not see them. */
export function EdgeLabelsPlugin({ anchorElem }: { anchorElem?: HTMLElement }) {
  const { i18n } = useTranslation()
  const labels = Object.entries({
    'Add Row': say({ i18n }, tableWords.addRow),
    'Add Column': say({ i18n }, tableWords.addColumn),
  })
  useEffect(() => {
    const anchor = anchorElem ?? document.body
    const observer = new MutationObserver(() => {
      for (const [english, label] of labels)
        for (const button of anchor.querySelectorAll(`button[aria-label="${english}"]`))
          button.setAttribute('aria-label', label)
    })
    observer.observe(anchor, { childList: true })
    return () => observer.disconnect()
  })
  return null
}
