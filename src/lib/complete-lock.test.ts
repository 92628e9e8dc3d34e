import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { completeLock, type Lock } from './complete-lock.ts'

test('package-lock.json names the packages of every platform (else: npm run lock)', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  expect(completeLock(lock).added).toEqual([])
  expect(Object.keys(lock.packages).length).toBeGreaterThan(500)
})

test('what the registry left out is added for its platform only', () => {
  const lock = {
    packages: {
      'node_modules/a': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@a/core-darwin-arm64': '1.0.0', '@a/core-linux-x64-gnu': '1.0.0' },
      },
      'node_modules/@a/core-linux-x64-gnu': { version: '1.0.0' },
    },
  }
  const { lock: complete, added } = completeLock(lock)
  expect(added).toEqual(['@a/core-darwin-arm64'])
  expect(complete.packages['node_modules/@a/core-darwin-arm64']).toEqual({
    version: '1.0.0',
    cpu: ['arm64'],
    dev: true,
    optional: true,
    os: ['darwin'],
  })
})
