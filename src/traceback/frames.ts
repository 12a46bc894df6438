/**
 * One frame of a traceback: where it was, the source lines, and the carets below them.
 *
 * The span of a Core node is what CPython marks; within it an anchor (operator, brackets of a call or subscript)
 * is marked with `^` and the rest with `~`. All offsets here are UTF-16; columns exist only in the caret lines.
 */
import type { Span } from '../core/nodes.ts'
import { chargeElements, chargeMemory } from '../run/meter.ts'
import type { Source } from '../source.ts'
import { dedent } from './dedent.ts'
import { displayWidth } from './display-width.ts'

/** A place in the shown lines: 0-based line and offset in it. */
interface Place {
  readonly line: number
  readonly offset: number
}
interface Anchor {
  readonly start: Place
  readonly end: Place
}

/** The lines below `File "...", line ...`, each indented by four. */
export function sourceLines(source: Source, span: Span): string[] {
  const first = source.line(span.start)
  const last = Math.max(first, source.line(span.end))
  const original: string[] = []
  for (let n = first; n <= last; n++) original.push(source.lineText(n).trimEnd())
  const size = original.reduce((sum, line) => sum + line.length, 0)
  chargeElements(2 * size)
  chargeMemory(4 * size)
  const lines = dedent(original)
  if (lines.every((line) => line.trim() === '')) return []
  const cut = (original[0] as string).length - (lines[0] as string).length
  const place = (offset: number): Place => {
    const line = source.line(offset)
    return { line: line - first, offset: Math.max(0, offset - source.lineStart(line) - cut) }
  }
  const start = place(span.start).offset
  const end = Math.min(Math.max(0, span.end - source.lineStart(last) - cut), (lines[lines.length - 1] as string).length)
  const anchor = span.anchorStart < 0 ? null : { start: place(span.anchorStart), end: place(span.anchorEnd) }
  const carets = showsCarets(lines, start, end, anchor)
  const out: string[] = []
  let before = -1
  for (const n of significantLines(lines.length, anchor)) {
    if (before >= 0 && n - before === 2) addLine(out, lines, n - 1, start, end, carets, anchor)
    else if (before >= 0 && n - before > 2) out.push(`...<${n - before - 1} lines>...`)
    addLine(out, lines, n, start, end, carets, anchor)
    before = n
  }
  return dedent(out).map((line) => `    ${line}`)
}

/** The first and last line and those around the anchor's ends. */
function significantLines(count: number, anchor: Anchor | null): number[] {
  const wanted = new Set([0, count - 1])
  if (anchor !== null) {
    for (const { line } of [anchor.start, anchor.end]) for (const n of [line - 1, line, line + 1]) wanted.add(n)
  }
  return [...wanted].filter((n) => n >= 0 && n < count).sort((a, b) => a - b)
}

function addLine(
  out: string[], lines: readonly string[], n: number, start: number, end: number, carets: boolean, anchor: Anchor | null,
): void {
  const line = lines[n] as string
  out.push(line)
  if (!carets) return
  const indent = line.length - line.trimStart().length
  const from = n === 0 ? displayWidth(line, start) : 0
  const to = n === lines.length - 1 ? displayWidth(line, end) : displayWidth(line)
  const anchorFrom = anchor === null ? 0 : column(line, anchor.start, n)
  const anchorTo = anchor === null ? to : column(line, anchor.end, n)
  let text = ''
  for (let at = 0; at < to; at++) {
    if (at < indent || at < from) text += ' '
    else text += at >= anchorFrom && at < anchorTo ? '^' : '~'
  }
  out.push(text)
}

/** The column of a place as seen from line `n`: that of another line lies before or behind the whole line. */
function column(line: string, place: Place, n: number): number {
  if (n !== place.line) return n < place.line ? Number.POSITIVE_INFINITY : 0
  return displayWidth(line, place.offset)
}

/** A statement that is `return` or an assignment of one call says enough, and so does a span that is the whole line. */
function showsCarets(lines: readonly string[], start: number, end: number, anchor: Anchor | null): boolean {
  const first = lines[0] as string
  const last = lines[lines.length - 1] as string
  if (anchor !== null) return !isPlainCall(lines, start, end, anchor)
  return first.slice(0, start).trim() !== '' || last.slice(end).trim() !== ''
}

/** What may stand before the call: `return`, where the call must be of a name, or `name =`; and open parentheses. */
const RETURN = /^return\b[\s(]*$/
const ASSIGN = /^[\p{ID_Start}_][\p{ID_Continue}]*\s*=[\s(]*$/u
/** A name, perhaps in parentheses. */
const NAME = /^[(\s]*[\p{ID_Start}_][\p{ID_Continue}]*[)\s]*$/u
/** What may follow it: parentheses closed, then the end of the statement. */
const TRAIL = /^[\s)]*(?:[;#].*)?$/

function isPlainCall(lines: readonly string[], start: number, end: number, anchor: Anchor): boolean {
  if (lines[anchor.start.line]?.[anchor.start.offset] !== '(') return false
  const first = lines[0] as string
  const last = lines[lines.length - 1] as string
  const lead = first.slice(0, start)
  const trail = last.slice(end)
  const callee = anchor.start.line === 0 ? first.slice(start, anchor.start.offset) : ''
  if (!ASSIGN.test(lead) && !(RETURN.test(lead) && NAME.test(callee))) return false
  if (!TRAIL.test(trail)) return false
  // CPython compares byte offsets with character offsets here.
  if (!isAscii(lead) || !isAscii(last.slice(0, end))) return false
  return lead.split('(').length === trail.replace(/[;#].*$/, '').split(')').length
}

function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text)
}
