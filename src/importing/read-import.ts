import type { PayloadRequest } from 'payload'
import { organisationsOf, reaches } from '../access/organisations-of.ts'
import { permissions, subjectOf } from '../workflow/permissions.ts'
import type { Suggestion } from '../workflow/imports/suggestion.ts'
import { findOrganisations, mentionedFirst, organisationNamed } from './find-publisher.ts'
import type { FileToImport, ImportOutcome } from './import-outcome.ts'
import type { ImportedDocument } from './imported-document.ts'
import { findPeople } from './match-people.ts'
import { readApart } from './read-apart.ts'
import type { RecognisedFile } from './recognise-document.ts'
import { blocksToText } from './recognised.ts'
import { suggest } from './suggest.ts'
import { toTextBlocks } from './text-view.ts'
import { checkPublisher, checkSpeaker } from './warnings.ts'

/** What a file says, and what of it is understood. */
export interface Reading {
  document: ImportedDocument
  found: RecognisedFile
  suggestions: Suggestion[]
}

/** Reads a file and recognises what it tells; nothing is written. */
export async function readImport(req: PayloadRequest, file: FileToImport): Promise<Reading> {
  const { bytes, fileName, type, locale } = file
  const { document, found } = await readApart({ bytes, fileName, locale })
  const blocks = toTextBlocks(document.blocks)
  const text = blocksToText(blocks)
  const organisations = await findOrganisations(req.payload, locale)
  const publisher = mentionedFirst(text, organisations)
  const records = {
    people: await findPeople(req.payload, locale),
    publisher,
    mayPublishFor: publisher !== null && (await mayPublishFor(req, type, publisher.id)),
    sourceOrganisation: organisationNamed(found.source?.name ?? '', organisations),
  }
  const fields = new Set(
    req.payload.collections[type].config.flattenedFields.map(({ name }) => name),
  )
  const suggestions = suggest(found, text, records, (name) => fields.has(name))
  return { document, found, suggestions }
}

async function mayPublishFor(req: PayloadRequest, type: string, id: string): Promise<boolean> {
  if (!req.user) return true
  const reach = await organisationsOf(req, req.user, permissions.write[subjectOf(type)])
  return reaches(reach, [id])
}

/** The same, as it is told to people. */
export function toOutcome(
  { locale }: FileToImport,
  { document, found, suggestions }: Reading,
): ImportOutcome {
  const warnings = [...found.warnings, ...checkSpeaker(suggestions), ...checkPublisher(suggestions)]
  return {
    ...{ format: document.format, encoding: document.encoding ?? null, suggestions },
    notMapped: document.notMapped.map((message) => message[locale]),
    warnings: warnings.map((message) => message[locale]),
  }
}
