import { escapeHtml } from './escaping.ts'
import { recommendationLines } from './recommendation-lines.ts'
import { titleOf, type ResolvedImage, type ResolvedReference } from './resolved.ts'
import type { TargetWriters } from './resolve-references.ts'

/** How wide an image is shown: a column of text, or the whole of a narrow screen. */
const sizes = 'sizes="(min-width: 48rem) 48rem, 100vw"'

/** The one place where an image of the library becomes HTML. */
function imageHtml({ url, alt, width, height, sources }: ResolvedImage): string {
  const size = width && height ? ` width="${width}" height="${height}"` : ''
  const sets = sources.map(({ srcset }) => ` srcset="${escapeHtml(srcset)}" ${sizes}`)
  const own = `src="${escapeHtml(url)}"${sets.at(-1) ?? ''} alt="${escapeHtml(alt)}"`
  const image = `<img ${own}${size} loading="lazy">`
  const newer = sources.slice(0, -1)
  if (newer.length === 0) return image
  const choices = newer.map(({ type }, i) => `<source type="${escapeHtml(type)}"${sets[i]}>`)
  return `<picture>${choices.join('')}${image}</picture>`
}

function figureHtml(content: string, caption: string, attributes = ''): string {
  return `<figure${attributes}>${content}${caption && `<figcaption>${caption}</figcaption>`}</figure>`
}

function anchor({ path }: ResolvedReference, text: string): string {
  return `<a href="${escapeHtml(path)}">${escapeHtml(text)}</a>`
}

function fileHtml(target: ResolvedReference): string {
  const link = anchor(target, target.file?.label || titleOf(target))
  return target.file?.details ? `${link} (${escapeHtml(target.file.details)})` : link
}

function galleryHtml(targets: ResolvedReference[], caption: string): string {
  const images = targets.flatMap(({ image }) => (image ? `<li>${imageHtml(image)}</li>` : []))
  if (images.length === 0) return ''
  return figureHtml(`<ul>${images.join('')}</ul>`, caption, ' class="gallery"')
}

function recommendationHtml(target: ResolvedReference, id: string): string {
  const found = target.recommendation?.(id)
  if (!found) return ''
  const { direction, grade, place, notice } = recommendationLines(found)
  const { own, shownIn } = found.languages
  const lang = own === shownIn ? '' : ` lang="${own}"`
  const words = found.text
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `<p>${escapeHtml(line)}</p>`)
  const before = direction ? `<p><strong>${direction}</strong></p>` : ''
  const source = `<cite>${anchor(target, titleOf(target))}</cite>, ${place}`
  const caption = [
    ...(notice ? [`<strong>${notice}</strong>`] : []),
    ...(grade ? [`<span class="grade">${escapeHtml(grade)}</span>.`] : []),
    source,
  ].join(' ')
  const data = Object.entries({ ...found.grade, status: found.status.toLowerCase() })
    .map(([name, value]) => (value ? ` data-${name}="${escapeHtml(value)}"` : ''))
    .join('')
  const quote = `<blockquote cite="${escapeHtml(target.path)}"${lang}>${words.join('')}</blockquote>`
  return figureHtml(before + quote, caption, ` class="recommendation"${data}`)
}

/** What stands for references in HTML. */
export const htmlTargets: TargetWriters = {
  link: ([target]) => [`<a href="${escapeHtml(target.path)}">`, '</a>'],
  linkInNewTab: ([target]) => [
    `<a href="${escapeHtml(target.path)}" target="_blank" rel="noopener noreferrer">`,
    '</a>',
  ],
  upload([target], caption) {
    if (target.image) return [figureHtml(imageHtml(target.image), caption), '']
    return [`<p>${fileHtml(target)}${caption && ` — ${caption}`}</p>`, '']
  },
  relationship: ([target]) => [`<p class="publication">${anchor(target, titleOf(target))}</p>`, ''],
  gallery: (targets, caption) => [galleryHtml(targets, caption), ''],
  files: (targets) => [
    `<ul class="files">${targets.map((target) => `<li>${fileHtml(target)}</li>`).join('')}</ul>`,
    '',
  ],
  recommendation: ([target], id) => [recommendationHtml(target, id), ''],
}
