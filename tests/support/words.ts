/** Words that are recognised wherever they turn up, each of them written once. */
export interface Words {
  /** A new word. @param where it is to stand, for reports */
  word(where: string): string
  /** Where a word stands. */
  meaning(word: string): string | undefined
  readonly all: ReadonlyMap<string, string>
  /** The words of this kind in a text, each once. */
  foundIn(text: string): Set<string>
}

/** @param stem of small Latin letters, which no other text has: words may be parts of addresses */
export function createWords(stem: string): Words {
  const all = new Map<string, string>()
  const pattern = new RegExp(`${stem}\\d+`, 'g')
  return {
    all,
    word(where) {
      const word = `${stem}${all.size}`
      all.set(word, where)
      return word
    },
    meaning: (word) => all.get(word),
    // Most texts have none, and are looked through at once.
    foundIn: (text) => new Set(text.includes(stem) ? (text.match(pattern) ?? []) : []),
  }
}
