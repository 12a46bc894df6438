/** `bytes(source, encoding, errors)`, and the same for `bytearray`. Reference: https://docs.python.org/3.13/library/functions.html#func-bytes */
import { charge, chargeElements, held } from '../../run/meter.ts'
import { bytearrayType, bytesType, listType, typeName, typeOf } from '../builtin-types.ts'
import { PyException, TypeErrorType, overflowError, typeError, valueError } from '../exception.ts'
import type { PyIter } from '../iter.ts'
import { LIST_INT, PyList } from '../list/list.ts'
import { defineConstructor, steps } from '../native.ts'
import { callDunder } from '../ops/call-method.ts'
import { fitIndex, index, isIndex } from '../ops/index.ts'
import { has, isIterator } from '../ops/guest-first.ts'
import { iter } from '../ops/iterate.ts'
import { NEED_GUEST, type Steps } from '../steps.ts'
import { leafOf, strArgument } from '../str/arguments.ts'
import type { PyType } from '../type.ts'
import { ByteBuffer } from '../unicode/codecs/byte-buffer.ts'
import { encodeSteps } from '../unicode/codecs/more.ts'
import { type Int, PyTuple, type Value, asStr } from '../value.ts'
import { PyBytearray } from './bytearray.ts'
import { PyBytes, bytesOf } from './bytes.ts'
import { chargeBytes } from './slots.ts'

type Optional = Value | undefined

function* construct(cls: PyType, source: Optional, encoding: Optional, errors: Optional): Steps<PyBytes> {
  if (cls === bytesType && source instanceof PyBytes && !source.cls.heap && encoding === undefined && errors === undefined) return source
  const own = new PyBytes(yield* make('bytes', source, encoding, errors))
  if (cls !== bytesType) own.cls = cls
  return own
}

function* constructArray(cls: PyType, source: Optional, encoding: Optional, errors: Optional): Steps<PyBytearray> {
  const own = new PyBytearray(yield* make('bytearray', source, encoding, errors))
  if (cls !== bytearrayType) own.cls = cls
  return own
}

/** The bytes for a new object; for a bytearray they are fresh ones. */
function* make(name: 'bytes' | 'bytearray', source: Optional, encodingName: Optional, errors: Optional): Steps<Uint8Array> {
  const encoding = encodingName === undefined ? undefined : strArgument(encodingName, `${name}() argument 'encoding'`)
  const handler = errors === undefined ? undefined : strArgument(errors, `${name}() argument 'errors'`)
  const text = source === undefined ? undefined : asStr(source)
  if (encoding !== undefined || handler !== undefined) {
    if (text === undefined) throw typeError(`${encoding !== undefined ? 'encoding' : 'errors'} without a string argument`)
    if (encoding === undefined) throw typeError('string argument without an encoding')
    return (yield* encodeSteps(text, encoding, handler ?? 'strict')).bytes
  }
  if (source === undefined) return new Uint8Array(0)
  if (name === 'bytes') {
    const dunder = yield* callDunder(source, '__bytes__', [])
    if (dunder !== undefined) {
      if (!(dunder instanceof PyBytes)) throw typeError(`__bytes__ returned non-bytes (type ${typeName(dunder)})`)
      return dunder.bytes
    }
  }
  if (text !== undefined) throw typeError('string argument without an encoding')
  if (isIndex(source)) return zeros(yield* index(source))
  const bytes = bytesOf(source)
  if (bytes === undefined) return yield* fromItems(source, name)
  if (source instanceof PyBytes && name === 'bytes') return bytes
  chargeBytes(bytes.length)
  chargeElements(bytes.length)
  return bytes.slice()
}

/** As `make`, of what takes no guest code. */
function makeLeaf(name: 'bytes' | 'bytearray', source: Optional, encoding: Optional, errors: Optional): Uint8Array {
  if (encoding === undefined && errors === undefined && source !== undefined) {
    if (typeof source === 'number') return zeros(source)
    if (isIntList(source)) return ofInts(source.items, name)
    if (source instanceof PyTuple && !source.cls.heap && isAllInts(source.items)) return ofInts(source.items, name)
    if (isIterator(source)) throw NEED_GUEST
  }
  return leafOf(make(name, source, encoding, errors))
}

/** Does the guest's code make the bytes, or is something used up that can't be begun again? */
function asksGuest(_cls: PyType, source: Optional): boolean {
  return isIterator(source) || has(source, '__bytes__', '__index__')
}

function zeros(n: Int): Uint8Array {
  const length = fitIndex(n, overflowError)
  if (length < 0) throw valueError('negative count')
  chargeBytes(length)
  chargeElements(length)
  return new Uint8Array(length)
}

function isIntList(source: Value): source is PyList {
  return source instanceof PyList && source.cls === listType && source.kind === LIST_INT
}

function isAllInts(items: readonly Value[]): boolean {
  chargeElements(items.length)
  return items.every((n) => typeof n === 'number')
}

/** The bytes that a list of ints holds. */
function ofInts(items: readonly Value[], name: string): Uint8Array {
  chargeElements(items.length)
  chargeBytes(items.length)
  const out = new Uint8Array(items.length)
  for (let i = 0; i < out.length; i++) {
    const n = items[i] as number
    if (n < 0 || n > 255) throw notByte(name)
    out[i] = n
  }
  return out
}

function notByte(name: string): PyException {
  return valueError(`${name === 'bytes' ? 'bytes' : 'byte'} must be in range(0, 256)`)
}

/** The bytes that an iterable of ints gives. */
export function* fromItems(source: Value, name: string, notIterable = `cannot convert '${typeOf(source).name}' object to ${name}`): Steps<Uint8Array> {
  if (isIntList(source)) return ofInts(source.items, name)
  let it: PyIter
  try {
    it = yield* iter(source)
  } catch (e) {
    if (!(e instanceof PyException && e.cls.isSubtype(TypeErrorType))) throw e
    throw typeError(notIterable)
  }
  const out = new ByteBuffer(it.lengthHint() ?? 0)
  held.add(out)
  try {
    while (true) {
      const v = it.mayNeedGuest ? yield* it.nextSteps() : it.next()
      if (v === undefined) break
      if ((out.length & 15) === 0) {
        charge(1)
        if ((out.length & 255) === 0) chargeBytes(256)
      }
      const n = yield* index(v)
      if (n < 0 || n > 255) throw notByte(name)
      out.push(Number(n))
    }
  } finally {
    held.delete(out)
  }
  return out.finish()
}

// Each type is filled in on its own.
export function registerBytearrayConstructor(): void {
  const leaf = (cls: PyType, source: Optional, encoding: Optional, errors: Optional): Value => {
    const own = new PyBytearray(makeLeaf('bytearray', source, encoding, errors))
    if (cls !== bytearrayType) own.cls = cls
    return own
  }
  defineConstructor(bytearrayType, 'bytearray(source=, encoding=, errors=)', steps(constructArray, leaf, asksGuest))
}

export function registerBytesConstructor(): void {
  const leaf = (cls: PyType, source: Optional, encoding: Optional, errors: Optional): Value => {
    if (cls === bytesType && source instanceof PyBytes && !source.cls.heap && encoding === undefined && errors === undefined) return source
    const own = new PyBytes(makeLeaf('bytes', source, encoding, errors))
    if (cls !== bytesType) own.cls = cls
    return own
  }
  defineConstructor(bytesType, 'bytes(source=, encoding=, errors=)', steps(construct, leaf, asksGuest))
}
