import { bodyOf, type SeedBlock } from '../../document.ts'

export { boxed, heading, list } from '../../document.ts'

/** What every invented text says of itself, so that nobody takes it for news. */
export const notice = {
  ru: 'Учебный материал: вымышленный город. Светлогорье-на-Ладе, его учреждения и люди придуманы для образца.',
  en: 'Sample material: a fictional city. Svetlogorye-on-Lada, its institutions and its people were made up as an example.',
}

type Written = string | SeedBlock

/** A Russian body, with the notice that it is about a fictional city. */
export const sample = (...blocks: Written[]): SeedBlock[] => bodyOf(...blocks, notice.ru)

/** The same in English. */
export const sampleEn = (...blocks: Written[]): SeedBlock[] => bodyOf(...blocks, notice.en)
