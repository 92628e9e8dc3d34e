import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { contentTypes } from './collections/index.ts'
import { collectionsOf } from './src/config/collections.ts'
import { customSettings } from './src/config/custom-settings.ts'
import { databaseAdapter } from './src/config/database/index.ts'
import { editor } from './src/config/editor.ts'
import { nameEditorParts } from './src/config/editor-words.ts'
import { emailAdapter } from './src/config/email.ts'
import { environment } from './src/config/environment.ts'
import { receiving } from './src/config/intake.ts'
import { i18n, localization } from './src/config/localization.ts'
import { explainLock, nameLockHolders } from './src/config/locks.ts'
import { readSecret } from './src/config/secret.ts'
import { ledgerCollections } from './src/ledger/collections.ts'
import { importEndpoint } from './src/importing/endpoint.ts'
import { bundleEndpoint } from './src/workflow/bundles/endpoint.ts'
import { deskSearchEndpoint } from './src/workflow/desk-search/endpoint.ts'
import { keepRefused } from './src/workflow/stale-saves/keep-attempt.ts'
import { workflowCollections } from './src/workflow/collections.ts'

const env = environment()

const config = buildConfig({
  secret: readSecret(env),
  db: await databaseAdapter(env),
  csrf: env.trustedOrigins,
  cors: env.trustedOrigins,
  collections: [...collectionsOf(contentTypes, env), ...ledgerCollections, ...workflowCollections],
  endpoints: [bundleEndpoint, deskSearchEndpoint, importEndpoint],
  hooks: { afterError: [keepRefused, explainLock] },
  upload: receiving(env),
  editor,
  localization,
  i18n,
  sharp,
  custom: customSettings(env),
  telemetry: false,
  admin: {
    user: 'users',
    custom: { timeZone: env.timeZone },
    // No picture from a third party, which would learn who edits here.
    avatar: 'default',
    dateFormat: 'dd.MM.yyyy HH:mm',
    components: {
      actions: ['/src/admin/search/desk-search.tsx#DeskSearch'],
      beforeDashboard: ['/src/admin/dashboard/desk.tsx#Desk'],
      providers: ['/src/admin/media/file-cards.tsx#FileCards'],
      graphics: { Logo: '/src/admin/logo.tsx#Logo', Icon: '/src/admin/icon.tsx#Icon' },
    },
    // Preview images would be drawn for anybody who asks.
    meta: { titleSuffix: ' · Medglas', defaultOGImageType: 'off' },
    importMap: { baseDir: dirname(fileURLToPath(import.meta.url)) },
  },
  // Readers have their own schema at /graphql; this one is for signed-in editors and integrations.
  graphQL: { disablePlaygroundInProduction: true, disableIntrospectionInProduction: true },
  email: emailAdapter(env),
  // Standard output belongs to what commands answer.
  logger: { options: { level: env.logLevel }, destination: process.stderr },
  // npm run generate does it; Payload would start a process for it at every start in development.
  typescript: { outputFile: 'src/payload-types.ts', autoGenerate: false },
})

export default config.then(nameLockHolders).then(nameEditorParts)
