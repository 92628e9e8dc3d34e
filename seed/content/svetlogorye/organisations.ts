import type { Refer, SeedDocument, SeedFields } from '../../document.ts'

/** Nobody has a number of the area code 000. */
const contacts = (name: string, number: string) => ({
  website: `https://${name}.svetlogorye.example.org`,
  phone: `+7 000 000-${number}`,
  email: `info@${name}.svetlogorye.example.org`,
})

const inTheDepartment = (fields: SeedFields) => (refer: Refer) => ({
  ...{ region: 'samara', parent: refer('organisations', 'svetlogorye-departament') },
  ...fields,
})

/** A fictional city's health care: the name of each body says that it is made up. */
export const svetlogoryeOrganisations: SeedDocument[] = [
  {
    type: 'organisations',
    slug: 'svetlogorye-departament',
    fields: () => ({
      ...{ kind: 'authority', region: 'samara' },
      contacts: contacts('dz', '01-01'),
    }),
    ru: {
      name: 'Департамент здравоохранения города Светлогорья-на-Ладе (вымышленный)',
      shortName: 'ДЗС',
      nameGenitive: 'Департамента здравоохранения города Светлогорья-на-Ладе',
    },
    en: {
      name: 'Health Department of the City of Svetlogorye-on-Lada (fictional)',
      shortName: 'SHD',
    },
  },
  {
    type: 'organisations',
    slug: 'svetlogorye-poliklinika-1',
    fields: inTheDepartment({ kind: 'clinic', contacts: contacts('p1', '11-01') }),
    ru: {
      name: 'Городская поликлиника № 1 Светлогорья-на-Ладе (вымышленная)',
      shortName: 'Поликлиника № 1',
      nameGenitive: 'Городской поликлиники № 1 Светлогорья-на-Ладе',
    },
    en: { name: 'City Polyclinic No. 1 of Svetlogorye-on-Lada (fictional)' },
  },
  {
    type: 'organisations',
    slug: 'svetlogorye-detskaya-poliklinika',
    fields: inTheDepartment({ kind: 'clinic', contacts: contacts('dp', '12-01') }),
    ru: {
      name: 'Детская городская поликлиника Светлогорья-на-Ладе (вымышленная)',
      shortName: 'Детская поликлиника',
      nameGenitive: 'Детской городской поликлиники Светлогорья-на-Ладе',
    },
    en: { name: 'Children’s City Polyclinic of Svetlogorye-on-Lada (fictional)' },
  },
  {
    type: 'organisations',
    slug: 'svetlogorye-bolnica',
    fields: inTheDepartment({ kind: 'clinic', contacts: contacts('gb', '21-01') }),
    ru: {
      name: 'Городская больница Светлогорья-на-Ладе (вымышленная)',
      shortName: 'Городская больница',
      nameGenitive: 'Городской больницы Светлогорья-на-Ладе',
    },
    en: { name: 'City Hospital of Svetlogorye-on-Lada (fictional)' },
  },
  {
    type: 'organisations',
    slug: 'svetlogorye-centr-profilaktiki',
    fields: inTheDepartment({ kind: 'clinic', contacts: contacts('cmp', '22-01') }),
    ru: {
      name: 'Центр медицинской профилактики Светлогорья-на-Ладе (вымышленный)',
      shortName: 'Центр профилактики',
      nameGenitive: 'Центра медицинской профилактики Светлогорья-на-Ладе',
    },
    en: { name: 'Centre for Medical Prevention of Svetlogorye-on-Lada (fictional)' },
  },
  {
    type: 'organisations',
    slug: 'svetlogorye-universitet',
    fields: () => ({ kind: 'university', region: 'samara' }),
    ru: {
      name: 'Светлогорский медицинский университет (вымышленный)',
      shortName: 'СвМУ',
      nameGenitive: 'Светлогорского медицинского университета',
    },
    en: { name: 'Svetlogorye Medical University (fictional)' },
  },
  {
    type: 'organisations',
    slug: 'svetlogorye-obschestvo-vrachej',
    fields: () => ({ kind: 'society', contacts: contacts('vrachi', '31-01') }),
    ru: {
      name: 'Светлогорское общество врачей первичного звена (вымышленное)',
      nameGenitive: 'Светлогорского общества врачей первичного звена',
    },
    en: { name: 'Svetlogorye Society of Primary Care Doctors (fictional)' },
  },
  {
    type: 'organisations',
    slug: 'svetlogorye-fond',
    fields: () => ({ kind: 'charity', contacts: contacts('ryadom', '41-01') }),
    ru: {
      name: 'Благотворительный фонд «Рядом на Ладе» (вымышленный)',
      shortName: 'Фонд «Рядом на Ладе»',
      nameGenitive: 'фонда «Рядом на Ладе»',
    },
    en: { name: 'Ryadom na Lade Charity (fictional)' },
  },
  {
    type: 'organisations',
    slug: 'svetlogorye-gazeta',
    fields: () => ({ kind: 'media', contacts: contacts('vestnik', '51-01') }),
    ru: {
      name: 'Газета «Светлогорский вестник» (вымышленная)',
      nameGenitive: 'газеты «Светлогорский вестник»',
    },
  },
  {
    type: 'organisations',
    slug: 'svetlogorye-ladasoft',
    fields: () => ({ kind: 'company', contacts: contacts('soft', '61-01') }),
    ru: {
      name: 'Компания «ЛадаСофтМед» (вымышленная)',
      nameGenitive: 'компании «ЛадаСофтМед»',
    },
  },
]
