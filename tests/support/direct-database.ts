import Database from 'libsql'
import type { Payload } from 'payload'

/** The primary database behind Payload's back, as an intruder with a database client has it. */
export interface DirectDatabase {
  get(collection: string, id: string, field: string): Promise<string>
  set(collection: string, id: string, field: string, value: string): Promise<void>
  remove(collection: string, id: string): Promise<void>
}

/** Opens the database of the installation that this process has started. */
export function directDatabase(payload: Payload): DirectDatabase {
  return payload.db.name === 'mongoose' ? directMongo(payload) : directSqlite()
}

function directSqlite(): DirectDatabase {
  const url = process.env.DATABASE_URL ?? ''
  const change = (sql: string, values: string[]) => {
    const database = new Database(url.slice('file:'.length), { timeout: 5000 })
    const statement = database.prepare(sql)
    const rows = statement.reader ? statement.all(values) : [statement.run(values)]
    database.close()
    return rows[0] as Record<string, string> & { changes?: number }
  }
  const one = ({ changes }: { changes?: number }) => {
    if (changes !== 1) throw new Error(`${changes} rows were changed instead of one`)
  }
  return {
    get: async (collection, id, field) =>
      change(`SELECT ${toColumn(field)} AS v FROM ${toColumn(collection)} WHERE id = ?`, [id]).v ??
      '',
    set: async (collection, id, field, value) =>
      one(
        change(`UPDATE ${toColumn(collection)} SET ${toColumn(field)} = ? WHERE id = ?`, [
          value,
          id,
        ]),
      ),
    remove: async (collection, id) =>
      one(change(`DELETE FROM ${toColumn(collection)} WHERE id = ?`, [id])),
  }
}

/** `ledger-entries` and `previousHash` as Payload writes them in SQL. */
function toColumn(name: string): string {
  return name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

interface Row {
  _id: string
  [field: string]: string
}

function directMongo({ db: { connection } }: Payload): DirectDatabase {
  const rows = (collection: string) => connection.collection<Row>(collection)
  const one = (count: number) => {
    if (count !== 1) throw new Error(`${count} documents were changed instead of one`)
  }
  return {
    async get(collection, id, field) {
      return (await rows(collection).findOne({ _id: id }))?.[field] ?? ''
    },
    async set(collection, id, field, value) {
      const update = { $set: { [field]: value } }
      one((await rows(collection).updateOne({ _id: id }, update)).modifiedCount)
    },
    async remove(collection, id) {
      one((await rows(collection).deleteOne({ _id: id })).deletedCount)
    },
  }
}
