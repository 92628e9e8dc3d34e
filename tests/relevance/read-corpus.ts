import { readdirSync, readFileSync } from 'node:fs'

/** `N` announcement, `S` statement, `G` guidance, `F` forum report. */
export type Kind = 'N' | 'S' | 'G' | 'F'

export interface Headed {
  title: string
  lead: string
}

/** A publication of the corpus, as its line says. */
export interface Written extends Headed {
  slug: string
  kind: Kind
  /** Slug of the topic. */
  topic: string
  /** ICD-10 codes of the subject. */
  codes: string[]
  /** What every publication of the subject says, in other forms than titles and queries do. */
  facts: string
  en?: Headed
}

const folder = new URL('corpus/', import.meta.url)

/**
 * Reads `corpus/*.md`: a heading `# key | topic | codes`, a quotation with the facts, and a line
 * `- KIND slug: title | lead` for each publication, `- en slug: …` for its English.
 * @throws Error naming the line that is none of these
 */
export function readCorpus(): Written[] {
  const files = readdirSync(folder).sort()
  return files.flatMap((name) => readSubjects(readFileSync(new URL(name, folder), 'utf8')))
}

/** @throws Error as `readCorpus` */
export function readSubjects(text: string): Written[] {
  return text.split(/^# /m).slice(1).flatMap(readSubject)
}

function readSubject(section: string): Written[] {
  const [head = '', ...lines] = section.split('\n').filter((line) => line.trim() !== '')
  const [, topic = '', codes = ''] = head.split('|').map((part) => part.trim())
  const facts = lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2))
  const rows = lines.filter((line) => !line.startsWith('> ')).map(readRow)
  const shared = { topic, codes: codes.split(', ').filter(Boolean), facts: facts.join(' ') }
  return rows.flatMap(({ kind, slug, ...headed }) => {
    if (kind === 'en') return []
    const en = rows.find((row) => row.kind === 'en' && row.slug === slug)
    const english = en && { en: { title: en.title, lead: en.lead } }
    return [{ ...shared, ...headed, slug, kind, ...english }]
  })
}

interface Row extends Headed {
  kind: Kind | 'en'
  slug: string
}

function readRow(line: string): Row {
  const [, kind, slug, title, lead] =
    /^- ([NSGF]|en) ([a-z0-9-]+): ([^|]+) \| ([^|]+)$/.exec(line) ?? []
  if (!kind || !slug || !title || !lead) throw new Error(`The corpus has a line: ${line}`)
  return { kind: kind as Row['kind'], slug, title, lead }
}
