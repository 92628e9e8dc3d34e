import { readFileSync, writeFileSync } from 'node:fs'
import { UserError } from '../lib/user-error.ts'
import {
  acceptDeclarations,
  compareWithPromise,
  explainComparison,
  type SchemaComparison,
} from './schema-promise.ts'

export const schemaFile = 'schema.graphql'
const promiseFile = 'schema.baseline.graphql'
const changesFile = 'docs/schema-changes.md'

const read = (file: string) => readFileSync(file, 'utf8')

/** @returns how the schema stands to the promise, by the files at the root */
export function compareFiles(): SchemaComparison {
  return compareWithPromise(read(promiseFile), read(schemaFile), read(changesFile))
}

/**
 * Makes the present schema the promise.
 * @throws UserError when something breaks front ends that is not declared
 */
export function acceptSchema(): void {
  const today = new Date().toISOString().slice(0, 10)
  const wrong = explainComparison(compareFiles(), today)
  if (wrong.length > 0) throw new UserError(wrong.join('\n'))
  writeFileSync(promiseFile, read(schemaFile))
  writeFileSync(changesFile, acceptDeclarations(read(changesFile), today))
}
