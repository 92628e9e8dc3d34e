'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'

const words = { ru: 'Скачать журнал (CSV)', en: 'Download the trail (CSV)' }

/** Above the list of the audit trail: all of it as a table. */
export function AuditExport() {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  return (
    <a href={`${config.routes.api}/audit-events/export?format=csv`} download>
      {words[i18n.language === 'en' ? 'en' : 'ru']}
    </a>
  )
}
