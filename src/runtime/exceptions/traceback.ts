/** The guest's view of a traceback. Reference: https://docs.python.org/3.13/reference/datamodel.html#traceback-objects */
import { tracebackType, typeName } from '../builtin-types.ts'
import { type PyException, type TracebackEntry, typeError, valueError } from '../exception.ts'
import { PyGetSet, defineGetters } from '../native.ts'
import { PyObject, type Value } from '../value.ts'
import type { Code } from '../../run/code.ts'
import { PyFrame } from '../../run/frame-object.ts'
import type { Globals } from '../../run/globals.ts'

/** One entry of a traceback and those inside it. `entries` is innermost first, as exceptions collect them. */
export class PyTraceback extends PyObject {
  entries: readonly TracebackEntry[]
  /** Has a script put something else behind this entry? */
  relinked = false
  constructor(entries: readonly TracebackEntry[]) {
    super()
    this.entries = entries
  }
  get frame(): PyFrame {
    const { code, globals, node } = this.entries[this.entries.length - 1] as TracebackEntry
    return new PyFrame(code as Code, globals as Globals, null, node)
  }
  /** `tb_next = v` */
  link(v: Value | undefined): void {
    if (v === undefined) throw typeError("can't delete tb_next attribute")
    if (v !== null && !(v instanceof PyTraceback)) throw typeError(`expected traceback object, got '${typeName(v)}'`)
    const own = this.entries[this.entries.length - 1] as TracebackEntry
    if (v !== null && v.entries.includes(own)) throw valueError('traceback loop detected')
    this.entries = [...(v === null ? [] : v.entries), own]
    this.relinked = true
  }
  get next(): Value {
    return viewOf(this.entries.slice(0, -1))
  }
}
PyTraceback.prototype.cls = tracebackType

/** The frames to be seen: those of modules of the engine's own are left out. */
export function visible(e: PyException): TracebackEntry[] {
  const entries = e.traceback.filter((entry) => !(entry.code as Code).source.internal)
  for (let i = entries.length - 1; i >= 0; i--) {
    const { view } = entries[i] as TracebackEntry
    if (view instanceof PyTraceback && view.relinked) return [...view.entries, ...entries.slice(i + 1)]
  }
  return entries
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
  tracebackType.dict.set('tb_next', new PyGetSet('tb_next', tracebackType, (self: PyTraceback) => self.next, (self: PyTraceback, v) => self.link(v)))
  defineGetters(tracebackType, {
    tb_lineno: (self: PyTraceback) => self.frame.line,
    tb_frame: (self: PyTraceback) => self.frame,
    tb_lasti: (self: PyTraceback) => self.entries[self.entries.length - 1]?.node ?? -1,
  })
}
