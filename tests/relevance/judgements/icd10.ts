import { group } from './judgement.ts'

/** Codes in Latin or Cyrillic letters, whole or as a category; the latter includes its codes. */
export const icd10 = group('ICD-10', 'ru', [
  ['E11.9', { 3: 'diabet-2-rekomendacii', 2: 'diabet-2-klinika' }],
  [
    'Е11',
    { 3: 'diabet-2-rekomendacii', 2: 'diabet-2-klinika diabet-stopa-uhod diabet-stopa-amputacii' },
  ],
  ['е11.5', { 3: 'diabet-stopa-uhod', 2: 'diabet-stopa-amputacii' }],
  ['E10', { 3: 'diabet-1-shkola', 2: 'diabet-1-pompy' }],
  ['I10', { 3: 'gipertoniya-izmerenie', 2: 'gipertoniya-celevye' }],
  ['i63', { 3: 'insult-udar', 2: 'insult-set' }],
  ['С50', { 3: 'mammografiya-podgotovka', 2: 'mammografiya-ii' }],
  ['C50.9', { 3: 'mammografiya-podgotovka', 2: 'mammografiya-ii' }],
  ['А84', { 3: 'kleshch-ukus', 2: 'kleshch-borrelioz' }],
  ['J45', { 3: 'astma-ingalyator', 2: 'astma-biologi' }],
  ['мкб J44.9', { 3: 'hobl-dyhanie', 2: 'hobl-spirometriya' }],
  ['Н40.1', { 3: 'glaza-glaukoma', 2: 'glaza-retina' }],
  ['М81', { 3: 'osteoporoz-kosti', 2: 'osteoporoz-sluzhba' }],
  ['В20', { 3: 'vich-zhizn', 2: 'vich-centr' }],
  ['F51.0', { 3: 'son-vzroslyh' }],
  ['G47', { 3: 'son-bessonnica son-vzroslyh', 2: 'son-apnoe' }],
  ['Z29.9', { 3: 'gigiena-ruk-2', 2: 'gigiena-ruk-1' }],
  ['К90', { 3: 'celiakiya-dieta', 2: 'celiakiya-roditeli' }],
])
