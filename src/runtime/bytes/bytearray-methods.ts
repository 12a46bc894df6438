/**
 * What changes a bytearray: its own methods, assignments, in-place operators.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#bytearray-objects
 */
import { registerBytearrayConstructor } from './constructor.ts'
import { chargeElements } from '../../run/meter.ts'
import { bytearrayType, typeName } from '../builtin-types.ts'
import { defineRefill } from '../dunders.ts'
import { BufferError, indexError, raise, typeError, valueError } from '../exception.ts'
import { defineMethods, steps } from '../native.ts'
import { index, isIndex } from '../ops/index.ts'
import { PySlice, type SliceRange, resolveSlice, sliceIndices, sliceIndicesSteps, sliceParts } from '../slice.ts'
import { type Steps, call } from '../steps.ts'
import { getattr } from '../ops/attribute.ts'
import { indexArgument, leafOf, sizeArgument, withIndexes } from '../str/arguments.ts'
import { PyTuple, type Value, asStr } from '../value.ts'
import { PyBytearray } from './bytearray.ts'
import { PyBuffer, PyBytes, bytesOf } from './bytes.ts'
import { fromItems } from './constructor.ts'
import { defineByteMethods } from './methods.ts'
import { bytesRepr } from './repr.ts'
import { badIndex, byteValue, place, registerByteSlots, times } from './slots.ts'

type Optional = Value | undefined

/** The value of an item. */
function byteOf(v: Value): number {
  return byteValue(indexArgument(v))
}

function assignSlice(self: PyBytearray, range: SliceRange, values: Uint8Array): void {
  const { start, step, count } = range
  if (step === 1) {
    if (values.length !== count) notOwn(self, values)
    self.splice(start, count, values)
  } else if (values.length === 0) deleteSlice(self, range)
  else if (values.length !== count) {
    throw valueError(`attempt to assign bytes of size ${values.length} to extended slice of size ${count}`)
  } else {
    chargeElements(count)
    for (let i = 0, at = start; i < count; i++, at += step) self.data[at] = values[i] as number
  }
}

function deleteSlice(self: PyBytearray, { start, step, count }: SliceRange): void {
  if (count === 0) return
  if (step === 1) {
    self.splice(start, count, [])
    return
  }
  const first = step < 0 ? start + (count - 1) * step : start
  const stride = Math.abs(step)
  chargeElements(self.length)
  const kept = self.bytes.filter((_, i) => i < first || (i - first) % stride !== 0 || (i - first) / stride >= count)
  self.splice(0, self.length, kept)
}

const NOT_ASSIGNABLE = 'can assign only bytes, buffers, or iterables of ints in range(0, 256)'

/** Bytes that a view of the object itself gave keep it from being resized. */
function notOwn(self: PyBytearray, bytes: Uint8Array): void {
  if (bytes.buffer === self.data.buffer && bytes.length > 0) throw raise(BufferError, 'Existing exports of data: object cannot be re-sized')
}

/** What is assigned to a slice of `self`. */
function* assigned(v: Value, self: PyBytearray): Steps<Uint8Array> {
  const bytes = bytesOf(v)
  if (bytes !== undefined) return v === self ? bytes.slice() : bytes
  if (isIndex(v) || asStr(v) !== undefined) throw typeError(NOT_ASSIGNABLE)
  return yield* fromItems(v, 'bytearray', NOT_ASSIGNABLE)
}

function setitem(self: PyBytearray, key: Value, value: Value): void {
  if (key instanceof PySlice) assignSlice(self, sliceIndices(key, self.length), leafOf(assigned(value, self)))
  else {
    if (!isIndex(key)) badIndex(self, key)
    const at = place(self, indexArgument(key))
    self.data[at] = byteOf(value)
  }
}

function* setitemSteps(self: PyBytearray, key: Value, value: Value): Steps<void> {
  if (key instanceof PySlice) {
    const parts = yield* sliceParts(key)
    const values = yield* assigned(value, self)
    assignSlice(self, resolveSlice(parts, self.length), values)
    return
  }
  if (!isIndex(key)) badIndex(self, key)
  const i = yield* index(key)
  const b = byteValue(yield* index(value))
  self.data[place(self, i)] = b
}

function delitem(self: PyBytearray, key: Value): void {
  if (key instanceof PySlice) deleteSlice(self, sliceIndices(key, self.length))
  else {
    if (!isIndex(key)) badIndex(self, key)
    self.splice(place(self, indexArgument(key)), 1, [])
  }
}

function* delitemSteps(self: PyBytearray, key: Value): Steps<void> {
  if (key instanceof PySlice) deleteSlice(self, yield* sliceIndicesSteps(key, () => self.length))
  else {
    if (!isIndex(key)) badIndex(self, key)
    self.splice(place(self, yield* index(key)), 1, [])
  }
}

function append(self: PyBytearray, bytes: Uint8Array): PyBytearray {
  notOwn(self, bytes)
  self.splice(self.length, 0, bytes)
  return self
}

function* extend(self: PyBytearray, v: Value): Steps<void> {
  const bytes = bytesOf(v)
  if (bytes !== undefined) append(self, v === self ? bytes.slice() : bytes)
  else if (asStr(v) !== undefined) throw typeError(`expected iterable of integers; got: '${typeName(v)}'`)
  else append(self, yield* fromItems(v, 'bytearray', `can't extend bytearray with ${typeName(v)}`))
}

function pop(self: PyBytearray, at: Optional): Value {
  const i = sizeArgument(at, -1)
  if (self.length === 0) throw indexError('pop from empty bytearray')
  const from = i < 0 ? i + self.length : i
  if (from < 0 || from >= self.length) throw indexError('pop index out of range')
  const b = self.data[from] as number
  self.splice(from, 1, [])
  return b
}

function repr(self: PyBytearray): string {
  return `${self.cls.name.slice(self.cls.name.lastIndexOf('.') + 1)}(${bytesRepr(self.bytes)})`
}

function* repeatInPlace(a: PyBytearray, b: Value): Steps<Value> {
  if (!isIndex(b)) throw typeError(`can't multiply sequence by non-int of type '${typeName(b)}'`)
  a.splice(0, a.length, times(a, yield* index(b)).bytes)
  return a
}

export function registerBytearray(): void {
  registerByteSlots(bytearrayType)
  registerBytearrayConstructor()
  Object.assign(bytearrayType.slots, {
    repr,
    str: repr,
    hash: null,
    setitem,
    setitemSteps,
    delitem,
    delitemSteps,
    inplace: {
      '+': (a: PyBytearray, b: Value) => {
        if (!(b instanceof PyBuffer)) throw typeError(`can't concat ${typeName(b)} to bytearray`)
        return append(a, b.bytes)
      },
      '*': (a: PyBytearray, b: Value) => leafOf(repeatInPlace(a, b)),
    },
    inplaceSteps: { '*': repeatInPlace },
  })
  defineRefill(bytearrayType, (self: PyBytearray, fresh: PyBytearray) => self.splice(0, self.length, fresh.bytes))
  defineByteMethods(bytearrayType)
  defineMethods(bytearrayType, {
    'append(item, /)': withIndexes((self: PyBytearray, item: Value) => {
      self.push(typeof item === 'number' ? byteValue(item) : byteOf(item))
      return null
    }, 1),
    'clear()': (self: PyBytearray) => self.splice(0, self.length, []),
    'copy()': (self: PyBytearray) => new PyBytearray(self.bytes.slice()),
    'extend(iterable_of_ints, /)': steps(extend),
    'insert(index, item, /)': withIndexes((self: PyBytearray, at: Value, item: Value) => {
      const i = sizeArgument(at, 0)
      const b = byteOf(item)
      self.splice(i < 0 ? Math.max(0, i + self.length) : Math.min(i, self.length), 0, [b])
      return null
    }, 1, 2),
    'pop(index=, /)': withIndexes(pop, 1),
    'remove(value, /)': withIndexes((self: PyBytearray, value: Value) => {
      chargeElements(self.length)
      const at = self.bytes.indexOf(byteOf(value))
      if (at < 0) throw valueError('value not found in bytearray')
      self.splice(at, 1, [])
      return null
    }, 1),
    'reverse()': (self: PyBytearray) => {
      chargeElements(self.length)
      self.data.subarray(0, self.length).reverse()
    },
    '__alloc__()': (self: PyBytearray) => self.data.length + 1,
    '__sizeof__()': (self: PyBytearray) => 57 + self.data.length,
    '__reduce__()': steps(function* (self: PyBytearray) {
      return new PyTuple([self.cls, new PyTuple([new PyBytes(self.bytes.slice())]), yield* call(yield* getattr(self, '__getstate__'), [])])
    }),
  })
}
