import type { FrozenFields, FrozenReference, JsonValue } from '../content/model.ts'
import {
  toRollout,
  type Rollout,
  type RolloutCentre,
  type RolloutPlan,
} from '../content/rollout.ts'
import { dayInMoscow } from '../lib/calendar.ts'
import { isRecord, isReference } from '../read-model/index.ts'
import { targetOf, type DeliveredDocument } from './batch.ts'
import { referrersOf } from './referrers.ts'

/** A network as it is rolled out, and the documents that its entries name by id. */
export interface DeliveredRollout {
  network: DeliveredDocument
  /** Calendar date by which it is told where centres stand. */
  today: string
  rollout: Rollout
  centre(id: string | null): DeliveredDocument | null
  /** @param centre id of the centre whose history refers to it; null for an announced stage */
  announcement(id: string | null, centre: string | null): DeliveredDocument | null
}

/** Reads how far a network is, from its centres and from what was announced of it. */
export function readRollout(network: DeliveredDocument, now: Date): DeliveredRollout {
  const today = dayInMoscow(now)
  const centres = referrersOf(network, 'centres', 'network')
  const announced = referrersOf(network, 'announcements', 'network')
  const standing = announced.filter(({ document }) => document.status === 'CURRENT')
  const [centresById, announcedById] = [byId(centres), byId(standing)]
  const centre = (id: string | null) => centresById.get(id ?? '') ?? null
  return {
    network,
    today,
    rollout: toRollout(centres.map(toCentre), standing.map(toPlan), today),
    centre,
    announcement(id, centreId) {
      if (id === null) return null
      const from = centre(centreId)
      const reference: FrozenReference = { type: 'announcements', id }
      return from
        ? targetOf(from, 'statusHistory.announcement', reference)
        : (announcedById.get(id) ?? null)
    },
  }
}

function byId(documents: DeliveredDocument[]): Map<string, DeliveredDocument> {
  return new Map(documents.map((each) => [each.document.id, each]))
}

function toCentre(delivered: DeliveredDocument): RolloutCentre {
  const { level, federalDistrict, region, statusHistory } = delivered.values()
  return {
    id: delivered.document.id,
    level: textOf(level),
    federalDistrict: textOf(federalDistrict),
    region: textOf(region),
    history: rowsOf(statusHistory).map(({ status, date, announcement }) => ({
      status: textOf(status),
      date: textOf(date),
      announcement: isReference(announcement) ? announcement.id : null,
    })),
  }
}

function toPlan(delivered: DeliveredDocument): RolloutPlan {
  return {
    announcement: delivered.document.id,
    date: dayInMoscow(new Date(delivered.document.publishedAt)),
    stages: rowsOf(delivered.values().stages).map((stage) => ({
      level: textOf(stage.level),
      status: textOf(stage.status),
      federalDistricts: textsOf(stage.federalDistricts),
      regions: textsOf(stage.regions),
    })),
  }
}

function rowsOf(value: JsonValue | undefined): FrozenFields[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}

function textsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

function textOf(value: JsonValue | undefined): string | null {
  return typeof value === 'string' ? value : null
}
