/**
 * Uncaught exceptions as CPython 3.13 prints them on stderr.
 * Reference: https://docs.python.org/3.13/library/traceback.html
 *
 * `str()` of an exception may run guest code, so rendering is a steps function; `renderException` is for when none may run any more.
 */
import type { Code } from '../run/code.ts'
import { charge, chargeElements, chargeMemory } from '../run/meter.ts'
import { visible } from '../runtime/exceptions/traceback.ts'
import { PyException, type TracebackEntry, runtimeError } from '../runtime/exception.ts'
import type { Steps } from '../runtime/steps.ts'
import { sourceLines } from './frames.ts'
import { type Report, reportOf } from './report.ts'
import type { SourceError } from '../source.ts'
import { syntaxBlockOf } from './source-error.ts'
import { formatSyntaxBlock } from './syntax-block.ts'

/** After so many frames at the same line the rest is only counted. */
const SAME_LINE = 3
/** Members of one exception group that are shown, and how deep groups in groups are. */
const MAX_MEMBERS = 15
const MAX_DEPTH = 10

const CAUSE = ['', 'The above exception was the direct cause of the following exception:', '']
const CONTEXT = ['', 'During handling of the above exception, another exception occurred:', '']

/** The whole text, each line ended. Runs guest code for `str()` of the exceptions and their notes. */
export function* renderSteps(e: PyException): Steps<string> {
  const out = new Output()
  out.chain(yield* reportOf(e))
  return out.text()
}

/** The same without running guest code: an exception whose `str()` would run some is shown as one whose `str()` failed. */
export function renderException(e: PyException): string {
  const steps = renderSteps(e)
  let step = steps.next()
  while (!step.done) step = steps.throw(runtimeError('no guest code may run here'))
  return step.value
}

/** What CPython prints on stderr, each line ended. */
export function renderSourceError(error: SourceError): string {
  return `${[...formatSyntaxBlock(syntaxBlockOf(error)), `${error.type}: ${error.message}`].join('\n')}\n`
}

class Output {
  private readonly lines: string[] = []
  /** How many exception groups the present place is in. */
  private depth = 0
  private needsClose = false

  text(): string {
    return this.lines.map((line) => `${escapeSurrogates(line)}\n`).join('')
  }

  private emit(lines: readonly string[], margin = '|'): void {
    const indent = this.depth === 0 ? '' : `${'  '.repeat(this.depth)}${margin} `
    for (const line of lines) {
      chargeElements(line.length)
      chargeMemory(2 * (indent.length + line.length))
      this.lines.push(indent + line)
    }
  }

  /** An exception after those it is chained to. */
  chain(last: Report): void {
    const chain: { report: Report; link: readonly string[] | null }[] = []
    for (let report: Report | null = last; report !== null; report = report.cause ?? report.context) {
      chain.push({ report, link: report.cause !== null ? CAUSE : report.context !== null ? CONTEXT : null })
    }
    for (const { report, link } of chain.reverse()) {
      if (link !== null) this.emit(link)
      if (report.members !== null) this.group(report, report.members)
      else {
        this.traceback(visible(report.exception), 'Traceback (most recent call last):')
        this.emit(report.message)
      }
    }
  }

  private traceback(entries: readonly TracebackEntry[], title: string, margin?: string): void {
    if (entries.length === 0) return
    this.emit([title], margin)
    this.emit(formatFrames(entries))
  }

  private group(report: Report, members: readonly Report[]): void {
    if (this.depth > MAX_DEPTH) return this.emit([`... (max_group_depth is ${MAX_DEPTH})`])
    const top = this.depth === 0
    if (top) this.depth = 1
    this.traceback(visible(report.exception), 'Exception Group Traceback (most recent call last):', top ? '+' : '|')
    this.emit(report.message)
    this.needsClose = false
    const shown = members.length <= MAX_MEMBERS ? members.length : MAX_MEMBERS + 1
    for (let i = 0; i < shown; i++) {
      const last = i === shown - 1
      const rest = i >= MAX_MEMBERS
      // The closing line may be drawn by a group inside this one.
      if (last) this.needsClose = true
      const indent = '  '.repeat(this.depth)
      this.lines.push(`${indent}${i === 0 ? '+-' : '  '}+---------------- ${rest ? '...' : i + 1} ----------------`)
      this.depth++
      if (rest) this.emit([`and ${members.length - MAX_MEMBERS} more exception${members.length - MAX_MEMBERS > 1 ? 's' : ''}`])
      else this.chain(members[i] as Report)
      if (last && this.needsClose) {
        this.lines.push(`${'  '.repeat(this.depth)}+------------------------------------`)
        this.needsClose = false
      }
      this.depth--
    }
    if (top) this.depth = 0
  }
}

/** The lines of a traceback, outermost frame first. */
export function formatFrames(entries: readonly TracebackEntry[]): string[] {
  const out: string[] = []
  let last = ''
  let count = 0
  const repeated = (): void => {
    const more = count - SAME_LINE
    if (more > 0) out.push(`  [Previous line repeated ${more} more time${more > 1 ? 's' : ''}]`)
  }
  for (let i = entries.length - 1; i >= 0; i--) {
    charge(2)
    const { code, node } = entries[i] as TracebackEntry
    const { core, source, name } = code as Code
    // A frame that had not begun (a generator thrown into) is at no node: its first line is shown.
    const span = core.spans[node]
    const line = source.line(span === undefined ? core.firstLineStart : span.start)
    const title = `  File "${source.filename}", line ${line}, in ${name}`
    if (title !== last) {
      repeated()
      last = title
      count = 0
    }
    count++
    if (count > SAME_LINE) continue
    out.push(title)
    if (source.hidden) continue
    if (span !== undefined) out.push(...sourceLines(source, span))
    else out.push(`    ${source.lineText(line).trim()}`)
  }
  repeated()
  return out
}

/** stderr can write everything: what has no encoding is escaped. */
function escapeSurrogates(line: string): string {
  return line.replace(/\p{Surrogate}/gu, (c) => `\\u${c.charCodeAt(0).toString(16)}`)
}
