import type { PayloadRequest } from 'payload'
import type { ValidationArgs } from '../../src/fields/validate.ts'
import { say } from '../../src/lib/messages.ts'

/** A number of profiles is whole, and not smaller than the list. */
export function countsWhatIsListed(
  value: unknown,
  { req, siblingData }: ValidationArgs,
): string | true {
  if (value === null || value === undefined) return true
  const { profiles } = (siblingData ?? {}) as { profiles?: unknown[] | null }
  const listed = profiles?.length ?? 0
  if (Number.isInteger(value) && Number(value) >= Math.max(listed, 1)) return true
  return say(req, {
    ru: `Нужно целое число не меньше, чем профилей в списке: сейчас их ${listed}.`,
    en: `Give a whole number, not smaller than the list of profiles, which has ${listed}.`,
  })
}

/** Of guidance, only a model of care is what a centre works by. */
export async function isModelOfCare(
  value: unknown,
  { req }: { req: PayloadRequest },
): Promise<string | true> {
  if (typeof value !== 'string' || value === '') return true
  const { docs } = await req.payload.find({
    collection: 'guidance',
    where: { id: { equals: value } },
    select: { kind: true },
    draft: true,
    depth: 0,
    limit: 1,
    req,
  })
  if (docs[0]?.kind === 'model-of-care') return true
  return say(req, {
    ru: 'Выберите документ вида «Модель помощи».',
    en: 'Choose a guideline of the kind “Model of care”.',
  })
}
