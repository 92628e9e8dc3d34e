import type { PayloadRequest } from 'payload'
import { isCount } from '../../src/fields/number-rules.ts'
import { obeys, type Rule, type ValidationArgs } from '../../src/fields/validate.ts'
import { say } from '../../src/lib/messages.ts'

/** What of Payload's arguments the rules that ask the database look at. */
export interface DatabaseArgs extends ValidationArgs {
  req: PayloadRequest
  id?: string | number
  event?: 'onChange' | 'submit'
}

/** Code and version as they are written together: `714_2`. */
export interface Identity {
  code?: string | null
  version?: number | null
}

/**
 * A code typed together with its version is taken apart, as the rubricator of the Ministry of
 * Health (cr.minzdrav.gov.ru) writes it: `714_2` is code 714, version 2.
 */
export function splitDesignation(identity: Identity): Identity {
  const code = identity.code?.trim()
  const [, stem, version] = /^([^_]+)_(\d+)$/.exec(code ?? '') ?? []
  const agrees = !identity.version || identity.version === Number(version)
  return stem && agrees
    ? { ...identity, code: stem, version: Number(version) }
    : { ...identity, ...(code !== undefined && { code }) }
}

const isCode: Rule<string> = (value) =>
  /^[\p{L}\p{N}.-]{1,40}$/u.test(value)
    ? null
    : {
        ru: 'В коде — только буквы, цифры, точки и дефисы, например 714; версия — в соседнем поле.',
        en: 'A code has only letters, digits, dots and hyphens, such as 714; the version goes beside it.',
      }

/** A clinical recommendation has a code; other guidance may have one. */
export function validateCode(value: unknown, args: ValidationArgs): string | true {
  const { kind } = (args.data ?? {}) as { kind?: string }
  if (!value && kind === 'clinical-recommendation')
    return say(args.req, {
      ru: 'Укажите код клинических рекомендаций, например 714.',
      en: 'Give the code of the clinical recommendation, such as 714.',
    })
  return obeys(isCode)(value, args)
}

/** A version belongs to a code, and no two published documents have the same of both. */
export async function validateVersion(value: unknown, args: DatabaseArgs): Promise<string | true> {
  const { code } = (args.siblingData ?? {}) as Identity
  if (!value && code)
    return say(args.req, {
      ru: 'Укажите версию: код и версия действуют только вместе.',
      en: 'Give the version: a code stands only together with its version.',
    })
  if (value && !code)
    return say(args.req, {
      ru: 'Укажите и код, к которому относится версия, или уберите версию.',
      en: 'Give the code that the version belongs to, or remove the version.',
    })
  const verdict = obeys(isCount)(value, args)
  if (verdict !== true || !code || args.event === 'onChange') return verdict
  return refuseTaken(args, { code, version: value as number })
}

async function refuseTaken(
  { req, id }: DatabaseArgs,
  { code, version }: Identity,
): Promise<string | true> {
  const found = await req.payload.db.findOne<{ id: string; slug?: string }>({
    collection: 'guidance',
    where: {
      and: [
        { 'identity.code': { equals: code } },
        { 'identity.version': { equals: version } },
        { _status: { equals: 'published' } },
        ...(id === undefined ? [] : [{ id: { not_equals: id } }]),
      ],
    },
    req,
  })
  if (!found) return true
  return say(req, {
    ru: `${code}_${version} уже опубликован (${found.slug}): укажите другую версию или исправьте код.`,
    en: `${code}_${version} is published already (${found.slug}): give another version, or correct the code.`,
  })
}
