/** Longest name that is kept, in characters; the ending stays. */
const longest = 200

/**
 * @param name as a browser or a program gives it, with a path perhaps
 * @returns what people are shown and readers save the file as: the last part of the path, without
 * control characters and without those that turn the direction of writing (`exe.cod` shown as `doc.exe`)
 */
export function cleanName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+/, '')
  const ending = /\.[^.\s]{1,10}$/.exec(plain)?.[0] ?? ''
  const stem = plain.slice(0, plain.length - ending.length)
  const room = longest - ending.length
  const cut = stem
    .slice(0, room)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim()
  return `${cut || 'file'}${ending}`
}
