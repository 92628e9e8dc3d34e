'use client'

import {
  FieldLabel,
  SelectInput,
  useConfig,
  useField,
  useFormFields,
  useLocale,
  useTranslation,
} from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useState } from 'react'

const words = {
  ru: {
    chooseFirst: 'Сначала выберите документ.',
    none: 'В этом документе нет рекомендаций.',
    gone: 'Такой рекомендации в документе больше нет. Выберите другую.',
    failed: 'Не удалось прочитать документ. Проверьте связь и доступ к нему.',
  },
  en: {
    chooseFirst: 'Choose the guideline first.',
    none: 'This guideline has no recommendations.',
    gone: 'The guideline no longer has this recommendation. Choose another one.',
    failed: 'The guideline could not be read. Check the connection, and your access to it.',
  },
}

interface Row {
  id: string
  number?: number | null
  text?: string | null
}

/** Chooses one of the recommendations of the guideline that is chosen in the field before. */
export function RecommendationSelect({ path, field }: TextFieldClientProps) {
  const { i18n } = useTranslation()
  const say = words[i18n.language === 'en' ? 'en' : 'ru']
  const { value, setValue } = useField<string>({ path })
  const guideline = useFormFields(([fields]) => fields[path.replace(/[^.]+$/, 'guideline')]?.value)
  const rows = useRecommendations(guideline)
  if (!guideline) return <p className="field-type">{say.chooseFirst}</p>
  if (rows === 'failed') return <p className="field-type">{say.failed}</p>
  const isGone = Boolean(value) && rows !== null && !rows.some(({ id }) => id === value)
  const notice = rows?.length === 0 ? say.none : isGone ? say.gone : null
  return (
    <div className="field-type">
      <SelectInput
        name={path}
        path={path}
        Label={<FieldLabel label={field.label} path={path} />}
        options={(rows ?? []).map(({ id, number, text }) => ({
          value: id,
          label: `${number ?? ''}. ${text ?? ''}`,
        }))}
        value={isGone ? '' : value}
        onChange={(option) => {
          if (option && !Array.isArray(option)) setValue(option.value)
        }}
        isClearable={false}
      />
      {notice && <p role="status">{notice}</p>}
    </div>
  )
}

/** @returns null while they are being read */
function useRecommendations(guideline: unknown): Row[] | 'failed' | null {
  const { config } = useConfig()
  const { code: locale } = useLocale()
  const [rows, setRows] = useState<Row[] | 'failed' | null>(null)
  const apiRoute = config.routes.api
  useEffect(() => {
    if (typeof guideline !== 'string' || !guideline) return
    const controller = new AbortController()
    const query = new URLSearchParams({ 'select[recommendations]': 'true', depth: '0', locale })
    const path = `${apiRoute}/guidance/${guideline}?${query.toString()}`
    setRows(null)
    readRows(path, controller.signal).then(setRows, () => {
      if (!controller.signal.aborted) setRows('failed')
    })
    return () => controller.abort()
  }, [apiRoute, guideline, locale])
  return rows
}

async function readRows(path: string, signal: AbortSignal): Promise<Row[] | 'failed'> {
  const response = await fetch(path, { credentials: 'include', signal })
  if (!response.ok) return 'failed'
  const { recommendations } = (await response.json()) as { recommendations?: Row[] | null }
  return recommendations ?? []
}
