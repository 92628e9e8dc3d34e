import type { PayloadRequest } from 'payload'
import type { KnownSpeaker } from '../content/attribution.ts'
import type { LocalizedText } from '../content/model.ts'

/** People and organisations as the database holds them, with all languages. */
interface StoredName {
  id: string
  name?: LocalizedText | null
}

interface StoredPerson extends StoredName {
  appointments?: StoredAppointment[] | null
}

interface StoredAppointment {
  organisation?: string | null
  position?: LocalizedText | null
  isMain?: boolean | null
  from?: string | null
  until?: string | null
}

/**
 * What the records know of a person, now.
 * @param id of a person
 * @returns null when there is no such person
 */
export async function findSpeaker(req: PayloadRequest, id: string): Promise<KnownSpeaker | null> {
  const where = { id: { equals: id } }
  const person = await req.payload.db.findOne<StoredPerson>({ collection: 'people', where, req })
  if (!person) return null
  const stored = person.appointments ?? []
  const names = await findNames(
    req,
    stored.map(({ organisation }) => String(organisation)),
  )
  const appointments = stored.map(({ organisation, position, isMain, from, until }) => ({
    position: position ?? {},
    organisation: names.get(String(organisation)) ?? {},
    isMain: isMain === true,
    from: from ?? null,
    until: until ?? null,
  }))
  return { name: person.name ?? {}, appointments }
}

async function findNames(req: PayloadRequest, ids: string[]): Promise<Map<string, LocalizedText>> {
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<StoredName>({
    collection: 'organisations',
    where: { id: { in: ids } },
    pagination: false,
    req,
  })
  return new Map(docs.map(({ id, name }) => [String(id), name ?? {}]))
}
