export const auditSlug = 'audit-events'
