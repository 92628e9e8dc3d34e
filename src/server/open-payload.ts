import type { Payload } from 'payload'
import type { Environment } from '../config/environment.ts'
import { prepareFolders, refuseForeignDatabase } from './prepare-storage.ts'
import { lockDatabase } from './process-lock.ts'

/** Payload in this process, alone with its database where that allows only one process. */
export interface OpenPayload {
  payload: Payload
  close(): Promise<void>
}

/**
 * Starts Payload for writing.
 * @throws UserError when another process holds the embedded database, or it cannot be opened, or
 * a folder cannot be created
 */
export async function openPayload(env: Environment): Promise<OpenPayload> {
  prepareFolders(env)
  const unlock = lockDatabase(env)
  try {
    refuseForeignDatabase(env)
    const payload = await loadPayload()
    return { payload, close: () => payload.destroy().finally(unlock) }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Starts Payload without claiming the database: for reading only. */
export async function loadPayload(): Promise<Payload> {
  const { getPayload } = await import('payload')
  const { default: config } = await import('../../payload.config.ts')
  return getPayload({ config })
}
