import { bundle, requireForOlder } from '../../src/cli/bundle.mjs'

/** Payload and its parts: those that import each other, so that each is there once. */
const bundled = [
  'payload',
  'payload/shared',
  '@payloadcms/db-mongodb',
  '@payloadcms/db-sqlite',
  '@payloadcms/db-sqlite/drizzle/libsql',
  '@payloadcms/richtext-lexical',
  '@payloadcms/richtext-lexical/html',
]

/** Native code, what we import as well and is to be there once, and what finds its own files. */
const external = [
  ...['libsql', 'sharp', 'mongoose', 'graphql', 'lexical', '@lexical/*'],
  ...['next', 'react', 'react-dom', '@payloadcms/next', '@payloadcms/ui'],
  ...['drizzle-kit', 'pino', 'pino-pretty', 'prettier'],
]

const fileNameOf = (name) => name.replace('@', '').replaceAll('/', '-')

/**
 * Payload in few files, for the tests that start it: jest loads the modules of a test file anew, and
 * those of Payload are 1,500, which takes it two seconds.
 */
export const packages = bundle(
  'test-packages',
  Object.fromEntries(bundled.map((name) => [fileNameOf(name), name])),
  { banner: requireForOlder, external, loader: { '.css': 'empty' }, splitting: true },
)

/** For jest's `moduleNameMapper`. */
export const placesOfPackages = Object.fromEntries(
  bundled.map((name) => [`^${name}$`, packages.fileOf(fileNameOf(name))]),
)
