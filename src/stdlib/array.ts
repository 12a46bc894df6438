/** `array`. Reference: https://docs.python.org/3.13/library/array.html */
import { deprecated } from '../run/deprecations.ts'
import { charge, chargeElements, held } from '../run/meter.ts'
import { listType, tupleType, typeName } from '../runtime/builtin-types.ts'
import { PyBuffer, PyBytes } from '../runtime/bytes/bytes.ts'
import { EOFError, ValueError, indexError, raise, typeError, valueError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { boundSteps } from '../runtime/list/methods.ts'
import { PyList } from '../runtime/list/list.ts'
import { type Keywords, type NativeTable, defineClassMethods, defineConstructor, defineGetters, defineMethods, steps } from '../runtime/native.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { PyGenericAlias } from '../runtime/ops/class-getitem.ts'
import { idOf } from '../runtime/object/identity.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { index } from '../runtime/ops/index.ts'
import { sizeArgument, withIndexes } from '../runtime/str/arguments.ts'
import { strLength } from '../runtime/str/wide.ts'
import type { PyType } from '../runtime/type.ts'
import { PyTuple, type Str, type Value, asStr } from '../runtime/value.ts'
import { PyArray, SIZES, arrayType, checkedSteps } from './array/array.ts'
import { defineSlots, extend, find, like, textOf } from './array/array-type.ts'
import { bufferArgument } from './buffers.ts'
import { nativeModule } from './module.ts'

type Optional = Value | undefined

function* construct(cls: PyType, args: Value[], keywords: Keywords | null): Steps<Value> {
  if (keywords !== null && cls === arrayType) throw typeError('array.array() takes no keyword arguments')
  if (args.length === 0) throw typeError('array() takes at least 1 argument (0 given)')
  if (args.length > 2) throw typeError(`array() takes at most 2 arguments (${args.length} given)`)
  const [code, from] = args as [Value, Optional]
  const name = asStr(code)
  if (name === undefined) throw typeError(`array() argument 1 must be a unicode character, not ${typeName(code)}`)
  if (strLength(name) !== 1) throw typeError('array() argument 1 must be a unicode character, not str')
  if (typeof name !== 'string' || !SIZES.has(name)) throw valueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
  if (name === 'u') yield* deprecated("The 'u' type code is deprecated and will be removed in Python 3.16")
  const made = new PyArray(name)
  if (cls !== arrayType) made.cls = cls
  if (from === undefined) return made
  const text = asStr(from)
  if (text !== undefined && !made.isText) throw typeError(`cannot use a str to initialize an array with typecode '${name}'`)
  if (from instanceof PyArray) {
    if (from.isText && !made.isText) throw typeError(`cannot use a unicode array to initialize an array with typecode '${name}'`)
    if (from.typecode === name) {
      made.splice(0, 0, from.bytes)
      return made
    }
  } else if (from instanceof PyBuffer && 'bytes bytearray'.includes(typeName(from))) {
    fromBytes(made, from.bytes)
    return made
  }
  held.add(made)
  try {
    yield* extend(made, from instanceof PyArray ? PyList.from(from.toArray()) : from)
  } finally {
    held.delete(made)
  }
  return made
}

/** Is it made of a plain list or tuple of numbers, or at least of nothing that is used up? */
function isPlain(args: readonly Value[], keywords: Keywords | null): boolean {
  const [code, from] = args
  return keywords === null && args.length === 2 && typeof code === 'string' && code !== 'u' && code !== 'w' && SIZES.has(code)
    && ((from instanceof PyList && from.cls === listType) || (from instanceof PyTuple && from.cls === tupleType))
}

function constructLeaf(cls: PyType, args: Value[], keywords: Keywords | null): Value {
  if (!isPlain(args, keywords)) throw NEED_GUEST
  const made = new PyArray(args[0] as string)
  if (cls !== arrayType) made.cls = cls
  const from = args[1] as PyList | PyTuple
  const items = from instanceof PyList ? from.view() : from.items
  charge(items.length)
  made.fill(items)
  return made
}

function fromBytes(a: PyArray, bytes: Uint8Array): void {
  if (bytes.length % a.itemsize !== 0) throw valueError('bytes length not a multiple of item size')
  a.splice(a.length, 0, bytes.slice())
}

function byteswap(a: PyArray): void {
  const { bytes, itemsize } = a
  chargeElements(bytes.length)
  for (let i = 0; i < bytes.length; i += itemsize) bytes.subarray(i, i + itemsize).reverse()
}

function reverse(a: PyArray): void {
  const items = a.toArray().reverse()
  items.forEach((v, i) => a.put(i, v))
}

function needsText(a: PyArray, method: string): void {
  if (!a.isText) throw valueError(`${method}() may only be called on unicode type arrays ('u' or 'w')`)
}

function* fromText(a: PyArray, text: Value): Steps<void> {
  const s = asStr(text)
  if (s === undefined) throw typeError(`fromunicode() argument must be str, not ${typeName(text)}`)
  needsText(a, 'fromunicode')
  yield* extend(a, s)
}

function* fromList(a: PyArray, list: Value): Steps<void> {
  if (!(list instanceof PyList)) throw typeError('arg must be list')
  const made = new PyArray(a.typecode)
  for (const v of list.toArray()) {
    charge(1)
    made.append(yield* checkedSteps(made, v))
  }
  a.splice(a.length, 0, made.bytes)
}

function* fromFile(a: PyArray, file: Value, n: Value): Steps<void> {
  const wanted = sizeArgument(yield* index(n), 0)
  if (wanted < 0) throw valueError('negative count')
  const bytes = bufferArgument(yield* call(yield* getattr(file, 'read'), [wanted * a.itemsize]))
  fromBytes(a, bytes)
  if (bytes.length < wanted * a.itemsize) throw raise(EOFError, 'read() didn\'t return enough bytes')
}

function insert(a: PyArray, at: number, v: Value): void {
  const one = new PyArray(a.typecode)
  one.append(v)
  a.splice(at < 0 ? Math.max(0, at + a.length) : Math.min(at, a.length), 0, one.bytes)
}

function pop(a: PyArray, at: number): Value {
  if (a.length === 0) throw indexError('pop from empty array')
  const i = at < 0 ? at + a.length : at
  if (i < 0 || i >= a.length) throw indexError('pop index out of range')
  const v = a.get(i)
  a.splice(i, 1, new Uint8Array(0))
  return v
}

function copy(a: PyArray): Value {
  return like(a, a.bytes)
}

const methods: NativeTable = {
  'append(v, /)': steps(function* (a: PyArray, v: Value) {
    a.append(yield* checkedSteps(a, v))
    return null
  }),
  'buffer_info()': (a: PyArray) => new PyTuple([idOf(a), a.length]),
  'byteswap()': (a: PyArray) => byteswap(a),
  'clear()': (a: PyArray) => a.resize(0),
  'count(v, /)': steps(function* (a: PyArray, v: Value) {
    let n = 0
    for (let i = yield* find(a, v, 0, a.length); i >= 0; i = yield* find(a, v, i + 1, a.length)) n++
    return n
  }),
  'extend(bb, /)': steps(extend),
  'frombytes(buffer, /)': (a: PyArray, buffer: Value) => fromBytes(a, bufferArgument(buffer)),
  'fromfile(f, n, /)': steps(fromFile),
  'fromlist(list, /)': steps(fromList),
  'fromunicode(ustr, /)': steps(fromText),
  'index(v, start=, stop=, /)': steps(function* (a: PyArray, v: Value, start: Optional, stop: Optional) {
    const from = yield* boundSteps(start, 0, a.length)
    const i = yield* find(a, v, from, yield* boundSteps(stop, Number.POSITIVE_INFINITY, a.length))
    if (i < 0) throw raise(ValueError, 'array.index(x): x not in array')
    return i
  }),
  'insert(i, v, /)': steps(function* (a: PyArray, at: Value, v: Value) {
    insert(a, sizeArgument(yield* index(at), 0), yield* checkedSteps(a, v))
    return null
  }),
  'pop(i=, /)': withIndexes((a: PyArray, i: Optional) => pop(a, sizeArgument(i, -1)), 1),
  'remove(v, /)': steps(function* (a: PyArray, v: Value) {
    const i = yield* find(a, v, 0, a.length)
    if (i < 0) throw raise(ValueError, 'array.remove(x): x not in array')
    a.splice(i, 1, new Uint8Array(0))
    return null
  }),
  'reverse()': (a: PyArray) => reverse(a),
  'tobytes()': (a: PyArray) => new PyBytes(a.bytes.slice()),
  'tofile(f, /)': steps(function* (a: PyArray, file: Value) {
    yield* call(yield* getattr(file, 'write'), [new PyBytes(a.bytes.slice())])
    return null
  }),
  'tolist()': (a: PyArray) => PyList.from(a.toArray()),
  'tounicode()': (a: PyArray) => {
    needsText(a, 'tounicode')
    return textOf(a) as Str
  },
  '__copy__()': copy,
  '__deepcopy__(unused, /)': copy,
  '__reduce__()': (a: PyArray) => new PyTuple([a.cls, new PyTuple([a.typecode, a.isText ? textOf(a) : PyList.from(a.toArray())]), a.attrs === undefined || a.attrs.size === 0 ? null : a.attrs]),
}

export function makeArray(): PyModule {
  if (arrayType.construct === null) {
    defineSlots()
    defineConstructor(arrayType, 'array(*args, **kwargs)', steps(construct, constructLeaf, (_cls, args, keywords) => !isPlain(args, keywords)))
    defineMethods(arrayType, methods)
    defineGetters(arrayType, { typecode: (a: PyArray) => a.typecode, itemsize: (a: PyArray) => a.itemsize })
    defineClassMethods(arrayType, { '__class_getitem__(item, /)': (cls: PyType, item: Value) => new PyGenericAlias(cls, item instanceof PyTuple ? item : new PyTuple([item])) })
  }
  return nativeModule('_array', {}, { array: arrayType, ArrayType: arrayType, typecodes: 'bBuwhHiIlLqQfd' })
}
