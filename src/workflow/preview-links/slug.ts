export const previewLinksSlug = 'preview-links'
