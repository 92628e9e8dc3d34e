import type { IncomingMessage } from 'node:http'
import { describe, expect, it } from '@jest/globals'
import { clientNetwork } from './client-network.ts'
import { clientAddress } from './node.ts'

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['192.0.2.1:50123', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:DB8:01:2::9', '2001:db8:1:2'],
  ['[2001:db8:1:2::9]:443', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0'],
  ['2001:db8:0:0:5::', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
  ['unknown', 'unknown'],
])('the network of %j is %j', (address, network) => {
  expect(clientNetwork(address)).toBe(network)
})

describe('the client behind proxies', () => {
  const of = (forwarded: string | undefined, trustedProxies: number) => {
    const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }
    const socket = { remoteAddress: '10.0.0.1' }
    return clientAddress({ headers, socket } as unknown as IncomingMessage, trustedProxies)
  }

  it.each([
    ['nobody is believed without proxies', '203.0.113.9', 0, '10.0.0.1'],
    [
      'what our proxy saw counts, not what the client said',
      '203.0.113.9, 192.0.2.1',
      1,
      '192.0.2.1',
    ],
    ['of two proxies the outer one saw it', 'x, 192.0.2.1, 10.0.0.2', 2, '192.0.2.1'],
    ['too few names: the socket', '192.0.2.1', 2, '10.0.0.1'],
    ['an empty name: the socket', '192.0.2.1, ', 1, '10.0.0.1'],
    ['none: the socket', undefined, 1, '10.0.0.1'],
    ['addresses of one network are one client', 'x, 2001:db8:1:2::77', 1, '2001:db8:1:2'],
  ])('%s', (_, forwarded, proxies, address) => {
    expect(of(forwarded, proxies)).toBe(address)
  })
})
