/** Values to bytes and back. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { PyByteString, PyBytes } from '../../runtime/bytes/bytes.ts'
import { chargeBytes } from '../../runtime/bytes/slots.ts'
import { halfBits, readHalf } from '../../runtime/bytes/memoryview.ts'
import { PyException, overflowError } from '../../runtime/exception.ts'
import { toFloat, toFloatLeaf } from '../../runtime/float/coerce.ts'
import { index, indexMaybe, isIndex } from '../../runtime/ops/index.ts'
import { truth, truthMaybe } from '../../runtime/ops/truth.ts'
import { NEED_GUEST, type Steps } from '../../runtime/steps.ts'
import { type Int, PyFloat, PyTuple, type Value, asInt, normalizeInt } from '../../runtime/value.ts'
import { type Item, type Layout, mistake } from './layout.ts'

/** Where numbers of more than 32 bits, and floats, become bytes and the other way round: a view for each buffer would take longer than the rest. */
const scratch = new Uint8Array(8)
const view = new DataView(scratch.buffer)

function toScratch(bytes: Uint8Array, p: number, size: number): DataView {
  for (let i = 0; i < size; i++) scratch[i] = bytes[p + i] as number
  return view
}

function fromScratch(bytes: Uint8Array, p: number, size: number): void {
  for (let i = 0; i < size; i++) bytes[p + i] = scratch[i] as number
}

/** Reads the values of a layout from the bytes at `at`, which are there. */
export function readValues(layout: Layout, bytes: Uint8Array, at: number): PyTuple {
  const { items, little, values } = layout
  chargeElements(values * 2)
  chargeMemory(56 + 16 * values)
  const out: Value[] = []
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Item
    const { code, count, size } = item
    let p = at + item.offset
    if (code === 's' || code === 'p') out.push(readText(code, bytes, p, count))
    else for (let i = 0; i < count; i++, p += size) out.push(read(item, bytes, p, little))
  }
  return new PyTuple(out)
}

function readText(code: string, bytes: Uint8Array, p: number, count: number): PyBytes {
  if (count > 64) chargeBytes(count)
  chargeElements(count)
  if (code === 's') return new PyBytes(bytes.slice(p, p + count))
  const length = count === 0 ? 0 : Math.min(bytes[p] as number, count - 1)
  return new PyBytes(bytes.slice(p + 1, p + 1 + length))
}

function read({ code, size, signed }: Item, bytes: Uint8Array, p: number, little: boolean): Value {
  switch (code) {
    case '?': return bytes[p] !== 0
    case 'c': return new PyBytes(bytes.slice(p, p + 1))
    case 'e': return new PyFloat(readHalf(toScratch(bytes, p, 2).getUint16(0, little)))
    case 'f': return new PyFloat(toScratch(bytes, p, 4).getFloat32(0, little))
    case 'd': return new PyFloat(toScratch(bytes, p, 8).getFloat64(0, little))
  }
  if (size === 8) {
    const eight = toScratch(bytes, p, 8)
    const high = signed ? eight.getInt32(little ? 4 : 0, little) : eight.getUint32(little ? 4 : 0, little)
    if (high >= -(2 ** 20) && high < 2 ** 20) return high * 2 ** 32 + eight.getUint32(little ? 0 : 4, little)
    return normalizeInt(signed ? eight.getBigInt64(0, little) : eight.getBigUint64(0, little))
  }
  let n = 0
  for (let i = 0; i < size; i++) n = n * 256 + (bytes[little ? p + size - 1 - i : p + i] as number)
  const limit = LIMITS[size] as number
  return signed && n >= limit / 2 ? n - limit : n
}

/** How many numbers there are of so many bytes. */
const LIMITS: readonly number[] = [1, 2 ** 8, 2 ** 16, 2 ** 24, 2 ** 32]

/** Writes the arguments from `arg` on; the bytes must be zero from `at` on. Throws NEED_GUEST where guest code has to convert one. */
export function writeValues(layout: Layout, bytes: Uint8Array, at: number, args: readonly Value[], arg: number): void {
  const { items } = layout
  chargeElements(layout.values * 2)
  for (let k = 0; k < items.length; k++) {
    const item = items[k] as Item
    const { count, size } = item
    let p = at + item.offset
    if (item.code === 's' || item.code === 'p') writeText(item, bytes, p, args[arg++] as Value)
    else for (let i = 0; i < count; i++, p += size) write(item, bytes, p, args[arg++] as Value, layout)
  }
}

/** Values on their way into bytes: how far it has got, so that it can go on once guest code has converted one. */
export class Writer {
  private readonly layout: Layout
  private readonly bytes: Uint8Array
  private readonly at: number
  private readonly args: Value[]
  private item = 0
  private repeat = 0
  private arg: number

  /** The bytes must be zero from `at` on; the values are the arguments from `first` on. */
  constructor(layout: Layout, bytes: Uint8Array, at: number, args: Value[], first: number) {
    this.layout = layout
    this.bytes = bytes
    this.at = at
    this.args = args
    this.arg = first
    chargeElements(layout.values * 2)
  }

  run(): void {
    const { items } = this.layout
    for (; this.item < items.length; this.item++, this.repeat = 0) {
      const item = items[this.item] as Item
      const p = this.at + item.offset
      if (item.code === 's' || item.code === 'p') writeText(item, this.bytes, p, this.args[this.arg++] as Value)
      else {
        for (; this.repeat < item.count; this.repeat++) {
          write(item, this.bytes, p + this.repeat * item.size, this.args[this.arg] as Value, this.layout)
          this.arg++
        }
      }
    }
  }

  /** Converts the value that `run` could not. */
  *convert(): Steps<void> {
    const { code } = this.layout.items[this.item] as Item
    const v = this.args[this.arg] as Value
    if (code === '?') this.args[this.arg] = yield* truth(v)
    else if ('efd'.includes(code)) {
      try {
        this.args[this.arg] = new PyFloat((yield* toFloat(v)) as number)
      } catch (e) {
        throw notFloat(e)
      }
    } else this.args[this.arg] = yield* index(v)
  }
}

function writeText({ code, count }: Item, bytes: Uint8Array, p: number, v: Value): void {
  if (!(v instanceof PyByteString)) throw mistake(`argument for '${code}' must be a bytes object`)
  chargeElements(v.length)
  if (code === 's') copyBytes(bytes, p, v.bytes, count)
  else if (count > 0) bytes[p] = Math.min(copyBytes(bytes, p + 1, v.bytes, count - 1), 255)
}

/** Copies at most so many bytes; answers how many. */
function copyBytes(to: Uint8Array, p: number, from: Uint8Array, most: number): number {
  const length = Math.min(from.length, most)
  if (length > 32) to.set(from.subarray(0, length), p)
  else for (let i = 0; i < length; i++) to[p + i] = from[i] as number
  return length
}

/** Runs a writer as steps. */
export function* writing(writer: Writer): Steps<void> {
  for (;;) {
    try {
      writer.run()
      return
    } catch (e) {
      if (e !== NEED_GUEST) throw e
    }
    yield* writer.convert()
  }
}

const TOO_LARGE = 'int too large to convert'

function write(item: Item, bytes: Uint8Array, p: number, v: Value, layout: Layout): void {
  switch (item.code) {
    case 'c':
      if (!(v instanceof PyByteString) || v.length !== 1) throw mistake('char format requires a bytes object of length 1')
      bytes[p] = v.bytes[0] as number
      return
    case '?': {
      const known = truthMaybe(v)
      if (known === undefined) throw NEED_GUEST
      bytes[p] = known ? 1 : 0
      return
    }
    case 'e': case 'f': case 'd':
      writeFloat(item.code, v, layout)
      return fromScratch(bytes, p, item.size)
    default: return writeInt(item, bytes, p, v, layout.little)
  }
}

/** Whatever goes wrong in the conversion is told in one way. */
function notFloat(e: unknown): unknown {
  return e instanceof PyException ? mistake('required argument is not a float') : e
}

/** Leaves its bytes in `scratch`. */
function writeFloat(code: string, v: Value, { little, native }: Layout): void {
  let x: number | undefined
  try {
    x = toFloatLeaf(v)
  } catch (e) {
    throw notFloat(e)
  }
  if (x === undefined) throw mistake('required argument is not a float')
  if (code === 'd') return view.setFloat64(0, x, little)
  const bits = code === 'e' ? halfBits(x) : null
  if (bits !== null) return view.setUint16(0, bits, little)
  if (code === 'e' || (!native && Number.isFinite(x) && !Number.isFinite(Math.fround(x)))) {
    throw asInt(v) === undefined ? overflowError(`float too large to pack with ${code} format`) : mistake(TOO_LARGE)
  }
  view.setFloat32(0, x, little)
}

function writeInt({ code, size, signed }: Item, bytes: Uint8Array, p: number, v: Value, little: boolean): void {
  let n: Int | undefined = typeof v === 'number' ? v : asInt(v)
  if (n === undefined) {
    if (!isIndex(v)) throw mistake('required argument is not an integer')
    n = indexMaybe(v)
    if (n === undefined) throw NEED_GUEST
  }
  if (size === 8) return writeEight(code, signed, bytes, p, n, little)
  const limit = LIMITS[size] as number
  if (signed ? n < -limit / 2 || n >= limit / 2 : n < 0 || n >= limit) throw outside(code, 8 * size)
  const x = Number(n)
  for (let i = 0; i < size; i++) bytes[little ? p + i : p + size - 1 - i] = x >> (8 * i)
}

function writeEight(code: string, signed: boolean, bytes: Uint8Array, p: number, n: Int, little: boolean): void {
  if (typeof n === 'number' && (signed || n >= 0)) {
    view.setUint32(little ? 0 : 4, n, little)
    view.setInt32(little ? 4 : 0, Math.floor(n / 2 ** 32), little)
  } else {
    if (n < (signed || code === 'P' ? -(2n ** 63n) : 0n) || n >= (signed ? 2n ** 63n : 2n ** 64n)) throw code === 'P' ? mistake(TOO_LARGE) : outside(code, 64)
    view.setBigInt64(0, BigInt(n), little)
  }
  fromScratch(bytes, p, 8)
}

function outside(code: string, bits: number): PyException {
  const signed = code > 'Z'
  const low = signed ? -(2n ** BigInt(bits - 1)) : 0n
  const high = 2n ** BigInt(signed ? bits - 1 : bits) - 1n
  return mistake(`'${code}' format requires ${low} <= number <= ${high}`)
}
