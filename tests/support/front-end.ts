import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { contentTypes } from '../../collections/index.ts'
import { contentModelOf } from '../../src/content/content-type.ts'
import {
  createDelivery,
  createMediaHandler,
  createNodeListener,
  type DeliveryOptions,
} from '../../src/delivery/index.ts'
import { databaseSource } from '../../src/ledger/source.ts'
import type { FileStorage } from '../../src/media/storage/storage.ts'
import { openReadModel } from '../../src/read-model/index.ts'
import { createPreviewFinder } from '../../src/workflow/preview-links/find-preview.ts'

/** What went over the wire, and with what it was answered. */
export interface Sent {
  method: string
  search: URLSearchParams
  status: number
  cacheControl: string | null
  preview: string | null
}

/** Delivery of an installation behind `node:http`, and what a front end asks it. */
export interface ServedDelivery {
  url: string
  /** Requests since it was emptied. */
  sent: Sent[]
  fetch: typeof fetch
  /** Brings readers what was published since. */
  follow(): Promise<void>
  stop(): Promise<void>
}

/**
 * @param options take the place of the usual ones
 * @param options.storage where uploaded files are; without it none are served
 */
export async function serveDelivery(
  payload: Payload,
  { storage, ...options }: Partial<DeliveryOptions> & { storage?: FileStorage } = {},
): Promise<ServedDelivery> {
  const model = contentModelOf(contentTypes)
  const ledger = databaseSource(payload)
  const readModel = openReadModel({ file: ':memory:', model })
  const follow = async () => {
    readModel.apply(await ledger.read(readModel.position, 100_000))
  }
  await follow()
  const delivery = createDelivery({
    ...{ model, readModel, ledger, findPreview: createPreviewFinder(payload) },
    status: () => ({ ready: true, position: readModel.position }),
    logger: { error: (message, error) => console.error(message, error) },
    ...(storage && { media: createMediaHandler({ readModel, storage }) }),
    ...options,
  })
  const listener = createNodeListener(delivery, { onError: console.error })
  const server = createServer((request, response) => void listener(request, response))
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const sent: Sent[] = []
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    sent,
    fetch: watch(sent),
    follow,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      readModel.close()
    },
  }
}

const watch =
  (sent: Sent[]): typeof fetch =>
  async (input, init) => {
    const answer = await fetch(input, init)
    sent.push({
      method: init?.method ?? 'GET',
      search: new URL(input instanceof Request ? input.url : input).searchParams,
      status: answer.status,
      cacheControl: answer.headers.get('Cache-Control'),
      preview: new Headers(init?.headers).get('X-Preview-Token'),
    })
    return answer
  }
