'use client'

import { useId, type ReactNode } from 'react'

interface LabelledProps {
  label: string
  /** Draws the field under the id that the label is for. */
  children: (id: string) => ReactNode
}

/** A field with its label. */
export function Labelled({ label, children }: LabelledProps) {
  const id = useId()
  return (
    <div className="workflow-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  )
}
