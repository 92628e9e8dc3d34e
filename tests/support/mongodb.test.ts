import { describe, expect, it } from '@jest/globals'

import { findMongo, mongoDatabaseUrl } from './mongodb.ts'

describe('mongoDatabaseUrl', () => {
  it.each([
    ['mongodb://127.0.0.1:27017/?replicaSet=rs0', 'mongodb://127.0.0.1:27017/db?replicaSet=rs0'],
    ['mongodb://u:p@a:1,b:2/old?replicaSet=rs0', 'mongodb://u:p@a:1,b:2/db?replicaSet=rs0'],
    ['mongodb+srv://cluster.example', 'mongodb+srv://cluster.example/db'],
  ])('puts the database into %s', (url, expected) => {
    expect(mongoDatabaseUrl('db', url)).toBe(expected)
  })

  it('refuses a server without a replica set, where transactions would be off', () => {
    expect(() => mongoDatabaseUrl('db', 'mongodb://127.0.0.1/')).toThrow('add ?replicaSet=NAME')
  })

  it('says how to run the tests when there is no server', () => {
    expect(() => mongoDatabaseUrl('db', '')).toThrow('npm test -- mongodb')
  })
})

describe('findMongo', () => {
  it('takes MONGODB_URL as it is', async () => {
    const before = process.env.MONGODB_URL
    process.env.MONGODB_URL = 'mongodb://given/?replicaSet=rs0'
    try {
      expect((await findMongo())?.url).toBe('mongodb://given/?replicaSet=rs0')
    } finally {
      if (before === undefined) delete process.env.MONGODB_URL
      else process.env.MONGODB_URL = before
    }
  })
})
