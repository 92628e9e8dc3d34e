import { bundle } from '../../cli/bundle.mjs'

/** What cannot be part of one file, or few processes need: native code, a large page, buckets. */
const external = ['libsql', '@graphql-yoga/render-graphiql', '@aws-sdk/client-s3']

/** Modules of the older kind ask for Node's own with `require`. */
const banner =
  "import { createRequire as createRequireOfBundle } from 'node:module'\n" +
  'const require = createRequireOfBundle(import.meta.url)'

/** The delivery process in one file, with the packages that it needs. */
export const delivery = bundle(
  'delivery',
  { delivery: 'src/cli/start-delivery.ts' },
  { define: { 'process.env.NODE_ENV': '"production"' }, banner: { js: banner }, external },
)
