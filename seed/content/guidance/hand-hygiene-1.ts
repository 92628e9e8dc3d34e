import type { SeedDocument } from '../../document.ts'
import { sample } from '../svetlogorye/fictional.ts'
import { handHygieneFacts } from './hand-hygiene-facts.ts'
import { approved, graded, professor } from './shared.ts'
import { handHygiene } from './works.ts'

/** The first version, which the second takes the place of. */
export const handHygiene1: SeedDocument = {
  type: 'guidance',
  slug: 'gigiena-ruk-1',
  fields: (refer) => ({
    ...handHygieneFacts(refer),
    identity: { code: 'SVG-101', version: 1 },
    appliesFrom: '2022-03-01',
    recommendations: [
      {
        text: 'Рекомендуется обрабатывать руки до и после каждого контакта с пациентом.',
        type: 'prevention',
        direction: 'for',
        ...graded('B', 3),
        citationNumbers: [1],
      },
      {
        text: 'Рекомендуется размещать дозаторы с антисептиком у входа в каждый кабинет.',
        type: 'prevention',
        direction: 'for',
        ...graded('C', 5),
      },
    ],
    citations: [{ number: 1, ...handHygiene }],
    literatureSearchedOn: '2021-11-15',
    authors: [professor(refer)],
    developers: [refer('organisations', 'svetlogorye-universitet')],
    ...approved(refer, '2022-02-10', '12'),
    reviewBy: '2032-02-10',
  }),
  ru: {
    title: 'Гигиена рук в поликлинике: версия 1',
    lead: 'Первая редакция городских рекомендаций по гигиене рук; её заменила вторая.',
    body: sample(
      'Рекомендации напоминают персоналу поликлиник, когда и как обрабатывать руки. Они опираются на руководство Всемирной организации здравоохранения и не заменяют санитарных правил.',
      'В первой редакции две рекомендации: об обработке рук до и после контакта с пациентом и о размещении дозаторов.',
      'Опыт двух лет показал, что этого мало: сотрудники знают правило, но забывают о нём в спешке. Поэтому вторая редакция говорит и об обучении.',
    ),
  },
}
