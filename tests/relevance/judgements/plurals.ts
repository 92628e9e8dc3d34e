import { group } from './judgement.ts'

/** Singular for plural and the reverse, and other genders and forms of adjectives and verbs. */
export const plurals = group('plurals and verb forms', 'ru', [
  ['дефибриллятор на вокзале', { 3: 'defibrillyator-vokzal' }],
  [
    'родинка меняется',
    { 3: 'melanoma-rodinki', 2: 'melanoma-den', 1: 'melanoma-solyarij melanoma-dermatoskopiya' },
  ],
  ['пролежень', { 3: 'uhod-prolezhni', 1: 'medsestry-standart' }],
  ['статин', { 3: 'holesterin-statiny', 1: 'holesterin-den holesterin-semya holesterin-pitanie' }],
  ['льготное лекарство', { 3: 'lekarstva-lgoty', 2: 'lekarstva-dostavka' }],
  ['антикоагулянт', { 3: 'aritmiya-antikoagulyanty' }],
  [
    'волонтёр в больнице',
    { 3: 'volontery-nabor volontery-pravila', 1: 'volontery-zaec palliativ-volontery' },
  ],
  ['школьные рюкзаки', { 3: 'osanka-ryukzak' }],
  [
    'травмпункт круглосуточно',
    {
      3: 'travmpunkt-adresa travmy-deti-travmpunkt',
      2: 'svetlogorye-ledyanoj-dozhd svetlogorye-o-rabote-v-ledyanoj-dozhd',
    },
  ],
  ['компрессионный чулок', { 3: 'varikoz-chulki' }],
  ['электросамокат подросток', { 3: 'travmy-deti-samokaty' }],
  ['служебная квартира врачу', { 3: 'kadry-zhile' }],
  ['бросил курить', { 3: 'legkie-kurenie', 1: 'legkie-kt' }],
  [
    'стать донором крови',
    { 3: 'donory-podgotovka donory-den', 2: 'donory-pochetnyj', 1: 'donory-mozg' },
  ],
  ['пересаженная почка', { 3: 'transplant-pochka', 1: 'transplant-dializ' }],
  [
    'центр компетенции',
    {
      3: 'centry-kompetencij-v-federalnyh-okrugah chupsheva-o-centrah-kompetencij networks/centry-kompetencij-svo',
      2: 'forum-ognestrelnaya-rana-itogi',
    },
  ],
  ['ночная линза', { 3: 'zrenie-deti-linzy' }],
])
