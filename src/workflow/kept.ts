import type { CollectionConfig } from 'payload'
import { administrators, nobody } from '../access/rules.ts'

/**
 * What the workflow keeps for itself beside the documents: it is written below Payload's operations
 * alone, so that no API can forge it, and administrators may read it.
 */
export const keptByWorkflow = {
  access: { read: administrators, create: nobody, update: nobody, delete: nobody },
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  graphQL: false,
  admin: { hidden: true },
} satisfies Partial<CollectionConfig>

export const textField = (name: string) => ({ name, type: 'text' }) as const
export const jsonField = (name: string) => ({ name, type: 'json' }) as const
