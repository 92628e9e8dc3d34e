import { group } from './judgement.ts'

/** People in other cases than in the texts. */
export const names = group('names in other cases', 'ru', [
  [
    'Ольгой Кузнецовой',
    { 3: 'ibs-kuznecova people/kuznecova-olga', 2: 'aritmiya-antikoagulyanty' },
  ],
  ['Кузнецовой', { 3: 'ibs-kuznecova aritmiya-antikoagulyanty people/kuznecova-olga' }],
  [
    'Журавлёву',
    { 3: 'gkb-zhuravlev ozhirenie-bariatriya people/zhuravlev-petr', 2: 'stolbnyak-stiralas' },
  ],
  [
    'с Ириной Беловой',
    { 3: 'patronazh-belova vpch-otvety people/belova-irina', 2: 'ozhirenie-deti' },
  ],
  [
    'онкологу Ахметову',
    { 3: 'mammografiya-ahmetov melanoma-solyarij palliativ-bol people/ahmetov-timur' },
  ],
  ['Чижика', { 3: 'skoraya-chizhik people/chizhik-ilya' }],
  [
    'Дарье Лисицыной',
    { 3: 'diabet-2-shkola people/lisicyna-darya', 2: 'schitovidnaya-gipotireoz' },
  ],
  ['Анне Черных', { 3: 'insult-chernyh demenciya-test people/chernyh-anna' }],
  ['Георгием Коваленко', { 3: 'glaza-kovalenko zrenie-deti-blizorukost people/kovalenko-georgij' }],
  ['Любови Ореховой', { 3: 'medsestry-orehova people/orehova-lyubov' }],
  ['Павла Зайца', { 3: 'volontery-zaec people/zaec-pavel' }],
  ['Льву Громову', { 3: 'beremennost-gromov people/gromov-lev' }],
  [
    'Зое Михайловской',
    { 3: 'astma-mihajlovskaya podrostki-vejpy people/mihajlovskaya-zoya', 2: 'pyltsa-asit' },
  ],
  ['стоматологом Ткачуком', { 3: 'zuby-deti-tkachuk zuby-tkachuk people/tkachuk-stepan' }],
  [
    'Ниной Учебниковой',
    {
      3: 'people/nina-uchebnikova svetlogorye-obraschenie-k-medsestram svetlogorye-o-sne-shkolnikov',
      1: 'gigiena-ruk-1 gigiena-ruk-2 son-vzroslyh',
    },
  ],
  [
    'Светланой Чупшевой',
    {
      3: 'chupsheva-o-centrah-kompetencij people/svetlana-chupsheva',
      2: 'forum-ognestrelnaya-rana-itogi tipovaya-model-pomoschi-uchastnikam-svo',
    },
  ],
  [
    'Алексея Хрипуна',
    {
      3: 'people/aleksej-hripun slovo-o-pervom-forume-moya-poliklinika',
      2: 'pervyj-forum-moya-poliklinika',
    },
  ],
  [
    'Марии Соловей',
    { 3: 'people/solovej-mariya gripp-oproverzhenie zhara-lekarstva', 2: 'pnevmoniya-antibiotiki' },
  ],
])
