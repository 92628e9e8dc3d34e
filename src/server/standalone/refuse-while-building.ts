import type { Handler } from '../listen.ts'

const health = /^\/(?:healthz|readyz)(?:\?|$)/

const message =
  'This node is being built from the ledger and cannot answer yet: try again in some seconds.'

/**
 * A read model that is being built has no lists, and not yet all there is: to answer from it would be
 * to say that publications do not exist. Health is told all the while.
 */
export function refuseWhileBuilding(isBeingBuilt: () => boolean): Handler {
  return ({ url = '' }, response) => {
    if (!isBeingBuilt() || health.test(url)) return false
    response.writeHead(503, {
      'Content-Type': 'application/json; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': '5',
    })
    response.end(JSON.stringify({ errors: [{ message }] }))
    return true
  }
}
