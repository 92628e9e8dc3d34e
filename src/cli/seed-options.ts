import { UserError } from '../lib/user-error.ts'

/** More would fill the disk of a small machine. */
const most = 1_000_000

/**
 * What `npm run seed` is asked for.
 * @param args after the name of the command
 * @returns how many generated publications there are to be, 0 without `--scale`
 * @throws UserError saying how to call it
 */
export function readSeedOptions(args: readonly string[]): { scale: number } {
  const [option, value, ...rest] = args.flatMap((arg) => arg.split('='))
  if (option === undefined) return { scale: 0 }
  if (option !== '--scale' || rest.length > 0)
    throw new UserError('Usage: npm run seed [-- --scale N]')
  const scale = /^\d+$/.test(value ?? '') ? Number(value) : 0
  if (scale >= 1 && scale <= most) return { scale }
  throw new UserError(`--scale takes a whole number from 1 to ${most}, not "${value ?? ''}".`)
}
