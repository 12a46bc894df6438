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

/** Reads the values of a layout from the bytes at `at`, which are there. */
export function readValues(layout: Layout, bytes: Uint8Array, at: number): PyTuple {
  chargeElements(layout.values * 2)
  chargeMemory(56 + 16 * layout.values)
  const { little } = layout
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const out: Value[] = []
  for (const { code, offset, count, size } of layout.items) {
    let p = at + offset
    if (code === 's' || code === 'p') {
      out.push(readText(code, bytes, p, count))
      continue
    }
    for (let i = 0; i < count; i++, p += size) out.push(read(code, size, view, p, little))
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

function read(code: string, size: number, view: DataView, p: number, little: boolean): Value {
  switch (code) {
    case 'b': return view.getInt8(p)
    case 'B': return view.getUint8(p)
    case '?': return view.getUint8(p) !== 0
    case 'c': return new PyBytes(Uint8Array.of(view.getUint8(p)))
    case 'h': return view.getInt16(p, little)
    case 'H': return view.getUint16(p, little)
    case 'e': return new PyFloat(readHalf(view.getUint16(p, little)))
    case 'f': return new PyFloat(view.getFloat32(p, little))
    case 'd': return new PyFloat(view.getFloat64(p, little))
    case 'i': case 'l': case 'q': case 'n': return size === 4 ? view.getInt32(p, little) : normalizeInt(view.getBigInt64(p, little))
    default: return size === 4 ? view.getUint32(p, little) : normalizeInt(view.getBigUint64(p, little))
  }
}

/** Values on their way into bytes: how far it has got, so that it can go on once guest code has converted one. */
export class Writer {
  private readonly layout: Layout
  private readonly view: DataView
  private readonly bytes: Uint8Array
  private readonly at: number
  private readonly args: Value[]
  private item = 0
  private repeat = 0
  private arg = 0

  /** The bytes must be zero from `at` on. */
  constructor(layout: Layout, bytes: Uint8Array, at: number, args: Value[]) {
    this.layout = layout
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.at = at
    this.args = args
    chargeElements(layout.values * 2)
  }

  run(): void {
    const { items } = this.layout
    for (; this.item < items.length; this.item++, this.repeat = 0) {
      const item = items[this.item] as Item
      const p = this.at + item.offset
      if (item.code === 's' || item.code === 'p') this.text(item, p, this.args[this.arg++] as Value)
      else {
        for (; this.repeat < item.count; this.repeat++) {
          write(item, this.view, p + this.repeat * item.size, this.args[this.arg] as Value, this.layout)
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

  private text({ code, count }: Item, p: number, v: Value): void {
    if (!(v instanceof PyByteString)) throw mistake(`argument for '${code}' must be a bytes object`)
    chargeElements(v.length)
    if (code === 's') this.bytes.set(v.bytes.subarray(0, count), p)
    else if (count > 0) {
      const part = v.bytes.subarray(0, count - 1)
      this.bytes[p] = Math.min(part.length, 255)
      this.bytes.set(part, p + 1)
    }
  }
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

function write(item: Item, view: DataView, p: number, v: Value, layout: Layout): void {
  const { code } = item
  switch (code) {
    case 'c':
      if (!(v instanceof PyByteString) || v.length !== 1) throw mistake('char format requires a bytes object of length 1')
      return view.setUint8(p, v.bytes[0] as number)
    case '?': {
      const known = truthMaybe(v)
      if (known === undefined) throw NEED_GUEST
      return view.setUint8(p, known ? 1 : 0)
    }
    case 'e': case 'f': case 'd': return writeFloat(code, view, p, v, layout)
    default: return writeInt(item, view, p, v, layout.little)
  }
}

/** Whatever goes wrong in the conversion is told in one way. */
function notFloat(e: unknown): unknown {
  return e instanceof PyException ? mistake('required argument is not a float') : e
}

function writeFloat(code: string, view: DataView, p: number, v: Value, { little, native }: Layout): void {
  let x: number | undefined
  try {
    x = toFloatLeaf(v)
  } catch (e) {
    throw notFloat(e)
  }
  if (x === undefined) throw mistake('required argument is not a float')
  if (code === 'd') return view.setFloat64(p, x, little)
  const bits = code === 'e' ? halfBits(x) : null
  if (bits !== null) return view.setUint16(p, bits, little)
  if (code === 'e' || (!native && Number.isFinite(x) && !Number.isFinite(Math.fround(x)))) {
    throw asInt(v) === undefined ? overflowError(`float too large to pack with ${code} format`) : mistake(TOO_LARGE)
  }
  view.setFloat32(p, x, little)
}

function writeInt({ code, size }: Item, view: DataView, p: number, v: Value, little: boolean): void {
  let n: Int | undefined = typeof v === 'number' ? v : asInt(v)
  if (n === undefined) {
    if (!isIndex(v)) throw mistake('required argument is not an integer')
    n = indexMaybe(v)
    if (n === undefined) throw NEED_GUEST
  }
  if (size === 8) {
    if (code === 'P' ? n < -(2n ** 63n) || n >= 2n ** 64n : code === 'Q' || code === 'L' || code === 'N' ? n < 0 || n >= 2n ** 64n : n < -(2n ** 63n) || n >= 2n ** 63n) {
      throw code === 'P' ? mistake(TOO_LARGE) : outside(code, 64)
    }
    if (typeof n === 'number' && n >= 0 && n < 2 ** 32) {
      view.setUint32(little ? p : p + 4, n, little)
      return view.setUint32(little ? p + 4 : p, 0, little)
    }
    return view.setBigInt64(p, BigInt(n), little)
  }
  const signed = code > 'Z'
  const limit = 2 ** (8 * size)
  if (signed ? n < -limit / 2 || n >= limit / 2 : n < 0 || n >= limit) throw outside(code, 8 * size)
  const x = Number(n)
  if (size === 1) view.setUint8(p, x)
  else if (size === 2) view.setUint16(p, x, little)
  else view.setUint32(p, x, little)
}

function outside(code: string, bits: number): PyException {
  const signed = code > 'Z'
  const low = signed ? -(2n ** BigInt(bits - 1)) : 0n
  const high = 2n ** BigInt(signed ? bits - 1 : bits) - 1n
  return mistake(`'${code}' format requires ${low} <= number <= ${high}`)
}
