import { group } from './judgement.ts'

/** The words stand in other cases than in the texts. */
export const caseForms = group('case forms', 'ru', [
  [
    'вакцинацией против гриппа',
    { 3: 'gripp-start', 2: 'gripp-itogi gripp-oproverzhenie', 1: 'gripp-pamyatka' },
  ],
  ['подготовке к колоноскопии', { 3: 'kishechnik-kolonoskopiya', 1: 'kishechnik-test' }],
  ['диспансеризацию вечером', { 3: 'dispanserizaciya-vzroslyh-vecher' }],
  [
    'скрининга новорождённого',
    {
      3: 'novorozhdennye-36',
      2: 'novorozhdennye-lab',
      1: 'novorozhdennye-geny novorozhdennye-sluh',
    },
  ],
  ['сердечной недостаточностью', { 3: 'hsn-dnevnik hsn-patronazh hsn-kabinet', 1: 'hsn-otveki' }],
  ['укушенный клещом', { 3: 'kleshch-ukus', 1: 'kleshch-borrelioz' }],
  ['слуховым аппаратом', { 3: 'sluh-apparat', 1: 'sluh-proverka' }],
  [
    'бронхиальной астме',
    { 3: 'astma-ingalyator', 2: 'astma-mihajlovskaya astma-shkola astma-biologi' },
  ],
  [
    'диабетической стопой',
    {
      3: 'diabet-stopa-uhod diabet-stopa-kabinet',
      2: 'diabet-stopa-amputacii',
      1: 'diabet-stopa-obuv',
    },
  ],
  ['кесаревом сечении', { 3: 'rody-kesarevo' }],
  ['мобильному маммографу', { 3: 'mammografiya-sadovyj mammografiya-zarechnyj' }],
  ['приступа подагры', { 3: 'podagra-pristup', 1: 'podagra-vzglyad podagra-kabinet' }],
  [
    'паллиативной помощью',
    { 3: 'palliativ-kak', 2: 'palliativ-hospis', 1: 'palliativ-volontery palliativ-bol' },
  ],
  ['электронную медкарту', { 3: 'karta-dostup', 1: 'karta-skoraya' }],
  [
    'школами здоровья в поликлинике',
    {
      3: 'svetlogorye-otkrytie-shkoly-zdorovya svetlogorye-plan-shkol-zdorovya centres/svetlogorye-shkola-zdorovya-poliklinika-1',
      2: 'svetlogorye-letnee-raspisanie svetlogorye-detskaya-shkola-zdorovya centres/svetlogorye-shkola-zdorovya-detskaya networks/svetlogorye-shkoly-zdorovya',
      1: 'svetlogorye-zanyatiya-po-videosvyazi svetlogorye-zakrytie-kabineta-zarechnyj svetlogorye-remont-v-bolnice svetlogorye-partnerstvo-s-universitetom svetlogorye-konferenciya-shkol-zdorovya',
    },
  ],
  [
    'гигиену рук',
    {
      3: 'gigiena-ruk-2 pamyatka-kak-myt-ruki svetlogorye-den-gigieny-ruk',
      2: 'gigiena-ruk-1 events/shkola-medsestry-chistye-ruki events/lekcii-v-shkolah-pro-chistye-ruki',
      1: 'events/shkola-medsestry-vesna-2027 forum-sestrinskoe-delo-2025 svetlogorye-otkrytie-shkoly-zdorovya centres/svetlogorye-shkola-zdorovya-poliklinika-1',
    },
  ],
  ['ледяным дождём', { 3: 'svetlogorye-ledyanoj-dozhd svetlogorye-o-rabote-v-ledyanoj-dozhd' }],
  [
    'огнестрельной раной',
    {
      3: 'forum-ognestrelnaya-rana-itogi forums/ognestrelnaya-rana',
      1: 'chupsheva-o-centrah-kompetencij',
    },
  ],
])
