/** How far delivery is. */
export interface DeliveryStatus {
  /** Whether the read model has reached the end of the ledger once. */
  ready: boolean
  /** Sequence of the last ledger entry applied. */
  position: number
  /** What keeps it back, in words that are fit for everyone. */
  reason?: string
}

const headers = { 'Cache-Control': 'no-store' }

/** The process runs. */
export function healthz(): Response {
  return Response.json({ status: 'ok' }, { headers })
}

/** Whether answers are complete; until then load balancers keep readers away. */
export function readyz({ ready, position, reason }: DeliveryStatus): Response {
  if (ready) return Response.json({ status: 'ready', position, reason }, { headers })
  const why = reason ?? 'The read model is being built from the ledger.'
  return Response.json({ status: 'starting', reason: why, position }, { status: 503, headers })
}
