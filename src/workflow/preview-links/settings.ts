import type { Payload } from 'payload'

/** Longest life of a link, in hours: seven days. */
export const mostHours = 168

interface Settings {
  /** Life of a link of which nothing else is said. */
  hours: number
  /** Template of addresses, with `{path}` and `{token}`; null where there is none. */
  url: string | null
}

/** What the installation says of preview links (`PREVIEW_HOURS`, `PREVIEW_URL`). */
export function settingsOf({ config }: Pick<Payload, 'config'>): Settings {
  const { previewHours, previewUrl } = config.custom as {
    previewHours?: number
    previewUrl?: string
  }
  return { hours: previewHours ?? 24, url: previewUrl ?? null }
}

/** @returns where the link leads, or null where the installation does not say */
export function toUrl(
  payload: Pick<Payload, 'config'>,
  { path, token }: { path: string; token: string },
): string | null {
  const { url } = settingsOf(payload)
  return url && url.replaceAll('{path}', encodeURI(path)).replaceAll('{token}', token)
}
