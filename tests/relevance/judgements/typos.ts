import { group } from './judgement.ts'

/** Words with mistakes, as people type them. */
export const typos = group('typos', 'ru', [
  [
    'дипансеризация',
    {
      3: 'dispanserizaciya-vzroslyh-plan dispanserizaciya-vzroslyh-vecher',
      2: 'svetlogorye-zapis-na-dispanserizaciyu dispanserizaciya-vzroslyh-vyhodnoj dispanserizaciya-vzroslyh-itogi',
      1: 'svetlogorye-utochnenie-o-subbotnem-prieme',
    },
  ],
  ['калоноскопия', { 3: 'kishechnik-kolonoskopiya', 1: 'kishechnik-test' }],
  [
    'туберкулез флюрография',
    { 3: 'tuberkulez-flyuoro', 1: 'tuberkulez-den tuberkulez-manturo tuberkulez-kontakt' },
  ],
  ['глаукома зрение сохронить', { 3: 'glaza-glaukoma', 1: 'glaza-kovalenko' }],
  ['маммаграф Заречный', { 3: 'mammografiya-zarechnyj', 1: 'mammografiya-sadovyj' }],
  ['пневманния', { 3: 'pnevmoniya-priznaki', 2: 'pnevmoniya-mikoplazma' }],
  ['эндопротизирование', { 3: 'artroz-endoprotez', 1: 'artroz-reab' }],
  [
    'астеопороз',
    { 3: 'osteoporoz-kosti', 2: 'osteoporoz-densitometr osteoporoz-sluzhba osteoporoz-kalcij' },
  ],
  ['фенилкетанурия', { 3: 'fku-dieta fku-pitanie', 1: 'fku-orfannye' }],
  ['вакцинацыя от кори', { 3: 'kor-vzroslym kor-podchistka', 2: 'kor-vspyshka' }],
  [
    'холистерин',
    { 3: 'holesterin-pitanie holesterin-den', 2: 'holesterin-statiny', 1: 'holesterin-semya' },
  ],
  ['псореаз', { 3: 'koja-psoriaz koja-biologi', 1: 'koja-chesotka koja-teledermatologiya' }],
  ['бесонница', { 3: 'son-bessonnica', 1: 'son-vzroslyh' }],
  ['диментция', { 3: 'demenciya-semya', 2: 'demenciya-klinika demenciya-test demenciya-forum' }],
  ['инсулт признаки', { 3: 'insult-udar', 1: 'insult-tromboliz' }],
  [
    'реобилитация центр',
    {
      3: 'svetlogorye-centr-reabilitacii centres/svetlogorye-centr-reabilitacii svetlogorye-o-reabilitacii-ryadom-s-domom',
      1: 'kardioreab-otdelenie reab-insult-otdelenie centry-kompetencij-v-federalnyh-okrugah networks/centry-kompetencij-svo chupsheva-o-centrah-kompetencij',
    },
  ],
])
