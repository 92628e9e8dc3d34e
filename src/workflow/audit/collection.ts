import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'
import { exportEndpoint } from './export-endpoint.ts'
import { administrators, nobody } from '../../access/rules.ts'
import { auditSlug } from './slug.ts'

/**
 * The trail is written below Payload's operations (`record.ts`), so that no API, administrators'
 * and trusted code's included, can add to it, change it or take from it.
 */
const refuseWrites: CollectionBeforeOperationHook = ({ operation }) => {
  if (operation === 'read' || operation === 'count' || operation === 'readDistinct') return
  throw new APIError('The audit trail is append-only: it is written by what is done.', 403)
}

const text = (name: string, label: { ru: string; en: string }) =>
  ({ name, type: 'text', label, index: false }) as const

/** Who did what, when, to which version. */
export const auditCollection: CollectionConfig = {
  slug: auditSlug,
  labels: {
    singular: { ru: 'Запись журнала', en: 'Audit event' },
    plural: { ru: 'Журнал действий', en: 'Audit trail' },
  },
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  hooks: { beforeOperation: [refuseWrites] },
  endpoints: [exportEndpoint],
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: { disableMutations: true },
  admin: {
    group: { ru: 'Система', en: 'System' },
    useAsTitle: 'action',
    components: { beforeListTable: ['/src/admin/audit-export.tsx#AuditExport'] },
    defaultColumns: ['at', 'actorName', 'action', 'type', 'documentId', 'version'],
  },
  defaultSort: '-id',
  fields: [
    { name: 'id', type: 'text', required: true },
    { ...text('at', { ru: 'Когда', en: 'When' }), required: true },
    text('actor', { ru: 'Кто (номер)', en: 'Who (id)' }),
    text('actorName', { ru: 'Кто', en: 'Who' }),
    { ...text('action', { ru: 'Действие', en: 'Action' }), required: true },
    text('type', { ru: 'Раздел', en: 'Type' }),
    { ...text('documentId', { ru: 'Документ', en: 'Document' }), index: true },
    text('version', { ru: 'Версия', en: 'Version' }),
    { name: 'comment', type: 'textarea', label: { ru: 'Пояснение', en: 'Comment' } },
    { name: 'details', type: 'json', label: { ru: 'Подробности', en: 'Details' } },
  ],
}
