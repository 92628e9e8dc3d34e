import { APIError, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { isAdministrator } from '../../access/rules.ts'
import { toCsvLine } from '../../lib/csv-line.ts'
import { refusal } from '../refuse.ts'
import { findAudit, type AuditEvent } from './record.ts'

/** Read at a time: an export of years must not stand in memory. */
const batch = 1_000

const columns = [
  ...(['id', 'at', 'actor', 'actorName', 'action', 'type', 'documentId'] as const),
  ...(['version', 'comment', 'details'] as const),
]

const query = z.object({
  format: z.enum(['csv', 'jsonl'], 'must be csv or jsonl').default('csv'),
  from: z.iso.datetime({ offset: true, error: 'must be ISO 8601' }).optional(),
  to: z.iso.datetime({ offset: true, error: 'must be ISO 8601' }).optional(),
  documentId: z.string().optional(),
})
type Query = z.infer<typeof query>

/**
 * `GET /api/audit-events/export?format=csv|jsonl&from=&to=&documentId=`: the trail, oldest first,
 * for administrators. `from` is included, `to` is not.
 */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler(req) {
    if (!isAdministrator(req)) throw new APIError(req.t('error:unauthorized'), 403, null, true)
    const asked = readQuery(req)
    const encoder = new TextEncoder()
    const lines = linesOf(req, asked)
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { value, done } = await lines.next()
        if (done) controller.close()
        else controller.enqueue(encoder.encode(value))
      },
    })
    const name = `audit-${new Date().toISOString().slice(0, 10)}.${asked.format}`
    return new Response(body, {
      headers: {
        'Content-Type': asked.format === 'csv' ? 'text/csv; charset=utf-8' : 'application/jsonl',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    })
  },
}

function readQuery(req: PayloadRequest): Query {
  const parsed = query.safeParse(Object.fromEntries(req.searchParams ?? []))
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  throw refusal(req, 400, {
    ru: `Запрос не понят: ${problems.join('; ')}`,
    en: `The request is not understood: ${problems.join('; ')}`,
  })
}

/** Yields a batch of lines at a time; the ids are in the order of time. */
async function* linesOf(req: PayloadRequest, asked: Query): AsyncGenerator<string, void> {
  // By the mark at its beginning a table program knows that the file is UTF-8.
  if (asked.format === 'csv') yield `\uFEFF${toCsvLine(columns)}`
  for (let after = ''; ;) {
    const events = await findAudit({ payload: req.payload }, whereOf(asked, after), batch)
    if (events.length > 0) yield events.map((event) => toLine(event, asked.format)).join('')
    const last = events.at(-1)
    if (!last || events.length < batch) return
    after = last.id
  }
}

function whereOf({ from, to, documentId }: Query, after: string): Where {
  const utc = (instant: string) => new Date(instant).toISOString()
  const wanted: Where[] = [{ id: { greater_than: after } }]
  if (from) wanted.push({ at: { greater_than_equal: utc(from) } })
  if (to) wanted.push({ at: { less_than: utc(to) } })
  if (documentId) wanted.push({ documentId: { equals: documentId } })
  return { and: wanted }
}

function toLine(event: AuditEvent, format: Query['format']): string {
  const values = columns.map((name) => event[name] ?? null)
  if (format === 'csv')
    return toCsvLine(
      values.map((value) => (typeof value === 'object' && value ? JSON.stringify(value) : value)),
    )
  const named = Object.fromEntries(columns.map((name, place) => [name, values[place]]))
  return `${JSON.stringify(named)}\n`
}
