import { Server, type AddressInfo } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { readEnvironment } from '../config/environment.ts'
import { UserError } from '../lib/user-error.ts'
import { listen, type Handler, type HttpServer } from './listen.ts'

const host = '127.0.0.1'
const onPort = (port: number) => ({ ...readEnvironment({}), host, port })

let http: HttpServer
let origin: string

const portOf = (server: HttpServer['server']) => (server.address() as AddressInfo).port

beforeEach(async () => {
  http = await listen(onPort(0))
  origin = `http://${host}:${portOf(http.server)}`
})

afterEach(() => http.close())

const answerWith =
  (status: number, paths?: string[]): Handler =>
  async (request, response) => {
    if (paths && !paths.includes(request.url!)) return false
    response.writeHead(status).end(request.url)
    return true
  }

describe('while starting', () => {
  test('/healthz says that the process lives', async () => {
    const response = await fetch(`${origin}/healthz`)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ status: 'ok' })
    expect(response.headers.get('retry-after')).toBeNull()
  })

  test.each(['/', '/readyz', '/graphql', '/admin', '/healthz/x'])(
    '%s says to come back',
    async (path) => {
      const response = await fetch(origin + path)
      expect(response.status).toBe(503)
      expect(response.headers.get('retry-after')).toBe('5')
      expect(await response.json()).toEqual({ status: 'starting' })
    },
  )

  test('so does a POST, whatever it brings', async () => {
    const response = await fetch(`${origin}/graphql`, { method: 'POST', body: '{}' })
    expect(response.status).toBe(503)
  })
})

describe('when serving', () => {
  test('the first handler that takes a request answers it', async () => {
    const second = jest.fn(answerWith(202))
    http.serve([answerWith(201, ['/a']), second])
    expect((await fetch(`${origin}/a`)).status).toBe(201)
    expect(second).not.toHaveBeenCalled()
    expect((await fetch(`${origin}/b`)).status).toBe(202)
  })

  test('what nobody takes is not found', async () => {
    http.serve([answerWith(200, ['/a'])])
    const response = await fetch(`${origin}/healthz`)
    expect([response.status, await response.text()]).toEqual([404, 'Not found\n'])
  })

  test('a failure is reported to the operator alone, and the next request is answered', async () => {
    const report = jest.spyOn(console, 'error').mockImplementation(() => {})
    const failure = new Error('the password is hunter2')
    http.serve([
      async (request) => {
        if (request.url === '/a') throw failure
        return false
      },
    ])
    const response = await fetch(`${origin}/a`)
    expect([response.status, await response.text()]).toEqual([500, ''])
    expect(report.mock.calls).toEqual([[failure]])
    report.mockRestore()
    expect((await fetch(`${origin}/b`)).status).toBe(404)
  })

  test('closing waits for the answers under way', async () => {
    let finish = () => {}
    const started = new Promise<void>((resolve) => {
      http.serve([
        async (_, response) => {
          resolve()
          await new Promise<void>((end) => (finish = end))
          response.end('late')
          return true
        },
      ])
    })
    const answer = fetch(origin).then((response) => response.text())
    await started
    const closed = http.close()
    expect(await Promise.race([closed, setTimeout(50, 'open')])).toBe('open')
    finish()
    expect(await answer).toBe('late')
    await closed
    await expect(fetch(origin)).rejects.toThrow()
  })
})

describe('what a person can put right', () => {
  test('a port in use', async () => {
    const port = portOf(http.server)
    const refused = listen(onPort(port))
    await expect(refused).rejects.toBeInstanceOf(UserError)
    await expect(refused).rejects.toThrow(new RegExp(`^Port ${port} is in use\\. .*PORT=3001$`))
    expect((await fetch(`${origin}/healthz`)).status).toBe(200)
  })

  test('an address that is not of this machine', async () => {
    const refused = listen({ ...onPort(0), host: '192.0.2.1' })
    await expect(refused).rejects.toBeInstanceOf(UserError)
    await expect(refused).rejects.toThrow('This machine has no address 192.0.2.1. Check HOST.')
  })

  test.each([
    ['EACCES', /^Port 80 is not allowed for this user\. .*PORT=3000$/],
    ['ENOTFOUND', /Check HOST\.$/],
  ])('%s', async (code, message) => {
    const fail = jest.spyOn(Server.prototype, 'listen').mockImplementation(function (this: Server) {
      setImmediate(() => this.emit('error', Object.assign(new Error(code), { code })))
      return this
    })
    const refused = listen(onPort(80))
    await expect(refused).rejects.toBeInstanceOf(UserError)
    await expect(refused).rejects.toThrow(message)
    fail.mockRestore()
  })
})
