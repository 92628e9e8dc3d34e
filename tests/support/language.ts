import { createLocalReq, getLocalI18n, type Payload, type PayloadRequest } from 'payload'
import type { Locale } from '../../src/content/locales.ts'

/** A request of somebody who uses the admin UI in a language; texts are written in `locale`. */
export async function requestIn(
  language: Locale,
  payload: Payload,
  locale: Locale = 'ru',
): Promise<PayloadRequest> {
  const i18n = await getLocalI18n({ config: payload.config, language })
  return createLocalReq({ locale, req: { i18n } }, payload)
}
