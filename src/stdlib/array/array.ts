/** The host object behind `array.array`: machine values side by side, with room to grow. */
import { chargeElements } from '../../run/meter.ts'
import { objectType } from '../../runtime/builtin-types.ts'
import { PyBuffer } from '../../runtime/bytes/bytes.ts'
import { chargeBytes } from '../../runtime/bytes/slots.ts'
import { BufferError, overflowError, raise, typeError } from '../../runtime/exception.ts'
import { real, realLeaf } from '../../runtime/float/coerce.ts'
import { index } from '../../runtime/ops/index.ts'
import type { Steps } from '../../runtime/steps.ts'
import { indexArgument } from '../../runtime/str/arguments.ts'
import { strFromCodePoint, strLength } from '../../runtime/str/wide.ts'
import { PyType } from '../../runtime/type.ts'
import { type Int, PyFloat, type Value, asStr, normalizeInt } from '../../runtime/value.ts'

export const arrayType: PyType = new PyType('array', [objectType])
arrayType.module = 'array'
arrayType.name = 'array.array'
arrayType.collection = 'sequence'

export const SIZES: ReadonlyMap<string, number> = new Map([
  ['b', 1], ['B', 1], ['u', 4], ['w', 4], ['h', 2], ['H', 2], ['i', 4], ['I', 4], ['l', 8], ['L', 8], ['q', 8], ['Q', 8], ['f', 4], ['d', 8],
])

/** What messages call the items of a code. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['b', 'signed char'], ['B', 'unsigned byte integer'], ['h', 'signed short integer'], ['H', 'unsigned short'], ['i', 'signed integer'],
])

const NO_DATA: Uint8Array = new Uint8Array(0)

export class PyArray extends PyBuffer {
  readonly typecode: string
  readonly itemsize: number
  /** The items are the first `length` of these. */
  private data: Uint8Array
  private dataView: DataView | null
  length = 0
  /** How many memoryviews hold it by a `with` statement. */
  private exports = 0

  constructor(typecode: string) {
    super()
    this.typecode = typecode
    this.itemsize = SIZES.get(typecode) as number
    this.data = NO_DATA
    this.dataView = null
  }

  /** Made when first needed: small ints are stored without it. */
  private get view(): DataView {
    return (this.dataView ??= new DataView(this.data.buffer))
  }

  get bytes(): Uint8Array {
    return this.data.subarray(0, this.length * this.itemsize)
  }
  override itemFormat(): string {
    return this.typecode === 'u' ? 'w' : this.typecode
  }
  override hold(n: number): void {
    this.exports += n
  }

  get isText(): boolean {
    return this.typecode === 'u' || this.typecode === 'w'
  }

  get(i: number): Value {
    const at = i * this.itemsize
    switch (this.typecode) {
      case 'b': return this.view.getInt8(at)
      case 'B': return this.view.getUint8(at)
      case 'h': return this.view.getInt16(at, true)
      case 'H': return this.view.getUint16(at, true)
      case 'i': return this.view.getInt32(at, true)
      case 'I': return this.view.getUint32(at, true)
      case 'l': case 'q': return normalizeInt(this.view.getBigInt64(at, true))
      case 'L': case 'Q': return normalizeInt(this.view.getBigUint64(at, true))
      case 'f': return new PyFloat(this.view.getFloat32(at, true))
      case 'd': return new PyFloat(this.view.getFloat64(at, true))
      default: return strFromCodePoint(this.view.getUint32(at, true))
    }
  }

  /** Stores what `checked` answered. */
  put(i: number, v: Int | Value): void {
    const { itemsize, data } = this
    const at = i * itemsize
    switch (this.typecode) {
      case 'b': case 'B': case 'h': case 'H': case 'i': case 'I':
        for (let k = 0; k < itemsize; k++) data[at + k] = (v as number) >> (8 * k)
        return
      case 'l': case 'q': case 'L': case 'Q': return this.view.setBigInt64(at, BigInt.asIntN(64, BigInt(v as Int)), true)
      case 'f': return this.view.setFloat32(at, (v as PyFloat).value, true)
      case 'd': return this.view.setFloat64(at, (v as PyFloat).value, true)
      default: return this.view.setUint32(at, (typeof v === 'string' ? v.charCodeAt(0) : (v as unknown as { codePoints: Uint32Array }).codePoints[0]) as number, true)
    }
  }

  append(v: Value): void {
    this.resize(this.length + 1)
    this.put(this.length - 1, v)
  }

  /** Makes room; new items are what the store has there. Throws BufferError. */
  resize(length: number): void {
    if (length !== this.length && this.exports > 0) throw raise(BufferError, 'cannot resize an array that is exporting buffers')
    const needed = length * this.itemsize
    if (needed > this.data.length) this.makeRoom(needed + (needed >> 3) + 16)
    this.length = length
  }

  private makeRoom(size: number): void {
    chargeBytes(size)
    const data = new Uint8Array(size)
    if (this.length > 0) data.set(this.bytes)
    this.data = data
    this.dataView = null
  }

  /** Takes these items into an empty array. Throws as `checked` does. */
  fill(items: readonly Value[]): void {
    this.makeRoom(items.length * this.itemsize)
    for (let i = 0; i < items.length; i++) this.put(i, checked(this, items[i] as Value))
    this.length = items.length
  }

  /** Replaces `count` items from `start` by others, given as bytes that must not be its own. */
  splice(start: number, count: number, bytes: Uint8Array): void {
    const size = this.itemsize
    const added = bytes.length / size
    const before = this.length
    chargeElements(bytes.length + (added === count ? 0 : (before - start) * size))
    if (added > count) this.resize(before - count + added)
    if (added !== count) this.data.copyWithin((start + added) * size, (start + count) * size, before * size)
    if (added < count) this.resize(before - count + added)
    this.data.set(bytes, start * size)
  }

  toArray(): Value[] {
    chargeElements(this.length)
    const out: Value[] = new Array(this.length)
    for (let i = 0; i < out.length; i++) out[i] = this.get(i)
    return out
  }
}
PyArray.prototype.cls = arrayType

/** The value as `put` takes it. Throws TypeError, OverflowError; NEED_GUEST for objects with conversions of their own. */
export function checked(a: PyArray, v: Value): Value {
  const { typecode } = a
  if (typecode === 'd' || typecode === 'f') return v instanceof PyFloat ? v : new PyFloat(realLeaf(v))
  if (a.isText) return character(v)
  return inRange(typecode, a.itemsize * 8, indexArgument(v))
}

/** As `checked`, of any object. */
export function* checkedSteps(a: PyArray, v: Value): Steps<Value> {
  if (typeof v === 'number' || v instanceof PyFloat || a.isText) return checked(a, v)
  if (a.typecode === 'd' || a.typecode === 'f') return new PyFloat(yield* real(v))
  return inRange(a.typecode, a.itemsize * 8, yield* index(v))
}

function character(v: Value): Value {
  const s = asStr(v)
  if (s === undefined) throw typeError(`array item must be unicode character`)
  const n = strLength(s)
  if (n !== 1) throw typeError(`array item must be unicode character`)
  return s
}

/** What CPython parses the items of the shorter codes as before it looks at their own range. */
const PARSED: ReadonlyMap<string, readonly [bits: number, name: string]> = new Map([
  ['b', [16, 'signed short integer']], ['B', [64, '']], ['h', [64, '']], ['H', [32, 'signed integer']], ['i', [64, '']],
])

function inRange(code: string, bits: number, v: Int): Int {
  const signed = code === code.toLowerCase()
  if (v >= (signed ? -(2 ** (bits - 1)) : 0) && v < 2 ** (signed ? bits - 1 : bits)) return v
  const parsed = PARSED.get(code)
  if (parsed !== undefined) {
    if (v < -(2 ** 63) || v >= 2 ** 63) throw overflowError('Python int too large to convert to C long')
    const wide = v >= -(2 ** (parsed[0] - 1)) && v < 2 ** (parsed[0] - 1)
    throw overflowError(`${wide ? NAMES.get(code) : parsed[1]} is ${v < 0 ? 'less than minimum' : 'greater than maximum'}`)
  }
  if (code === 'l' || code === 'q') throw overflowError(code === 'l' ? 'Python int too large to convert to C long' : 'int too big to convert')
  if (v < 0) throw overflowError(code === 'Q' ? "can't convert negative int to unsigned" : "can't convert negative value to unsigned int")
  if (code === 'I' && v < 2 ** 64) throw overflowError('unsigned int is greater than maximum')
  throw overflowError(code === 'Q' ? 'int too big to convert' : 'Python int too large to convert to C unsigned long')
}
