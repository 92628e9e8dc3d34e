import fc from 'fast-check'

/** What means something to SQL, to FTS5, to JSON, or to nobody. */
const pieces = [
  ...[
    '"',
    "'",
    '«',
    '»',
    '„',
    '`',
    '(',
    ')',
    '{',
    '}',
    '[',
    ']',
    '*',
    '^',
    ':',
    ';',
    ',',
    '.',
    '+',
    '-',
    '−',
  ],
  ...['%', '_', '\\', '/', '|', '&', '<', '>', '=', '~', '?', '@', '$', '#', '!'],
  ...[
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    'NEAR/2',
    'title:',
    '{title} :',
    'rowid',
    'bm25(search)',
    'MATCH',
  ],
  ...[
    "'; DROP TABLE search; --",
    "' OR 1=1 --",
    '" OR "',
    '/*',
    '*/',
    '\\u0000',
    'NULL',
    'undefined',
  ],
  ...[
    '\0',
    '\u0001',
    '\n',
    '\t',
    '\u202e',
    '\u200b',
    '\u00ad',
    '\u0301',
    '\ufeff',
    '\ufffd',
    '\ud800',
    '\udc00',
  ],
  ...[
    '😀',
    '👩‍⚕️',
    '💉',
    '🇷🇺',
    'ﬁ',
    '①',
    'ſ',
    'İ',
    '漢字',
    'عربي',
    'ёЁ',
    'й',
    'COVID-19',
    'E11.9',
    'т. е.',
    "don't",
  ],
  ...['прививка', 'детям', 'скорая', 'a', 'я', '0', '12', '1_000'],
]

const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  { weight: 1, arbitrary: fc.constantFrom(' ', '  ') },
)

/** A text, or one that is some of it over and over, up to 10 KB. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(word, { maxLength: 24 }),
    fc.constantFrom('', ' '),
    fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(400) }),
  )
  .map(([words, between, times]) =>
    `${words.join(between)}${between}`.repeat(times).slice(0, 10_000),
  )
