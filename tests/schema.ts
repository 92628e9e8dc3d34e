/** Whether the schema keeps what front ends were promised, or docs/schema-changes.md says where not. */
import { compareFiles } from '../src/cli/schema-files.ts'
import { explainComparison } from '../src/cli/schema-promise.ts'

const comparison = compareFiles()
for (const change of comparison.dangerous) console.log(`Mind: ${change}`)
const wrong = explainComparison(comparison, new Date().toISOString().slice(0, 10))
for (const line of wrong) console.error(line)
if (wrong.length > 0) process.exitCode = 1
