/** The guest's view of frames. Reference: https://docs.python.org/3.13/reference/datamodel.html#frame-objects */
import { builtinsDict, localsOf } from '../builtins/scope.ts'
import { frameType } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { defineGetters } from '../runtime/native.ts'
import { PyObject, type Value } from '../runtime/value.ts'
import type { Code } from './code.ts'
import type { Frame } from './frame.ts'
import type { Globals } from './globals.ts'

/** A frame in progress, or where one was when an exception passed through it. */
export class PyFrame extends PyObject {
  readonly code: Code
  readonly globals: Globals
  /** null: only its place is known any more. */
  readonly frame: Frame | null
  /** Node of the place; undefined: wherever the frame is. -1 is its beginning. */
  private readonly node: number | undefined
  constructor(code: Code, globals: Globals, frame: Frame | null, node?: number) {
    super()
    this.code = code
    this.globals = globals
    this.frame = frame
    this.node = node
  }
  get line(): number {
    const { core, source } = this.code
    const span = core.spans[this.node ?? (this.frame as Frame).pc]
    return source.line(span === undefined ? core.firstLineStart : span.start)
  }
  get locals(): Value {
    const f = this.frame
    if (f !== null) return localsOf(f.typed === null ? f : f.typed.toGeneric(f))
    return this.code.core.kind === 'module' ? this.globals.dict : new PyDict()
  }
}
PyFrame.prototype.cls = frameType

const known: WeakMap<Frame, PyFrame> = new WeakMap()

/** The object of a frame in progress: the same one each time. */
export function frameObject(f: Frame): PyFrame {
  let made = known.get(f)
  if (made === undefined) {
    made = new PyFrame(f.fn.code, f.fn.globals, f)
    known.set(f, made)
  }
  return made
}

export function registerFrame(): void {
  frameType.slots.repr = (f: PyFrame) => `<frame at 0x7f0000000000, file '${f.code.source.filename}', line ${f.line}, code ${f.code.name}>`
  defineGetters(frameType, {
    f_lineno: (f: PyFrame) => f.line,
    f_code: (f: PyFrame) => f.code,
    f_globals: (f: PyFrame) => f.globals.dict,
    f_builtins: (f: PyFrame) => builtinsDict(f.globals),
    f_locals: (f: PyFrame) => f.locals,
    f_back: (f: PyFrame) => (f.frame === null || f.frame.back === null ? null : frameObject(f.frame.back)),
    f_trace: () => null,
  })
}
