import type { MongoMemoryReplSet } from 'mongodb-memory-server-core'

import { canObtainMongod } from './mongod-download.ts'
import { type PortableMongod, preparePortableMongod } from './portable-mongod.ts'

export interface MongoServer {
  /** Names a replica set and no database: see `mongoDatabaseUrl`. */
  url: string
  stop(): Promise<void>
}

/** Says how to get the half of the tests that needs MongoDB. */
export const mongoHint =
  'set MONGODB_URL=mongodb://…/?replicaSet=… or let mongodb-memory-server download mongod'

const startReplicaSet = async (portable?: PortableMongod): Promise<MongoServer> => {
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const set: MongoMemoryReplSet = await MongoMemoryReplSet.create({
    binary: portable && { systemBinary: portable.binary, version: portable.version },
    replSet: {
      count: 1,
      storageEngine: 'wiredTiger',
      args: ['--wiredTigerCacheSizeGB', '0.25'],
      // A group of its own: Ctrl-C reaches the runner alone, which stops the server in good order.
      spawn: { detached: true, env: { ...process.env, ...portable?.env } },
    },
    instanceOpts: [{ launchTimeout: 60_000 }],
  })
  return {
    url: set.getUri(),
    stop: async () => {
      await set.stop({ doCleanup: true, force: true })
      portable?.waitForEnd()
    },
  }
}

/**
 * Finds a MongoDB replica set for the tests: `MONGODB_URL`, else one that mongodb-memory-server
 * starts, else (only where `ALLOW_PORTABLE_MONGOD=1`, as in `.ci/run`) a mongod run by wine.
 *
 * @returns the server, which the caller has to stop; null where there is none
 * @throws when a server was found and does not start
 */
export const findMongo = async (): Promise<MongoServer | null> => {
  const url = process.env.MONGODB_URL
  if (url) return { url, stop: () => Promise.resolve() }
  if (await canObtainMongod()) return startReplicaSet()
  if (process.env.ALLOW_PORTABLE_MONGOD !== '1') return null
  return startReplicaSet(await preparePortableMongod())
}

/**
 * The address of one database on the server of this test run (`MONGODB_URL`, set by `npm test`).
 *
 * @throws when there is no such address, or it names no replica set
 */
export const mongoDatabaseUrl = (database: string, url = process.env.MONGODB_URL): string => {
  const [, server, options = ''] = /^([a-z+]+:\/\/[^/?]+)(?:\/[^?]*)?(\?.*)?$/.exec(url ?? '') ?? []
  if (!server) throw new Error('MONGODB_URL is not set: run the tests with `npm test -- mongodb`')
  if (!options.includes('replicaSet=') && !server.startsWith('mongodb+srv:')) {
    throw new Error('MONGODB_URL names no replica set: add ?replicaSet=NAME')
  }
  return `${server}/${database}${options}`
}
