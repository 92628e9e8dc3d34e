import { escapeDestination, escapeLineStart, escapeMarkdown } from './escaping.ts'
import { recommendationLines } from './recommendation-lines.ts'
import { titleOf, type ResolvedImage, type ResolvedReference } from './resolved.ts'
import type { TargetWriters } from './resolve-references.ts'

function words(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' '))
}

function imageMarkdown({ url, alt }: ResolvedImage): string {
  return `![${words(alt)}](${escapeDestination(url)})`
}

function linkMarkdown(target: ResolvedReference, title = titleOf(target)): string {
  return `[${words(title)}](${escapeDestination(target.path)})`
}

function fileMarkdown(target: ResolvedReference): string {
  const link = linkMarkdown(target, target.file?.label || titleOf(target))
  return target.file?.details ? `${link} (${words(target.file.details)})` : link
}

/** Below what it belongs to; nothing where there is none. */
function captioned(content: string, caption: string): string {
  return content && caption ? `${content}\n\n${escapeLineStart(caption)}` : content
}

function recommendationMarkdown(target: ResolvedReference, id: string): string {
  const found = target.recommendation?.(id)
  if (!found) return ''
  const { direction, grade, place, notice } = recommendationLines(found)
  const source = `${linkMarkdown(target)}, ${place}`
  const lines = [
    ...(direction ? [`**${direction}**`] : []),
    ...found.text.split('\n').filter((line) => line.trim()),
    `— ${[notice, grade && `${words(grade)}.`, source].filter(Boolean).join(' ')}`,
  ]
  const [first, ...rest] = lines.map((line, index) =>
    index === lines.length - 1 || line.startsWith('**')
      ? line
      : escapeLineStart(words(line.trim())),
  )
  return [first, ...rest].map((line) => `> ${line}`).join('\n>\n')
}

/** What stands for references in Markdown, which knows no target: a new tab is an ordinary link. */
export const markdownTargets: TargetWriters = {
  link: ([{ path }]) => ['[', `](${escapeDestination(path)})`],
  linkInNewTab: ([{ path }]) => ['[', `](${escapeDestination(path)})`],
  upload: ([target], caption) => [
    target.image ? captioned(imageMarkdown(target.image), caption) : fileMarkdown(target),
    '',
  ],
  relationship: ([target]) => [linkMarkdown(target), ''],
  gallery(targets, caption) {
    const images = targets.flatMap(({ image }) => (image ? imageMarkdown(image) : []))
    return [captioned(images.join('\n'), caption), '']
  },
  files: (targets) => [targets.map((target) => `- ${fileMarkdown(target)}`).join('\n'), ''],
  recommendation: ([target], id) => [recommendationMarkdown(target, id), ''],
}
