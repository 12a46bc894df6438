/**
 * What operators do with a str.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#text-sequence-type-str
 */
import { charge, chargeElements } from '../../run/meter.ts'
import { strType, typeName } from '../builtin-types.ts'
import { indexError, overflowError, typeError } from '../exception.ts'
import { formatStr } from '../format/spec.ts'
import { formatting } from '../format/formatting-part.ts'
import { fitIndex, index, isIndex } from '../ops/index.ts'
import { PySlice, type SliceRange, sliceIndices, sliceIndicesSteps } from '../slice.ts'
import type { Steps } from '../steps.ts'
import type { CompareOp } from '../type.ts'
import { type Int, NotImplemented, type Str, type Value, asStr } from '../value.ts'
import { chargeText, indexArgument, leafOf, receiver } from './arguments.ts'
import { hashStr } from './hash.ts'
import { PyStrIter } from './iterator.ts'
import { repeat } from './pad.ts'
import { strContains } from './search.ts'
import { detached, narrowFromCodes, strCompare, strConcat, strEq, strFromCodePoint, strFromCodePoints, strLength, strRepr, strSlice } from './wide.ts'

/** `s[i]`; any Int. */
export function strItem(s: Str, i: Int): Str {
  const n = fitIndex(i)
  const length = strLength(s)
  const at = n < 0 ? n + length : n
  if (at < 0 || at >= length) throw indexError('string index out of range')
  return typeof s === 'string' ? s.charAt(at) : strFromCodePoint(s.codePoints[at] as number)
}

function selected(s: Str, range: SliceRange): Str {
  const { start, step, count } = range
  if (count === 0) return ''
  if (step === 1) {
    chargeText(count, typeof s !== 'string')
    return strSlice(s, start, start + count)
  }
  if (count > 16) chargeElements(count)
  chargeText(count, true)
  if (typeof s === 'string' && count <= 32) {
    let out = ''
    for (let i = 0, at = start; i < count; i++, at += step) out += s.charAt(at)
    return out
  }
  if (typeof s === 'string' && count <= 1024) {
    const few: number[] = []
    for (let i = 0, at = start; i < count; i++, at += step) few.push(s.charCodeAt(at))
    return narrowFromCodes(few)
  }
  const codes = new Uint32Array(count)
  if (typeof s === 'string') {
    for (let i = 0, at = start; i < count; i++, at += step) codes[i] = s.charCodeAt(at)
    return narrowFromCodes(codes)
  }
  for (let i = 0, at = start; i < count; i++, at += step) codes[i] = s.codePoints[at] as number
  return strFromCodePoints(codes)
}

function badIndex(key: Value): never {
  throw typeError(`string indices must be integers, not '${typeName(key)}'`)
}

function isBound(v: Value): v is number | null {
  return v === null || typeof v === 'number'
}

function getitem(self: Value, key: Value): Str {
  const s = receiver(self)
  if (typeof key === 'number') return strItem(s, key)
  if (key instanceof PySlice) {
    const { start, stop } = key
    // Most slices: no step, bounds that are plain integers or left out.
    if (typeof s === 'string' && key.step === null && isBound(start) && isBound(stop)) {
      // The host counts negative bounds from the end and clamps as Python does.
      const piece = s.slice(start === null ? 0 : start, stop === null ? s.length : stop)
      if (piece.length < 13) return piece
      chargeText(piece.length)
      return detached(piece, s)
    }
    return selected(s, sliceIndices(key, strLength(s)))
  }
  if (!isIndex(key)) badIndex(key)
  return strItem(s, indexArgument(key))
}

function* getitemSteps(self: Value, key: Value): Steps<Value> {
  const s = receiver(self)
  if (key instanceof PySlice) return selected(s, yield* sliceIndicesSteps(key, () => strLength(s)))
  if (!isIndex(key)) badIndex(key)
  return strItem(s, yield* index(key))
}

function add(a: Value, b: Value): Value {
  const left = asStr(a)
  if (left === undefined) return NotImplemented
  const right = asStr(b)
  if (right === undefined) throw typeError(`can only concatenate str (not "${typeName(b)}") to str`)
  return concatCharged(left, right)
}

/** `a + b`. The host joins lazily; what the text takes once it is laid out is charged here. */
export function concatCharged(a: Str, b: Str): Str {
  const total = strLength(a) + strLength(b)
  if (total > 32) {
    chargeText(total, typeof a !== 'string' || typeof b !== 'string')
    if (total > 255) charge(total >> 8)
  }
  return strConcat(a, b)
}

/** The two operands of `*` as text and count, whichever comes first; null: neither is a str. */
function operands(a: Value, b: Value): { text: Str; count: Value } | null {
  const left = asStr(a)
  if (left !== undefined) return { text: left, count: b }
  const right = asStr(b)
  return right === undefined ? null : { text: right, count: a }
}

function checkCount(count: Value): void {
  if (!isIndex(count)) throw typeError(`can't multiply sequence by non-int of type '${typeName(count)}'`)
}

function times(text: Str, count: Int): Str {
  if (typeof count !== 'number') {
    fitIndex(count, overflowError)
    if (count > 0n && strLength(text) > 1) throw overflowError('repeated string is too long')
    return repeat(text, Number(count))
  }
  return repeat(text, count)
}

function multiply(a: Value, b: Value): Value {
  const o = operands(a, b)
  if (o === null) return NotImplemented
  checkCount(o.count)
  return times(o.text, indexArgument(o.count))
}

function* multiplySteps(a: Value, b: Value): Steps<Value> {
  const o = operands(a, b)
  if (o === null) return NotImplemented
  checkCount(o.count)
  return times(o.text, yield* index(o.count))
}

function modulo(a: Value, b: Value): Value {
  const text = asStr(a)
  return text === undefined ? NotImplemented : (formatting().percentMaybe(text, b) ?? leafOf(formatting().percentFormat(text, b)))
}

function* moduloSteps(a: Value, b: Value): Steps<Value> {
  const text = asStr(a)
  return text === undefined ? NotImplemented : (formatting().percentMaybe(text, b) ?? (yield* formatting().percentFormat(text, b)))
}

function compare(op: CompareOp, self: Value, other: Value): Value {
  const b = asStr(other)
  if (b === undefined) return NotImplemented
  const a = receiver(self)
  if (op === '==') return strEq(a, b)
  if (op === '!=') return !strEq(a, b)
  const length = Math.min(strLength(a), strLength(b))
  if (length > 256) charge(length >> 8)
  const order = strCompare(a, b)
  switch (op) {
    case '<': return order < 0
    case '<=': return order <= 0
    case '>': return order > 0
    case '>=': return order >= 0
  }
}

function contains(self: Value, item: Value): boolean {
  const needle = asStr(item)
  if (needle === undefined) throw typeError(`'in <string>' requires string as left operand, not ${typeName(item)}`)
  return strContains(receiver(self), needle)
}

export function registerStrSlots(): void {
  Object.assign(strType.slots, {
    repr: (v: Value) => strRepr(receiver(v)),
    str: receiver,
    format: (v: Value, spec: Str) => formatStr(receiver(v), spec, v),
    hash: (v: Value) => hashStr(receiver(v)),
    bool: (v: Value) => receiver(v) !== '',
    len: (v: Value) => strLength(receiver(v)),
    compare,
    binary: { '+': add, '*': multiply, '%': modulo },
    binarySteps: { '*': multiplySteps, '%': moduloSteps },
    getitem,
    getitemSteps,
    contains,
    iter: (v: Value) => new PyStrIter(receiver(v)),
  })
}
