import type { SeedDocument } from '../document.ts'

/** Paragraphs that end the press releases of the fictional city. */
export const boilerplates: SeedDocument[] = [
  {
    type: 'boilerplates',
    slug: 'svetlogorye-o-departamente',
    fields: (refer) => ({ organisation: refer('organisations', 'svetlogorye-departament') }),
    ru: {
      title: 'О департаменте',
      text: 'Департамент здравоохранения Светлогорья-на-Ладе отвечает за поликлиники, больницу и центр профилактики города. Город и департамент вымышлены: это учебный пример.',
    },
    en: {
      title: 'About the department',
      text: 'The Svetlogorye-on-Lada Health Department is in charge of the city’s polyclinics, its hospital and its prevention centre. City and department are fictional: this is a sample.',
    },
  },
  {
    type: 'boilerplates',
    slug: 'svetlogorye-o-centre-profilaktiki',
    fields: (refer) => ({ organisation: refer('organisations', 'svetlogorye-centr-profilaktiki') }),
    ru: {
      title: 'О Центре профилактики',
      text: 'Центр медицинской профилактики Светлогорья-на-Ладе составляет памятки и проводит школы здоровья. Центр вымышлен: это учебный пример.',
    },
    en: {
      title: 'About the Prevention Centre',
      text: 'The Centre for Medical Prevention of Svetlogorye-on-Lada writes leaflets and holds schools of health. The centre is fictional: this is a sample.',
    },
  },
  {
    type: 'boilerplates',
    slug: 'svetlogorye-o-fonde',
    fields: (refer) => ({ organisation: refer('organisations', 'svetlogorye-fond') }),
    ru: {
      title: 'О фонде «Рядом на Ладе»',
      text: 'Фонд «Рядом на Ладе» помогает семьям пациентов: готовит волонтёров, провожает на приём, ведёт справочную линию. Фонд вымышлен: это учебный пример.',
    },
  },
]
