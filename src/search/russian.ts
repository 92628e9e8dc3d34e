import { stemmer } from '@orama/stemmers/russian'
import { RussianDictionary, type Reading } from './russian-dictionary.ts'

let opened: RussianDictionary | undefined
/** One for the whole process, because it takes memory; nothing in it changes. */
const dictionary = () => (opened ??= new RussianDictionary())

/** How the words of one language become terms. Words are in lower case, with е for ё. */
export interface Language {
  /** The term under which a form stands in the index. */
  term(word: string): string
  /** The terms under which forms of the word stand, its own first. */
  variants(word: string): string[]
  /** The letters that the terms of the words begun so begin with. */
  prefix(begun: string): string
}

/**
 * First parts of compounds, of which there are more than any dictionary has; the rest is looked up.
 * Any known end will not do: `Медограде` ends in `ограде`, `Медоградом` in `градом`.
 */
const compound =
  /^(авто|анти|аудио|аэро|био|веб|вело|видео|вирусо|внутри|гастро|гемо|гепато|гидро|гипер|гипо|гос|дерма|дермато|дистанц|евро|иммуно|инфо|интер|кардио|кибер|контр|корона|крио|макро|мезо|микро|много|моно|мульти|нано|нейро|нефро|обл|онко|орто|остео|офтальмо|пато|пере|пост|пред|против|противо|психо|пульмо|радио|рос|соц|спец|спорт|стомато|суб|супер|теле|тера|термо|транс|травмо|ультра|фарм|фармако|физио|фито|фото|химио|цито|эко|экспресс|электро|эндо|эпид|энцефало|эритро)(?=.{4})/
/** Unknown words up to this length are abbreviations: they have no endings to take off. */
const abbreviation = 4

/**
 * Russian by a dictionary, which is read when the first word is asked for. A form that belongs to
 * several words stands under one term that names them all (`сталь_стать`), so that nothing has to
 * be guessed when a text is indexed: a query for one of the words asks for all the terms that its
 * forms have. Compounds that the dictionary does not have are known by their end (`телемедициной`),
 * other words are stemmed.
 */
export function russian(): Language {
  function known(word: string): { before: string; readings: Reading[] } {
    if (word.length === 1) return { before: '', readings: [] }
    const readings = dictionary().readings(word)
    const before = readings.length > 0 ? '' : (compound.exec(word)?.[1] ?? '')
    if (before === '') return { before, readings }
    return { before, readings: dictionary().readings(word.slice(before.length)) }
  }

  function term(word: string): string {
    const { before, readings } = known(word)
    if (readings.length === 0) return stemOf(word)
    const lemmas = new Set(readings.map(({ lemma }) => before + plain(lemma)))
    return [...lemmas].sort().join('_')
  }

  function variants(word: string): string[] {
    const { before, readings } = known(word)
    const terms = new Set([term(word)])
    for (const reading of readings) {
      const own = before + plain(reading.lemma)
      for (const form of new Set(dictionary().forms(reading))) {
        const found = term(before + plain(form))
        if (found.split('_').includes(own)) terms.add(found)
      }
    }
    return [...terms]
  }
  return { term, variants, prefix: stemOf }
}

function stemOf(word: string): string {
  return word.length <= abbreviation ? word : stemmer(word)
}

function plain(word: string): string {
  return word.replaceAll('ё', 'е').replaceAll('-', '')
}
