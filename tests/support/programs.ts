import { bundle } from '../../src/cli/bundle.mjs'
import { besidePayload } from '../../src/cli/commands.mjs'

const names = ['build-read-model', 'erase-documents', 'publish-documents', 'run-scheduler'] as const

/** A program in this folder that a test runs in a process of its own, to kill it. */
export type Program = (typeof names)[number]

const programs = bundle(
  'test-programs',
  Object.fromEntries(names.map((name) => [name, `tests/support/${name}.ts`])),
  besidePayload,
)

/** @returns the JavaScript file of a program, made of its sources as they are now */
export async function programFile(program: Program): Promise<string> {
  if (!programs.isCurrent()) await programs.make()
  return programs.fileOf(program)
}
