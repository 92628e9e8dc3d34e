import { withPayload } from '@payloadcms/next/withPayload'

/**
 * JavaScript, because Next would compile TypeScript at each start: a second.
 * @type {import('next').NextConfig}
 */
const nextConfig = {
  poweredByHeader: false,
  // `npm run check` has its own type check.
  typescript: { ignoreBuildErrors: true },
  // Loaded when a file comes that they read: bundled, they would be compiled with each build.
  serverExternalPackages: ['@libsql/client', 'mammoth', 'unpdf', 'parse5', 'yauzl', 'busboy'],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
