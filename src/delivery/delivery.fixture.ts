import { createLedger, type LedgerFixture, type Told } from '../read-model/ledger.fixture.ts'
import { fixtureModel } from '../read-model/model.fixture.ts'
import { openReadModel, type ReadModel } from '../read-model/index.ts'
import { createDelivery, type Delivery, type DeliveryOptions } from './router.ts'

/** An answer as tests look at it: data is whatever was asked for. */
export interface Answer {
  data?: { [field: string]: unknown } | null
  errors?: { message: string; path?: unknown[]; extensions: { code: string } }[]
}

/** Delivery over a ledger in memory. */
export interface TestDelivery {
  readModel: ReadModel
  ledger: LedgerFixture
  delivery: Delivery
  /** What was logged. */
  logged: unknown[]
  publish(...told: Told[]): void
  ask(query: string, variables?: object): Promise<Answer>
  /** @returns the code of the only error */
  codeOf(query: string, variables?: object): Promise<string>
  /** @throws when the path is not delivery's */
  request(path: string, init?: RequestInit): Promise<Response>
}

/** @param options take the place of the usual ones */
export function createTestDelivery(options: Partial<DeliveryOptions> = {}): TestDelivery {
  const readModel = openReadModel({ file: ':memory:', model: options.model ?? fixtureModel })
  const ledger = createLedger()
  const logged: unknown[] = []
  const delivery = createDelivery({
    model: fixtureModel,
    readModel,
    ledger,
    status: () => ({ ready: true, position: readModel.position }),
    logger: { error: (_, error) => void logged.push(error) },
    ...options,
  })
  const request = (path: string, init?: RequestInit) => {
    const response = delivery.handle(new Request(`http://localhost${path}`, init))
    if (!response) throw new Error(`${path} is not delivery's.`)
    return response
  }
  const ask = async (query: string, variables?: object) => {
    const response = await request('/graphql', post({ query, variables }))
    return (await response.json()) as Answer
  }
  return {
    readModel,
    ledger,
    delivery,
    logged,
    publish(...told) {
      for (const one of told) ledger.add(one)
      readModel.apply(ledger.records)
    },
    ask,
    async codeOf(query, variables) {
      const { errors = [] } = await ask(query, variables)
      return errors.map(({ extensions }) => extensions.code).join()
    },
    request,
  }
}

/** A POST of JSON. */
export function post(body: object, headers: { [name: string]: string } = {}): RequestInit {
  return {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }
}
