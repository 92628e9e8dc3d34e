// `npm run start:delivery`. Plain JavaScript, because loading what understands TypeScript would
// take most of the second in which a delivery node has to answer. The young generation is kept small
// (`--max-semi-space-size`) for less memory, and not smaller, for less work (docs/performance.md).
import { delivery } from '../server/standalone/bundle.mjs'

if (!delivery.isCurrent()) {
  console.error('Bundling the delivery process: some seconds, and only after a change …')
  await delivery.make()
}
await import(delivery.urlOf('delivery'))
