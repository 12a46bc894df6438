/**
 * The form of a SyntaxError: file and line, the line itself, carets, message. Offsets count characters (code points), from 1, as
 * the attributes of SyntaxError do. Reference: https://docs.python.org/3.13/library/exceptions.html#SyntaxError
 */

export interface SyntaxBlock {
  readonly filename: string | null
  readonly line: number | null
  /** The source line, usually with its line end. */
  readonly text: string | null
  readonly offset: number | null
  readonly endLine: number | null
  readonly endOffset: number | null
}

/** The lines above the message. */
export function formatSyntaxBlock(b: SyntaxBlock): string[] {
  const out: string[] = []
  if (b.line !== null) out.push(`  File "${b.filename || '<string>'}", line ${b.line}`)
  if (b.text === null) return out
  const line = b.text.replace(/\n+$/, '')
  const shown = line.replace(/^[ \n\f]+/, '')
  out.push(`    ${shown}`)
  const carets = b.offset === null ? null : caretLine(b, b.offset, [...b.text].length, [...line].length, [...shown])
  if (carets !== null) out.push(carets)
  return out
}

function caretLine(b: SyntaxBlock, from: number, textLength: number, lineLength: number, shown: readonly string[]): string | null {
  const removed = lineLength - shown.length
  let offset = from
  let end = b.line === b.endLine ? b.endOffset || offset : lineLength + 1
  if (textLength > 0 && offset > textLength) offset = lineLength + 1
  if (textLength > 0 && end > textLength) end = lineLength + 1
  if (offset >= end || end < 0) end = offset + 1
  const column = offset - 1 - removed
  if (column < 0) return null
  // Tabs are kept, so that the carets stay below what they mark.
  const lead = shown.slice(0, column).map((c) => (/\s/.test(c) ? c : ' '))
  return `    ${lead.join('')}${'^'.repeat(end - offset)}`
}
