import { group } from './judgement.ts'

/** Typed with the keyboard in the other language. */
export const wrongLayout = group('wrong layout', 'ru', [
  ['ghbdbdrf jn uhbggf', { 3: 'gripp-oproverzhenie gripp-start', 2: 'gripp-itogi' }],
  [
    'lbf,tn',
    {
      3: 'diabet-2-rekomendacii diabet-2-shkola',
      2: 'diabet-1-shkola diabet-1-sensory diabet-1-lager diabet-2-skrining diabet-2-klinika',
      1: 'infarkt-molodye diabet-1-pompy diabet-stopa-uhod diabet-stopa-kabinet',
    },
  ],
  [
    'bycekmn',
    {
      3: 'insult-udar insult-tromboliz',
      2: 'insult-set insult-chernyh reab-insult-ruka reab-insult-otdelenie',
      1: 'reab-insult-logoped reab-insult-shkala',
    },
  ],
  ['gjlfuhf', { 3: 'podagra-pristup podagra-vzglyad', 1: 'podagra-kabinet podagra-uzi' }],
  [
    'nhfdvgeyrn',
    {
      3: 'travmpunkt-adresa',
      2: 'travmpunkt-perelom travmpunkt-gololed travmpunkt-rentgen travmy-deti-travmpunkt',
      1: 'svetlogorye-ledyanoj-dozhd svetlogorye-o-rabote-v-ledyanoj-dozhd stolbnyak-rana stolbnyak-travma kleshch-ukus',
    },
  ],
  ['ufcnhjcrjgbz', { 3: 'gastrit-fgds', 1: 'gastrit-helikobakter' }],
  [
    'dbltjrjycekmnfwbz',
    {
      3: 'telemedicina-start telemedicina-podgotovka telemedicina-granicy',
      2: 'telemedicina-sela',
    },
  ],
  [
    'djkjyn`hs',
    {
      3: 'volontery-nabor volontery-pravila volontery-slet',
      2: 'svetlogorye-k-volontyoram svetlogorye-partnerstvo-s-fondom lekarstva-dostavka palliativ-volontery',
    },
  ],
  [
    'uhelyjt dcrfhvkbdfybt',
    {
      3: 'vskarmlivanie-start',
      2: 'vskarmlivanie-liniya',
      1: 'vskarmlivanie-bank vskarmlivanie-mify',
    },
  ],
  ['dspjd dhfxf yf ljv', { 3: 'vyzov-vrach', 1: 'vyzov-mobilnye' }],
  ['ctkmcrbq atkmlith', { 3: 'fap-kadry', 2: 'fap-feldsher', 1: 'fap-modul' }],
  ['[jcgbc', { 3: 'palliativ-hospis', 2: 'palliativ-volontery', 1: 'palliativ-kak' }],
  ['gfhnythcrbt hjls', { 3: 'rody-partner' }],
  ['ntgkjdjq elfh', { 3: 'zhara-udar' }],
  [',tpuk.ntyjdfz lbtnf', { 3: 'celiakiya-dieta', 2: 'celiakiya-sady' }],
])
