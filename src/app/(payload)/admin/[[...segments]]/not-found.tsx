import type { Metadata } from 'next'
import config from '@payload-config'
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'
import { cloneElement } from 'react'
import { importMap } from '../importMap.js'

interface Props {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = (props: Props): Promise<Metadata> =>
  generatePageMetadata({ config, ...props })

/** Payload's page, with what stands at the top of all others: there it is left out. */
export default async function NotFound(props: Props) {
  const page = await NotFoundPage({ config, importMap, ...props })
  const { admin } = await config
  return cloneElement<{ viewActions?: unknown }>(page, { viewActions: admin.components.actions })
}
