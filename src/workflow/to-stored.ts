import {
  beforeChangeTraverseFields,
  beforeValidateTraverseFields,
  deepCopyObjectSimple,
  ValidationError,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type ValidationFieldError,
} from 'payload'
import type { StoredFields } from '../content/freeze.ts'
import { defaultLocale, locales, type Locale } from '../content/locales.ts'

/** A new document as it is submitted in each language: what is shared is in all of them. */
export type SubmittedFields = { [locale in Locale]?: StoredFields }

/**
 * A new document as the database is to hold it: defaults and hooks of its type have been applied in
 * each language and its rules in Russian, as when a document is drafted in each and published, by
 * the functions that Payload's own operations call (`payload/dist/collections/operations`).
 * @param fields rows need ids, the same in each language
 * @throws ValidationError naming the fields that are not in order
 */
export async function toStored(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  fields: SubmittedFields,
): Promise<StoredFields> {
  let stored: StoredFields = {}
  for (const locale of locales) {
    const submitted = fields[locale]
    if (submitted) stored = await submit(requestIn(locale, req), collection, submitted, stored)
  }
  return stored
}

/** Hooks find the language in the request, and remember there what is about one save alone. */
function requestIn(locale: Locale, req: PayloadRequest): PayloadRequest {
  return Object.assign(req, { locale, context: {} })
}

async function submit(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  submitted: StoredFields,
  docWithLocales: StoredFields,
): Promise<StoredFields> {
  const place = placeOf(req, collection)
  let data: StoredFields = deepCopyObjectSimple(submitted)
  await beforeValidateTraverseFields({ ...place, data, siblingData: data })
  data = await runHooks(req, collection, data)
  const errors: ValidationFieldError[] = []
  const mergeLocaleActions: (() => Promise<void> | void)[] = []
  await beforeChangeTraverseFields({
    ...place,
    ...{ data, siblingData: data, errors, mergeLocaleActions },
    ...{ docWithLocales, siblingDocWithLocales: docWithLocales, fieldLabelPath: '' },
    // Payload too asks the rules in one language; in another a text is simply not ready.
    skipValidation: req.locale !== defaultLocale,
  })
  if (errors.length > 0)
    throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
  for (const merge of mergeLocaleActions) await merge()
  return data
}

/** What both walks over the fields are told of a document that is new. */
function placeOf(req: PayloadRequest, collection: SanitizedCollectionConfig) {
  return {
    collection,
    req,
    context: req.context,
    fields: collection.fields,
    global: null,
    operation: 'create' as const,
    overrideAccess: true,
    doc: {},
    siblingDoc: {},
    ...{ parentIndexPath: '', parentPath: '', parentSchemaPath: '', parentIsLocalized: false },
  }
}

async function runHooks(
  req: PayloadRequest,
  collection: SanitizedCollectionConfig,
  submitted: StoredFields,
): Promise<StoredFields> {
  const { beforeValidate = [], beforeChange = [] } = collection.hooks
  let data = submitted
  for (const hook of [...beforeValidate, ...beforeChange]) {
    const args = { collection, context: req.context, data, operation: 'create' as const, req }
    data = ((await hook({ ...args, originalDoc: {} })) as StoredFields | undefined) ?? data
  }
  return data
}
