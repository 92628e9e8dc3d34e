import type { Payload } from 'payload'
import type { Locale } from '../../src/content/locales.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import { findHistory } from '../../src/ledger/stored.ts'
import { verifyLedger } from '../../src/ledger/verify.ts'
import { statementBy } from './publisher.ts'

/** What a test does with statements and reads from the ledger. */
export type Editions = ReturnType<typeof editionsOf>

/** @param publisher id of the organisation that publishes the statements */
export function editionsOf(payload: Payload, publisher: string) {
  const collection = 'statements'
  const history = (id: string) => findHistory({ payload }, id)
  return {
    /** A new draft in Russian. */
    draft: (title: string, data: object = {}) =>
      payload.create({
        collection,
        data: { ...statementBy(publisher, title), ...data },
        locale: 'ru',
        draft: true,
      }),
    saveDraft: (id: string, data: object, locale: Locale = 'ru') =>
      payload.update({ collection, id, data, locale, draft: true }),
    publish: (id: string, data: object = {}, locale: Locale = 'ru') =>
      payload.update({ collection, id, data: { ...data, _status: 'published' }, locale }),
    unpublish: (id: string) => payload.update({ collection, id, data: { _status: 'draft' } }),
    /** The document as readers would see it, not as it is being edited. */
    stored: (id: string) => payload.findByID({ collection, id, locale: 'ru', draft: false }),
    history,
    /** What the ledger says of a document, as `publish 1.0 ru`. */
    lines: async (id: string) =>
      (await history(id)).map(({ entry: { action, version, locales } }) =>
        [action, version, ...locales].join(' '),
      ),
    last: async (id: string) => (await history(id)).at(-1),
    verify: () => verifyLedger(databaseSource(payload)),
  }
}
