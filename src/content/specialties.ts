import type { Label } from './content-type.ts'

type SpecialtyRow = [value: string, ru: string, en: string]

/**
 * Medical specialties, named as the nomenclature of the Ministry of Health names them (order 700н
 * of 7 October 2015 as amended): the part of it that guidance and events of a city address. A value
 * is stored and never changes; a missing specialty is one more line.
 */
const rows: SpecialtyRow[] = [
  ['obstetrics-gynaecology', 'Акушерство и гинекология', 'Obstetrics and gynaecology'],
  ['allergology-immunology', 'Аллергология и иммунология', 'Allergology and immunology'],
  ['anaesthesiology', 'Анестезиология-реаниматология', 'Anaesthesiology and intensive care'],
  ['gastroenterology', 'Гастроэнтерология', 'Gastroenterology'],
  ['haematology', 'Гематология', 'Haematology'],
  ['genetics', 'Генетика', 'Genetics'],
  ['geriatrics', 'Гериатрия', 'Geriatrics'],
  ['dermatovenereology', 'Дерматовенерология', 'Dermatovenereology'],
  ['paediatric-cardiology', 'Детская кардиология', 'Paediatric cardiology'],
  ['paediatric-oncology', 'Детская онкология', 'Paediatric oncology'],
  ['paediatric-surgery', 'Детская хирургия', 'Paediatric surgery'],
  ['infectious-diseases', 'Инфекционные болезни', 'Infectious diseases'],
  ['cardiology', 'Кардиология', 'Cardiology'],
  [
    'clinical-laboratory',
    'Клиническая лабораторная диагностика',
    'Clinical laboratory diagnostics',
  ],
  ['clinical-pharmacology', 'Клиническая фармакология', 'Clinical pharmacology'],
  ['coloproctology', 'Колопроктология', 'Coloproctology'],
  [
    'exercise-medicine',
    'Лечебная физкультура и спортивная медицина',
    'Exercise and sports medicine',
  ],
  ['neurology', 'Неврология', 'Neurology'],
  ['neonatology', 'Неонатология', 'Neonatology'],
  ['nephrology', 'Нефрология', 'Nephrology'],
  ['neurosurgery', 'Нейрохирургия', 'Neurosurgery'],
  ['general-practice', 'Общая врачебная практика (семейная медицина)', 'General practice'],
  ['oncology', 'Онкология', 'Oncology'],
  [
    'health-management',
    'Организация здравоохранения и общественное здоровье',
    'Health management and public health',
  ],
  ['otorhinolaryngology', 'Оториноларингология', 'Otorhinolaryngology'],
  ['ophthalmology', 'Офтальмология', 'Ophthalmology'],
  ['paediatrics', 'Педиатрия', 'Paediatrics'],
  ['plastic-surgery', 'Пластическая хирургия', 'Plastic surgery'],
  ['psychiatry', 'Психиатрия', 'Psychiatry'],
  ['psychotherapy', 'Психотерапия', 'Psychotherapy'],
  ['pulmonology', 'Пульмонология', 'Pulmonology'],
  ['radiology', 'Рентгенология', 'Radiology'],
  ['rheumatology', 'Ревматология', 'Rheumatology'],
  ['cardiovascular-surgery', 'Сердечно-сосудистая хирургия', 'Cardiovascular surgery'],
  ['emergency-care', 'Скорая медицинская помощь', 'Emergency medical care'],
  ['therapy', 'Терапия', 'Internal medicine'],
  ['thoracic-surgery', 'Торакальная хирургия', 'Thoracic surgery'],
  ['traumatology-orthopaedics', 'Травматология и ортопедия', 'Traumatology and orthopaedics'],
  ['ultrasound', 'Ультразвуковая диагностика', 'Ultrasound diagnostics'],
  ['urology', 'Урология', 'Urology'],
  [
    'rehabilitation',
    'Физическая и реабилитационная медицина',
    'Physical and rehabilitation medicine',
  ],
  ['phthisiology', 'Фтизиатрия', 'Phthisiology'],
  ['functional-diagnostics', 'Функциональная диагностика', 'Functional diagnostics'],
  ['surgery', 'Хирургия', 'Surgery'],
  ['maxillofacial-surgery', 'Челюстно-лицевая хирургия', 'Maxillofacial surgery'],
  ['endocrinology', 'Эндокринология', 'Endocrinology'],
  ['endoscopy', 'Эндоскопия', 'Endoscopy'],
]

/** Choices of a select field, in Russian alphabetical order. */
export const specialtyOptions: { value: string; label: Label }[] = rows
  .map(([value, ru, en]) => ({ value, label: { ru, en } }))
  .sort((a, b) => a.label.ru.localeCompare(b.label.ru, 'ru'))
