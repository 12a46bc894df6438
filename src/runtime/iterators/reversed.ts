/**
 * `reversed`: a container's own backward iterator, or one by index.
 * Reference: https://docs.python.org/3.13/library/functions.html#reversed
 */
import { typeOf } from '../builtin-types.ts'
import { IndexError, PyException, StopIteration, typeError } from '../exception.ts'
import { PyIter } from '../iter.ts'
import { defineConstructor, steps } from '../native.ts'
import { bindLookup } from '../ops/attribute.ts'
import { index } from '../ops/index.ts'
import { length, lengthMaybe } from '../ops/length.ts'
import { getitem, getitemMaybe } from '../ops/subscript.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import type { PyType } from '../type.ts'
import { type Int, PyTuple, type Value } from '../value.ts'
import { ofClass } from './combine.ts'
import { type Parts, defineParts } from './parts.ts'
import { iteratorBuiltin } from './types.ts'

export const reversedType = iteratorBuiltin('reversed')

/** `v[n - 1]`, ..., `v[0]` */
export class PyReversed extends PyIter {
  private sequence: Value | undefined
  private index: number
  constructor(sequence: Value, length: number) {
    super()
    this.sequence = sequence
    this.index = length - 1
  }

  next(): Value | undefined {
    const sequence = this.sequence
    if (sequence === undefined) return undefined
    if (this.index < 0) return this.end()
    let v: Value | undefined
    try {
      v = getitemMaybe(sequence, this.index)
    } catch (e) {
      return this.failed(e)
    }
    if (v === undefined) throw NEED_GUEST
    this.index--
    return v
  }

  override *nextSteps(): Steps<Value | undefined> {
    const sequence = this.sequence
    if (sequence === undefined) return undefined
    if (this.index < 0) return this.end()
    try {
      return yield* getitem(sequence, this.index--)
    } catch (e) {
      return this.failed(e)
    }
  }

  parts(): Parts {
    return this.sequence === undefined ? { args: [new PyTuple([])] } : { args: [this.sequence], state: this.index }
  }
  restore(at: Int): void {
    if (this.sequence !== undefined) this.index = Math.max(-1, Math.min(Number(at), this.index))
  }

  private end(): undefined {
    this.sequence = undefined
    return undefined
  }

  /** A sequence that has become shorter ends the iteration. */
  private failed(e: unknown): undefined {
    if (e instanceof PyException && (e.cls.isSubtype(IndexError) || e.cls.isSubtype(StopIteration))) return this.end()
    throw e
  }

  override get mayNeedGuest(): boolean {
    return this.sequence !== undefined && typeOf(this.sequence).heap
  }
  override lengthHint(): number {
    return this.sequence === undefined ? 0 : this.index + 1
  }
}
PyReversed.prototype.cls = reversedType

/** The iterator by the type's own slot or over a builtin sequence; undefined when guest code must say. */
function reversedLeaf(v: Value): PyIter | undefined {
  const t = typeOf(v)
  if (t.heap && (t.guestLookup('__reversed__') !== undefined || t.guestLookup('__getitem__') !== undefined)) return undefined
  if (t.slots.reversed !== undefined) return t.slots.reversed(v)
  if (t.slots.getitem === undefined || t.slots.len === undefined) throw typeError(`'${t.name}' object is not reversible`)
  const n = lengthMaybe(v)
  return n === undefined ? undefined : new PyReversed(v, n)
}

function checkArguments(args: readonly Value[]): Value {
  if (args.length !== 1) throw typeError(`reversed expected 1 argument, got ${args.length}`)
  return args[0] as Value
}

export function registerReversed(): void {
  defineParts([reversedType], (it: PyReversed) => it.parts(), function* (it, state) {
    it.restore(yield* index(state))
  })
  defineConstructor(
    reversedType,
    'reversed(*args)',
    steps(
      function* (cls: PyType, args: readonly Value[]) {
        const v = checkArguments(args)
        const known = reversedLeaf(v)
        if (known !== undefined) return known instanceof PyReversed ? ofClass(known, cls) : known
        const t = typeOf(v)
        const hook = t.guestLookup('__reversed__')
        if (hook === null) throw typeError(`'${t.name}' object is not reversible`)
        if (hook !== undefined) return yield* call(yield* bindLookup(hook, v, t), [])
        if (t.slots.reversed !== undefined) return t.slots.reversed(v)
        return ofClass(new PyReversed(v, yield* length(v)), cls)
      },
      (cls: PyType, args: readonly Value[]) => {
        const it = reversedLeaf(checkArguments(args))
        if (it === undefined) throw NEED_GUEST
        return it instanceof PyReversed ? ofClass(it, cls) : it
      },
    ),
  )
}
