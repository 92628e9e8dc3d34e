'use client'

import { useConfig } from '@payloadcms/ui'
import { deskTimeZone } from '../content/desk-time.ts'

/** The time zone by whose clocks the desk works (IANA name). */
export function useDeskZone(): string {
  const { config } = useConfig()
  return deskTimeZone(config.admin)
}
