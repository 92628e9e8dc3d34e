/** The keys of a keyboard, in the Latin layout and in the Russian one, each with and without Shift. */
const latin = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./" + '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>?'
const russian = 'ёйцукенгшщзхъфывапролджэячсмитьбю.' + 'ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,'

const toRussian = new Map([...latin].map((key, n) => [key, russian[n] ?? key]))
const toLatin = new Map([...russian].map((key, n) => [key, latin[n] ?? key]))

/**
 * What the same keys would have typed in the other layout: `ghbdtn` gives `привет`, `руддщ` gives
 * `hello`. A text with Cyrillic letters is taken for one in the Russian layout, another for one in
 * the Latin layout, because there `б`, `ж`, `х`, `э`, `ю` and `ё` are typed as punctuation.
 *
 * @returns the text itself when none of its characters is of a key that differs
 */
export function switchLayout(text: string): string {
  const other = /\p{Script=Cyrillic}/u.test(text) ? toLatin : toRussian
  return [...text].map((character) => other.get(character) ?? character).join('')
}
