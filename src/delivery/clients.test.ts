import { expect, test } from '@jest/globals'
import { createClientDirectory, type ApiClient } from './clients.ts'

const client = (id: string, more: Partial<ApiClient> = {}): ApiClient => {
  return { id, keyHash: `hash of ${id}`, quota: 60, types: null, revoked: false, ...more }
}

test('finds a client by the hash of its key, as it is now', () => {
  let clients = [client('a'), client('b')]
  const directory = createClientDirectory(() => clients)
  expect(directory.find('hash of b')).toBe(clients[1])
  expect(directory.find('a')).toBeUndefined()
  clients = [client('b', { revoked: true })]
  expect(directory.find('hash of b')?.revoked).toBe(true)
  expect(directory.find('hash of a')).toBeUndefined()
})

test('says which client was used, to whoever wants to know', () => {
  const used: string[] = []
  createClientDirectory(
    () => [],
    (id) => used.push(id),
  ).used('a')
  createClientDirectory(() => []).used('b')
  expect(used).toEqual(['a'])
})
