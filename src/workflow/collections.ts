import type { CollectionConfig } from 'payload'
import { auditCollection } from './audit/collection.ts'
import { casesCollection } from './cases.ts'
import { commentsCollection } from './comments.ts'
import { importsCollection } from './imports/import-record.ts'
import { noticesCollection } from './notices/notice.ts'
import { pendingErasuresCollection } from './erase/pending.ts'
import { previewLinksCollection } from './preview-links/link.ts'
import { schedulesCollection } from './schedules/schedule.ts'

/** What the workflow keeps beside the documents. */
export const workflowCollections: CollectionConfig[] = [
  auditCollection,
  casesCollection,
  commentsCollection,
  importsCollection,
  noticesCollection,
  pendingErasuresCollection,
  previewLinksCollection,
  schedulesCollection,
]
