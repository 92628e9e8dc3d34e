import { writeSync } from 'node:fs'
import { openReadModel } from '../../src/read-model/index.ts'
import { createLedger } from '../../src/read-model/ledger.fixture.ts'
import { listsModel } from '../../src/read-model/lists.fixture.ts'

/** A process that builds a read model of 700 records in the file it is given, and names each entry. */
const file = process.argv[2] ?? ''
const readModel = openReadModel({ file, model: listsModel, buildTogether: 500 })
const ledger = createLedger()
readModel.beginBuilding()
say('ready')
for (let n = 1; n <= 700; n += 1)
  say(readModel.apply([ledger.add({ id: `s${n}`, ru: { title: `Корь ${n}`, slug: `s${n}` } })]))
await new Promise((resolve) => setTimeout(resolve, 30_000))

/** Written before anything else happens: a line that waits in this process would die with it. */
function say(line: string | number): void {
  writeSync(1, `${line}\n`)
}
