import { centreStatuses, statusOn, type StatusChange } from './centre-status.ts'
import { federalDistricts, federalSubjects } from './regions.ts'
import type { FederalDistrict, FederalSubject } from './regions.ts'

/** What became of a centre, with the announcement that says so. */
export interface RolloutChange extends StatusChange {
  /** Id of the announcement. */
  announcement?: string | null
}

/** What of a centre a rollout is made from. */
export interface RolloutCentre {
  id: string
  level?: string | null
  federalDistrict?: string | null
  region?: string | null
  history: RolloutChange[]
}

/** Stages that an announcement tells of, also of centres that are not there yet. */
export interface RolloutPlan {
  /** Id of the announcement. */
  announcement: string
  /** When it was announced: a calendar date. */
  date: string
  stages: {
    level?: string | null
    status?: string | null
    /** All of them when empty. */
    federalDistricts?: string[] | null
    regions?: string[] | null
  }[]
}

/** What a cell holds: a centre that reached the stage, or an announcement that one will. */
export interface RolloutEntry {
  centre: string | null
  announcement: string | null
  /** Calendar date. */
  date: string
  /** Whether that is where the centre stands today; never for a mere announcement. */
  isCurrent: boolean
}

/** A stage in one place; empty when nobody got there and nothing was announced. */
export interface RolloutCell {
  status: string
  entries: RolloutEntry[]
}

/** One cell for each status, in the order of `centreStatuses`. */
export interface RolloutRow {
  /** Null for federal centres and for regions. */
  district: FederalDistrict | null
  /** Null for federal centres and for districts. */
  region: FederalSubject | null
  cells: RolloutCell[]
}

/** How far a network is, everywhere. */
export interface Rollout {
  federal: RolloutRow
  districts: RolloutRow[]
  regions: RolloutRow[]
}

/** An entry with where it belongs. */
interface Placed extends RolloutEntry {
  status: string
  level: string
  /** Stored value of the district or region; null for all of the level. */
  place: string | null
}

/**
 * Lays out a network: every federal district and every federal subject by every stage. A centre
 * for a federal district stands in the row of its district, one for a region or a city in that of
 * its region, with each stage that it went through.
 * @param today calendar date, by which it is told where a centre stands
 */
export function toRollout(
  centres: readonly RolloutCentre[],
  plans: readonly RolloutPlan[],
  today: string,
): Rollout {
  const reached = centres.flatMap((centre) => entriesOf(centre, today))
  const placed = [...reached, ...plans.flatMap(plannedBy)]
  return {
    federal: { district: null, region: null, cells: cellsOf(placed, 'federal', null) },
    districts: federalDistricts.map((district) => ({
      district,
      region: null,
      cells: cellsOf(placed, 'federal-district', district.value),
    })),
    regions: federalSubjects.map((region) => ({
      district: null,
      region,
      cells: cellsOf(placed, 'region', region.value),
    })),
  }
}

function entriesOf({ id, history, ...centre }: RolloutCentre, today: string): Placed[] {
  const current = statusOn(history, today)
  const level = centre.level === 'city' ? 'region' : (centre.level ?? '')
  const places: Record<string, string | null | undefined> = {
    'federal-district': centre.federalDistrict,
    region: centre.region,
  }
  return history.flatMap((change) => {
    const { status, date, announcement = null } = change
    if (!status || !date) return []
    const isCurrent = change === current
    const place = places[level] ?? null
    return [{ centre: id, announcement, date: date.slice(0, 10), isCurrent, status, level, place }]
  })
}

function plannedBy({ announcement, date, stages }: RolloutPlan): Placed[] {
  return stages.flatMap(({ level, status, federalDistricts, regions }) => {
    if (!level || !status) return []
    const said = (level === 'region' ? regions : federalDistricts) ?? []
    const places = said.length > 0 ? said : [null]
    const entry = { centre: null, announcement, date, isCurrent: false, status, level }
    return places.map((place) => ({ ...entry, place }))
  })
}

function cellsOf(placed: Placed[], level: string, place: string | null): RolloutCell[] {
  const here = placed.filter((one) => one.level === level && isAt(one, place))
  return centreStatuses.map((status) => {
    const entries = here.filter((one) => one.status === status)
    const told = new Set(
      entries.flatMap(({ centre, announcement }) => (centre && announcement) || []),
    )
    return {
      status,
      entries: entries
        // A centre tells more than the announcement of it alone.
        .filter(({ centre, announcement }) => centre !== null || !told.has(announcement ?? ''))
        .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)))
        .map(({ centre, announcement, date, isCurrent }) => ({
          centre,
          announcement,
          date,
          isCurrent,
        })),
    }
  })
}

function isAt({ centre, place }: Placed, row: string | null): boolean {
  return place === row || (place === null && centre === null)
}
