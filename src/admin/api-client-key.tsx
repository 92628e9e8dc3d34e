'use client'

import { Button, useConfig, useDocumentInfo, useFormFields, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { explain, type ApiError } from './workflow/api.ts'

const words = {
  ru: {
    title: 'Ключ',
    unsaved: 'Ключ можно выпустить, когда клиент сохранён.',
    issue: 'Выпустить ключ',
    again: 'Выпустить новый ключ',
    confirmAgain: 'Прежний ключ сразу перестанет действовать. Выпустить новый?',
    revoke: 'Отозвать',
    confirmRevoke: 'Отозвать ключ насовсем? Этому клиенту его уже не вернуть.',
    once: 'Скопируйте ключ сейчас: он показан один раз и нигде не хранится.',
    revoked: 'Ключ отозван.',
  },
  en: {
    title: 'Key',
    unsaved: 'A key can be issued once the client is saved.',
    issue: 'Issue a key',
    again: 'Issue a new key',
    confirmAgain: 'The present key stops working at once. Issue a new one?',
    revoke: 'Revoke',
    confirmRevoke: 'Revoke the key for good? This client cannot get it back.',
    once: 'Copy the key now: it is shown this once and kept nowhere.',
    revoked: 'The key is revoked.',
  },
}

/** What the server says of a key. */
interface KeyAnswer {
  key?: string
  revokedAt?: string
  errors?: ApiError[]
}

/** In the form of an API client: issues its key, shows it once, and revokes it. */
export function ApiClientKey() {
  const { i18n } = useTranslation()
  const say = words[i18n.language === 'en' ? 'en' : 'ru']
  const { id } = useDocumentInfo()
  const hasKey = useFormFields(([fields]) => Boolean(fields.keyPrefix?.value))
  const wasRevoked = useFormFields(([fields]) => Boolean(fields.revokedAt?.value))
  const [answer, setAnswer] = useState<KeyAnswer>({})
  const post = usePost(setAnswer)
  if (id === undefined) return <p className="field-type">{say.unsaved}</p>
  if (wasRevoked || answer.revokedAt) return <p className="field-type">{say.revoked}</p>
  const known = hasKey || answer.key !== undefined
  return (
    <div className="field-type">
      <h4>{say.title}</h4>
      {answer.key && (
        <p role="status">
          {say.once}
          <br />
          <code>{answer.key}</code>
        </p>
      )}
      {answer.errors && <p role="alert">{explain(answer.errors)}</p>}
      <div style={{ display: 'flex', gap: 12 }}>
        <Button
          buttonStyle="secondary"
          onClick={() => void post('key', known ? say.confirmAgain : null)}
        >
          {known ? say.again : say.issue}
        </Button>
        {known && (
          <Button buttonStyle="secondary" onClick={() => void post('revoke', say.confirmRevoke)}>
            {say.revoke}
          </Button>
        )}
      </div>
    </div>
  )
}

function usePost(onAnswer: (answer: KeyAnswer) => void) {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  return async (what: 'key' | 'revoke', question: string | null) => {
    if (question !== null && !window.confirm(question)) return
    const path = `${config.routes.api}/api-clients/${id}/${what}`
    const response = await fetch(path, { method: 'POST', credentials: 'include' })
    onAnswer((await response.json()) as KeyAnswer)
  }
}
