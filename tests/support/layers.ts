/** The house plan of docs/design.md as data: which file is of which layer, who may import whom. */

const engines = ['ledger', 'read-model', 'search', 'delivery', 'importing', 'workflow'] as const
/** What editors' collections are written in. */
const vocabulary = ['access', 'fields', 'rich-text'] as const
const ground = ['content', 'lib', 'generated'] as const

const house = [...engines, ...vocabulary, 'media', ...ground] as const
const whole = ['payload-config', 'registry', 'collections', 'config', ...house] as const

/** First match wins; a pattern is a file, a folder (ends in `/`) or an expression. */
const table: [pattern: string | RegExp, layer: string][] = [
  [/\.test\.tsx?$/, 'tests'],
  ['tests/', 'tests'],
  ['seed/', 'seed'],
  ['examples/', 'examples'],
  ['payload.config.ts', 'payload-config'],
  ['collections/index.ts', 'registry'],
  [/^collections\/[^/]+\//, 'collections'],
  ['src/payload-types.ts', 'generated'],
  ['src/server/standalone/', 'standalone'],
  ['src/cli/start-delivery.ts', 'standalone'],
  ...[
    'app',
    'admin',
    'cli',
    'server',
    'config',
    ...engines,
    ...vocabulary,
    'media',
    'content',
    'lib',
  ].map((layer): [string, string] => [`src/${layer}/`, layer]),
]

/** Layer → the layers that its files may import, besides their own. */
export const mayImport: Record<string, readonly string[]> = {
  tests: ['app', 'admin', 'cli', 'server', 'standalone', 'seed', 'examples', ...whole],
  app: ['admin', ...whole],
  cli: ['server', 'seed', 'examples', ...whole],
  server: [...whole],
  /** The delivery process. It must not load what `packageRules` forbids, through whatever file. */
  standalone: ['cli', 'server', ...whole],
  seed: [...whole],
  /** Others' programs: they know the API alone. */
  examples: [],
  'payload-config': ['registry', 'collections', 'config', ...house],
  registry: ['collections', 'workflow', ...vocabulary, ...ground],
  collections: ['workflow', ...vocabulary, 'media', ...ground],
  config: [...house],
  admin: ['workflow', ...vocabulary, 'media', ...ground],
  ...Object.fromEntries(engines.map((engine) => [engine, house])),
  fields: ['access', 'rich-text', ...ground],
  access: [...ground],
  'rich-text': ['media', ...ground],
  media: [...ground],
  content: ['lib', 'generated'],
  lib: [],
  generated: [],
}

/** Layers whose folders are neighbours that do not know each other. */
export const separateFolders = new Set(['collections'])

const payload = /^(payload|@payloadcms\/[^/]+)(\/|$)/
const react = /^(react|react-dom)(\/|$)/
const next = /^next(\/|$)/
/** Converters without Payload or React in them. */
const pureConverters = /^@payloadcms\/richtext-lexical\/(html|plaintext)$/

export interface PackageRule {
  layers: RegExp
  forbidden: RegExp[]
  /** `lib` does without the types as well; elsewhere only what is loaded counts. */
  typesToo?: boolean
  /** Looks at everything that the file loads, through our other files. */
  transitive?: boolean
  allows?: (specifier: string, importingLayer: string) => boolean
  rule: string
}

export const packageRules: PackageRule[] = [
  {
    layers: /^(?!app$|server$)/,
    forbidden: [next],
    typesToo: true,
    rule: 'only src/app and src/server import next',
  },
  {
    layers: /^(lib)$/,
    forbidden: [payload, react],
    typesToo: true,
    rule: 'lib knows neither Payload nor React',
  },
  {
    layers: /^media-inspection$/,
    forbidden: [payload, react],
    typesToo: true,
    rule: 'media-inspection knows neither Payload nor React',
  },
  {
    layers: /^(delivery|read-model|search)$/,
    forbidden: [payload, react, next],
    transitive: true,
    allows: (specifier, layer) => layer === 'rich-text' && pureConverters.test(specifier),
    rule: 'delivery, read-model and search load neither Payload, React nor Next',
  },
  {
    layers: /^standalone$/,
    forbidden: [payload, react, next],
    transitive: true,
    rule: 'the delivery process loads neither Payload, React nor Next',
  },
]

const matches = (pattern: string | RegExp, file: string) =>
  typeof pattern === 'string'
    ? file === pattern || (pattern.endsWith('/') && file.startsWith(pattern))
    : pattern.test(file)

/** @returns the layer of a file, given by its path from the root; undefined where it has none */
export const layerOf = (file: string): string | undefined =>
  table.find(([pattern]) => matches(pattern, file))?.[1]
