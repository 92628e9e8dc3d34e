'use client'

import { useForm, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Folds the rows that a list has when its form opens; one alone stays open. Shows nothing. */
export function FoldRows({ path }: { path: string }) {
  const { dispatchFields } = useForm()
  const rows = useFormFields(([fields]) => fields[path]?.rows)
  const isDone = useRef(false)
  useEffect(() => {
    if (isDone.current) return
    isDone.current = true
    if (!rows || rows.length < 2) return
    const updatedRows = rows.map((row) => ({ ...row, collapsed: true }))
    dispatchFields({ type: 'SET_ALL_ROWS_COLLAPSED', path, updatedRows })
  }, [dispatchFields, path, rows])
  return null
}
