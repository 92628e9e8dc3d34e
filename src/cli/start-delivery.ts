import { readDeliveryEnvironment } from '../config/delivery-environment.ts'
import { runDelivery } from '../server/standalone/run-delivery.ts'
import { runCommand } from './command.ts'

/** `npm run start:delivery`, which bundles this file: see `start-delivery.mjs`. */
await runCommand(async () => {
  const env = readDeliveryEnvironment(process.env)
  const node = await runDelivery(env, (line) => console.error(line))
  console.log(`Medglas delivers on http://${env.host}:${env.port}/graphql`)
  await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve))
  console.log('Stopping …')
  await node.stop()
})
