/** What operators do with an array. Reference: https://docs.python.org/3.13/library/array.html */
import { charge } from '../../run/meter.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import { chargeBytes } from '../../runtime/bytes/slots.ts'
import { indexError, typeError, valueError } from '../../runtime/exception.ts'
import { PyIter } from '../../runtime/iter.ts'
import { iteratorType } from '../../runtime/iterators/types.ts'
import { compareSequences, compareSequencesSteps } from '../../runtime/list/compare.ts'
import { PyList } from '../../runtime/list/list.ts'
import { repeatCount, repeatCountSteps } from '../../runtime/list/slots.ts'
import { eq, eqMaybe } from '../../runtime/ops/compare.ts'
import { fitIndex, index, isIndex } from '../../runtime/ops/index.ts'
import { iter } from '../../runtime/ops/iterate.ts'
import { reprMaybe } from '../../runtime/ops/repr.ts'
import { PySlice, type SliceRange, resolveSlice, sliceIndices, sliceParts } from '../../runtime/slice.ts'
import { NEED_GUEST, type Steps } from '../../runtime/steps.ts'
import { indexArgument } from '../../runtime/str/arguments.ts'
import { strFromCodePoints, strJoin, strRepr } from '../../runtime/str/wide.ts'
import type { CompareOp } from '../../runtime/type.ts'
import { type Int, NotImplemented, type PyFloat, type Str, type Value, asFloat, asInt } from '../../runtime/value.ts'
import { PyArray, arrayType, checked, checkedSteps } from './array.ts'

/** An array of the same code with these bytes. */
export function like(a: PyArray, bytes: Uint8Array): PyArray {
  const made = new PyArray(a.typecode)
  made.splice(0, 0, bytes)
  return made
}

export function textOf(a: PyArray): Str {
  const points = new Uint32Array(a.length)
  const { bytes } = a
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let i = 0; i < points.length; i++) points[i] = view.getUint32(4 * i, true)
  return strFromCodePoints(points)
}

function place(a: PyArray, i: Int, what = 'array index out of range'): number {
  const n = fitIndex(i)
  const at = n < 0 ? n + a.length : n
  if (at < 0 || at >= a.length) throw indexError(what)
  return at
}

function key(v: Value): Value {
  if (!isIndex(v)) throw typeError('array indices must be integers')
  return v
}

function part(a: PyArray, { start, step, count }: SliceRange): PyArray {
  const size = a.itemsize
  const { bytes } = a
  if (step === 1) return like(a, bytes.slice(start * size, (start + count) * size))
  chargeBytes(count * size)
  const out = new Uint8Array(count * size)
  for (let i = 0; i < count; i++) {
    const from = (start + i * step) * size
    out.set(bytes.subarray(from, from + size), i * size)
  }
  return like(a, out)
}

function putSlice(a: PyArray, { start, step, count }: SliceRange, v: Value): void {
  if (!(v instanceof PyArray)) throw typeError(`can only assign array (not "${typeName(v)}") to array slice`)
  if (v.typecode !== a.typecode) throw typeError('bad argument type for built-in operation')
  const bytes = v.bytes.slice()
  if (step === 1) return a.splice(start, count, bytes)
  if (v.length !== count) throw valueError(`attempt to assign array of size ${v.length} to extended slice of size ${count}`)
  charge(count >> 3)
  for (let i = 0; i < count; i++) a.splice(start + i * step, 1, bytes.subarray(i * a.itemsize, (i + 1) * a.itemsize))
}

function deleteSlice(a: PyArray, { start, step, count }: SliceRange): void {
  if (step === 1) return a.splice(start, count, new Uint8Array(0))
  const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step))
  const size = a.itemsize
  const old = a.bytes.slice()
  charge(a.length >> 2)
  let n = 0
  for (let i = 0; i < old.length / size; i++) if (!gone.has(i)) a.bytes.set(old.subarray(i * size, (i + 1) * size), size * n++)
  a.resize(n)
}

export function* extend(a: PyArray, v: Value): Steps<void> {
  if (v instanceof PyArray) {
    if (v.typecode !== a.typecode) throw typeError('can only extend with array of same kind')
    return a.splice(a.length, 0, v.bytes.slice())
  }
  const it = yield* iter(v)
  for (;;) {
    const x = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
    if (x === undefined) return
    charge(1)
    a.append(typeof x === 'number' ? checked(a, x) : yield* checkedSteps(a, x))
  }
}

/** Finds an equal item from `start` on, before `stop`; -1 when there is none. */
export function* find(a: PyArray, v: Value, start: number, stop: number): Steps<number> {
  for (let i = start; i < stop && i < a.length; i++) {
    if ((i & 7) === 0) charge(1)
    const x = a.get(i)
    if (x === v || (eqMaybe(x, v) ?? (yield* eq(x, v)))) return i
  }
  return -1
}

class PyArrayIter extends PyIter {
  override get steady(): boolean {
    return true
  }
  private array: PyArray | null
  private at = 0
  constructor(array: PyArray) {
    super()
    this.array = array
  }
  next(): Value | undefined {
    if (this.array === null) return undefined
    if (this.at < this.array.length) return this.array.get(this.at++)
    this.array = null
    return undefined
  }
  override lengthHint(): number {
    return this.array === null ? 0 : Math.max(0, this.array.length - this.at)
  }
}
PyArrayIter.prototype.cls = iteratorType('array.arrayiterator')

function concat(a: Value, b: Value): Value {
  if (!(a instanceof PyArray)) return NotImplemented
  if (!(b instanceof PyArray)) throw typeError(`can only append array (not "${typeName(b)}") to array`)
  if (a.typecode !== b.typecode) throw typeError('bad argument type for built-in operation')
  const made = like(a, a.bytes)
  made.splice(a.length, 0, b.bytes)
  return made
}

function times(a: PyArray, n: number): PyArray {
  const { bytes } = a
  chargeBytes(bytes.length * Math.max(n, 0))
  const out = new Uint8Array(bytes.length * Math.max(n, 0))
  for (let i = 0; i < n; i++) out.set(bytes, i * bytes.length)
  return like(a, out)
}

function refill(a: PyArray, from: PyArray): PyArray {
  a.splice(0, a.length, from.bytes)
  return a
}

function shown(a: PyArray): Str {
  const name = a.cls.name.slice(a.cls.name.lastIndexOf('.') + 1)
  if (a.length === 0) return `${name}('${a.typecode}')`
  return strJoin([`${name}('${a.typecode}', `, a.isText ? strRepr(textOf(a)) : (reprMaybe(PyList.from(a.toArray())) as Str), ')'])
}

/** Items are made anew for each comparison: a nan is never the same one, and in no order. Undefined where no nan decides. */
function ofNan(op: CompareOp, a: PyArray, b: PyArray): boolean | undefined {
  if (!'fd'.includes(a.typecode) || ((op === '==' || op === '!=') && a.length !== b.length)) return undefined
  const x = a.toArray() as PyFloat[]
  for (let i = 0; i < x.length && i < b.length; i++) {
    const u = (x[i] as PyFloat).value
    if (Number.isNaN(u)) return op === '!='
    const v = asFloat(b.get(i)) ?? asInt(b.get(i))
    if (v === undefined || Number(v) !== u) return v !== undefined && Number.isNaN(v) ? op === '!=' : undefined
  }
  return undefined
}

const OUTSIDE = 'array assignment index out of range'

export function defineSlots(): void {
  Object.assign(arrayType.slots, {
    repr: shown,
    hash: null,
    len: (a: PyArray) => a.length,
    bool: (a: PyArray) => a.length > 0,
    compare: (op: CompareOp, a: PyArray, b: Value) =>
      b instanceof PyArray ? ofNan(op, a, b) ?? compareSequences(op, PyList.from(a.toArray()), PyList.from(b.toArray())) : NotImplemented,
    *compareSteps(op: CompareOp, a: PyArray, b: Value): Steps<Value> {
      return b instanceof PyArray ? yield* compareSequencesSteps(op, PyList.from(a.toArray()), PyList.from(b.toArray())) : NotImplemented
    },
    getitem: (a: PyArray, k: Value) => (k instanceof PySlice ? part(a, sliceIndices(k, a.length)) : a.get(place(a, indexArgument(key(k))))),
    *getitemSteps(a: PyArray, k: Value): Steps<Value> {
      return k instanceof PySlice ? part(a, resolveSlice(yield* sliceParts(k), a.length)) : a.get(place(a, yield* index(key(k))))
    },
    setitem(a: PyArray, k: Value, v: Value): void {
      if (k instanceof PySlice) return putSlice(a, sliceIndices(k, a.length), v)
      const at = place(a, indexArgument(key(k)), OUTSIDE)
      a.put(at, checked(a, v))
    },
    *setitemSteps(a: PyArray, k: Value, v: Value): Steps<void> {
      if (k instanceof PySlice) return putSlice(a, resolveSlice(yield* sliceParts(k), a.length), v)
      const at = yield* index(key(k))
      place(a, at, OUTSIDE)
      const item = yield* checkedSteps(a, v)
      a.put(place(a, at, OUTSIDE), item)
    },
    delitem(a: PyArray, k: Value): void {
      if (k instanceof PySlice) return deleteSlice(a, sliceIndices(k, a.length))
      a.splice(place(a, indexArgument(key(k)), OUTSIDE), 1, new Uint8Array(0))
    },
    *delitemSteps(a: PyArray, k: Value): Steps<void> {
      if (k instanceof PySlice) return deleteSlice(a, resolveSlice(yield* sliceParts(k), a.length))
      a.splice(place(a, yield* index(key(k)), OUTSIDE), 1, new Uint8Array(0))
    },
    contains(a: PyArray, v: Value): boolean {
      for (let i = 0; i < a.length; i++) {
        if ((i & 15) === 0) charge(1)
        const same = eqMaybe(a.get(i), v)
        if (same === undefined) throw NEED_GUEST
        if (same) return true
      }
      return false
    },
    *containsSteps(a: PyArray, v: Value): Steps<boolean> {
      return (yield* find(a, v, 0, a.length)) >= 0
    },
    iter: (a: PyArray) => new PyArrayIter(a),
    binary: { '+': concat, '*': (a: Value, b: Value) => (a instanceof PyArray ? times(a, repeatCount(b)) : times(b as PyArray, repeatCount(a))) },
    binarySteps: {
      *'*'(a: Value, b: Value): Steps<Value> {
        return a instanceof PyArray ? times(a, yield* repeatCountSteps(b)) : times(b as PyArray, yield* repeatCountSteps(a))
      },
    },
    inplace: {
      '+': (a: PyArray, b: Value) => {
        if (!(b instanceof PyArray)) throw typeError(`can only extend array with array (not "${typeName(b)}")`)
        if (b.typecode !== a.typecode) throw typeError('can only extend with array of same kind')
        a.splice(a.length, 0, b.bytes.slice())
        return a
      },
      '*': (a: PyArray, b: Value) => refill(a, times(a, repeatCount(b))),
    },
    inplaceSteps: {
      *'*'(a: PyArray, b: Value): Steps<Value> {
        return refill(a, times(a, yield* repeatCountSteps(b)))
      },
    },
  })
}
