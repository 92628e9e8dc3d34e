import { randomUUID } from 'node:crypto'
import type { EscapedText } from '../read-model/index.ts'

/**
 * Long texts of one answer that are put into its bytes as they are stored: the executor sees a mark
 * in the place of each.
 */
export interface Splices {
  /** @returns what the executor is given for the text */
  put(text: EscapedText): string
  /** @param json of the answer with marks @returns its bytes, with the texts in their places */
  fill(json: string): Buffer
}

/** @returns splices for one answer; its marks occur in no text, since nobody can know them */
export function createSplices(): Splices {
  const mark = randomUUID()
  const texts: EscapedText[] = []
  return {
    put: (text) => `${mark}${texts.push(text) - 1}.`,
    fill(json) {
      if (texts.length === 0) return Buffer.from(json)
      const [head = '', ...others] = json.split(mark)
      const parts = others.flatMap((part): Uint8Array[] => {
        const end = part.indexOf('.')
        return [texts[Number(part.slice(0, end))] ?? nothing, Buffer.from(part.slice(end + 1))]
      })
      return Buffer.concat([Buffer.from(head), ...parts])
    },
  }
}

const nothing = new Uint8Array()
