import type { PayloadRequest, TypedLocale, Where } from 'payload'
import { toRollout, type Rollout } from '../content/rollout.ts'
import { dayInMoscow } from '../lib/calendar.ts'
import type { Announcement, Centre } from '../payload-types.ts'

/** A rollout as editors see it. */
export interface EditorsRollout {
  rollout: Rollout
  /** Names of the centres and titles of the announcements in it, by id. */
  names: Map<string, string>
}

/**
 * Lays out a network from what whoever asks may read: its centres, and the announcements about it
 * that are published and stand.
 */
export async function readRollout(req: PayloadRequest, network: string): Promise<EditorsRollout> {
  const centres = await findCentres(req, network)
  const told = centres.flatMap(({ statusHistory }) => statusHistory?.map(announcementOf) ?? [])
  const announcements = await findAnnouncements(
    req,
    network,
    told.filter((id) => id !== null),
  )
  const plans = announcements.filter((each) => each.network === network && stands(each))
  const rollout = toRollout(centres.map(toCentre), plans.map(toPlan), dayInMoscow(new Date()))
  const names = [
    ...centres.map(({ id, name }) => [id, name] as const),
    ...announcements.map(({ id, title }) => [id, title] as const),
  ]
  return { rollout, names: new Map(names.map(([id, name]) => [id, name ?? ''])) }
}

type Change = NonNullable<Centre['statusHistory']>[number]

/** As whoever asks, in the language of the form. */
function asAsked(req: PayloadRequest) {
  const locale = req.locale as TypedLocale | null
  const found = { depth: 0, pagination: false, overrideAccess: false, req }
  return { ...found, ...(locale && { locale }) } as const
}

async function findCentres(req: PayloadRequest, network: string): Promise<Centre[]> {
  const where = { network: { equals: network } }
  const { docs } = await req.payload.find({ collection: 'centres', where, ...asAsked(req) })
  return docs
}

async function findAnnouncements(
  req: PayloadRequest,
  network: string,
  ids: string[],
): Promise<Announcement[]> {
  const where: Where = { or: [{ network: { equals: network } }, { id: { in: ids } }] }
  const { docs } = await req.payload.find({ collection: 'announcements', where, ...asAsked(req) })
  return docs
}

const stands = ({ _status, withdrawal }: Announcement) =>
  _status === 'published' && !withdrawal?.withdrawn

function announcementOf({ announcement }: Change): string | null {
  return typeof announcement === 'string' ? announcement : (announcement?.id ?? null)
}

function toCentre({ id, level, federalDistrict, region, statusHistory }: Centre) {
  const history = (statusHistory ?? []).map((change) => ({
    status: change.status,
    date: change.date,
    announcement: announcementOf(change),
  }))
  return { id, level, federalDistrict, region, history }
}

function toPlan({ id, publishedAt, createdAt, stages }: Announcement) {
  const date = dayInMoscow(new Date(publishedAt ?? createdAt))
  return { announcement: id, date, stages: stages ?? [] }
}
