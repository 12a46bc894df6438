/** What operators do with a memoryview, its methods and attributes. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { memoryviewType, typeName } from '../builtin-types.ts'
import { NotImplementedError, indexError, raise, typeError, valueError } from '../exception.ts'
import { PyIter } from '../iter.ts'
import { iteratorType } from '../iterators/types.ts'
import { PyList } from '../list/list.ts'
import { defineConstructor, defineGetters, defineMethods } from '../native.ts'
import { address } from '../object/identity.ts'
import { eqMaybe } from '../ops/compare.ts'
import { fitIndex, index, isIndex } from '../ops/index.ts'
import { PySlice, sliceIndices, sliceParts } from '../slice.ts'
import type { Steps } from '../steps.ts'
import { indexArgument, sizeArgument, strArgument, withIndexes } from '../str/arguments.ts'
import { hashBytes } from '../str/hash.ts'
import type { CompareOp } from '../type.ts'
import { type Int, NotImplemented, PyTuple, type Value, asInt, asStr } from '../value.ts'
import { PyBuffer, PyBytes } from './bytes.ts'
import { toHex } from './hex.ts'
import { ITEM_SIZES, PyMemoryView, alive, readItem, writeItem } from './memoryview.ts'
import { compareBytes } from './slots.ts'

type Optional = Value | undefined

function viewOf(v: Value): PyMemoryView {
  chargeMemory(128)
  if (v instanceof PyMemoryView) {
    alive(v)
    return new PyMemoryView(v.source as PyBuffer, v.data, v.format, v.count, v.stride, v.readonly, v.dims)
  }
  if (!(v instanceof PyBuffer)) throw typeError(`memoryview: a bytes-like object is required, not '${typeName(v)}'`)
  const { bytes } = v
  const format = v.itemFormat()
  const size = ITEM_SIZES.get(format) as number
  return new PyMemoryView(v, bytes, format, bytes.length / size, size, v instanceof PyBytes)
}

function place(view: PyMemoryView, i: Int): number {
  alive(view)
  const n = fitIndex(i)
  const at = n < 0 ? n + view.count : n
  if (at < 0 || at >= view.count) throw indexError('index out of bounds on dimension 1')
  return at
}

function part(view: PyMemoryView, key: PySlice): PyMemoryView {
  alive(view)
  const { start, step, count } = sliceIndices(key, view.count)
  chargeMemory(128)
  const stride = view.stride * step
  // The data begins with the item that lies lowest.
  const first = count === 0 ? 0 : Math.min(view.offset(start), view.offset(start + (count - 1) * step))
  return new PyMemoryView(view.source as PyBuffer, view.data.subarray(first), view.format, count, stride, view.readonly)
}

/** Where the item of a view of several dimensions, or of none, is. Throws for keys that stand for more than an item. */
function placeIn(view: PyMemoryView, key: Value): number {
  alive(view)
  const dims = view.dims as readonly number[]
  if (isIndex(key)) throw dims.length === 0 ? typeError('invalid indexing of 0-dim memory') : raise(NotImplementedError, 'multi-dimensional sub-views are not implemented')
  if (!(key instanceof PyTuple)) badKey(view)
  if (key.items.length > 0 && key.items.every((v) => v instanceof PySlice)) throw raise(NotImplementedError, 'multi-dimensional slicing is not implemented')
  if (!key.items.every(isIndex)) badKey(view)
  if (key.items.length > dims.length) throw typeError(`cannot index ${dims.length}-dimension view with ${key.items.length}-element tuple`)
  if (key.items.length < dims.length) throw raise(NotImplementedError, 'sub-views are not implemented')
  let at = 0
  key.items.forEach((v, k) => {
    const size = dims[k] as number
    const i = fitIndex(indexArgument(v))
    const n = i < 0 ? i + size : i
    if (n < 0 || n >= size) throw indexError(`index out of bounds on dimension ${k + 1}`)
    at = at * size + n
  })
  return at
}

/** Rows of a view of several dimensions. */
function rows(view: PyMemoryView, key: PySlice): PyMemoryView {
  const [first, ...rest] = view.dims as readonly number[]
  if (first === undefined) throw typeError('invalid indexing of 0-dim memory')
  const { start, step, count } = sliceIndices(key, first)
  if (step !== 1) throw raise(NotImplementedError, 'rows can not be left out')
  chargeMemory(128)
  const size = view.count / first
  return new PyMemoryView(view.source as PyBuffer, view.data.subarray(start * size * view.itemsize), view.format, count * size, view.stride, view.readonly, [count, ...rest])
}

function getitem(view: PyMemoryView, key: Value): Value {
  if (view.dims !== null) return key instanceof PySlice ? rows(view, key) : readItem(view, placeIn(view, key))
  if (key instanceof PySlice) return part(view, key)
  if (key instanceof PyTuple && key.items.every(isIndex)) {
    alive(view)
    if (key.items.length === 1) return getitem(view, key.items[0] as Value)
    if (key.items.length === 0) throw raise(NotImplementedError, 'sub-views are not implemented')
    throw typeError(`cannot index 1-dimension view with ${key.items.length}-element tuple`)
  }
  if (!isIndex(key)) badKey(view)
  return readItem(view, place(view, indexArgument(key)))
}

function badKey(view: PyMemoryView): never {
  alive(view)
  throw typeError('memoryview: invalid slice key')
}

/** A key of ints: what objects of the guest say their `__index__` is. */
function* plainKey(key: Value): Steps<Value> {
  if (isIndex(key)) return yield* index(key)
  if (key instanceof PySlice) {
    const { start, stop, step } = yield* sliceParts(key)
    return new PySlice(start, stop, step)
  }
  if (!(key instanceof PyTuple) || !key.items.every(isIndex)) return key
  const items: Value[] = []
  for (const v of key.items) items.push(yield* index(v))
  return new PyTuple(items)
}

function* getitemSteps(view: PyMemoryView, key: Value): Steps<Value> {
  if (view.dims === null && isIndex(key)) return readItem(view, place(view, yield* index(key)))
  return getitem(view, yield* plainKey(key))
}

function writable(view: PyMemoryView): void {
  alive(view)
  if (view.readonly) throw typeError('cannot modify read-only memory')
}

function setitem(view: PyMemoryView, key: Value, value: Value): void {
  writable(view)
  if (view.dims !== null) {
    if (isIndex(key)) throw raise(NotImplementedError, view.dims.length === 0 ? 'invalid indexing of 0-dim memory' : 'sub-views are not implemented')
    return writeItem(view, placeIn(view, key), value)
  }
  if (key instanceof PyTuple && key.items.length === 1) return setitem(view, key.items[0] as Value, value)
  if (key instanceof PySlice) {
    const target = part(view, key)
    if (!(value instanceof PyBuffer)) throw typeError(`a bytes-like object is required, not '${typeName(value)}'`)
    const from = value instanceof PyMemoryView ? value : viewOf(value)
    if (from.format !== target.format || from.count !== target.count) {
      throw valueError('memoryview assignment: lvalue and rvalue have different structures')
    }
    const bytes = from.bytes.slice()
    chargeElements(bytes.length)
    const size = target.itemsize
    for (let i = 0; i < target.count; i++) target.data.set(bytes.subarray(i * size, (i + 1) * size), target.offset(i))
    return
  }
  if (!isIndex(key)) badKey(view)
  writeItem(view, place(view, indexArgument(key)), value)
}

function* setitemSteps(view: PyMemoryView, key: Value, value: Value): Steps<void> {
  setitem(view, yield* plainKey(key), isIndex(value) ? yield* index(value) : value)
}

function compare(op: CompareOp, a: PyMemoryView, b: Value): Value {
  if (op !== '==' && op !== '!=') return NotImplemented
  if (!(b instanceof PyBuffer)) return NotImplemented
  if (a === b) return op === '=='
  if (a.source === null || (b instanceof PyMemoryView && b.source === null)) return op === '!='
  const other = b instanceof PyMemoryView ? b : viewOf(b)
  const equal = !sameShape(a, other) ? false : a.format === other.format ? sameItems(a, other) : a.count === other.count && allEqual(a, other)
  return op === '==' ? equal : !equal
}

function shapeOf(view: PyMemoryView): readonly number[] {
  return view.dims ?? [view.count]
}

function stridesOf(view: PyMemoryView): number[] {
  if (view.dims === null) return [view.stride]
  const out: number[] = []
  let size = view.itemsize
  for (const n of [...view.dims].reverse()) {
    out.unshift(size)
    size *= n
  }
  return out
}

function sameShape(a: PyMemoryView, b: PyMemoryView): boolean {
  const x = shapeOf(a)
  const y = shapeOf(b)
  return x.length === y.length && x.every((n, k) => n === y[k])
}

/** All items, in a list per dimension. */
function listOf(view: PyMemoryView): Value {
  chargeElements(view.count)
  chargeMemory(8 * view.count)
  let at = 0
  const level = (dims: readonly number[]): Value => {
    const [n, ...rest] = dims
    return n === undefined ? readItem(view, at++) : PyList.from(Array.from({ length: n }, () => level(rest)))
  }
  return level(shapeOf(view))
}

/** The items with the first dimension's side by side. */
function inColumns(view: PyMemoryView): Uint8Array {
  const dims = shapeOf(view)
  const { bytes, itemsize } = view
  const out = new Uint8Array(bytes.length)
  const strides = stridesOf(view)
  for (let i = 0; i < view.count; i++) {
    let from = 0
    let rest = i
    dims.forEach((n, k) => {
      from += (rest % n) * (strides[k] as number)
      rest = Math.floor(rest / n)
    })
    out.set(bytes.subarray(from, from + itemsize), i * itemsize)
  }
  return out
}

function sameItems(a: PyMemoryView, b: PyMemoryView): boolean {
  return 'efd'.includes(a.format.slice(-1)) ? a.count === b.count && allEqual(a, b) : compareBytes('==', a.bytes, b.bytes)
}

function allEqual(a: PyMemoryView, b: PyMemoryView): boolean {
  chargeElements(a.count)
  for (let i = 0; i < a.count; i++) if (eqMaybe(readItem(a, i), readItem(b, i)) !== true) return false
  return true
}

const NATIVE_FORMAT = "memoryview: destination format must be a native single character format prefixed with an optional '@'"

function cast(view: PyMemoryView, format: Value, shape: Optional): Value {
  alive(view)
  const name = strArgument(format, 'cast() argument 1')
  if (typeof name !== 'string') throw valueError(NATIVE_FORMAT)
  const size = ITEM_SIZES.get(name.startsWith('@') ? name.slice(1) : name)
  if (size === undefined) throw valueError(NATIVE_FORMAT)
  const bytesOnly = (f: string): boolean => 'bBc'.includes(f.slice(-1))
  if (view.stride !== view.itemsize) throw typeError('memoryview: casts are restricted to C-contiguous views')
  if (!bytesOnly(name) && !bytesOnly(view.format)) throw typeError('memoryview: cannot cast between two non-byte formats')
  const total = view.count * view.itemsize
  const dims = shape === undefined ? null : dimensions(shape)
  if (dims !== null && view.dims !== null && !(dims.length === 1)) throw typeError('memoryview: cast must be 1D -> ND or ND -> 1D')
  if (total === 0 && (dims !== null || view.dims !== null)) throw typeError('memoryview: cannot cast view with zeros in shape or strides')
  if (total % size !== 0) throw typeError('memoryview: length is not a multiple of itemsize')
  if (dims !== null && dims.reduce((n, d) => n * d, 1) !== total / size) throw typeError('memoryview: product(shape) * itemsize != buffer size')
  chargeMemory(128)
  return new PyMemoryView(view.source as PyBuffer, view.data, name, total / size, size, view.readonly, dims === null || dims.length === 1 ? null : dims)
}

function dimensions(shape: Value): number[] {
  if (!(shape instanceof PyList || shape instanceof PyTuple)) throw typeError('shape must be a list or a tuple')
  return (shape instanceof PyList ? shape.toArray() : shape.items).map((v) => {
    const n = asInt(v)
    if (n === undefined) throw typeError('memoryview.cast(): elements of shape must be integers')
    if (typeof n !== 'number' || n <= 0) throw valueError('memoryview.cast(): elements of shape must be integers > 0')
    return n
  })
}

function release(view: PyMemoryView): void {
  if (view.entered) (view.source as PyBuffer).hold(-1)
  view.entered = false
  view.source = null
}

function toBytes(view: PyMemoryView, order: Optional): PyBytes {
  const name = order === undefined || order === null ? 'C' : asStr(order)
  if (name === undefined) throw typeError(`tobytes() argument 'order' must be str or None, not ${typeName(order as Value)}`)
  if (name !== 'C' && name !== 'F' && name !== 'A') throw valueError("order must be 'C', 'F' or 'A'")
  const { bytes } = view
  chargeMemory(bytes.length)
  chargeElements(bytes.length)
  return new PyBytes(name === 'F' && view.dims !== null ? inColumns(view) : bytes.slice())
}

class PyMemoryIter extends PyIter {
  private view: PyMemoryView | null
  private index = 0
  constructor(view: PyMemoryView) {
    super()
    alive(view)
    this.view = view
  }
  next(): Value | undefined {
    const { view } = this
    if (view === null) return undefined
    if (view.dims !== null) throw view.dims.length === 0 ? typeError('invalid indexing of 0-dim memory') : raise(NotImplementedError, 'multi-dimensional sub-views are not implemented')
    if (this.index < view.count) {
      alive(view)
      return readItem(view, this.index++)
    }
    this.view = null
    return undefined
  }
}
PyMemoryIter.prototype.cls = iteratorType('memory_iterator')

/** A getter that a released view refuses. */
function whileAlive(get: (view: PyMemoryView) => Value): (view: PyMemoryView) => Value {
  return (view) => {
    alive(view)
    return get(view)
  }
}

export function registerMemoryView(): void {
  Object.assign(memoryviewType.slots, {
    repr: (v: PyMemoryView) => `<${v.source === null ? 'released memory' : 'memory'} at ${address(v)}>`,
    hash: (v: PyMemoryView) => {
      alive(v)
      if (!v.readonly) throw valueError('cannot hash writable memoryview object')
      if (!'bBc'.includes(v.format)) throw valueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
      return hashBytes(v.bytes)
    },
    len: (v: PyMemoryView) => {
      alive(v)
      if (v.dims?.length === 0) throw typeError('0-dim memory has no length')
      return shapeOf(v)[0] as number
    },
    compare,
    getitem,
    getitemSteps,
    setitem,
    setitemSteps,
    delitem: (v: PyMemoryView) => {
      writable(v)
      throw typeError('cannot delete memory')
    },
    iter: (v: PyMemoryView) => new PyMemoryIter(v),
  } satisfies typeof memoryviewType.slots)
  defineConstructor(memoryviewType, 'memoryview(object)', (_cls, v: Value) => viewOf(v))
  defineMethods(memoryviewType, {
    'tobytes(order=)': toBytes,
    'tolist()': (self: PyMemoryView) => {
      alive(self)
      return listOf(self)
    },
    'hex(sep=, bytes_per_sep=)': withIndexes((self: PyMemoryView, sep: Optional, group: Optional) => toHex(self, sep, sizeArgument(group, 1)), 2),
    'toreadonly()': (self: PyMemoryView) => {
      alive(self)
      return new PyMemoryView(self.source as PyBuffer, self.data, self.format, self.count, self.stride, true, self.dims)
    },
    'cast(format, shape=)': cast,
    'release()': release,
    '__enter__()': (self: PyMemoryView) => {
      alive(self)
      if (!self.entered) (self.source as PyBuffer).hold(1)
      self.entered = true
      return self
    },
    '__exit__(*args)': (self: PyMemoryView) => release(self),
  })
  defineGetters(memoryviewType, {
    obj: whileAlive((v) => v.source as PyBuffer),
    nbytes: whileAlive((v) => v.count * v.itemsize),
    readonly: whileAlive((v) => v.readonly),
    format: whileAlive((v) => v.format),
    itemsize: whileAlive((v) => v.itemsize),
    ndim: whileAlive((v) => shapeOf(v).length),
    shape: whileAlive((v) => new PyTuple([...shapeOf(v)])),
    strides: whileAlive((v) => new PyTuple(stridesOf(v))),
    suboffsets: whileAlive(() => new PyTuple([])),
    c_contiguous: whileAlive((v) => v.stride === v.itemsize),
    f_contiguous: whileAlive((v) => v.stride === v.itemsize && (v.dims === null || v.dims.length === 0)),
    contiguous: whileAlive((v) => v.stride === v.itemsize),
  })
}
