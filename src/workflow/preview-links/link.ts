import type { Access, CollectionConfig } from 'payload'
import { isAdministrator } from '../../access/rules.ts'
import { keptByWorkflow, textField } from '../kept.ts'
import { previewLinkEndpoints } from './endpoints.ts'
import { previewLinksSlug } from './slug.ts'

/** Somebody may see one version of a document as if it were published, for a while. */
export interface PreviewLink {
  /** UUIDv7. */
  id: string
  /** Collection slug of the document. */
  type: string
  documentId: string
  /** Payload's id of the version. */
  versionId: string
  /** SHA-256 of its content (`review-hash.ts`): autosaving writes over versions. */
  hash: string
  /** Id of who made it, and the name of that time; it shows nothing that this person may not see. */
  by: string
  byName: string
  /** ISO 8601 in UTC, as the following. */
  at: string
  expiresAt: string
  revokedAt: string | null
}

/** Whoever made a link; what is in it does not let anybody through without the secret. */
const administratorsOrMaker: Access = ({ req }) =>
  isAdministrator(req) || (req.user ? { by: { equals: String(req.user.id) } } : false)

/** Made and revoked by its own endpoints alone. */
export const previewLinksCollection: CollectionConfig = {
  ...keptByWorkflow,
  slug: previewLinksSlug,
  access: { ...keptByWorkflow.access, read: administratorsOrMaker },
  endpoints: previewLinkEndpoints,
  labels: {
    singular: { ru: 'Ссылка для просмотра', en: 'Preview link' },
    plural: { ru: 'Ссылки для просмотра', en: 'Preview links' },
  },
  fields: [
    { ...textField('id'), required: true },
    { ...textField('type'), required: true },
    { ...textField('documentId'), required: true, index: true },
    { ...textField('versionId'), required: true },
    { ...textField('hash'), required: true },
    { ...textField('by'), required: true },
    { ...textField('byName'), required: true },
    { ...textField('at'), required: true },
    { ...textField('expiresAt'), required: true },
    textField('revokedAt'),
  ],
}
