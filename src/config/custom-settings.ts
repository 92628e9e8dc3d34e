import type { Environment } from './environment.ts'

/** What engines are told of this installation: they read it from Payload's `config.custom`. */
export function customSettings(env: Environment) {
  const { scheduleLeadSeconds, timeZone, siteUrl, previewHours, previewUrl, importMaxBytes } = env
  return { scheduleLeadSeconds, timeZone, siteUrl, previewHours, previewUrl, importMaxBytes }
}
