const ipv4 = /^(?:::ffff:)?(\d{1,3}(?:\.\d{1,3}){3})(?::\d+)?$/i

/**
 * @param address of a client, as a socket or a proxy names it: also with a port, or in brackets
 * @returns the address of IPv4, without the form of IPv6 in which sockets give it; of IPv6 the network of
 * 64 bits: a client has all of its addresses, and could take another one for each request
 */
export function clientNetwork(address: string): string {
  if (!address.includes(':')) return address
  const [, plain] = ipv4.exec(address) ?? []
  if (plain !== undefined) return plain
  const [, bracketed = address] = /^\[(.+)\](?::\d+)?$/.exec(address) ?? []
  const [before = '', after] = bracketed.toLowerCase().split('::')
  const first = groupsOf(before)
  const missing = after === undefined ? 0 : 8 - first.length - groupsOf(after).length
  const zeros = Array.from({ length: Math.max(0, missing) }, () => '0')
  return [...first, ...zeros, ...groupsOf(after)].slice(0, 4).join(':')
}

function groupsOf(part = ''): string[] {
  return part === '' ? [] : part.split(':').map((group) => group.replace(/^0+(?=.)/, ''))
}
