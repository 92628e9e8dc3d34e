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
  serverExternalPackages: [
    ...['@libsql/client', 'mammoth', 'unpdf', 'parse5', 'yauzl', 'busboy'],
    // It starts processes by files of its own.
    'tinypool',
  ],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
