/**
 * What operators do with bytes and bytearray, and their iterators.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#bytes-objects
 */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { bytesType, typeName } from '../builtin-types.ts'
import { MemoryError, indexError, overflowError, raise, typeError, valueError } from '../exception.ts'
import { formatting } from '../format/formatting-part.ts'
import { PyIter } from '../iter.ts'
import { iteratorType } from '../iterators/types.ts'
import { fitIndex, index, isIndex } from '../ops/index.ts'
import { PySlice, type SliceRange, sliceIndices, sliceIndicesSteps } from '../slice.ts'
import type { Steps } from '../steps.ts'
import { MAX_LENGTH, indexArgument, leafOf } from '../str/arguments.ts'
import { strContains } from '../str/search.ts'
import type { CompareOp, PyType } from '../type.ts'
import { type Int, NotImplemented, type Value } from '../value.ts'
import type { PyBytearray } from './bytearray.ts'
import { EMPTY_BYTES, PyBuffer, PyByteString, PyBytes, bytesOf, latin1Bytes } from './bytes.ts'
import { bytesRepr } from './repr.ts'

/** Charges for a result of `length` bytes and refuses one that the host couldn't hold. */
export function chargeBytes(length: number): void {
  chargeMemory(56 + length)
  if (length > MAX_LENGTH) throw raise(MemoryError)
}

/** The place of an index. Throws IndexError. */
export function place(v: PyByteString, i: Int): number {
  const n = fitIndex(i)
  const at = n < 0 ? n + v.length : n
  if (at < 0 || at >= v.length) throw indexError(v instanceof PyBytes ? 'index out of range' : 'bytearray index out of range')
  return at
}

function item(v: PyByteString, i: Int): number {
  return (v instanceof PyBytes ? v.bytes : (v as PyBytearray).data)[place(v, i)] as number
}

/** The bytes that a slice selects, as a fresh array. */
export function selectedBytes(bytes: Uint8Array, { start, step, count }: SliceRange): Uint8Array {
  chargeBytes(count)
  chargeElements(count)
  if (step === 1) return bytes.slice(start, start + count)
  const out = new Uint8Array(count)
  for (let i = 0, at = start; i < count; i++, at += step) out[i] = bytes[at] as number
  return out
}

function selected(v: PyByteString, range: SliceRange): PyByteString {
  if (v instanceof PyBytes) {
    if (range.count === 0) return EMPTY_BYTES
    if (range.step === 1 && range.count === v.length && !v.cls.heap) return v
  }
  return v.like(selectedBytes(v.bytes, range))
}

export function badIndex(v: PyByteString, key: Value): never {
  throw typeError(`${v instanceof PyBytes ? 'byte' : 'bytearray'} indices must be integers or slices, not ${typeName(key)}`)
}

function getitem(v: PyByteString, key: Value): Value {
  if (typeof key === 'number') return item(v, key)
  if (key instanceof PySlice) return selected(v, sliceIndices(key, v.length))
  if (!isIndex(key)) badIndex(v, key)
  return item(v, indexArgument(key))
}

function* getitemSteps(v: PyByteString, key: Value): Steps<Value> {
  if (key instanceof PySlice) return selected(v, yield* sliceIndicesSteps(key, () => v.length))
  if (!isIndex(key)) badIndex(v, key)
  return item(v, yield* index(key))
}

function add(a: Value, b: Value): Value {
  if (!(a instanceof PyByteString)) return NotImplemented
  const y = bytesOf(b)
  if (y === undefined) throw typeError(`can't concat ${typeName(b)} to ${typeName(a)}`)
  const x = a.bytes
  const total = x.length + y.length
  chargeBytes(total)
  chargeElements(total)
  const out = new Uint8Array(total)
  out.set(x)
  out.set(y, x.length)
  return a.like(out)
}

export function times(v: PyByteString, count: Int): PyByteString {
  const { bytes, length } = v
  if (typeof count !== 'number') {
    fitIndex(count, overflowError)
    if (count > 0n && length > 1) throw overflowError('repeated bytes are too long')
    return times(v, count > 0n ? Number.MAX_SAFE_INTEGER : 0)
  }
  if (count <= 0 || length === 0) return v instanceof PyBytes ? EMPTY_BYTES : v.like(new Uint8Array(0))
  const total = length * count
  chargeBytes(total)
  chargeElements(total)
  const out = new Uint8Array(total)
  out.set(bytes)
  for (let filled = length; filled < total; filled *= 2) out.copyWithin(filled, 0, Math.min(filled, total - filled))
  return v.like(out)
}

/** The two operands of `*` as bytes and count, whichever comes first. */
function operands(a: Value, b: Value): [PyByteString, Value] | null {
  const pair: [PyByteString, Value] | null = a instanceof PyByteString ? [a, b] : b instanceof PyByteString ? [b, a] : null
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

/** bytes know bytes only, the other types all that is bytes-like. */
function compare(op: CompareOp, a: PyByteString, b: Value): Value {
  const y = a instanceof PyBytes && !(b instanceof PyBytes) ? undefined : bytesOf(b)
  return y === undefined ? NotImplemented : compareBytes(op, a.bytes, y)
}

export function compareBytes(op: CompareOp, a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length && (op === '==' || op === '!=')) return op === '!='
  const d = order(a, b)
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

function hasItem(v: PyByteString, key: Value, n: Int | null): boolean {
  if (n !== null) {
    chargeElements(v.length)
    return v.bytes.includes(byteValue(n))
  }
  if (key instanceof PyBuffer) return strContains(v.latin1, key.latin1)
  throw typeError(`a bytes-like object is required, not '${typeName(key)}'`)
}

function contains(v: PyByteString, key: Value): boolean {
  return hasItem(v, key, isIndex(key) ? indexArgument(key) : null)
}

function* containsSteps(v: PyByteString, key: Value): Steps<boolean> {
  return hasItem(v, key, isIndex(key) ? yield* index(key) : null)
}

const bytesIteratorType = iteratorType('bytes_iterator')
const bytearrayIteratorType = iteratorType('bytearray_iterator')

class PyBytesIter extends PyIter {
  override get steady(): boolean {
    return true
  }
  /** null once exhausted: it stays so even if a bytearray grows. */
  private source: PyByteString | null
  private index = 0
  constructor(source: PyByteString) {
    super()
    this.source = source
    if (!(source instanceof PyBytes)) this.cls = bytearrayIteratorType
  }
  next(): Value | undefined {
    const { source } = this
    if (source === null) return undefined
    if (this.index < source.length) return item(source, this.index++)
    this.source = null
    return undefined
  }
  override lengthHint(): number {
    return this.source === null ? 0 : Math.max(0, this.source.length - this.index)
  }
}
PyBytesIter.prototype.cls = bytesIteratorType

const common = {
  len: (v: PyByteString) => v.length,
  bool: (v: PyByteString) => v.length > 0,
  compare,
  getitem,
  getitemSteps,
  contains,
  containsSteps,
  iter: (v: PyByteString) => new PyBytesIter(v),
}

/** What `bytes` and `bytearray` have in common; each gets tables of its own, which are told apart by identity. */
export function registerByteSlots(type: PyType): void {
  Object.assign(type.slots, common, {
    binary: { '+': add, '*': multiply, '%': remainder },
    binarySteps: { '*': multiplySteps, '%': remainderSteps },
  })
}

function remainder(a: Value, b: Value): Value {
  return leafOf(remainderSteps(a, b))
}

function* remainderSteps(a: Value, b: Value): Steps<Value> {
  if (!(a instanceof PyByteString)) return NotImplemented
  return a.like(latin1Bytes((yield* formatting().percentFormat(a.latin1, b, true)) as string))
}

export function registerBytesSlots(): void {
  registerByteSlots(bytesType)
  Object.assign(bytesType.slots, {
    repr: (v: PyBytes) => bytesRepr(v.bytes),
    str: (v: PyBytes) => bytesRepr(v.bytes),
    hash: (v: PyBytes) => v.hash,
  })
}
