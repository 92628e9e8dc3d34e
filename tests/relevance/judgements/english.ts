import { group } from './judgement.ts'

export const english = group('English', 'en', [
  ['vaccinated against flu', { 3: 'gripp-start' }],
  ['children gluten free', { 3: 'celiakiya-dieta' }],
  ['tick bites', { 3: 'kleshch-ukus' }],
  [
    'measuring blood pressure',
    { 3: 'gipertoniya-izmerenie', 2: 'events/den-otkrytyh-dverej-poliklinika-1' },
  ],
  ['signs of heart attacks', { 3: 'infarkt-103' }],
  ['strokes', { 3: 'insult-udar' }],
  ['defibrillators in the mall', { 3: 'defibrillyator-vokzal' }],
  ['newborns screening', { 3: 'novorozhdennye-36' }],
  ['how to stop smoking', { 3: 'legkie-kurenie' }],
  ['preparing for mammography', { 3: 'mammografiya-podgotovka' }],
  ['breastfeed', { 3: 'vskarmlivanie-start' }],
  ['book an appointment', { 3: 'zapis-instrukciya', 1: 'svetlogorye-zapis-na-dispanserizaciyu' }],
  [
    'hand washing',
    {
      3: 'pamyatka-kak-myt-ruki svetlogorye-den-gigieny-ruk',
      2: 'events/lekcii-v-shkolah-pro-chistye-ruki gigiena-ruk-2',
      1: 'svetlogorye-detskaya-shkola-zdorovya events/shkola-medsestry-chistye-ruki',
    },
  ],
  [
    'rare disease',
    {
      3: 'fku-orfannye',
      2: 'centres/mezhregionalnyj-centr-dfo',
      1: 'centry-kompetencij-v-federalnyh-okrugah forum-ognestrelnaya-rana-itogi',
    },
  ],
  ['"heat stroke"', { 3: 'zhara-udar' }],
  [
    'competence centre',
    {
      3: 'centry-kompetencij-v-federalnyh-okrugah networks/centry-kompetencij-svo chupsheva-o-centrah-kompetencij',
      2: 'forum-ognestrelnaya-rana-itogi',
    },
  ],
  [
    'schools of health',
    {
      3: 'svetlogorye-plan-shkol-zdorovya networks/svetlogorye-shkoly-zdorovya svetlogorye-otkrytie-shkoly-zdorovya centres/svetlogorye-shkola-zdorovya-poliklinika-1 centres/svetlogorye-shkola-zdorovya-detskaya',
      2: 'svetlogorye-detskaya-shkola-zdorovya svetlogorye-letnee-raspisanie svetlogorye-konferenciya-shkol-zdorovya svetlogorye-zakrytie-kabineta-zarechnyj svetlogorye-partnerstvo-s-universitetom',
      1: 'events/shkola-medsestry-chistye-ruki',
    },
  ],
  [
    'reminding parents of vaccinations',
    {
      3: 'napominaniya-o-vakcinacii-2',
      2: 'events/vebinar-napominaniya-o-privivkah',
      1: 'svetlogorye-o-privivkah-pered-sezonom',
    },
  ],
])
