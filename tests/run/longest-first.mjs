import { basename } from 'node:path'
import Sequencer from '@jest/test-sequencer'

/**
 * Files that took half a minute and more in a whole run on two cores (30 November 2026), and the three slowest
 * of the unit tests: the longest first.
 */
export const longest = [
  ...['workflow-plan', 'start', 'leak', 'workflow', 'sigkill', 'forms', 'workflow-sigkill'],
  ...['cli-publish', 'colleagues', 'erase-killed', 'seed-facts', 'search', 'bulk-publish'],
  ...['workflow-matrix-guidance', 'media', 'erase', 'cli-import', 'rich-text', 'desk-search-index'],
  ...['cli-erase', 'workflow-property', 'workflow-preview-links', 'workflow-moves', 'publishing'],
  ...['ledger', 'media-images', 'importing', 'cli-ledger', 'run-apart', 'survival', 'building'],
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
