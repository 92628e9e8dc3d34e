import * as n from '../../src/rich-text/test-nodes.ts'

/** What a text with every node of the editor refers to, by id. */
export interface RichTargets {
  guideline: string
  /** Id of a row of its recommendations. */
  recommendation: string
  /** A statement. */
  publication: string
  /** Files of the library. */
  image: string
  pdf: string
}

const head = (text: string) => n.cell(text, { headerState: 1 })
const p = (text: string) => n.paragraph(n.text(text))

/** A rich text in which every node of the editor stands. */
export function everyNode(targets: RichTargets) {
  const { guideline, recommendation, publication, image, pdf } = targets
  const inCallout = n.paragraph(
    n.text('Звоните в «скорую»: '),
    n.link('tel:103', [n.text('103')]),
    n.inlineBlock('footnote', { text: 'Звонок бесплатный.' }),
  )
  return n.document(
    n.node('heading', [n.text('О программе')], { tag: 'h2' }),
    n.paragraph(
      n.text('Обследование '),
      n.text('бесплатно', 1),
      n.text(', его назначает врач: '),
      n.internalLink(guideline, [n.text('протокол')]),
      n.text(' и '),
      n.link('https://example.org/', [n.text('сайт')], true),
      n.inlineBlock('citation', {
        text: 'Вымышленный источник, 2026',
        url: 'https://example.org/a',
      }),
      n.text('. '),
      n.inlineBlock('abbreviation', { short: 'КТ', expansion: 'компьютерная томография' }),
      n.lineBreak,
      n.text('H'),
      n.text('2', 32),
      n.text('O'),
    ),
    n.block('callout', { kind: 'emergency', title: null, body: n.document(inCallout) }),
    n.block('callout', { kind: 'contraindication', body: n.document(p('Дети до 3 лет.')) }),
    n.block('callout', { kind: 'warning', title: 'Очередь', body: n.document(p('Запишитесь.')) }),
    n.block('recommendation', { guideline, recommendation }),
    n.block('publication', { publication: { relationTo: 'statements', value: publication } }),
    n.node('heading', [n.text('Где и когда')], { tag: 'h3' }),
    n.list('bullet', [n.item([n.text('утром')]), n.item([n.text('вечером')])]),
    n.list('number', [n.item([n.text('запишитесь')]), n.item([n.text('придите')])]),
    n.block('tableCaption', { text: 'Часы приёма' }),
    n.table(
      [head(''), head('Будни'), head('Выходные')],
      [n.cell('Терапевт', { headerState: 2 }), n.cell('8–20'), n.cell('9–15')],
    ),
    n.block('quote', {
      text: 'Рядом с домом.',
      speaker: { name: 'Анна Орлова', position: 'главный врач' },
      language: 'ru',
    }),
    n.node('quote', [n.text('Просто цитата.')]),
    { type: 'horizontalrule', version: 1 },
    n.upload(image, { caption: 'Вход с улицы', credit: 'Пресс-служба' }),
    n.block('gallery', { images: [image], caption: 'Корпус' }),
    n.block('files', { files: [pdf] }),
  )
}
