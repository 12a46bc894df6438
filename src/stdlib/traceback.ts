/** `_traceback`: what the modules `traceback`, `linecache` and `warnings` ask the engine for. Places, source lines and the texts of exceptions. */
import { rt } from '../run/state.ts'
import type { Code } from '../run/code.ts'
import { PyFrame } from '../run/frame-object.ts'
import { typeError } from '../runtime/exception.ts'
import { PyException } from '../runtime/exception.ts'
import { PyTraceback } from '../runtime/exceptions/traceback.ts'
import type { PyModule } from '../runtime/function.ts'
import { PyList } from '../runtime/list/list.ts'
import { steps } from '../runtime/native.ts'
import type { Steps } from '../runtime/steps.ts'
import { strFromHost, toHost } from '../runtime/str/wide.ts'
import { chargeElements } from '../run/meter.ts'
import { PyTuple, type Value, asStr } from '../runtime/value.ts'
import type { Source } from '../source.ts'
import { sourceLines } from '../traceback/frames.ts'
import { messageOf } from '../traceback/report.ts'
import { nativeModule } from './module.ts'

/** The column of an offset in bytes of UTF-8, as code objects count. */
function byteColumn(source: Source, offset: number): number {
  let n = 0
  for (const c of source.text.slice(source.lineStart(source.line(offset)), offset)) {
    const point = c.codePointAt(0) as number
    n += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return n
}

/** (filename, name, line, end line, column, end column, lines as shown) of the first entry; the lines are None when the text is not to be shown. */
function place(tb: Value): Value {
  if (!(tb instanceof PyTraceback)) throw typeError('a traceback is wanted')
  const entry = tb.entries[tb.entries.length - 1] as PyTraceback['entries'][number]
  const { core, source, name } = entry.code as Code
  const span = core.spans[entry.node]
  const start = span === undefined ? core.firstLineStart : span.start
  const head: Value[] = [strFromHost(source.filename), strFromHost(name), source.line(start)]
  if (span === undefined) return new PyTuple([...head, null, null, null, source.hidden ? null : strFromHost(`    ${source.lineText(source.line(start)).trim()}\n`)])
  const shown = source.hidden ? null : strFromHost(sourceLines(source, span).map((line) => `${line}\n`).join(''))
  return new PyTuple([...head, source.line(span.end), byteColumn(source, span.start), byteColumn(source, span.end), shown])
}

/** The lines of a text that a frame of this instance runs or has run; None when there is none. */
function lines(filename: Value): Value {
  const name = asStr(filename)
  const source = name === undefined ? undefined : rt.realm.sourceOf(toHost(name))
  if (source === undefined) return null
  chargeElements(source.text.length)
  return PyList.from((source.text.match(/[^\n]*\n|[^\n]+$/g) ?? []).map((line) => strFromHost(line.endsWith('\n') ? line : `${line}\n`)))
}

/** (lines of the exception itself, lines of its notes), without the traceback. */
function* message(e: Value): Steps<Value> {
  if (!(e instanceof PyException)) throw typeError('an exception is wanted')
  const { lines: own, notes } = yield* messageOf(e)
  return new PyTuple([PyList.from(own.map(strFromHost)), PyList.from(notes.map(strFromHost))])
}

export function makeTraceback(): PyModule {
  return nativeModule('_traceback', {
    'place(tb, /)': place,
    'lines(filename, /)': lines,
    'message(exception, /)': steps(message),
    'is_internal(frame, /)': (f: Value) => f instanceof PyFrame && f.code.source.internal,
  })
}
