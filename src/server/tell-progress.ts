import type { FollowProgress } from '../read-model/index.ts'

/** How often the progress of a long building is told, in milliseconds. */
const everyMs = 2_000

/**
 * Tells an operator how far a read model is with a long ledger: at most every two seconds, and at the
 * end, if anything was told before or what was read is worth a line.
 * @param tell writes one line of the log
 * @param now milliseconds of a clock that never goes back
 */
export function createProgressTeller(
  tell: (line: string) => void,
  now: () => number = () => performance.now(),
): (progress: FollowProgress) => void {
  let began: { at: number; position: number } | null = null
  let told = 0
  return ({ from, position, total, isComplete }) => {
    began ??= { at: now(), position: from }
    const seconds = (now() - began.at) / 1000
    const applied = position - began.position
    const rate = seconds > 0 ? `, ${count(applied / seconds)} entries/s` : ''
    if (isComplete) {
      tell(`the read model has all ${count(position)} entries of the ledger (${inAll(applied)})`)
      began = null
      told = 0
    } else if (now() - began.at >= everyMs && now() - told >= everyMs) {
      told = now()
      tell(`building the read model: entry ${count(position)}${ofTotal(position, total)}${rate}`)
    }

    function inAll(entries: number): string {
      return `${count(entries)} in ${seconds.toFixed(1)} s${rate}`
    }
  }
}

function ofTotal(position: number, total: number | null): string {
  if (total === null) return ''
  return ` of ${count(total)} (${Math.floor((position / Math.max(total, 1)) * 100)} %)`
}

/** In English, as all that the server says. */
function count(number: number): string {
  return Math.round(number).toLocaleString('en-GB')
}
