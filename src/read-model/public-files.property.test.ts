import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  filesModel,
  pdf,
  pdfName,
  person,
  photo,
  photoName,
  sizesOf,
  statement,
} from './files.fixture.ts'
import { createLedger, type Told } from './ledger.fixture.ts'
import { openReadModel } from './open-read-model.ts'
import type { ReadModel } from './read-model.ts'

/** What a media document is, without how it is stored. */
type Kept = { letter: string; x: number | null }

type Step =
  | { do: 'publish'; id: string; image?: string; speaker?: string }
  | { do: 'save'; id: string; portrait?: string }
  | ({ do: 'upload'; id: string } & Kept)
  | { do: 'remove'; type: 'statements' | 'people' | 'media'; id: string }

const [statements, people, media] = [
  ['s1', 's2'],
  ['p1', 'p2'],
  ['m1', 'm2', 'm3'],
]
const letters = ['a', 'b', 'c']
const points = [null, 20, 50]
const one = (of: string[]) => fc.constantFrom(...of)
const perhaps = (of: string[]) => fc.option(one(of), { nil: undefined })
const removal = (type: 'statements' | 'people' | 'media', of: string[]) =>
  fc.record({ do: fc.constant('remove' as const), type: fc.constant(type), id: one(of) })

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    ...{ do: fc.constant('publish' as const), id: one(statements) },
    ...{ image: perhaps(media), speaker: perhaps(people) },
  }),
  fc.record({ do: fc.constant('save' as const), id: one(people), portrait: perhaps(media) }),
  fc.record({
    ...{ do: fc.constant('upload' as const), id: one(media) },
    ...{ letter: one(letters), x: fc.constantFrom(...points) },
  }),
  removal('statements', statements),
  removal('people', people),
  removal('media', media),
)

function toTold(each: Step): Told {
  if (each.do === 'publish') return statement(each.id, each)
  if (each.do === 'save') return person(each.id, each.portrait)
  if (each.do === 'remove') return { type: each.type, id: each.id, action: 'unpublish' }
  const { id, letter, x } = each
  return x === null ? pdf(id, letter) : photo(id, letter, x)
}

/** What a file was public under, said plainly. */
const namesOf = ({ letter, x }: Kept) => (x === null ? [pdfName(letter)] : sizesOf(letter, x))

const everyName = letters.flatMap((letter) => [
  ...[photoName(letter), ...sizesOf(letter, 99)],
  ...points.flatMap((x) => namesOf({ letter, x })),
])

/** The rules in their own words: everything is looked at anew after each step. */
class PlainWorld {
  private readonly statements = new Map<string, { image?: string; speaker?: string }>()
  private readonly people = new Map<string, string | undefined>()
  private readonly media = new Map<string, Kept>()
  /** By name: the documents under which it has been public. */
  private readonly ever = new Map<string, Set<string>>()

  apply(each: Step): void {
    if (each.do === 'publish') this.statements.set(each.id, each)
    if (each.do === 'save') this.people.set(each.id, each.portrait)
    if (each.do === 'upload') this.media.set(each.id, each)
    if (each.do === 'remove') this[each.type].delete(each.id)
    for (const [id, names] of this.shown())
      for (const name of names) this.ever.set(name, (this.ever.get(name) ?? new Set()).add(id))
  }

  private shown(): Map<string, string[]> {
    const ids = [...this.statements.values()].flatMap(({ image, speaker }) => [
      image,
      this.people.get(speaker ?? ''),
    ])
    const found = ids.flatMap((id) => {
      const kept = this.media.get(id ?? '')
      return id && kept ? [[id, namesOf(kept)] as const] : []
    })
    return new Map(found)
  }

  /** @returns `public`, `gone`, null, or the names of which one is to be led to */
  fate(name: string): string | null | string[] {
    const shown = this.shown()
    if ([...shown.values()].flat().includes(name)) return 'public'
    const before = this.ever.get(name)
    if (!before) return null
    const led = [...before].flatMap((id) => shown.get(id) ?? [])
    return led.length > 0 ? led : 'gone'
  }
}

function check(readModel: ReadModel, world: PlainWorld): void {
  for (const name of everyName) {
    const [fate, expected] = [readModel.fileFate(name), world.fate(name)]
    if (!Array.isArray(expected)) expect([name, fate?.kind ?? null]).toEqual([name, expected])
    else expect([name, expected]).toEqual([name, expect.arrayContaining([movedTo(fate)])])
  }
}

const movedTo = (fate: ReturnType<ReadModel['fileFate']>) =>
  fate?.kind === 'moved' ? fate.name : fate?.kind

const open = () => openReadModel({ file: ':memory:', model: filesModel })

test('after any history a name is what the rules say, built step by step or at once', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const [readModel, rebuilt] = [open(), open()]
      const [ledger, world] = [createLedger(), new PlainWorld()]
      for (const each of steps) {
        ledger.add(toTold(each))
        readModel.apply(ledger.records)
        world.apply(each)
        check(readModel, world)
      }
      rebuilt.apply(ledger.records)
      const fates = (of: ReadModel) => everyName.map((name) => of.fileFate(name))
      expect(fates(rebuilt)).toEqual(fates(readModel))
      readModel.close()
      rebuilt.close()
    }),
    { numRuns: 60 },
  )
})
