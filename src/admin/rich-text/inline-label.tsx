'use client'

import { useFormFields } from '@payloadcms/ui'

const longest = 24

/** Shows of a block within a line what it says: a short form, a number, or the start of a note. */
export function InlineLabel() {
  const label = useFormFields(([fields]) => {
    const valueOf = (name: string) => fields[name]?.value
    const short = valueOf('short')
    const number = valueOf('number')
    if (typeof short === 'string' && short) return short
    if (typeof number === 'number') return `[${number}]`
    const text = valueOf('text') ?? valueOf('url')
    return typeof text === 'string' ? `* ${shorten(text)}` : '*'
  })
  return <span>{label}</span>
}

function shorten(text: string): string {
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}
