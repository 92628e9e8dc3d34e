import { bundle, requireForOlder } from '../../cli/bundle.mjs'

/** What cannot be part of one file, or few processes need: native code, a large page, buckets. */
const external = ['libsql', '@graphql-yoga/render-graphiql', '@aws-sdk/client-s3']

/** The delivery process in one file, with the packages that it needs. */
export const delivery = bundle(
  'delivery',
  { delivery: 'src/cli/start-delivery.ts' },
  { define: { 'process.env.NODE_ENV': '"production"' }, banner: requireForOlder, external },
)
