import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askDesk, type AskedDesk } from './ask-desk.ts'

/** So that not every key that is pressed asks the server. */
const pauseMs = 200
/** Shorter texts say too little to look for. */
export const shortest = 2

/** How far the search for what is typed has come. */
export type SearchState =
  | { kind: 'idle' }
  | { kind: 'too short' }
  | { kind: 'searching'; before: AskedDesk | null }
  | AskedDesk

/** Looks for a text while it is being typed; what was found before stays until the answer is there. */
export function useDeskSearch(text: string): SearchState {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [asked, setAsked] = useState<{ text: string; came: AskedDesk } | null>(null)
  const apiRoute = config.routes.api
  const wanted = text.trim()
  const isAsked = wanted.length >= shortest
  useEffect(() => {
    if (!isAsked) return setAsked(null)
    const leaving = new AbortController()
    const { signal } = leaving
    const timer = setTimeout(() => {
      void askDesk({ apiRoute, text, locale, signal })
        .catch((): AskedDesk => ({ kind: 'failed' }))
        .then((came) => signal.aborted || setAsked({ text, came }))
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [text, isAsked, apiRoute, locale])
  if (wanted === '') return { kind: 'idle' }
  if (!isAsked) return { kind: 'too short' }
  if (asked?.text === text) return asked.came
  return { kind: 'searching', before: asked?.came ?? null }
}
