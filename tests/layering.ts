/** Who may import whom: checks the house plan of `support/layers.ts` on all our sources. */
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { type Import, parseImports } from './support/imports.ts'
import {
  layerOf,
  mayImport,
  type PackageRule,
  packageRules,
  separateFolders,
} from './support/layers.ts'
import { readSourceFiles } from './support/source-files.ts'

export interface Violation {
  file: string
  /** What is imported, or the chain of files that leads to it. */
  import: string
  rule: string
}

export interface Layering {
  violations: Violation[]
  files: number
  imports: number
}

/** A file's imports: `target` is a file of ours (from the root), absent for a package. */
type Graph = Map<string, (Import & { target?: string })[]>

const aliases: Record<string, string> = { '@payload-config': 'payload.config.ts' }

const resolve = (from: string, specifier: string, files: Map<string, string>) => {
  if (!/^\.{1,2}(\/|$)/.test(specifier)) return aliases[specifier]
  const target = path.posix.join(path.posix.dirname(from), specifier)
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx']
  return endings.map((ending) => target + ending).find((name) => files.has(name)) ?? target
}

const buildGraph = (files: Map<string, string>): Graph =>
  new Map(
    [...files].map(([file, text]) => [
      file,
      parseImports(file, text).map((found) => ({
        ...found,
        target: resolve(file, found.specifier, files),
      })),
    ]),
  )

const folderOf = (file: string) => file.split('/').slice(0, 2).join('/')

/** What is wrong with one file importing another; undefined when nothing is. */
const brokenRule = (file: string, target: string): string | undefined => {
  const [from, to] = [layerOf(file), layerOf(target)]
  if (!from || !to) return undefined
  if (from === to) {
    const apart = separateFolders.has(from) && folderOf(file) !== folderOf(target)
    return apart ? `${from} do not import each other` : undefined
  }
  return mayImport[from]?.includes(to) ? undefined : `${from} may not import ${to}`
}

const layerViolations = (graph: Graph): Violation[] =>
  [...graph].flatMap(([file, imports]) =>
    imports.flatMap(({ specifier, target }) => {
      const rule = target && brokenRule(file, target)
      return rule ? [{ file, import: specifier, rule }] : []
    }),
  )

/** The packages that a file imports; `transitive`: and all that it loads through our files. */
function* packagesFrom(graph: Graph, start: string, transitive = false) {
  const chains = [[start]]
  const seen = new Set([start])
  for (const chain of chains) {
    const file = chain.at(-1)!
    for (const { specifier, target, typeOnly } of graph.get(file) ?? []) {
      if (!target) yield { specifier, file, chain, typeOnly }
      else if (transitive && !typeOnly && !seen.has(target)) {
        seen.add(target)
        chains.push([...chain, target])
      }
    }
  }
}

/** Applies one rule about packages; of several ways to the same import the first is named. */
const violationsOf = (graph: Graph, packageRule: PackageRule): Violation[] => {
  const { layers, forbidden, typesToo, transitive, allows, rule } = packageRule
  const found = new Map<string, Violation>()
  for (const start of graph.keys()) {
    if (!layers.test(layerOf(start) ?? '')) continue
    for (const { specifier, file, chain, typeOnly } of packagesFrom(graph, start, transitive)) {
      if (typeOnly && !typesToo) continue
      if (!forbidden.some((pattern) => pattern.test(specifier))) continue
      if (allows?.(specifier, layerOf(file) ?? '')) continue
      const way = [...chain.slice(1), specifier].join(' → ')
      const last = `${file} ${specifier}`
      if (!found.has(last)) found.set(last, { file: start, import: way, rule })
    }
  }
  return [...found.values()]
}

/** Checks a set of files (path from the root → text). */
export const checkLayering = (files: Map<string, string>): Layering => {
  const graph = buildGraph(files)
  const unassigned = [...files.keys()]
    .filter((file) => !layerOf(file))
    .map((file) => ({ file, import: '', rule: 'has no layer: see tests/support/layers.ts' }))
  return {
    violations: [
      ...unassigned,
      ...layerViolations(graph),
      ...packageRules.flatMap((rule) => violationsOf(graph, rule)),
    ],
    files: graph.size,
    imports: [...graph.values()].reduce((sum, imports) => sum + imports.length, 0),
  }
}

export const checkProject = (): Layering =>
  checkLayering(readSourceFiles(fileURLToPath(new URL('..', import.meta.url))))

export const describeViolation = ({ file, import: imported, rule }: Violation): string =>
  [file, imported && `imports ${imported}`, rule].filter(Boolean).join(': ')

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { violations, files, imports } = checkProject()
  for (const violation of violations) console.error(describeViolation(violation))
  console.log(`layering: ${files} files, ${imports} imports, ${violations.length} violations`)
  if (violations.length > 0) process.exitCode = 1
}
