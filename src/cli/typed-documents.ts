import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { buildSchema, parse, print, Source } from 'graphql'
import config from '../../examples/front-end/codegen.ts'

const folder = 'examples/front-end'
const operations = `${folder}/operations`
const [output, settings] = Object.entries(config.generates)[0] ?? []

/** The files that graphql-codegen writes for the example, from the root. */
export const typedDocuments = ['gql.ts', 'graphql.ts', 'index.ts', 'persisted-documents.json'].map(
  (name) => posix.join(folder, output ?? '', name),
)

/**
 * Does for the example's `codegen.ts` what graphql-codegen's own command does, without the hundred
 * packages of that command.
 * @param schema as text
 * @returns file, from the root → text
 * @throws Error when an operation does not fit the schema
 */
export async function printTypedDocuments(schema: string): Promise<Map<string, string>> {
  // For development only: an installation has neither.
  const { codegen } = await import('@graphql-codegen/core')
  const { preset } = await import('@graphql-codegen/client-preset')
  if (!output || !settings) throw new Error(`${folder}/codegen.ts generates nothing.`)
  const sections = await preset.buildGeneratesSection({
    baseOutputDir: posix.join(folder, output),
    presetConfig: settings.presetConfig,
    config: settings.config,
    schema: parse(schema),
    schemaAst: buildSchema(schema),
    documents: readOperations(),
    plugins: [],
    pluginMap: {},
  })
  // Together: the list of persisted documents waits for the documents.
  const texts = await Promise.all(sections.map(codegen))
  return new Map(sections.map(({ filename }, i) => [filename, texts[i] ?? '']))
}

function readOperations() {
  const files = readdirSync(operations).filter((file) => file.endsWith('.graphql'))
  return files.sort().map((file) => {
    const location = posix.join(operations, file)
    const text = readFileSync(join(operations, file), 'utf8')
    const document = parse(new Source(text, location))
    return { location, rawSDL: print(document), document }
  })
}
