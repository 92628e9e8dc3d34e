import { SaxesParser, type SaxesTagNS } from 'saxes'
import { FileRefusal } from '../refusal.ts'
import { readText } from '../text.ts'
import { allowedElements } from './allowed.ts'
import { escapeXml, writeAttributes } from './clean-attributes.ts'
import { cleanStyleSheet } from './clean-css.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

/** What shows something; the rest only arranges or defines. */
const drawing = new Set('path rect circle ellipse line polyline polygon text use image'.split(' '))

/** Deeper drawings are made to exhaust whoever draws them. */
const maxDepth = 100
const maxElements = 100_000
/** `use` of what uses others multiplies: a drawing of 1 KB may be told to draw a billion shapes. */
const maxUses = 2_000

export interface CleanSvg {
  bytes: Uint8Array
  /** Pixels. */
  width: number
  height: number
}

/**
 * Writes a drawing anew from the elements and attributes that are known to draw
 * ([decision 12](../../../../docs/decisions/0012-intake.md)); scripts, event handlers, foreign
 * content, styles with addresses and references to anything outside are left out.
 * @throws FileRefusal for a drawing with a document type, of which nothing is left, or that is no XML
 */
export function sanitiseSvg(bytes: Uint8Array): CleanSvg {
  const text = readText(bytes)
  if (text === null) throw broken
  const writer = new SvgWriter()
  const parser = new SaxesParser({ xmlns: true })
  parser.on('doctype', (doctype) => refuseEntities(doctype))
  parser.on('opentag', (tag) => writer.open(tag))
  parser.on('text', (content) => writer.text(content))
  parser.on('cdata', (content) => writer.text(content))
  parser.on('closetag', () => writer.close())
  parser.on('error', () => {
    throw broken
  })
  // A byte order mark is read by `TextDecoder`; the encoding that the prolog names is no longer true.
  parser.write(text).close()
  return writer.finish()
}

/** The plain document type of SVG 1.1 is harmless, and every old drawing program writes it. */
function refuseEntities(doctype: string): void {
  if (!/\[|<!/.test(doctype)) return
  throw new FileRefusal('scripts', {
    ru: 'В рисунке SVG есть собственные определения (DOCTYPE с ENTITY). Экспортируйте его как «простой SVG».',
    en: 'The SVG has definitions of its own (DOCTYPE with ENTITY). Export it as “plain SVG”.',
  })
}

class SvgWriter {
  private readonly parts: string[] = []
  /** Open elements, and whether each is written. */
  private readonly path: { name: string; isKept: boolean }[] = []
  private elements = 0
  private uses = 0
  private draws = false
  /** Of the style sheet that is open; it may come in pieces. */
  private css = ''
  private size = { width: 0, height: 0 }

  open(tag: SaxesTagNS): void {
    const parent = this.path.at(-1)
    const isDrawing = tag.uri === svgNamespace && allowedElements.has(tag.local)
    const isKept = isDrawing && (parent?.isKept ?? true)
    this.path.push({ name: tag.local, isKept })
    this.count(tag, isKept)
    if (!parent && (tag.local !== 'svg' || !isKept)) throw broken
    if (!parent) this.size = sizeOf(tag)
    const namespace = parent ? '' : ` xmlns="${svgNamespace}"`
    if (isKept) this.parts.push(`<${tag.local}${namespace}${writeAttributes(tag)}>`)
  }

  private count(tag: SaxesTagNS, isKept: boolean): void {
    this.elements += 1
    if (isKept && tag.local === 'use') this.uses += 1
    if (isKept && drawing.has(tag.local)) this.draws = true
    if (this.path.length > maxDepth || this.elements > maxElements || this.uses > maxUses)
      throw new FileRefusal('bomb', {
        ru: 'Рисунок SVG слишком сложный. Упростите его или сохраните как PNG.',
        en: 'The SVG is too complex. Simplify it or save it as PNG.',
      })
  }

  text(content: string): void {
    const inside = this.path.at(-1)
    if (!inside?.isKept) return
    if (inside.name === 'style') this.css += content
    else this.parts.push(escapeXml(content))
  }

  close(): void {
    const closed = this.path.pop()
    if (!closed?.isKept) return
    if (closed.name === 'style') this.parts.push(escapeXml(cleanStyleSheet(this.css)))
    this.css = ''
    this.parts.push(`</${closed.name}>`)
  }

  finish(): CleanSvg {
    if (!this.draws)
      throw new FileRefusal('scripts', {
        ru: 'В рисунке SVG не осталось ничего, кроме сценариев, вставок и ссылок, которые не принимаются. Экспортируйте его как «простой SVG» или сохраните как PNG.',
        en: 'Nothing is left of the SVG but scripts, embedded content and links, which are not accepted. Export it as “plain SVG” or save it as PNG.',
      })
    return { bytes: new TextEncoder().encode(this.parts.join('')), ...this.size }
  }
}

/** @throws FileRefusal where the drawing does not say: nothing could make room for it on a page */
function sizeOf(tag: SaxesTagNS): { width: number; height: number } {
  const [width, height] = ['width', 'height'].map((name) => pixels(tag.attributes[name]?.value))
  if (width && height) return { width, height }
  const box = (tag.attributes.viewBox?.value ?? '').trim().split(/[\s,]+/)
  const [, , boxWidth = 0, boxHeight = 0] = box.map((value) => pixels(value) ?? 0)
  if (box.length !== 4 || boxWidth === 0 || boxHeight === 0) throw sizeless
  return { width: boxWidth, height: boxHeight }
}

function pixels(value: string | undefined): number | undefined {
  const found = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(value ?? '')
  return found ? Math.round(Number(found[1])) || undefined : undefined
}

const broken = new FileRefusal('broken', {
  ru: 'Рисунок SVG повреждён. Экспортируйте его заново или сохраните как PNG.',
  en: 'The SVG is damaged. Export it anew or save it as PNG.',
})

const sizeless = new FileRefusal('broken', {
  ru: 'В рисунке SVG не указан размер. Экспортируйте его с размером страницы (viewBox).',
  en: 'The SVG does not say its size. Export it with that of the page (viewBox).',
})
