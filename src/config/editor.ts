import { quoteBlock } from '../fields/quote-block.ts'

// On Node 20 importing the editor can end the process silently with code 13 (unsettled top-level
// await) unless lexical has been loaded before it.
await import('lexical')
const lexical = await import('@payloadcms/richtext-lexical')

/** The editor of every rich text: what medical and official texts need, no free styling. */
export const editor = lexical.lexicalEditor({
  features: [
    lexical.ParagraphFeature(),
    // The page's own title is its only heading of level 1.
    lexical.HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    lexical.BoldFeature(),
    lexical.ItalicFeature(),
    lexical.UnderlineFeature(),
    lexical.StrikethroughFeature(),
    lexical.SubscriptFeature(),
    lexical.SuperscriptFeature(),
    lexical.LinkFeature({
      enabledCollections: ['statements', 'forum-reports', 'guidance', 'announcements'],
    }),
    lexical.OrderedListFeature(),
    lexical.UnorderedListFeature(),
    lexical.BlockquoteFeature(),
    lexical.BlocksFeature({ blocks: [quoteBlock] }),
    lexical.HorizontalRuleFeature(),
    lexical.UploadFeature(),
    lexical.FixedToolbarFeature(),
    lexical.InlineToolbarFeature(),
  ],
})
