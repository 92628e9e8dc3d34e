import { readFileSync, writeFileSync } from 'node:fs'
import { completeLock, type Lock } from '../lib/complete-lock.ts'

/**
 * `npm run lock`, after `npm install`: writes into package-lock.json the packages for other
 * platforms that the registry at hand does not carry, without which `npm ci` refuses the file.
 */
const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock
const { lock: complete, added } = completeLock(lock)
writeFileSync(file, `${JSON.stringify(complete, null, 2)}\n`)
console.log(added.length > 0 ? `Added: ${added.join(', ')}` : 'package-lock.json is complete.')
