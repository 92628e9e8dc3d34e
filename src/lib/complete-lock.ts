/** What this module reads and writes of npm's package-lock.json (version 3). */
export interface Lock {
  packages: Record<string, LockedPackage>
}

interface LockedPackage {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  optionalDependencies?: Record<string, string>
}

const systems = ['darwin', 'linux', 'win32', 'android', 'freebsd', 'openharmony']

/**
 * Adds the optional packages of other platforms that a package names and the lock lacks. npm
 * leaves out what its registry does not carry, and then `npm ci` refuses the lock everywhere.
 * @returns the completed lock, and the names that were added
 */
export function completeLock(lock: Lock): { lock: Lock; added: string[] } {
  const missing = Object.entries(lock.packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(lock, path, name))
      .flatMap(([name, version]) => platformPackage(name, version, entry)),
  )
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) })
  const sorted = packages.sort(([a], [b]) => (a < b ? -1 : 1))
  return {
    lock: { ...lock, packages: Object.fromEntries(sorted) },
    added: missing.map(([path]) => path.slice('node_modules/'.length)),
  }
}

function isLocked({ packages }: Lock, path: string, name: string): boolean {
  return `node_modules/${name}` in packages || `${path}/node_modules/${name}` in packages
}

/** Such packages are named after their platform: `@swc/core-darwin-arm64`. */
function platformPackage(
  name: string,
  version: string,
  { dev }: LockedPackage,
): [string, LockedPackage][] {
  const words = name.split(/[/-]/)
  const os = words.find((word) => systems.includes(word))
  const cpu = os && words[words.indexOf(os) + 1]
  if (!os || !cpu || !/^\d/.test(version)) return []
  const entry = { version, cpu: [cpu], ...(dev && { dev }), optional: true, os: [os] }
  return [[`node_modules/${name}`, entry]]
}
