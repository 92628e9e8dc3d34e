import type { Label } from '../content/content-type.ts'
import { calloutBlock } from '../fields/blocks/callout-block.ts'
import { publicationBlock, recommendationBlock } from '../fields/blocks/embed-blocks.ts'
import {
  figureFields,
  filesBlock,
  galleryBlock,
  tableCaptionBlock,
} from '../fields/blocks/file-blocks.ts'
import { inlineBlocks } from '../fields/blocks/inline-blocks.ts'
import { quoteBlock } from '../fields/quote-block.ts'

// On Node 20 importing the editor can end the process silently with code 13 (unsettled top-level
// await) unless lexical has been loaded before it.
await import('lexical')
const lexical = await import('@payloadcms/richtext-lexical')

/** What has a page of its own, to be linked to. */
const pages = ['statements', 'forum-reports', 'guidance', 'announcements'] as const

/** Running text and what is emphasised in it; no free styling. */
const textFeatures = [
  lexical.ParagraphFeature(),
  lexical.BoldFeature(),
  lexical.ItalicFeature(),
  lexical.UnderlineFeature(),
  lexical.StrikethroughFeature(),
  lexical.SubscriptFeature(),
  lexical.SuperscriptFeature(),
  lexical.LinkFeature({ enabledCollections: [...pages] }),
  lexical.OrderedListFeature(),
  lexical.UnorderedListFeature(),
  lexical.InlineToolbarFeature(),
]

const calloutEditor = lexical.lexicalEditor({
  features: [...textFeatures, lexical.BlocksFeature({ inlineBlocks })],
})

const blocks = [
  ...[calloutBlock(calloutEditor), quoteBlock, recommendationBlock],
  ...[publicationBlock([...pages]), galleryBlock, filesBlock, tableCaptionBlock],
]

const payloadTables = lexical.EXPERIMENTAL_TableFeature()

/** What the dialogue of a new table asks for; Payload calls it in English. */
const sizes: { [field: string]: Label } = {
  rows: { ru: 'Строк', en: 'Rows' },
  columns: { ru: 'Столбцов', en: 'Columns' },
}

/** A table of more is not written by hand, and would hold the browser up. */
const largest = 50

/** The same tables with words and menus of ours: what the browser loads is `src/admin/rich-text/`. */
const tables: typeof payloadTables = {
  ...payloadTables,
  async feature(props) {
    const { feature } = payloadTables
    const theirs = typeof feature === 'function' ? await feature(props) : feature
    return {
      ...theirs,
      ClientFeature: '/src/admin/rich-text/table-feature.ts#TableFeature',
      generateSchemaMap(given) {
        const schemas = theirs.generateSchemaMap?.(given) ?? new Map<string, never>()
        const dialogue = schemas.get('fields')
        const fields = dialogue && 'fields' in dialogue ? dialogue.fields : []
        for (const field of fields)
          if (field.type === 'number')
            Object.assign(field, { label: sizes[field.name], min: 1, max: largest })
        return schemas
      },
    }
  },
}

/** The editor of every rich text: what medical and official texts need, no free styling. */
export const editor = lexical.lexicalEditor({
  features: [
    ...textFeatures,
    // The page's own title is its only heading of level 1.
    lexical.HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    lexical.BlockquoteFeature(),
    lexical.BlocksFeature({ blocks, inlineBlocks }),
    tables,
    lexical.HorizontalRuleFeature(),
    lexical.UploadFeature({ collections: { media: { fields: figureFields } } }),
    lexical.FixedToolbarFeature(),
  ],
})
