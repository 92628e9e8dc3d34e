import type { Block, RichTextField } from 'payload'
import { calloutKinds, calloutWords } from '../../rich-text/words.ts'

/**
 * Something that readers must not miss, set off from the text.
 * @param editor of what stands in it: a few paragraphs, no blocks of their own
 */
export function calloutBlock(editor: NonNullable<RichTextField['editor']>): Block {
  return {
    slug: 'callout',
    labels: {
      singular: { ru: 'Выноска', en: 'Callout' },
      plural: { ru: 'Выноски', en: 'Callouts' },
    },
    admin: { disableBlockName: true },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            defaultValue: 'important',
            label: { ru: 'Вид', en: 'Kind' },
            options: calloutKinds.map((value) => ({ value, label: calloutWords[value] })),
            admin: { isClearable: false, width: '40%' },
          },
          {
            name: 'title',
            type: 'text',
            label: { ru: 'Заголовок', en: 'Title' },
            admin: {
              width: '60%',
              description: {
                ru: 'Можно не заполнять: вид выноски читатели увидят сами.',
                en: 'May be left empty: readers are told the kind anyway.',
              },
            },
          },
        ],
      },
      {
        name: 'body',
        type: 'richText',
        editor,
        label: { ru: 'Текст', en: 'Text' },
      },
    ],
  }
}
