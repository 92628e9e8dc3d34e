import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Does something in the transaction of the request: the one that the caller has begun, and ends, or
 * else one that is committed when it is done and rolled back when it throws.
 */
export async function withinTransaction<Result>(
  req: PayloadRequest,
  act: () => Promise<Result>,
): Promise<Result> {
  const started = await initTransaction(req)
  try {
    const result = await act()
    if (started) await commitTransaction(req)
    return result
  } catch (error) {
    if (started) await killTransaction(req)
    throw error
  }
}
