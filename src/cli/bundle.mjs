import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL, URL } from 'node:url'

/** For packages in a bundle: modules of the older kind ask for Node's own with `require`. */
export const requireForOlder = {
  js:
    "import { createRequire as createRequireOfBundle } from 'node:module'\n" +
    'const require = createRequireOfBundle(import.meta.url)',
}

const root = fileURLToPath(new URL('../../', import.meta.url))

/**
 * Programs as JavaScript in `build/NAME`: one file, or few, start in a fraction of the time that
 * loading hundreds of modules and what understands TypeScript would take. They are made anew when
 * what they are made of has changed.
 * @param {string} name of their folder in `build`
 * @param {Record<string, string>} entryPoints program → its source, from the project's folder
 * @param {import('esbuild').BuildOptions} options further ones, without functions
 */
export function bundle(name, entryPoints, options) {
  const folder = join(root, 'build', name)
  const fileOf = (program) => join(folder, `${program}.mjs`)
  const stampFile = join(folder, 'stamp.json')
  /** What the programs are made of: files of ours and of packages, from the project's folder. */
  const readStamp = () => JSON.parse(readFileSync(stampFile, 'utf8'))
  const recipe = JSON.stringify({ entryPoints, options })

  return {
    programs: Object.keys(entryPoints),
    readStamp,

    /** Whether the programs were made from the sources as they are now. */
    isCurrent() {
      try {
        const { hash, inputs, outputs } = readStamp()
        const files = new Set(readdirSync(folder))
        return outputs.every((output) => files.has(output)) && hash === hashOf(recipe, inputs)
      } catch {
        return false
      }
    },

    /** Makes the programs; several processes may do so at once. */
    async make() {
      const { build, stop } = await import('esbuild')
      const { metafile, outputFiles } = await build({
        absWorkingDir: root,
        entryPoints,
        outdir: folder,
        outExtension: { '.js': '.mjs' },
        bundle: true,
        platform: 'node',
        format: 'esm',
        target: 'node20.9',
        plugins: [ownPlaces(folder)],
        metafile: true,
        write: false,
        logLevel: 'error',
        ...options,
      }).finally(stop)
      const inputs = Object.keys(metafile.inputs).sort()
      const outputs = outputFiles.map(({ path }) => basename(path)).sort()
      mkdirSync(folder, { recursive: true })
      removeForgotten(folder, [...outputs, ...outputsBefore(readStamp)])
      for (const { path, contents } of outputFiles) writeInOneGo(path, contents)
      const stamp = { hash: hashOf(recipe, inputs), inputs, outputs }
      writeInOneGo(stampFile, JSON.stringify(stamp, null, 1))
    },

    /** Where a program is, for `import()`. */
    urlOf: (program) => pathToFileURL(fileOf(program)).href,
    fileOf,
  }
}

/** In a bundle, a file of ours finds what lies beside its source. */
const ownPlaces = (folder) => ({
  name: 'own-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8')
      if (path.includes('node_modules') || !source.includes('import.meta.url')) return undefined
      const place = JSON.stringify(relative(folder, path).replaceAll('\\', '/'))
      const contents = source.replaceAll(
        'import.meta.url',
        `new URL(${place}, import.meta.url).href`,
      )
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' }
    })
  },
})

/** A server that runs may still load a part of what was made before; of what was before that, none. */
function removeForgotten(folder, known) {
  for (const file of readdirSync(folder))
    if (file.endsWith('.mjs') && !known.includes(file)) rmSync(join(folder, file), { force: true })
}

function outputsBefore(readStamp) {
  try {
    return readStamp().outputs
  } catch {
    return []
  }
}

function writeInOneGo(file, content) {
  const beside = `${file}.${process.pid}`
  writeFileSync(beside, content)
  renameSync(beside, file)
}

/** Of our own files, of how they are bundled, and of the versions of packages. */
function hashOf(recipe, inputs) {
  const hash = createHash('sha256').update(recipe)
  hash.update(readFileSync(fileURLToPath(import.meta.url)))
  const ours = inputs.filter((input) => !input.includes('node_modules'))
  for (const input of [...ours, 'package-lock.json'])
    hash.update(input).update(readFileSync(join(root, input)))
  return hash.digest('hex')
}
