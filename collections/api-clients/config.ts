import type { CollectionConfig } from 'payload'
import { hasRole, type Actor } from '../../src/access/roles.ts'
import { administrators, nobody } from '../../src/access/rules.ts'
import type { ContentType } from '../../src/content/content-type.ts'
import { fields } from './fields.ts'
import { issueKey, revoke } from './endpoints.ts'
import { noteClient } from './note-in-trail.ts'

const collection: CollectionConfig = {
  slug: 'api-clients',
  labels: {
    singular: { ru: 'Клиент API', en: 'API client' },
    plural: { ru: 'Клиенты API', en: 'API clients' },
  },
  hooks: { afterChange: [noteClient] },
  endpoints: [issueKey, revoke],
  access: {
    read: administrators,
    create: administrators,
    update: administrators,
    // Revoked, not deleted: who could read under which name stays on record.
    delete: nobody,
  },
  // Noting the last use would count as a change; who changed what and when is in the audit trail.
  timestamps: false,
  defaultSort: 'name',
  disableDuplicate: true,
  // Keys are issued by people, in the panel or over REST.
  graphQL: false,
  admin: {
    group: { ru: 'Система', en: 'System' },
    hidden: ({ user }) => !isAdministrator(user),
    useAsTitle: 'name',
    defaultColumns: ['name', 'keyPrefix', 'quota', 'lastUsedAt', 'revokedAt'],
    description: {
      ru: 'Программы, которые читают опубликованное под своим именем и со своей квотой. Без ключа читать может кто угодно, но медленнее.',
      en: 'Programs that read what is published under a name and with a quota of their own. Anybody may read without a key, but less often.',
    },
  },
  fields,
}

function isAdministrator(user: unknown): boolean {
  return hasRole(user as Actor | null, ['administrator'])
}

/** Who reads is never delivered: delivery is told hashes of keys, beside the ledger. */
export const apiClients: ContentType = { collection, model: null }
