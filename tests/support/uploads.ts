import sharp from 'sharp'
import type { ApiAnswer, Api } from './api.ts'

/** A file as a browser sends it. */
export interface SentFile {
  name: string
  type: string
  bytes: Uint8Array
}

/** @returns the answer to a form with a file, as the admin UI sends it to `/api/media` */
export function sendFile(
  api: Api,
  token: string | undefined,
  { name, type, bytes }: SentFile,
  request: {
    path?: string
    method?: string
    fields?: object
    headers?: Record<string, string>
  } = {},
): Promise<ApiAnswer> {
  const form = new FormData()
  form.set('_payload', JSON.stringify(request.fields ?? {}))
  form.set('file', new File([new Uint8Array(bytes)], name, { type }))
  const { path = '/media', method = 'POST', headers } = request
  return api.rest(path, { method, body: form, token, headers })
}

/** @returns a picture that no other test has */
export function picture(background: string, width = 8): Promise<Buffer> {
  return sharp({ create: { width, height: 4, channels: 3, background } })
    .png()
    .toBuffer()
}
