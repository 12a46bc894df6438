/** The guest's view of a traceback. Reference: https://docs.python.org/3.13/reference/datamodel.html#traceback-objects */
import { tracebackType } from '../builtin-types.ts'
import type { PyException, TracebackEntry } from '../exception.ts'
import { defineGetters } from '../native.ts'
import { PyObject, type Value } from '../value.ts'
import type { Code } from '../../run/code.ts'

/** One entry of a traceback and those inside it. `entries` is innermost first, as exceptions collect them. */
export class PyTraceback extends PyObject {
  readonly entries: readonly TracebackEntry[]
  constructor(entries: readonly TracebackEntry[]) {
    super()
    this.entries = entries
  }
  private get outermost(): TracebackEntry {
    return this.entries[this.entries.length - 1] as TracebackEntry
  }
  get line(): number {
    const code = this.outermost.code as Code
    const span = code.core.spans[this.outermost.node]
    return code.source.line(span === undefined ? code.core.firstLineStart : span.start)
  }
  get next(): Value {
    return this.entries.length > 1 ? new PyTraceback(this.entries.slice(0, -1)) : null
  }
}
PyTraceback.prototype.cls = tracebackType

/** The frames to be seen: those of modules of the engine's own are left out. */
export function visible(e: PyException): TracebackEntry[] {
  return e.traceback.filter((entry) => !(entry.code as Code).source.internal)
}

/** `e.__traceback__`. */
export function tracebackOf(e: PyException): Value {
  const entries = visible(e)
  return entries.length === 0 ? null : new PyTraceback(entries)
}

export function registerTraceback(): void {
  defineGetters(tracebackType, {
    tb_lineno: (self: PyTraceback) => self.line,
    tb_next: (self: PyTraceback) => self.next,
  })
}
