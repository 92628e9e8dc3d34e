import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { refuseWhileBuilding } from './refuse-while-building.ts'

test('while it is built, a node answers nobody but those who ask how it is', async () => {
  let isBeingBuilt = true
  const refuse = refuseWhileBuilding(() => isBeingBuilt)
  const server = createServer((request, response) => {
    if (refuse(request, response) === false) response.end('answered')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`)
    return [response.status, response.headers.get('retry-after'), await response.text()]
  }
  const query = '/graphql?query={__typename}'
  try {
    const [status, retryAfter, text] = await ask(query)
    expect([status, retryAfter]).toEqual([503, '5'])
    expect(JSON.parse(String(text)).errors[0].message).toContain('being built')
    expect((await ask('/media/a.jpg'))[0]).toBe(503)
    expect(await ask('/readyz')).toEqual([200, null, 'answered'])
    expect(await ask('/healthz')).toEqual([200, null, 'answered'])
    isBeingBuilt = false
    expect(await ask(query)).toEqual([200, null, 'answered'])
  } finally {
    server.close()
  }
})
