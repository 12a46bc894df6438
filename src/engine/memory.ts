/**
 * Memory of one instance: charges are upper estimates of what is allocated, and when they have used up the allowance,
 * a walk over all that is reachable counts what lives. So garbage never stops an honest script, and what lives can't
 * pass the limit by more than the allowance between two walks.
 */
import { Code } from '../run/code.ts'
import { Globals } from '../run/globals.ts'
import { held, meter } from '../run/meter.ts'
import { BUFFER, DICT, ENTRY, FUNCTION, LIST, NUMBER, OBJECT, SLOT, TABLE, TUPLE } from '../run/sizes.ts'
import { rt } from '../run/state.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyFunction } from '../runtime/function.ts'
import { Shape } from '../runtime/instance.ts'
import { bitLength } from '../runtime/int/size.ts'
import { LIST_ANY, PyList } from '../runtime/list/list.ts'
import { NativeSpec } from '../runtime/native.ts'
import { PyType } from '../runtime/type.ts'
import { type PyObject, PyTuple } from '../runtime/value.ts'
import { Source } from '../source.ts'

export class MemoryAccount {
  readonly limit: number
  /** What the meter may still give out while no entry of the instance is running. */
  left: number
  private granted: number
  /** Upper bound of what lived at the last walk. */
  private live = 0
  private readonly roots: () => Iterable<unknown>
  /** More has been given out than the last count allows, until the frames of generated code can be seen. */
  private lent = false

  /** `roots` gives what belongs to the instance apart from its frames; asked at every walk. */
  constructor(limit: number, roots: () => Iterable<unknown>) {
    this.limit = limit
    this.granted = limit
    this.left = limit
    this.roots = roots
  }

  /** Upper bound of what lives, given what the meter may still give out. */
  estimate(left: number): number {
    return this.limit === Number.POSITIVE_INFINITY ? 0 : this.live + this.granted - left
  }

  /** The allowance is used up, and `bytes` more are asked for: recounts. False when they would pass the limit. */
  refill(bytes: number): boolean {
    const { limit } = this
    // Also what is endless, or no number, while the limit is open.
    if (!(bytes <= limit && bytes < Number.POSITIVE_INFINITY)) return false
    const live = Math.min(measure(this.roots()), this.estimate(meter.memory) - bytes)
    if (live + bytes > limit) return false
    this.live = live
    this.lent = false
    // At least a quarter of the limit between two walks: their cost stays in proportion to what is allocated.
    this.granted = Math.max(limit - live, limit / 4)
    meter.memory = this.granted - bytes
    return true
  }

  /**
   * The same where frames can't all be seen: an eighth of the limit is given out in advance, once. After that what can be seen
   * is counted, which may be too little. False when that is too much already.
   */
  lend(bytes: number): boolean {
    const { limit } = this
    if (!(bytes <= limit && bytes < Number.POSITIVE_INFINITY)) return false
    const ahead = limit / 8
    if (!this.lent && bytes <= ahead) {
      this.granted += ahead
      meter.memory += ahead
    } else {
      const live = Math.min(measure(this.roots()), this.estimate(meter.memory) - bytes)
      if (live + bytes > limit) return false
      this.live = live
      this.granted = Math.max(ahead, bytes)
      meter.memory = this.granted - bytes
    }
    this.lent = true
    return true
  }

  /** All frames can be seen: counts what was given out in advance. False when more lives than the limit allows. */
  recount(): boolean {
    return !this.lent || this.refill(0)
  }
}

/** @internal Bytes that compiled code takes per character of its text. */
export const CODE = 200

/** Bytes of a str, counted at each reference to it. The shortest are shared: V8 keeps one of each. */
function stringBytes(s: string): number {
  return s.length <= 2 ? 0 : 24 + s.length
}

/**
 * Bytes reachable from the roots, the running frames and natives at work. Engine objects of any class are walked by
 * their fields; code, classes of the engine and host functions cost the instance nothing. A loop with a stack of its
 * own, since guest structures may be deep.
 */
function measure(roots: Iterable<unknown>): number {
  let seen: Set<object> = new Set()
  /** A set takes no more than 2**24 objects. */
  const full: Set<object>[] = []
  const stack: object[] = []
  let bytes = 0

  const visit = (v: unknown): void => {
    if (typeof v === 'object') {
      if (v !== null && !seen.has(v) && !full.some((set) => set.has(v))) {
        if (seen.size === 0xffffff) {
          full.push(seen)
          seen = new Set()
        }
        seen.add(v)
        stack.push(v)
      }
    } else if (typeof v === 'string') bytes += stringBytes(v)
    else if (typeof v === 'bigint') bytes += 24 + (bitLength(v) >> 3)
  }

  /** What instances of guest subclasses have besides the builtin's contents. */
  const visitOwn = (o: PyObject): void => {
    if (o.attrs !== undefined) visit(o.attrs)
    if (o.slotValues !== undefined) visit(o.slotValues)
  }

  /** A script's code costs its instances nothing; what they have compiled themselves does. */
  const visitText = (code: Code): void => {
    if (code.source.hidden) visit(code.source)
  }

  for (const root of roots) visit(root)
  visit(rt.frame)
  visit(rt.pending)
  visit(rt.handled)
  visit(rt.yielded)
  visit(rt.captured)
  visit(rt.waiting)
  visit(held)

  for (let o = stack.pop(); o !== undefined; o = stack.pop()) {
    if (o instanceof PyList) {
      bytes += LIST + (o.kind === LIST_ANY ? SLOT : NUMBER) * o.items.length
      if (o.kind === LIST_ANY) for (const v of o.items) visit(v)
      visitOwn(o)
    } else if (o instanceof PyTuple) {
      bytes += TUPLE + SLOT * o.items.length
      for (const v of o.items) visit(v)
      visitOwn(o)
    } else if (o instanceof PyDict) {
      bytes += DICT + (o.entryKeys.length > 0 ? TABLE : 0) + ENTRY * o.entryKeys.length
      for (const v of o.entryKeys) visit(v)
      for (const v of o.entryValues) visit(v)
      visitOwn(o)
    } else if (o instanceof PyFunction) {
      bytes += FUNCTION + OBJECT * o.cells.length
      visitText(o.code)
      for (const v of o.defaults) visit(v)
      if (o.kwDefaults !== null) visit(o.kwDefaults)
      for (const v of o.cells) visit(v)
      visit(o.globals)
      visit(o.annotations)
      visit(o.typeParams)
      visit(o.attrs)
    } else if (o instanceof Globals) for (const v of o.held()) visit(v)
    else if (o instanceof PyType) {
      if (!o.heap) continue
      bytes += o.footprint
      for (const v of o.dict.values()) visit(v)
      for (const v of o.bases) visit(v)
      visit(o.subclasses)
      visitOwn(o)
    } else if (o instanceof Code) visitText(o)
    else if (o instanceof Source) bytes += CODE * (o.text.length + 10)
    else if (o instanceof NativeSpec || o instanceof Shape) continue
    else if (Array.isArray(o)) {
      bytes += SLOT * o.length
      for (const v of o) visit(v)
    } else if (o instanceof Map) {
      bytes += ENTRY * o.size
      for (const [k, v] of o) {
        visit(k)
        visit(v)
      }
    } else if (o instanceof Set) {
      bytes += ENTRY * o.size
      for (const v of o) visit(v)
    } else if (ArrayBuffer.isView(o)) bytes += BUFFER + o.byteLength
    else {
      // Instances, frames, iterators, cells, exceptions: whatever they hold.
      const fields = Object.values(o)
      bytes += OBJECT + SLOT * fields.length
      for (const v of fields) visit(v)
    }
  }
  return bytes
}
