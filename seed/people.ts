import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import type { Actor, Role } from '../src/access/roles.ts'
import type { Mandate } from '../src/workflow/mandate.ts'

interface SeedUser {
  email: string
  name: string
  role: Role
}

const user = (role: Role, name: string): SeedUser => ({
  ...{ role, name: `${name} (демонстрация)` },
  email: `${role}@demo.medglas.local`,
})

const author = user('author', 'Анна Авторова')
const pressEditor = user('press-editor', 'Пётр Прессов')
const medicalEditor = user('medical-editor', 'Мария Медведева')
const clinicalReviewer = user('clinical-reviewer', 'Кирилл Клиницын')
const chiefEditor = user('chief-editor', 'Галина Главнова')

/** The invented colleagues in whose names the demonstration content is written and approved. */
export const seedUsers = [author, pressEditor, medicalEditor, clinicalReviewer, chiefEditor]

/**
 * Finds the people of the demonstration, or creates them: with passwords that nobody knows, so
 * that nobody signs in as one of them before an administrator has set another.
 */
export async function seedMandate(payload: Payload): Promise<Mandate> {
  return {
    author: await findOrCreate(payload, author),
    approvers: [
      await findOrCreate(payload, pressEditor),
      await findOrCreate(payload, medicalEditor),
      await findOrCreate(payload, clinicalReviewer),
    ],
    publisher: await findOrCreate(payload, chiefEditor),
  }
}

async function findOrCreate(payload: Payload, { email, name, role }: SeedUser): Promise<Actor> {
  const collection = 'users'
  const where = { email: { equals: email } }
  const { docs } = await payload.find({ collection, where, limit: 1, depth: 0 })
  const password = randomBytes(24).toString('base64url')
  const grants = [{ role, everywhere: true }]
  return docs[0] ?? payload.create({ collection, data: { email, name, password, grants } })
}
