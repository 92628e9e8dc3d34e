import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  poweredByHeader: false,
  // `npm run check` has its own type check.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@libsql/client'],
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
