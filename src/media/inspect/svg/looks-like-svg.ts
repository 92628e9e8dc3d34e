import { readText } from '../text.ts'

/** @returns whether the first element of a file is `svg`, whatever comes before it */
export function looksLikeSvg(bytes: Uint8Array): boolean {
  const start =
    readText(bytes.subarray(0, 65_536)) ??
    new TextDecoder('latin1').decode(bytes.subarray(0, 65_536))
  const prolog = /^(?:\s|<\?[^]*?\?>|<!--[^]*?-->|<!DOCTYPE(?:[^[>]|\[[^\]]*\])*>)*/i
  return /^<(?:[\w.-]+:)?svg[\s/>]/.test(start.replace(prolog, ''))
}
