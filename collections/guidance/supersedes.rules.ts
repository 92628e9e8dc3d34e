import { notItsOwnAncestor, type TreeValidationArgs } from '../../src/fields/own-ancestor.ts'
import { say } from '../../src/lib/messages.ts'
import type { DatabaseArgs } from './identity.rules.ts'

const notInCircle = notItsOwnAncestor({
  ru: 'Получается круг: выбранный документ сам заменён этим, прямо или через другие. Уберите его.',
  en: 'That makes a circle: what was chosen is itself superseded by this document. Remove it.',
})

/** What a document supersedes: never itself, in a circle, or what another superseded before. */
export async function validateSupersedes(
  value: unknown,
  args: DatabaseArgs & TreeValidationArgs,
): Promise<string | true> {
  const ids = Array.isArray(value) ? value.map(String) : []
  if (ids.length === 0 || args.event === 'onChange') return true
  const verdict = await notInCircle(ids, args)
  return verdict === true ? refuseTaken(ids, args) : verdict
}

/** A superseded document has one successor; one that is being superseded too does not count. */
async function refuseTaken(ids: string[], { req, id }: DatabaseArgs): Promise<string | true> {
  const own = id === undefined ? ids : [...ids, String(id)]
  const found = await req.payload.db.findOne<{ id: string; slug?: string }>({
    collection: 'guidance',
    where: {
      and: [
        { supersedes: { in: ids } },
        { id: { not_in: own } },
        { _status: { equals: 'published' } },
      ],
    },
    req,
  })
  if (!found) return true
  return say(req, {
    ru: `Один из этих документов уже заменён другим (${found.slug}): уберите его или замените и тот.`,
    en: `One of these is superseded by another document already (${found.slug}): remove it, or supersede that one as well.`,
  })
}
