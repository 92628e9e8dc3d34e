// `npm run NAME`. Plain JavaScript, because loading what understands TypeScript would take longer
// than most commands.
import { commands } from './commands.mjs'

const [node, , name, ...args] = process.argv
if (!commands.programs.includes(name)) {
  console.error(`medglas: There is no command ${name}; there are ${commands.programs.join(', ')}.`)
  process.exit(1)
}
if (!commands.isCurrent()) {
  console.error('Bundling the commands: some seconds, and only after a change …')
  await commands.make()
}
process.argv = [node, commands.fileOf(name), ...args]
await import(commands.urlOf(name))
