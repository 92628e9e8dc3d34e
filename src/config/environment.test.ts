import { readDeliverySettings } from '../delivery/settings.ts'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { UserError } from '../lib/user-error.ts'
import { EnvironmentError } from './environment-error.ts'
import { readEnvironment } from './environment.ts'

const secret = 's'.repeat(32)
const mongo = 'mongodb://db1,db2/medglas?replicaSet=rs0'

/** What is wrong with an environment: one line for each mistake. */
function problemsOf(env: Record<string, string>): string[] {
  try {
    readEnvironment(env)
  } catch (error) {
    if (error instanceof EnvironmentError) return error.problems
    throw error
  }
  return []
}

test('nothing set: the embedded default, on this machine alone', () => {
  expect(readEnvironment({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    siteUrl: 'http://localhost:3000',
    trustedOrigins: ['http://localhost:3000', 'http://127.0.0.1:3000'],
    databaseUrl: `file:${resolve('data/medglas.db')}`,
    database: 'sqlite',
    dataDir: resolve('data'),
    mediaDir: resolve('media'),
    files: { kind: 'folder', directory: resolve('media') },
    mediaMaxBytes: 52_428_800,
    clamdSocket: undefined,
    secret: undefined,
    adminEmail: 'admin@medglas.local',
    adminPassword: undefined,
    seedDemo: true,
    logLevel: 'info',
    scheduleLeadSeconds: 120,
    previewHours: 24,
    previewUrl: undefined,
    importMaxBytes: 52_428_800,
    importDir: resolve('data/import-files'),
    timeZone: 'Europe/Moscow',
    smtpUrl: undefined,
    mailFrom: { address: 'noreply@medglas.local', name: 'Medglas' },
    mailTo: 'files',
    ledgerToken: undefined,
    delivery: readDeliverySettings({}),
  })
})

const valid: [name: string, value: string, expected: object][] = [
  ['PORT', '1', { port: 1 }],
  ['PORT', '65535', { port: 65535, siteUrl: 'http://localhost:65535' }],
  ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
  ['SITE_URL', 'https://health.example', { siteUrl: 'https://health.example' }],
  ['SITE_URL', 'http://127.0.0.1:8080/x/', { siteUrl: 'http://127.0.0.1:8080' }],
  ['DATABASE_URL', 'file:/srv/a.db', { databaseUrl: 'file:/srv/a.db', database: 'sqlite' }],
  ['DATA_DIR', '/srv/d', { dataDir: '/srv/d', databaseUrl: 'file:/srv/d/medglas.db' }],
  ['DATA_DIR', 'here', { dataDir: resolve('here') }],
  ['MEDIA_DIR', '/srv/m', { files: { kind: 'folder', directory: '/srv/m' } }],
  ['MEDIA_MAX_BYTES', '1048576', { mediaMaxBytes: 1_048_576 }],
  ['CLAMD_SOCKET', '/run/clamav/clamd.ctl', { clamdSocket: '/run/clamav/clamd.ctl' }],
  ['CLAMD_SOCKET', 'scanner.example:3310', { clamdSocket: 'scanner.example:3310' }],
  ['PAYLOAD_SECRET', secret, { secret }],
  ['ADMIN_EMAIL', 'anna@example.org', { adminEmail: 'anna@example.org' }],
  ['ADMIN_PASSWORD', 'twelve chars', { adminPassword: 'twelve chars' }],
  ['SEED_DEMO', 'true', { seedDemo: true }],
  ['SEED_DEMO', 'false', { seedDemo: false }],
  ['LOG_LEVEL', 'silent', { logLevel: 'silent' }],
  ['PREVIEW_HOURS', '168', { previewHours: 168 }],
  ['IMPORT_MAX_BYTES', '209715200', { importMaxBytes: 209_715_200 }],
  ['IMPORT_DIR', '/srv/i', { importDir: '/srv/i' }],
  ['DATA_DIR', '/srv/d', { importDir: '/srv/d/import-files' }],
  [
    'PREVIEW_URL',
    'https://a.example{path}?p={token}',
    { previewUrl: 'https://a.example{path}?p={token}' },
  ],
  ['TIME_ZONE', 'Asia/Omsk', { timeZone: 'Asia/Omsk' }],
  ['SMTP_URL', 'smtps://u:p@mail.example:465', { smtpUrl: 'smtps://u:p@mail.example:465' }],
  ['MAIL_FROM', 'a@b.example', { mailFrom: { address: 'a@b.example', name: 'Medglas' } }],
  ['MAIL_FROM', 'Пресса <a@b.example>', { mailFrom: { address: 'a@b.example', name: 'Пресса' } }],
  ['MAIL_TO', 'console', { mailTo: 'console' }],
]

test.each(valid)('%s=%s is understood', (name, value, expected) => {
  expect(readEnvironment({ [name]: value })).toMatchObject(expected)
})

const names = [...new Set(valid.map(([name]) => name))]

test.each(names)('%s= counts as absent', (name) => {
  expect(readEnvironment({ [name]: '' })).toEqual(readEnvironment({}))
})

describe('one line for a mistake, which names the variable and not its value', () => {
  test.each([
    ['PORT', 'http', 'must be a whole number from 1 to 65535'],
    ['PORT', '0', 'must be a whole number from 1 to 65535'],
    ['PORT', '65536', 'must be a whole number from 1 to 65535'],
    ['PORT', '-80.5', 'must be a whole number from 1 to 65535'],
    ['PORT', '1e99', 'must be a whole number from 1 to 65535'],
    ['SITE_URL', 'health.example', /must be an http\(s\) URL$/],
    ['SITE_URL', 'ftp://health.example', /must be an http\(s\) URL$/],
    ['PAYLOAD_SECRET', 'hunter2', 'must have at least 32 characters'],
    ['ADMIN_EMAIL', 'anna.example', 'must be an e-mail address'],
    ['ADMIN_PASSWORD', 'hunter2', 'must have at least 12 characters'],
    ['TIME_ZONE', 'Moscow/Europe', 'must be a time zone such as Europe/Moscow'],
    ['PREVIEW_HOURS', '169', 'must be a whole number of hours from 1 to 168'],
    ['IMPORT_MAX_BYTES', '209715201', 'must be a whole number of bytes from 1 to 209715200'],
    ['IMPORT_MAX_BYTES', '1.5', 'must be a whole number of bytes from 1 to 209715200'],
    ['PREVIEW_HOURS', '0', 'must be a whole number of hours from 1 to 168'],
    ['PREVIEW_URL', 'https://site.example{path}', /must be an http\(s\) URL with \{token\} in it/],
    ['PREVIEW_URL', 'site.example/{token}', /must be an http\(s\) URL with \{token\} in it/],
    ['SMTP_URL', 'mail.example', 'must begin with smtp:// or smtps://'],
    ['SMTP_URL', 'http://u:hunter2@mail.example', 'must begin with smtp:// or smtps://'],
    ['MAIL_FROM', 'nobody', /^MAIL_FROM must be an address, or a name with one/],
    ['MAIL_TO', 'printer', 'must be files or console'],
    ['SEED_DEMO', 'yes', 'must be true or false'],
    ['LOG_LEVEL', 'loud', /^LOG_LEVEL must be one of fatal, .*silent$/],
    ['DATABASE_URL', 'postgres://u:hunter2@db/x', /must begin with file: .* or mongodb:/],
  ])('%s=%s', (name, value, expected) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(expected)
    expect(problems[0]).toMatch(new RegExp(`^${name} [^\n]+$`))
    expect(problems[0]).not.toContain(value)
  })
})

describe('several mistakes', () => {
  const env = { PORT: 'x', LOG_LEVEL: 'y', DATABASE_URL: 'mongodb://u:hunter2@db/x' }
  const variables = ['PORT', 'LOG_LEVEL', 'DATABASE_URL', 'PAYLOAD_SECRET']

  test('are all told at once, a line each', () => {
    expect(problemsOf(env).map((line) => line.split(' ')[0])).toEqual(variables)
  })

  test('are a mistake of the user, whose message has all lines', () => {
    const read = () => readEnvironment(env)
    expect(read).toThrow(UserError)
    expect(read).toThrow(problemsOf(env).join('\n'))
  })
})

describe('MongoDB', () => {
  const problems = (DATABASE_URL: string, more = {}) =>
    problemsOf({ DATABASE_URL, PAYLOAD_SECRET: secret, ...more })

  test.each([mongo, 'mongodb://db/x?w=1&replicaSet=rs0', 'mongodb+srv://cluster.example/x'])(
    '%s',
    (databaseUrl) => {
      const env = readEnvironment({ DATABASE_URL: databaseUrl, PAYLOAD_SECRET: secret })
      expect(env).toMatchObject({ database: 'mongodb', databaseUrl, secret })
    },
  )

  test.each([
    'mongodb://db/x',
    'mongodb://db/x?replicaSet=',
    'mongodb://db/x?replicaSet=&w=1',
    'mongodb://db/replicaSet=rs0',
    'mongodb://db/x?noreplicaSet=rs0',
  ])('%s is refused: it names no replica set', (url) => {
    expect(problems(url)).toEqual([expect.stringMatching(/^DATABASE_URL .*\?replicaSet=rs0$/)])
  })

  test('demands a secret, which every node must share', () => {
    const expected = [expect.stringMatching(/^PAYLOAD_SECRET is required with MongoDB/)]
    expect(problems(mongo, { PAYLOAD_SECRET: '' })).toEqual(expected)
    const short = problems(mongo, { PAYLOAD_SECRET: 'short' })
    expect(short).toEqual(['PAYLOAD_SECRET must have at least 32 characters'])
  })
})

describe('the origins that signed-in browsers may write from', () => {
  const origins = (env: Record<string, string>) => readEnvironment(env).trustedOrigins

  test('are the public one alone where it is given', () => {
    const SITE_URL = 'https://Health.Example:443/admin?x#y'
    expect(origins({ SITE_URL, PORT: '8080' })).toEqual(['https://health.example'])
  })

  test('are otherwise those of this machine, on the port that is listened on', () => {
    expect(origins({ PORT: '8080', HOST: '0.0.0.0' })).toEqual([
      'http://localhost:8080',
      'http://127.0.0.1:8080',
    ])
  })
})
