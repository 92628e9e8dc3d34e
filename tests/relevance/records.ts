import type { SeedDocument } from '../../seed/document.ts'
import { scaleRecords } from '../../seed/scale/records.ts'

/** Stem by which texts name a person, slug, family name, given name, genitive, post. */
type Named = [stem: string, slug: string, family: string, given: string, gen: string, post: string]

/** Invented, like their city; some have names that decline oddly, or not at all. */
export const namedPeople: Named[] = [
  ['Кузнецов', 'kuznecova-olga', 'Кузнецова', 'Ольга', 'Ольги Кузнецовой', 'кардиолог'],
  ['Соловей', 'solovej-mariya', 'Соловей', 'Мария', 'Марии Соловей', 'терапевт'],
  ['Журавл', 'zhuravlev-petr', 'Журавлёв', 'Пётр', 'Петра Журавлёва', 'хирург'],
  ['Белов', 'belova-irina', 'Белова', 'Ирина', 'Ирины Беловой', 'педиатр'],
  ['Ахметов', 'ahmetov-timur', 'Ахметов', 'Тимур', 'Тимура Ахметова', 'онколог'],
  ['Чижик', 'chizhik-ilya', 'Чижик', 'Илья', 'Ильи Чижика', 'врач скорой помощи'],
  ['Лисицын', 'lisicyna-darya', 'Лисицына', 'Дарья', 'Дарьи Лисицыной', 'эндокринолог'],
  ['Черных', 'chernyh-anna', 'Черных', 'Анна', 'Анны Черных', 'невролог'],
  ['Коваленко', 'kovalenko-georgij', 'Коваленко', 'Георгий', 'Георгия Коваленко', 'офтальмолог'],
  ['Орехов', 'orehova-lyubov', 'Орехова', 'Любовь', 'Любови Ореховой', 'главная медсестра'],
  ['Заяц', 'zaec-pavel', 'Заяц', 'Павел', 'Павла Зайца', 'волонтёр'],
  ['Громов', 'gromov-lev', 'Громов', 'Лев', 'Льва Громова', 'акушер-гинеколог'],
  ['Михайловск', 'mihajlovskaya-zoya', 'Михайловская', 'Зоя', 'Зои Михайловской', 'пульмонолог'],
  ['Ткачук', 'tkachuk-stepan', 'Ткачук', 'Степан', 'Степана Ткачука', 'стоматолог'],
  ['Воробей', 'vorobej-nina', 'Воробей', 'Нина', 'Нины Воробей', 'фельдшер'],
]

const people = namedPeople.map(
  ([, slug, familyName, givenName, nameGenitive, position]): SeedDocument => ({
    type: 'people',
    slug,
    fields: (refer) => ({
      appointments: [
        { organisation: refer('organisations', 'medograd-clinical-centre'), position },
      ],
    }),
    ru: { name: `${givenName} ${familyName}`, familyName, givenName, nameGenitive },
  }),
)

/** What the publications of the corpus refer to, each after those that it refers to itself. */
export const corpusRecords: SeedDocument[] = [...scaleRecords, ...people]
