import { group } from './judgement.ts'

/** Forms of one word with little in common: человек – людей, ребёнок – детей, год – лет, мать – матерей. */
export const suppletives = group('suppletives', 'ru', [
  [
    'ребёнок с аутизмом',
    { 3: 'autizm-tihij-chas autizm-priznaki', 2: 'autizm-semya autizm-tyutory' },
  ],
  [
    'дети с целиакией',
    { 3: 'celiakiya-dieta celiakiya-roditeli', 2: 'celiakiya-sady', 1: 'celiakiya-den' },
  ],
  [
    'дети с диабетом',
    { 3: 'diabet-1-shkola diabet-1-sensory diabet-1-lager', 2: 'diabet-1-pompy' },
  ],
  ['ребёнок с диабетом в лагере', { 3: 'diabet-1-lager', 1: 'diabet-1-shkola diabet-1-sensory' }],
  [
    'ребёнок со сколиозом',
    { 3: 'osanka-bassejn', 2: 'osanka-skolioz', 1: 'osanka-korset osanka-ryukzak' },
  ],
  ['дети упали из окна', { 3: 'travmy-deti-okna' }],
  [
    'дети пропустили прививку',
    {
      3: 'poliomielit-propusk',
      2: 'forum-privivki-bez-propuskov svetlogorye-o-privivkah-pered-sezonom',
      1: 'forums/privivki-bez-propuskov-svetlogorye napominaniya-o-vakcinacii-1 napominaniya-o-vakcinacii-2',
    },
  ],
  [
    'человек с инвалидностью в поликлинике',
    { 3: 'polikliniki-dostup', 1: 'invalidnost-mse invalidnost-sreda' },
  ],
  ['молодой человек на протезе', { 3: 'protezy-sport' }],
  ['человеку старше 60 лет вакцина от COVID-19', { 3: 'kovid-vakcina' }],
  [
    'тренировка равновесия для пожилого человека',
    { 3: 'padeniya-gruppy', 2: 'padeniya-dom', 1: 'padeniya-shejka padeniya-geriatry' },
  ],
  ['снижение туберкулёза по годам', { 3: 'tuberkulez-den' }],
  ['юбилейный год больницы', { 3: 'gkb-yubilej' }],
  ['годы работы Центра СПИД', { 3: 'vich-centr' }],
  ['ребёнок чистит зубы', { 3: 'zuby-deti-chistka' }],
  [
    'ребёнок, рождённый раньше срока',
    {
      3: 'nedonoshennye-katamnez nedonoshennye-dom',
      2: 'nedonoshennye-kenguru nedonoshennye-vyzhili',
    },
  ],
  ['хорошая медсестра года', { 3: 'medsestry-konkurs', 2: 'patronazh-konkurs' }],
  ['дети с ротавирусом', { 3: 'kishechnye-rotavirus' }],
  [
    'зубы детей',
    { 3: 'zuby-deti-chistka zuby-deti-germetizaciya', 2: 'zuby-deti-tkachuk zuby-deti-shkola' },
  ],
  ['респираторная инфекция у детей', { 3: 'orvi-deti', 1: 'orvi-porog orvi-doma orvi-bolnichnyj' }],
  ['дочери ухаживают за матерями', { 3: 'uhod-lichnyj' }],
])
