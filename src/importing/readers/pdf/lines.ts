/** A piece of text where the page shows it, as pdf.js reports it. */
export interface PdfPiece {
  text: string
  /** Distances from the left and from the bottom of the page, in points. */
  x: number
  y: number
  width: number
  /** Size of the letters, in points; 0 for white space. */
  size: number
  endsLine: boolean
}

export interface PdfLine {
  text: string
  x: number
  y: number
  /** Where the line ends. */
  right: number
  size: number
}

/** The lines of a page in the order in which the file has them. */
export function toLines(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = []
  let open: PdfPiece[] = []
  const end = () => {
    const line = joinPieces(open)
    if (line.text !== '') lines.push(line)
    open = []
  }
  for (const piece of pieces) {
    const last = open.findLast(({ size }) => size > 0)
    // Raised and lowered signs stay in their line.
    if (last && piece.size > 0 && Math.abs(piece.y - last.y) > last.size * 0.7) end()
    open.push(piece)
    if (piece.endsLine) end()
  }
  end()
  return lines
}

function joinPieces(pieces: readonly PdfPiece[]): PdfLine {
  const shown = pieces.filter(({ text, size }) => text.trim() !== '' && size > 0)
  const first = shown[0]
  const last = shown.at(-1)
  const sizes = shown.map(({ size }) => size)
  return {
    text: pieces
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
    x: first?.x ?? 0,
    y: first?.y ?? 0,
    right: last ? last.x + last.width : 0,
    size: sizes.length > 0 ? Math.max(...sizes) : 0,
  }
}
