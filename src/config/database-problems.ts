/** @returns what is wrong with `DATABASE_URL`, one line for each mistake */
export function databaseProblems(url: string | undefined): string[] {
  if (url === undefined || url.startsWith('file:') || url.startsWith('mongodb+srv://')) return []
  if (!url.startsWith('mongodb://'))
    return ['DATABASE_URL must begin with file: (SQLite) or mongodb:// (MongoDB)']
  // Without a replica set MongoDB has no transactions: a document could be published unrecorded.
  if (!/[?&]replicaSet=[^&]+/.test(url))
    return ['DATABASE_URL must name the replica set: mongodb://HOST/NAME?replicaSet=rs0']
  return []
}

/** @returns that a secret is missing, where it cannot be made up */
export function secretProblems(url: string | undefined, secret: string | undefined): string[] {
  if (!url?.startsWith('mongodb') || secret) return []
  return ['PAYLOAD_SECRET is required with MongoDB: the same 32 or more characters on every node']
}
