/** Rich text with one paragraph for each text, as the editor stores it. */
export function richText(...paragraphs: string[]) {
  const text = (content: string) => ({
    type: 'text',
    text: content,
    format: 0,
    detail: 0,
    mode: 'normal',
    style: '',
    version: 1,
  })
  const block = { format: '' as const, indent: 0, version: 1, direction: 'ltr' as const }
  return {
    root: {
      type: 'root',
      ...block,
      children: paragraphs.map((paragraph) => ({
        type: 'paragraph',
        ...block,
        textFormat: 0,
        textStyle: '',
        children: [text(paragraph)],
      })),
    },
  }
}

/** A quote as the editor stores it in a body. */
export function quoteNode(fields: object) {
  return {
    type: 'block',
    version: 2,
    format: '' as const,
    fields: { id: '6580a1b2c3d4e5f601234567', blockName: '', blockType: 'quote', ...fields },
  }
}
