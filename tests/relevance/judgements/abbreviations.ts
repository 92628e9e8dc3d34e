import { group } from './judgement.ts'

/** The text has the abbreviation and the query the whole words, or the reverse. */
export const abbreviations = group('abbreviations', 'ru', [
  ['ИБС', { 3: 'ibs-simptomy ibs-shkola ibs-stenty', 2: 'ibs-kuznecova' }],
  ['ишемическая болезнь сердца', { 3: 'ibs-simptomy ibs-shkola ibs-stenty', 2: 'ibs-kuznecova' }],
  [
    'ОНМК',
    {
      3: 'insult-set insult-chernyh',
      2: 'insult-udar insult-tromboliz',
      1: 'reab-insult-ruka reab-insult-otdelenie',
    },
  ],
  ['ХСН', { 3: 'hsn-kabinet hsn-patronazh', 2: 'hsn-dnevnik', 1: 'hsn-otveki' }],
  ['ХОБЛ', { 3: 'hobl-kislorod hobl-kashel hobl-dyhanie', 2: 'hobl-spirometriya' }],
  [
    'хроническая обструктивная болезнь лёгких',
    { 3: 'hobl-kislorod hobl-kashel hobl-dyhanie', 2: 'hobl-spirometriya' },
  ],
  ['ЭКО', { 3: 'eko-deti eko-napravlenie', 1: 'eko-embriologi eko-muzhchiny' }],
  [
    'экстракорпоральное оплодотворение',
    { 3: 'eko-deti eko-napravlenie', 1: 'eko-embriologi eko-muzhchiny' },
  ],
  [
    'НМО',
    {
      3: 'nmo-bally nmo-platforma',
      1: 'nmo-akkreditaciya pervyj-forum-moya-poliklinika slovo-o-pervom-forume-moya-poliklinika',
    },
  ],
  [
    'ГКБ № 3',
    {
      3: 'gkb-korpus gkb-posesheniya',
      2: 'gkb-yubilej infarkt-centr gkb-zhuravlev',
      1: 'pechen-fibroskan prostata-robot',
    },
  ],
  [
    'полис обязательного медицинского страхования',
    { 3: 'polis-zamena polis-elektronnyj', 2: 'polis-predstaviteli', 1: 'polis-plata' },
  ],
  [
    'СМП',
    {
      3: 'skoraya-chempionat',
      2: 'events/trening-marshrut-skoroj skoraya-mashiny skoraya-chizhik skoraya-103 organisations/medograd-ambulance',
      1: 'karta-skoraya',
    },
  ],
  [
    'вызов СМП',
    {
      3: 'skoraya-103',
      2: 'skoraya-chizhik skoraya-mashiny',
      1: 'skoraya-chempionat karta-skoraya',
    },
  ],
  [
    'врачи СМП',
    {
      3: 'skoraya-chizhik',
      2: 'skoraya-chempionat',
      1: 'skoraya-103 skoraya-mashiny karta-skoraya',
    },
  ],
  ['ЭМК', { 3: 'karta-dostup', 2: 'karta-zashchita karta-standart', 1: 'karta-skoraya' }],
  ['ВИЧ', { 3: 'vich-test vich-zhizn', 2: 'vich-mama vich-centr' }],
  ['вирус папилломы человека', { 3: 'vpch-krugly vpch-roditelyam vpch-shkoly', 2: 'vpch-otvety' }],
  ['фельдшерско-акушерский пункт', { 3: 'fap-modul fap-priem', 1: 'fap-feldsher fap-kadry' }],
  [
    'острая респираторная вирусная инфекция',
    { 3: 'orvi-doma orvi-bolnichnyj', 2: 'orvi-deti orvi-porog' },
  ],
  ['коронавирус прививка', { 3: 'kovid-vakcina', 1: 'kovid-posle' }],
  [
    'компьютерная томография и магнитно-резонансная томография',
    { 3: 'legkie-kt-mrt', 1: 'legkie-kt' },
  ],
  [
    'расстройство аутистического спектра',
    { 3: 'autizm-semya autizm-tyutory', 2: 'autizm-tihij-chas autizm-priznaki' },
  ],
])
