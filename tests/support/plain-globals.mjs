import vm from 'node:vm'
import { TestEnvironment } from 'jest-environment-node'

/** Since Node 20.18 and 22.8; without it the tests are the same, and slow. */
const ordinary = vm.constants?.DONT_CONTEXTIFY

/**
 * Jest's environment for Node with an ordinary global object. Jest puts one before it that watches
 * each access, so that `Object`, `Array` or `undefined`, wherever a package says it, costs two
 * detours: over half of the time of a test that asks a database through Payload.
 */
export default class PlainGlobals extends TestEnvironment {
  constructor(config, context) {
    const { createContext } = vm
    if (ordinary) vm.createContext = () => createContext(ordinary)
    try {
      super(config, context)
    } finally {
      vm.createContext = createContext
    }
  }
}
