import type { Payload, PayloadRequest } from 'payload'
import type { Event } from '../../src/payload-types.ts'

export type EventFields = Partial<Omit<Event, 'id'>>

/** An event that obeys every rule; tests change what they are about. */
const webinar: EventFields = {
  title: 'Школа терапевта',
  startsAt: '2024-03-14T07:00:00.000Z',
  endsAt: '2024-03-14T13:00:00.000Z',
  status: 'open',
  format: 'online',
  url: 'https://example.org/live',
}

/** Creates a webinar, with those fields instead of its own. */
export const createEvent = (payload: Payload, fields: EventFields, req?: PayloadRequest) =>
  payload.create({ collection: 'events', data: { ...webinar, ...fields } as Event, depth: 0, req })
