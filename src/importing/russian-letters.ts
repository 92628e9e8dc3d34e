/** Letters in the order of the table below; a space stands for the beginning and end of a word. */
const letters = ' абвгдеёжзийклмнопрстуфхцчшщъыьэюя'

/**
 * How unlikely it is that one letter follows another: the natural logarithm of the probability,
 * without its sign, 9 and more as 9. Counted in the texts of `tests/relevance/corpus` (46,000 pairs).
 */
const followers = [
  '9432435953383433323234555457999577', // beginning
  '2943543644753333943325644355999833', // а
  '4359992396295344192494999994539964', // б
  '2296962694293444263444979767935994', // в
  '2266933999294364192694999599999999', // г
  '3253552499294373274464993759734994', // д
  '2654435653734332642328655465999877', // е
  '3994359954944322993319939999999999', // ё
  '4259922499294992499594999499999969', // ж
  '2143434659394542393963999999636994', // з
  '1453543554443342454329644466999953', // и
  '0999959999994554366439999999999999', // й
  '2177994996296396293533794999999999', // к
  '4269572469294496299664999699942943', // л
  '2259992999395544247693999999944994', // м
  '3287542677294773299433575986934974', // н
  '2832334844643233643338556465999786', // о
  '5299992699396395141553999799945974', // п
  '3194542559295944268543777969935964', // р
  '3364953699393344334413968589944983', // с
  '1284652597394654272484798699932985', // т
  '2544435934773343933329739345999939', // у
  '3299991999199399294934999999949999', // ф
  '1394994999399456193694999999999999', // х
  '3294592999199999599995999999939999', // ц
  '3199991499294993599933999949994999', // ч
  '4299991999292393594994994999999999', // ш
  '5199991399199999999994999999992999', // щ
  '6666666166666666666666666666666660', // ъ
  '1943642995925435944439929539999995', // ы
  '1949555594595942979339994645999945', // ь
  '4888848888881232834828488888888888', // э
  '1949939999994996594919999464999969', // ю
  '1964944964996545995529954476999946', // я
]

const apart = 9
/** Signs that Russian texts have in any encoding: they say nothing. */
const typography = /[\u00A0«»„“”‘’–—…№§©®°±·€•™]/u
/** Letters of neighbouring languages, which Russian texts quote. */
const neighbours = /[іїєґўјѓќћђљњџѕ]/iu

/**
 * How likely the non-ASCII signs of a text are as Russian: the average logarithm of probability,
 * from 0 down to -9. Case counts too, because encodings of Cyrillic confuse it: within a word a
 * capital does not follow a small letter.
 */
export function letterLikelihood(text: string): number {
  let [sum, count] = [0, 0]
  let before = ' '
  for (const sign of text) {
    const cost = costOf(before, sign)
    before = sign
    if (cost === null) continue
    sum += cost
    count += 1
  }
  return count === 0 ? 0 : -sum / count
}

/** @returns null for what says nothing: ASCII after ASCII, and typographic signs */
function costOf(before: string, sign: string): number | null {
  const [from, to] = [placeOf(before), placeOf(sign)]
  if (to > 0) {
    const isTurned = from > 0 && isCapital(sign) && !isCapital(before)
    return Number(followers[from]?.[to]) + (isTurned ? apart : 0)
  }
  // The end of a word is as telling as its letters.
  if (from > 0 && /[\s.,;:!?]/u.test(sign)) return Number(followers[from]?.[0])
  if (sign < '\u0080' || typography.test(sign)) return null
  return neighbours.test(sign) ? apart / 2 : apart
}

/** 0 for whatever is no Russian letter. */
function placeOf(sign: string): number {
  return Math.max(0, letters.indexOf(sign.toLowerCase()))
}

function isCapital(sign: string): boolean {
  return sign !== sign.toLowerCase()
}
