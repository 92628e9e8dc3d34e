import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { fileURLToPath, URL } from 'node:url'

const root = new URL('../../../', import.meta.url)
const stampFile = new URL('build/delivery.json', root)

/** The delivery process in one file: it starts in a fraction of the time. */
export const bundleFile = new URL('build/delivery.mjs', root).href

/** What cannot be part of one file, or few processes need: native code, a large page, buckets. */
const external = ['libsql', '@graphql-yoga/render-graphiql', '@aws-sdk/client-s3']

/** Modules of the older kind ask for Node's own with `require`. */
const banner =
  "import { createRequire as createRequireOfBundle } from 'node:module'\n" +
  'const require = createRequireOfBundle(import.meta.url)'

/** Whether the bundle was made from the sources as they are now. */
export function isBundled() {
  try {
    readFileSync(new URL(bundleFile))
    const { hash, inputs } = readStamp()
    return hash === hashOf(inputs)
  } catch {
    return false
  }
}

/** What the bundle is made of: files of ours and of packages, from the project's folder. */
export function readStamp() {
  return JSON.parse(readFileSync(stampFile, 'utf8'))
}

/** Makes the bundle; several processes may do so at once. */
export async function bundleDelivery() {
  const { build } = await import('esbuild')
  const { metafile, outputFiles } = await build({
    absWorkingDir: fileURLToPath(root),
    entryPoints: ['src/cli/start-delivery.ts'],
    outfile: 'build/delivery.mjs',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.9',
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: { js: banner },
    external,
    metafile: true,
    write: false,
    logLevel: 'error',
  })
  const inputs = Object.keys(metafile.inputs).sort()
  mkdirSync(new URL('build/', root), { recursive: true })
  writeInOneGo(new URL(bundleFile), outputFiles[0].contents)
  writeInOneGo(stampFile, JSON.stringify({ hash: hashOf(inputs), inputs }, null, 1))
}

function writeInOneGo(file, content) {
  const beside = `${fileURLToPath(file)}.${process.pid}`
  writeFileSync(beside, content)
  renameSync(beside, file)
}

/** Of our own files, of how they are bundled, and of the versions of packages. */
function hashOf(inputs) {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)))
  const ours = inputs.filter((input) => !input.includes('node_modules'))
  for (const input of [...ours, 'package-lock.json'])
    hash.update(input).update(readFileSync(new URL(input, root)))
  return hash.digest('hex')
}
