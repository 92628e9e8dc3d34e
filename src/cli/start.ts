import { seedDocuments } from '../../seed/content/index.ts'
import { loadSeed } from '../../seed/load.ts'
import { environment, type Environment } from '../config/environment.ts'
import { build, isBuilt } from '../server/build.ts'
import { createFirstAdministrator } from '../server/first-administrator.ts'
import type { OpenPayload } from '../server/open-payload.ts'
import { runCommand } from './command.ts'

const dev = process.argv.includes('--dev')

/** `npm start` (and `npm run dev`): builds what is out of date, prepares, and serves. */
await runCommand(async () => {
  const env = environment()
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production' })
  const { run } = await import('../server/run.ts')
  const running = await run({
    env,
    dev,
    onStep: (step) => console.log(`… ${step}`),
    build: buildWhatIsOutOfDate,
    prepare: (open) => prepareEmpty(open, env),
  })
  console.log(banner(env))
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  console.log('Stopping …')
  await running.stop()
})

async function buildWhatIsOutOfDate(): Promise<void> {
  if (dev || isBuilt()) return
  console.log('Building the admin UI: about a minute, and only after a change …')
  await build()
}

/** An empty installation gets its administrator and, unless told not to, demonstration content. */
async function prepareEmpty({ payload }: OpenPayload, env: Environment): Promise<void> {
  const administrator = await createFirstAdministrator(payload, env)
  if (!administrator) return
  const { email, generatedPassword } = administrator
  const password = generatedPassword ?? '(ADMIN_PASSWORD)'
  console.log(`\n  First administrator: ${email}\n  Password:            ${password}\n`)
  if (generatedPassword) console.log('  The password is shown only this once: keep it.\n')
  if (!env.seedDemo) return
  const total = seedDocuments.length
  await loadSeed(payload, seedDocuments, (done) => {
    if (done === total || done % 10 === 0) console.log(`… demonstration content ${done}/${total}`)
  })
}

function banner({ siteUrl, adminEmail }: Environment): string {
  return `
Medglas is ready.
  Admin UI   ${siteUrl}/admin    (sign in as ${adminEmail})
  GraphQL    ${siteUrl}/graphql
  Health     ${siteUrl}/healthz  ${siteUrl}/readyz
`
}
