import { basename } from 'node:path'
import Sequencer from '@jest/test-sequencer'

/** Files that take half a minute and more, where they take that: the longest first. */
export const longest = [
  ...['leak', 'start', 'workflow-plan', 'workflow', 'sigkill', 'workflow-sigkill'],
  ...['seed-facts', 'forms', 'api-anonymous-rest', 'api-anonymous-graphql', 'erase-killed'],
  ...['workflow-matrix-guidance', 'cli-publish', 'cli-import', 'workflow-matrix-statements'],
  ...['workflow-redirects', 'workflow-schedules', 'workflow-audit', 'delivery-node', 'front-end'],
  ...['run-apart', 'freshness', 'survival', 'building'],
]

/**
 * Begins with what takes longest, so that at the end no core waits long for the other. jest knows
 * how long files took where it ran before; on a machine of CI it goes by their size, which misleads:
 * a file that kills processes is short.
 */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => {
      const found = longest.indexOf(basename(path).replace(/\.test\.tsx?$/, ''))
      return found < 0 ? longest.length : found
    }
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other))
  }
}
