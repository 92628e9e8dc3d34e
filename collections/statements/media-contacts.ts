import type { PayloadRequest } from 'payload'
import type { LocalizedText } from '../../src/content/model.ts'
import { say } from '../../src/lib/messages.ts'

interface Contact {
  id: string
  name?: LocalizedText | null
  pressContact?: { phone?: string | null; email?: string | null } | null
}

/** Validates that the press can reach everybody who is named as a contact. */
export async function refuseWithoutContact(
  value: unknown,
  { req }: { req: PayloadRequest },
): Promise<string | true> {
  const people = await findPeople(req, [value ?? []].flat().map(idOf))
  const silent = people.filter(({ pressContact: on }) => !on?.phone && !on?.email)
  if (silent.length === 0) return true
  const names = silent.map(({ name }) => name?.ru ?? name?.en ?? '').join(', ')
  return say(req, {
    ru: `${names}: в карточке нет ни телефона, ни почты для прессы. Добавьте их там или уберите контакт.`,
    en: `${names}: the record has no telephone or e-mail for the press. Add one there, or remove the contact.`,
  })
}

async function findPeople(req: PayloadRequest, ids: string[]): Promise<Contact[]> {
  if (ids.length === 0) return []
  const where = { id: { in: ids } }
  const query = { collection: 'people', where, pagination: false, req } as const
  return (await req.payload.db.find<Contact>(query)).docs
}

function idOf(person: unknown): string {
  return String((person as { id?: unknown } | null)?.id ?? person)
}
