/** `_struct`: packed binary data. Reference: https://docs.python.org/3.13/library/struct.html */
import { chargeElements } from '../run/meter.ts'
import { objectType, typeName } from '../runtime/builtin-types.ts'
import { PyBuffer, PyBytes } from '../runtime/bytes/bytes.ts'
import { PyMemoryView } from '../runtime/bytes/memoryview.ts'
import { chargeBytes } from '../runtime/bytes/slots.ts'
import { defineRefill } from '../runtime/dunders.ts'
import { fitIndex } from '../runtime/ops/index.ts'
import type { PyModule } from '../runtime/function.ts'
import { PyIter } from '../runtime/iter.ts'
import { iteratorType } from '../runtime/iterators/types.ts'
import { type NativeTable, type StepsBody, defineConstructor, defineGetters, defineMethods, steps } from '../runtime/native.ts'
import { indexArgument, withIndexes } from '../runtime/str/arguments.ts'
import type { Steps } from '../runtime/steps.ts'
import { PyType } from '../runtime/type.ts'
import { MemoryError, overflowError, raise, typeError } from '../runtime/exception.ts'
import { PyObject, PyTuple, type Value, normalizeInt } from '../runtime/value.ts'
import { bufferArgument } from './buffers.ts'
import { nativeModule } from './module.ts'
import { type Layout, layoutOf, mistake, structError } from './struct/layout.ts'
import { Writer, readValues, writeValues, writing } from './struct/values.ts'

type Optional = Value | undefined

const structType = new PyType('Struct', [objectType])
structType.module = '_struct'
structType.name = '_struct.Struct'

class PyStruct extends PyObject {
  layout: Layout
  constructor(layout: Layout) {
    super()
    this.layout = layout
  }
}
PyStruct.prototype.cls = structType

const EMPTY: Layout = layoutOf('')

function sizeOf(layout: Layout): number {
  if (layout.bytes > 2 ** 48) throw raise(MemoryError)
  return layout.bytes
}

function checkCount(layout: Layout, name: string, given: number): void {
  if (given !== layout.values) throw mistake(`${name} expected ${layout.values} items for packing (got ${given})`)
}

/** Where a native puts the arguments from `first` on, and what it answers then. */
class Packing {
  readonly layout: Layout
  readonly bytes: Uint8Array
  readonly at: number
  readonly args: Value[]
  readonly first: number
  readonly out: Value
  constructor(layout: Layout, bytes: Uint8Array, at: number, args: Value[], first: number, out: Value) {
    this.layout = layout
    this.bytes = bytes
    this.at = at
    this.args = args
    this.first = first
    this.out = out
  }
}

/** Packs the arguments from `from` on. */
function pack(layout: Layout, args: Value[], from: number): Packing {
  checkCount(layout, 'pack', args.length - from)
  const size = sizeOf(layout)
  chargeBytes(size)
  chargeElements(size)
  const out = new Uint8Array(size)
  return new Packing(layout, out, 0, args, from, new PyBytes(out))
}

/** The bytes that can be written behind a writable object. */
function writable(v: Value): Uint8Array {
  if (v instanceof PyBuffer && !(v instanceof PyBytes) && !(v instanceof PyMemoryView)) return v.bytes
  if (v instanceof PyMemoryView && !v.readonly && v.stride === v.itemsize) return v.bytes
  throw typeError(`argument must be read-write bytes-like object, not ${v === null ? 'None' : typeName(v)}`)
}

function packInto(layout: Layout, args: Value[], first: number): Packing {
  const buffer = args[first]
  const offset = args[first + 1]
  if (buffer === undefined) throw mistake('pack_into expected buffer argument')
  if (offset === undefined) throw mistake('pack_into expected offset argument')
  checkCount(layout, 'pack_into', args.length - first - 2)
  const bytes = writable(buffer)
  const size = sizeOf(layout)
  const at = start(offset, size, bytes.length, 'pack_into', 'packing', `no space to pack ${size} bytes at offset `)
  chargeElements(size)
  bytes.fill(0, at, at + size)
  return new Packing(layout, bytes, at, args, first + 2, null)
}

/** Where `size` bytes begin in a buffer. */
function start(offset: Value, size: number, length: number, name: string, doing: string, noRoom: string): number {
  const given = indexArgument(offset)
  // Two ways of reading an argument in CPython.
  const n = name === 'pack_into' ? fitIndex(given) : fitIndex(given, overflowError, 'Python int too large to convert to C ssize_t')
  if (n < 0) {
    if (n + size > 0) throw mistake(`${noRoom}${given}`)
    if (n + length < 0) throw mistake(`offset ${given} out of range for ${length}-byte buffer`)
    return n + length
  }
  if (length - n < size) {
    throw mistake(`${name} requires a buffer of at least ${BigInt(given) + BigInt(size)} bytes for ${doing} ${size} bytes at offset ${given} (actual buffer size is ${length})`)
  }
  return n
}

function unpack(layout: Layout, buffer: Value): PyTuple {
  const bytes = bufferArgument(buffer)
  if (bytes.length !== layout.bytes) throw mistake(`unpack requires a buffer of ${layout.size} bytes`)
  return readValues(layout, bytes, 0)
}

function unpackFrom(layout: Layout, buffer: Value, offset: Optional): PyTuple {
  const bytes = bufferArgument(buffer)
  const size = layout.bytes
  return readValues(layout, bytes, start(offset ?? 0, size, bytes.length, 'unpack_from', 'unpacking', `not enough data to unpack ${size} bytes at offset `))
}

class UnpackIterator extends PyIter {
  private readonly layout: Layout
  private readonly buffer: PyBuffer
  private at = 0
  constructor(layout: Layout, buffer: PyBuffer) {
    super()
    this.layout = layout
    this.buffer = buffer
  }
  next(): Value | undefined {
    const size = this.layout.bytes
    const { bytes } = this.buffer
    if (this.at + size > bytes.length) return undefined
    const v = readValues(this.layout, bytes, this.at)
    this.at += size
    return v
  }
  override lengthHint(): number {
    return (this.buffer.bytes.length - this.at) / this.layout.bytes
  }
}
UnpackIterator.prototype.cls = iteratorType('_struct.unpack_iterator')

function iterUnpack(layout: Layout, buffer: Value): PyIter {
  if (layout.size === 0n) throw mistake('cannot iteratively unpack with a struct of length 0')
  const { length } = bufferArgument(buffer)
  if (length % layout.bytes !== 0) throw mistake(`iterative unpacking requires a buffer of a multiple of ${layout.size} bytes`)
  return new UnpackIterator(layout, buffer as PyBuffer)
}

/** The leaf is tried first: what it has written until guest code is needed is written again. */
function packing(prepare: (...args: any[]) => Packing): StepsBody {
  return steps(
    function* (...args: any[]): Steps<Value> {
      const { layout, bytes, at, args: values, first: from, out } = prepare(...args)
      yield* writing(new Writer(layout, bytes, at, values, from))
      return out
    },
    (a: any, b: any) => {
      const { layout, bytes, at, args, first: from, out } = prepare(a, b)
      writeValues(layout, bytes, at, args, from)
      return out
    },
  )
}

function first(args: readonly Value[]): Layout {
  if (args.length === 0) throw typeError('missing format argument')
  return layoutOf(args[0] as Value)
}

function define(): void {
  if (structType.construct !== null) return
  defineConstructor(structType, 'Struct(format=)', (cls: PyType, format: Optional) => {
    const made = new PyStruct(format === undefined ? EMPTY : layoutOf(format))
    if (cls !== structType) made.cls = cls
    else if (format === undefined) throw typeError("Struct() missing required argument 'format' (pos 1)")
    return made
  })
  defineRefill(structType, (self: PyStruct, fresh: PyStruct) => {
    self.layout = fresh.layout
  })
  structType.slots.repr = (v: PyStruct) => `${v.cls.name.slice(v.cls.name.lastIndexOf('.') + 1)}('${v.layout.format}')`
  defineMethods(structType, {
    'pack(*args)': packing((self: PyStruct, args: Value[]) => pack(self.layout, args, 0)),
    'pack_into(*args)': packing((self: PyStruct, args: Value[]) => packInto(self.layout, args, 0)),
    'unpack(buffer, /)': (self: PyStruct, buffer: Value) => unpack(self.layout, buffer),
    'unpack_from(buffer, offset=)': withIndexes((self: PyStruct, buffer: Value, offset: Optional) => unpackFrom(self.layout, buffer, offset), 2),
    'iter_unpack(buffer, /)': (self: PyStruct, buffer: Value) => iterUnpack(self.layout, buffer),
  })
  defineGetters(structType, { format: (v: PyStruct) => v.layout.format, size: (v: PyStruct) => normalizeInt(v.layout.size) })
}

const table: NativeTable = {
  'calcsize(format, /)': (format: Value) => normalizeInt(layoutOf(format).size),
  'pack(*args)': packing((args: Value[]) => pack(first(args), args, 1)),
  'pack_into(*args)': packing((args: Value[]) => packInto(first(args), args, 1)),
  'unpack(format, buffer, /)': (format: Value, buffer: Value) => unpack(layoutOf(format), buffer),
  'unpack_from(format, /, buffer, offset=)': withIndexes((format: Value, buffer: Value, offset: Optional) => unpackFrom(layoutOf(format), buffer, offset), 2),
  'iter_unpack(format, buffer, /)': (format: Value, buffer: Value) => iterUnpack(layoutOf(format), buffer),
}

export function makeStruct(): PyModule {
  define()
  return nativeModule('_struct', table, { Struct: structType, error: structError })
}
