import { readFile } from 'node:fs/promises'
import { environment } from '../config/environment.ts'
import { decodeText } from '../importing/decode.ts'
import { readIcd10Csv, type Icd10Code } from '../importing/icd10-csv.ts'
import { ImportError } from '../importing/import-error.ts'
import { storeIcd10 } from '../importing/store-icd10.ts'
import { UserError } from '../lib/user-error.ts'
import { openPayload } from '../server/open-payload.ts'
import { runCommand } from './command.ts'

/** `npm run import:icd10`: the list that ICD-10 codes of guidelines are checked against. */
await runCommand(async () => {
  const [file] = process.argv.slice(2)
  if (!file) throw new UserError('Name the file: npm run import:icd10 -- FILE.csv')
  const codes = await readCodes(file)
  const { payload, close } = await openPayload(environment())
  try {
    const { added, renamed, removed, kept } = await storeIcd10(payload, codes)
    console.log(
      `ICD-10: ${added} codes added, ${renamed} renamed, ${removed} removed, ${kept} as before.`,
    )
  } finally {
    await close()
  }
})

async function readCodes(file: string): Promise<Icd10Code[]> {
  try {
    return readIcd10Csv(decodeText(await readFile(file), file))
  } catch (error) {
    if (error instanceof ImportError) throw new UserError(error.messages.en)
    throw new UserError(`${file}: nothing imported. ${(error as Error).message}`)
  }
}
