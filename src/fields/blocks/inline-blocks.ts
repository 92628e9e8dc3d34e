import type { Block, Field } from 'payload'

interface Names {
  singular: { ru: string; en: string }
  plural: { ru: string; en: string }
}

/** In the line one reads what was typed, not what kind of block it is. */
function inlineBlock(slug: string, labels: Names, fields: Field[]): Block {
  const Label = '/src/admin/rich-text/inline-label.tsx#InlineLabel'
  return { slug, labels, admin: { components: { Label } }, fields }
}

const footnote = inlineBlock(
  'footnote',
  {
    singular: { ru: 'Сноска', en: 'Footnote' },
    plural: { ru: 'Сноски', en: 'Footnotes' },
  },
  [
    {
      name: 'text',
      type: 'textarea',
      label: { ru: 'Текст сноски', en: 'Text' },
      admin: {
        description: {
          ru: 'Номер поставится сам, текст окажется в конце.',
          en: 'It is numbered by itself and stands at the end.',
        },
      },
    },
  ],
)

const citation = inlineBlock(
  'citation',
  {
    singular: { ru: 'Ссылка на источник', en: 'Citation' },
    plural: { ru: 'Ссылки на источники', en: 'Citations' },
  },
  [
    {
      name: 'number',
      type: 'number',
      label: { ru: 'Номер в списке литературы', en: 'Number in the literature' },
      admin: {
        description: {
          ru: 'Если у документа есть вкладка «Литература».',
          en: 'Where the document has a list of citations.',
        },
      },
    },
    {
      name: 'text',
      type: 'textarea',
      label: { ru: 'Или источник', en: 'Or the source' },
      admin: {
        description: {
          ru: 'Кто, что, где и когда. Окажется среди сносок.',
          en: 'Who, what, where and when; it stands among the notes.',
        },
      },
    },
    { name: 'url', type: 'text', label: { ru: 'Адрес источника', en: 'Address of the source' } },
  ],
)

const abbreviation = inlineBlock(
  'abbreviation',
  {
    singular: { ru: 'Сокращение', en: 'Abbreviation' },
    plural: { ru: 'Сокращения', en: 'Abbreviations' },
  },
  [
    {
      name: 'short',
      type: 'text',
      label: { ru: 'Сокращение', en: 'Short form' },
      admin: { placeholder: 'ОРВИ' },
    },
    {
      name: 'expansion',
      type: 'text',
      label: { ru: 'Что оно значит', en: 'What it stands for' },
      admin: { placeholder: { ru: 'острая респираторная вирусная инфекция', en: '' } },
    },
  ],
)

/** What is put into a line as a block. */
export const inlineBlocks: Block[] = [footnote, citation, abbreviation]
