/**
 * What operators do with bytes, and their iterator.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#bytes-objects
 */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { bytesType, typeName } from '../builtin-types.ts'
import { MemoryError, indexError, overflowError, raise, typeError, valueError } from '../exception.ts'
import { PyIter } from '../iter.ts'
import { iteratorType } from '../iterators/types.ts'
import { index, isIndex } from '../ops/index.ts'
import { PySlice, type SliceRange, sliceIndices, sliceIndicesSteps } from '../slice.ts'
import type { Steps } from '../steps.ts'
import { MAX_LENGTH, indexArgument } from '../str/arguments.ts'
import { hashBytes } from '../str/hash.ts'
import { strContains } from '../str/search.ts'
import type { CompareOp } from '../type.ts'
import { type Int, NotImplemented, type Value } from '../value.ts'
import { EMPTY_BYTES, PyBytes } from './bytes.ts'
import { bytesRepr } from './repr.ts'

/** Charges for a result of `length` bytes and refuses one that the host couldn't hold. */
export function chargeBytes(length: number): void {
  chargeMemory(56 + length)
  if (length > MAX_LENGTH) throw raise(MemoryError)
}

function item(v: PyBytes, i: Int): number {
  if (typeof i !== 'number') throw indexError("cannot fit 'int' into an index-sized integer")
  const b = v.bytes[i < 0 ? i + v.bytes.length : i]
  if (b === undefined) throw indexError('index out of range')
  return b
}

function selected(v: PyBytes, range: SliceRange): PyBytes {
  const { start, step, count } = range
  if (count === 0) return EMPTY_BYTES
  chargeBytes(count)
  chargeElements(count)
  if (step === 1) return count === v.bytes.length && !v.cls.heap ? v : new PyBytes(v.bytes.slice(start, start + count))
  const out = new Uint8Array(count)
  for (let i = 0, at = start; i < count; i++, at += step) out[i] = v.bytes[at] as number
  return new PyBytes(out)
}

function badIndex(key: Value): never {
  throw typeError(`byte indices must be integers or slices, not ${typeName(key)}`)
}

function getitem(v: PyBytes, key: Value): Value {
  if (typeof key === 'number') return item(v, key)
  if (key instanceof PySlice) return selected(v, sliceIndices(key, v.bytes.length))
  if (!isIndex(key)) badIndex(key)
  return item(v, indexArgument(key))
}

function* getitemSteps(v: PyBytes, key: Value): Steps<Value> {
  if (key instanceof PySlice) return selected(v, yield* sliceIndicesSteps(key, () => v.bytes.length))
  if (!isIndex(key)) badIndex(key)
  return item(v, yield* index(key))
}

function add(a: Value, b: Value): Value {
  if (!(a instanceof PyBytes)) return NotImplemented
  if (!(b instanceof PyBytes)) throw typeError(`can't concat ${typeName(b)} to bytes`)
  const total = a.bytes.length + b.bytes.length
  chargeBytes(total)
  chargeElements(total)
  const out = new Uint8Array(total)
  out.set(a.bytes)
  out.set(b.bytes, a.bytes.length)
  return new PyBytes(out)
}

function times(v: PyBytes, count: Int): PyBytes {
  const length = v.bytes.length
  if (typeof count !== 'number') {
    if (count >= 2n ** 63n || count < -(2n ** 63n)) throw overflowError("cannot fit 'int' into an index-sized integer")
    if (count > 0n && length > 1) throw overflowError('repeated bytes are too long')
    return times(v, count > 0n ? Number.MAX_SAFE_INTEGER : 0)
  }
  if (count <= 0 || length === 0) return EMPTY_BYTES
  const total = length * count
  chargeBytes(total)
  chargeElements(total)
  const out = new Uint8Array(total)
  out.set(v.bytes)
  for (let filled = length; filled < total; filled *= 2) out.copyWithin(filled, 0, Math.min(filled, total - filled))
  return new PyBytes(out)
}

/** The two operands of `*` as bytes and count, whichever comes first. */
function operands(a: Value, b: Value): [PyBytes, Value] | null {
  const pair: [PyBytes, Value] | null = a instanceof PyBytes ? [a, b] : b instanceof PyBytes ? [b, a] : null
  if (pair !== null && !isIndex(pair[1])) throw typeError(`can't multiply sequence by non-int of type '${typeName(pair[1])}'`)
  return pair
}

function multiply(a: Value, b: Value): Value {
  const o = operands(a, b)
  return o === null ? NotImplemented : times(o[0], indexArgument(o[1]))
}

function* multiplySteps(a: Value, b: Value): Steps<Value> {
  const o = operands(a, b)
  return o === null ? NotImplemented : times(o[0], yield* index(o[1]))
}

function order(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, b.length)
  if (n > 256) charge(n >> 4)
  for (let i = 0; i < n; i++) {
    const d = (a[i] as number) - (b[i] as number)
    if (d !== 0) return d
  }
  return a.length - b.length
}

function compare(op: CompareOp, a: PyBytes, b: Value): Value {
  if (!(b instanceof PyBytes)) return NotImplemented
  if (a.bytes.length !== b.bytes.length && (op === '==' || op === '!=')) return op === '!='
  const d = order(a.bytes, b.bytes)
  switch (op) {
    case '<': return d < 0
    case '<=': return d <= 0
    case '==': return d === 0
    case '!=': return d !== 0
    case '>': return d > 0
    case '>=': return d >= 0
  }
}

/** An integer that must be a byte. */
export function byteValue(n: Int): number {
  if (typeof n !== 'number' || n < 0 || n > 255) throw valueError('byte must be in range(0, 256)')
  return n
}

function hasItem(v: PyBytes, key: Value, n: Int | null): boolean {
  if (n !== null) {
    chargeElements(v.bytes.length)
    return v.bytes.includes(byteValue(n))
  }
  if (key instanceof PyBytes) return strContains(v.latin1, key.latin1)
  throw typeError(`a bytes-like object is required, not '${typeName(key)}'`)
}

function contains(v: PyBytes, key: Value): boolean {
  return hasItem(v, key, isIndex(key) ? indexArgument(key) : null)
}

function* containsSteps(v: PyBytes, key: Value): Steps<boolean> {
  return hasItem(v, key, isIndex(key) ? yield* index(key) : null)
}

const bytesIteratorType = iteratorType('bytes_iterator')

class PyBytesIter extends PyIter {
  private readonly bytes: Uint8Array
  private index = 0
  constructor(bytes: Uint8Array) {
    super()
    this.bytes = bytes
  }
  next(): Value | undefined {
    return this.index < this.bytes.length ? this.bytes[this.index++] : undefined
  }
  override lengthHint(): number {
    return this.bytes.length - this.index
  }
}
PyBytesIter.prototype.cls = bytesIteratorType

export function registerBytesSlots(): void {
  Object.assign(bytesType.slots, {
    repr: (v: PyBytes) => bytesRepr(v.bytes),
    str: (v: PyBytes) => bytesRepr(v.bytes),
    hash: (v: PyBytes) => hashBytes(v.bytes),
    bool: (v: PyBytes) => v.bytes.length > 0,
    len: (v: PyBytes) => v.bytes.length,
    compare,
    binary: { '+': add, '*': multiply },
    binarySteps: { '*': multiplySteps },
    getitem,
    getitemSteps,
    contains,
    containsSteps,
    iter: (v: PyBytes) => new PyBytesIter(v.bytes),
  })
}
