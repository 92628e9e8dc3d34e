/**
 * Words that hold sentences together, as terms: in a query beside others they need not be met, since
 * "как получить полис" is a question about a policy.
 */
const words = new Set(
  `а без бы быть в во вот все где да для до его если ее есть еще же за и из или им их к как какой ко
  когда кто ли либо мой мочь на над надо наш не нет ни но нужно о об он она они от по под при про с свой со
  так также там то тот ты у уже чей чем через что чтобы этот я
  a an and are as at be by can do for from have how i if in is it my not of on or that the this to was
  what when where which who why will with you your`.split(/\s+/),
)

/** @param term as the analyser makes it */
export function isFunctionWord(term: string): boolean {
  return words.has(term)
}
