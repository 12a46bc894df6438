/** The guest's view of a traceback. Reference: https://docs.python.org/3.13/reference/datamodel.html#traceback-objects */
import { tracebackType } from '../builtin-types.ts'
import type { PyException, TracebackEntry } from '../exception.ts'
import { defineGetters } from '../native.ts'
import { PyObject, type Value } from '../value.ts'
import type { Code } from '../../run/code.ts'
import { PyFrame } from '../../run/frame-object.ts'
import type { Globals } from '../../run/globals.ts'

/** One entry of a traceback and those inside it. `entries` is innermost first, as exceptions collect them. */
export class PyTraceback extends PyObject {
  readonly entries: readonly TracebackEntry[]
  constructor(entries: readonly TracebackEntry[]) {
    super()
    this.entries = entries
  }
  get frame(): PyFrame {
    const { code, globals, node } = this.entries[this.entries.length - 1] as TracebackEntry
    return new PyFrame(code as Code, globals as Globals, null, node)
  }
  get next(): Value {
    return viewOf(this.entries.slice(0, -1))
  }
}
PyTraceback.prototype.cls = tracebackType

/** The frames to be seen: those of modules of the engine's own are left out. */
export function visible(e: PyException): TracebackEntry[] {
  return e.traceback.filter((entry) => !(entry.code as Code).source.internal)
}

/** `e.__traceback__`. */
export function tracebackOf(e: PyException): Value {
  return viewOf(visible(e))
}

/** The same object for the same entries: what is inside an entry never changes. */
function viewOf(entries: readonly TracebackEntry[]): Value {
  const outermost = entries[entries.length - 1]
  if (outermost === undefined) return null
  outermost.view ??= new PyTraceback(entries)
  return outermost.view
}

export function registerTraceback(): void {
  defineGetters(tracebackType, {
    tb_lineno: (self: PyTraceback) => self.frame.line,
    tb_frame: (self: PyTraceback) => self.frame,
    tb_lasti: (self: PyTraceback) => self.entries[self.entries.length - 1]?.node ?? -1,
    tb_next: (self: PyTraceback) => self.next,
  })
}
