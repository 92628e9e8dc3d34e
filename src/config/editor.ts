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

/** The same tables under a Russian name: what the browser loads is `src/admin/rich-text/`. */
const tables: typeof payloadTables = {
  ...payloadTables,
  feature: async (props) => ({
    ...(typeof payloadTables.feature === 'function'
      ? await payloadTables.feature(props)
      : payloadTables.feature),
    ClientFeature: '/src/admin/rich-text/table-feature.ts#TableFeature',
  }),
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
