// `npm run start:delivery`. Plain JavaScript, because loading what understands TypeScript would
// take most of the second in which a delivery node has to answer.
import { bundleDelivery, bundleFile, isBundled } from '../server/standalone/bundle.mjs'

if (!isBundled()) {
  console.error('Bundling the delivery process: some seconds, and only after a change …')
  await bundleDelivery()
}
await import(bundleFile)
