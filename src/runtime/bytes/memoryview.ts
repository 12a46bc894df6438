/**
 * The host object behind `memoryview`, and its items: a machine format over the bytes of another object, in one dimension or, side by side, in others.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#memory-views
 */
import { chargeElements } from '../../run/meter.ts'
import { memoryviewType } from '../builtin-types.ts'
import { typeError, valueError } from '../exception.ts'
import { intToFloat } from '../int/convert.ts'
import { isIndex } from '../ops/index.ts'
import { indexArgument } from '../str/arguments.ts'
import { type Int, PyFloat, type PyObject, type Value, asFloat, asInt, normalizeInt } from '../value.ts'
import { PyBuffer, PyBytes } from './bytes.ts'

/** Bytes of an item by its format. */
export const ITEM_SIZES: ReadonlyMap<string, number> = new Map([
  ['?', 1], ['b', 1], ['B', 1], ['c', 1], ['h', 2], ['H', 2], ['e', 2], ['i', 4], ['I', 4], ['f', 4], ['w', 4],
  ['l', 8], ['L', 8], ['q', 8], ['Q', 8], ['n', 8], ['N', 8], ['P', 8], ['d', 8],
])

export class PyMemoryView extends PyBuffer {
  /** What it is a view of; null once released. */
  source: PyObject | null
  /** The bytes from the first item on, and how far the items are apart. */
  readonly data: Uint8Array
  readonly stride: number
  readonly count: number
  readonly format: string
  readonly readonly: boolean
  /** The sizes of the dimensions where it is not just one; the items then lie side by side, the last dimension's first. */
  readonly dims: readonly number[] | null
  /** Entered by a `with` statement. */
  entered = false

  constructor(source: PyObject, data: Uint8Array, format: string, count: number, stride: number, readonly: boolean, dims: readonly number[] | null = null) {
    super()
    this.source = source
    this.data = data
    this.format = format
    this.count = count
    this.stride = stride
    this.readonly = readonly
    this.dims = dims
  }

  get itemsize(): number {
    return ITEM_SIZES.get(this.format.slice(-1)) as number
  }

  /** Where item `i` begins. A negative stride counts from the end of the data. */
  offset(i: number): number {
    return this.stride < 0 ? (i - this.count + 1) * this.stride : i * this.stride
  }

  get bytes(): Uint8Array {
    alive(this)
    const { itemsize, count, data } = this
    if (this.stride === itemsize) return data.subarray(0, count * itemsize)
    chargeElements(count * itemsize)
    const out = new Uint8Array(count * itemsize)
    for (let i = 0; i < count; i++) {
      const from = this.offset(i)
      out.set(data.subarray(from, from + itemsize), i * itemsize)
    }
    return out
  }
}
PyMemoryView.prototype.cls = memoryviewType

export function alive(view: PyMemoryView): void {
  if (view.source === null) throw valueError('operation forbidden on released memoryview object')
}

function cell(view: PyMemoryView, i: number): DataView {
  const { data } = view
  return new DataView(data.buffer, data.byteOffset + view.offset(i), view.itemsize)
}

/** An item as a value. */
export function readItem(view: PyMemoryView, i: number): Value {
  const at = cell(view, i)
  switch (view.format.slice(-1)) {
    case 'B': return at.getUint8(0)
    case 'b': return at.getInt8(0)
    case 'c': return new PyBytes(Uint8Array.of(at.getUint8(0)))
    case '?': return at.getUint8(0) !== 0
    case 'h': return at.getInt16(0, true)
    case 'H': return at.getUint16(0, true)
    case 'i': return at.getInt32(0, true)
    case 'I': return at.getUint32(0, true)
    case 'l': case 'q': case 'n': return normalizeInt(at.getBigInt64(0, true))
    case 'f': return new PyFloat(at.getFloat32(0, true))
    case 'd': return new PyFloat(at.getFloat64(0, true))
    case 'e': return new PyFloat(readHalf(at.getUint16(0, true)))
    default: return normalizeInt(at.getBigUint64(0, true))
  }
}

export function readHalf(bits: number): number {
  const exponent = (bits >> 10) & 31
  const fraction = bits & 1023
  const size = exponent === 31 ? (fraction === 0 ? Number.POSITIVE_INFINITY : Number.NaN)
    : exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15)
  return bits > 32767 ? -size : size
}

/** The bits of the nearest half precision number, ties to even. Infinite ones are too large. */
export function halfBits(x: number): number | null {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0
  const size = Math.abs(x)
  if (size !== size) return sign | 0x7e00
  if (size === Number.POSITIVE_INFINITY) return sign | 0x7c00
  const exponent = Math.max(-14, Math.floor(Math.log2(size === 0 ? 1 : size)))
  const unit = 2 ** (exponent - 10)
  const whole = size / unit
  const floor = Math.floor(whole)
  const up = whole - floor > 0.5 || (whole - floor === 0.5 && floor % 2 === 1)
  const rounded = (up ? floor + 1 : floor) * unit
  if (rounded >= 65520) return null
  if (rounded < 2 ** -14) return sign | Math.round(rounded * 2 ** 24)
  const e = Math.floor(Math.log2(rounded))
  return sign | ((e + 15) << 10) | Math.round((rounded / 2 ** e - 1) * 1024)
}

const RANGES: ReadonlyMap<string, readonly [bits: number, signed: boolean]> = new Map([
  ['b', [8, true]], ['B', [8, false]], ['h', [16, true]], ['H', [16, false]], ['i', [32, true]], ['I', [32, false]],
  ['l', [64, true]], ['q', [64, true]], ['n', [64, true]], ['L', [64, false]], ['Q', [64, false]], ['N', [64, false]], ['P', [64, false]],
])

function invalid(what: 'type' | 'value', format: string): never {
  const text = `memoryview: invalid ${what} for format '${format}'`
  throw what === 'type' ? typeError(text) : valueError(text)
}

/** Stores a value as an item. Throws TypeError, ValueError; NEED_GUEST for an object with a guest `__index__`. */
export function writeItem(view: PyMemoryView, i: number, v: Value): void {
  const { format } = view
  const code = format.slice(-1)
  const at = cell(view, i)
  const range = RANGES.get(code)
  if (range !== undefined) {
    if (!isIndex(v)) invalid('type', format)
    writeInt(at, range[0], fitted(indexArgument(v), range, format))
  } else if (code === 'c') {
    if (!(v instanceof PyBytes)) invalid('type', format)
    if (v.length !== 1) invalid('value', format)
    at.setUint8(0, v.bytes[0] as number)
  } else if (code === '?') at.setUint8(0, v === true || (v !== null && v !== false && asInt(v) !== 0) ? 1 : 0)
  else writeFloat(at, code, v, format)
}

function fitted(n: Int, [bits, signed]: readonly [number, boolean], format: string): bigint {
  const big = BigInt(n)
  if ((signed ? BigInt.asIntN(bits, big) : BigInt.asUintN(bits, big)) !== big) invalid('value', format)
  return big
}

function writeInt(at: DataView, bits: number, n: bigint): void {
  if (bits === 8) at.setUint8(0, Number(n) & 255)
  else if (bits === 16) at.setUint16(0, Number(n) & 65535, true)
  else if (bits === 32) at.setInt32(0, Number(BigInt.asIntN(32, n)), true)
  else at.setBigInt64(0, n, true)
}

function writeFloat(at: DataView, code: string, v: Value, format: string): void {
  const n = asInt(v)
  const x = n === undefined ? asFloat(v) : intToFloat(n)
  if (x === undefined) invalid('type', format)
  if (code === 'd') at.setFloat64(0, x, true)
  else if (code === 'f') at.setFloat32(0, x, true)
  else at.setUint16(0, halfBits(x) ?? invalid('value', format), true)
}
