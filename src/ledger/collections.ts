import { administrators } from '../access/rules.ts'
import { APIError, type CollectionBeforeOperationHook, type CollectionConfig } from 'payload'

export const entriesSlug = 'ledger-entries'
export const contentsSlug = 'ledger-contents'

/**
 * Editions are immutable through every API, for administrators and trusted code too: the ledger's
 * own writer (`append.ts`) speaks to the database adapter, below Payload's operations.
 */
const refuseWrites: CollectionBeforeOperationHook = ({ operation }) => {
  if (operation === 'read' || operation === 'count' || operation === 'readDistinct') return
  throw new APIError('The ledger is append-only: publish, correct or withdraw instead.', 403)
}

const readOnly = {
  access: {
    read: administrators,
    create: () => false,
    update: () => false,
    delete: () => false,
  },
  hooks: { beforeOperation: [refuseWrites] },
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: { disableMutations: true },
} satisfies Partial<CollectionConfig>

const group = { ru: 'Система', en: 'System' }

/** The chain: one document for each entry, with the sequence as its id. */
const ledgerEntries: CollectionConfig = {
  ...readOnly,
  slug: entriesSlug,
  labels: {
    singular: { ru: 'Запись реестра', en: 'Ledger entry' },
    plural: { ru: 'Реестр публикаций', en: 'Publication ledger' },
  },
  admin: {
    group,
    useAsTitle: 'hash',
    defaultColumns: ['sequence', 'action', 'type', 'version', 'recordedAt'],
  },
  defaultSort: '-sequence',
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'sequence', type: 'number', required: true, index: true },
    { name: 'action', type: 'text', required: true },
    { name: 'type', type: 'text', required: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    { name: 'version', type: 'text', required: true },
    { name: 'locales', type: 'json', required: true },
    { name: 'recordedAt', type: 'text', required: true },
    { name: 'contentHash', type: 'text', required: true },
    { name: 'previousHash', type: 'text', required: true },
    { name: 'hash', type: 'text', required: true },
  ],
}

/** What the entries say, addressed by hash, so that an erasure can leave the chain whole. */
const ledgerContents: CollectionConfig = {
  ...readOnly,
  slug: contentsSlug,
  admin: { group, hidden: true },
  fields: [
    { name: 'id', type: 'text', required: true },
    { name: 'canonical', type: 'textarea', required: true },
  ],
}

export const ledgerCollections: CollectionConfig[] = [ledgerEntries, ledgerContents]
