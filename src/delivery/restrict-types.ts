import type { PublicDocument, ReadModel } from '../read-model/index.ts'

/**
 * @param allowed slugs of the types of publications that a client may read
 * @returns the read model as if there were no publications of other types; records stay
 */
export function restrictTypes(base: ReadModel, allowed: readonly string[]): ReadModel {
  const hidden = new Set(
    base.model.types
      .filter(({ role, slug }) => role === 'publication' && !allowed.includes(slug))
      .map(({ slug }) => slug),
  )
  const one = (found: PublicDocument | null) => (found && !hidden.has(found.type) ? found : null)
  const some = (found: PublicDocument[]) => found.filter(({ type }) => !hidden.has(type))
  const visible = (type: string) => !hidden.has(type)
  const types = (wanted: readonly string[] | null) =>
    (
      wanted ?? base.model.types.filter(({ role }) => role === 'publication').map((t) => t.slug)
    ).filter(visible)
  // Every method by name: a new one does not compile before it says what it hides.
  return {
    ...lifeOf(base),
    // Not as they are now: an answer that waits for the ledger asks again.
    get position() {
      return base.position
    },
    get cursor() {
      return base.cursor
    },
    byId: (type, id, chain) => one(base.byId(type, id, chain)),
    bySlug: (type, slug, chain) => one(base.bySlug(type, slug, chain)),
    byReferences: (references, chain) => some(base.byReferences(references, chain)),
    targets: (documents, path, chain) => some(base.targets(documents, path, chain)),
    referrers: (query, chain) => some(base.referrers(query, chain)),
    backReferences: (query, chain) =>
      visible(query.type) ? base.backReferences(query, chain) : new Map<string, PublicDocument[]>(),
    page: (query, first, after) => base.page({ ...query, types: types(query.types) }, first, after),
    count: (query) => base.count({ ...query, types: types(query.types) }),
    listTags: (query) => base.listTags({ ...query, types: types(query.types) }),
    fate(address) {
      const fate = base.fate(address)
      if (fate?.kind !== 'moved') return fate && visible(fate.type) ? fate : null
      if (!visible(fate.from.type)) return null
      return fate.to && !visible(fate.to.type) ? { ...fate, to: null } : fate
    },
    changes: (query) => base.changes({ ...query, types: types(query.types) }),
    link: (sequence) => base.link(sequence),
    editions: (references) => base.editions(references.filter(({ type }) => visible(type))),
    holders: (type, slug) => (visible(type) ? base.holders(type, slug) : []),
    gone: (type, slug) => (visible(type) ? base.gone(type, slug) : null),
    data: (renditions) => base.data(renditions),
    richText: (renditions, field, format) => base.richText(renditions, field, format),
    ...restrictSearch(base, types, visible),
    byRenditions: (renditions, chain) => some(base.byRenditions(renditions, chain)),
    snippets: (found) => base.snippets(found),
    escapedHtml: (renditions, field) => base.escapedHtml(renditions, field),
    file: (filename) => base.file(filename),
    fileFate: (name) => base.fileFate(name),
  }
}

/** What answers nobody: how it is written, watched and closed. */
function lifeOf(base: ReadModel) {
  return {
    model: base.model,
    setSynonyms: (groups) => base.setSynonyms(groups),
    isBeingBuilt: () => base.isBeingBuilt(),
    beginBuilding: () => base.beginBuilding(),
    completeBuilding: () => base.completeBuilding(),
    preview: (records, work) => base.preview(records, work),
    onTouched: (listener) => base.onTouched(listener),
    apply: (records) => base.apply(records),
    prepareSearch: () => base.prepareSearch(),
    reset: () => base.reset(),
    close: () => base.close(),
  } satisfies Partial<ReadModel>
}

type Types = readonly string[] | null

/** @param types those wanted, or all publications, without those that are hidden */
function restrictSearch(
  base: ReadModel,
  types: (wanted: Types) => string[],
  visible: (type: string) => boolean,
): Pick<ReadModel, 'search' | 'didYouMean' | 'suggest'> {
  // Records too, which have no types that could be hidden.
  const suggested = (wanted: Types) =>
    (wanted ?? base.model.types.map(({ slug }) => slug)).filter(visible)
  return {
    search: (query) => base.search({ ...query, types: types(query.types) }),
    didYouMean: (typed, query) => base.didYouMean(typed, { ...query, types: types(query.types) }),
    suggest: (query) => base.suggest({ ...query, types: suggested(query.types) }),
  }
}
