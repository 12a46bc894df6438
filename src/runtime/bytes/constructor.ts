/** `bytes(source, encoding, errors)`. Reference: https://docs.python.org/3.13/library/functions.html#func-bytes */
import { charge, chargeElements, held } from '../../run/meter.ts'
import { bytesType, typeName, typeOf } from '../builtin-types.ts'
import { PyException, TypeErrorType, overflowError, typeError, valueError } from '../exception.ts'
import type { PyIter } from '../iter.ts'
import { defineConstructor, steps } from '../native.ts'
import { callDunder } from '../ops/call-method.ts'
import { index, isIndex } from '../ops/index.ts'
import { iter } from '../ops/iterate.ts'
import type { Steps } from '../steps.ts'
import { strArgument } from '../str/arguments.ts'
import type { PyType } from '../type.ts'
import { ByteBuffer } from '../unicode/codecs/byte-buffer.ts'
import { encodeText } from '../unicode/codecs/encode.ts'
import { type Int, type Value, asStr } from '../value.ts'
import { PyBytes } from './bytes.ts'
import { chargeBytes } from './slots.ts'

type Optional = Value | undefined

function* construct(cls: PyType, source: Optional, encoding: Optional, errors: Optional): Steps<PyBytes> {
  const made = yield* make(source, encoding, errors)
  if (cls === bytesType) return made
  const own = new PyBytes(made.bytes)
  own.cls = cls
  return own
}

function* make(source: Optional, encoding: Optional, errors: Optional): Steps<PyBytes> {
  const name = encoding === undefined ? undefined : strArgument(encoding, "bytes() argument 'encoding'")
  const handler = errors === undefined ? undefined : strArgument(errors, "bytes() argument 'errors'")
  const text = source === undefined ? undefined : asStr(source)
  if (name !== undefined || handler !== undefined) {
    if (text === undefined) throw typeError(`${name !== undefined ? 'encoding' : 'errors'} without a string argument`)
    if (name === undefined) throw typeError('string argument without an encoding')
    return encodeText(text, name, handler ?? 'strict')
  }
  if (source === undefined) return new PyBytes(new Uint8Array(0))
  const dunder = yield* callDunder(source, '__bytes__', [])
  if (dunder !== undefined) {
    if (!(dunder instanceof PyBytes)) throw typeError(`__bytes__ returned non-bytes (type ${typeName(dunder)})`)
    return dunder
  }
  if (text !== undefined) throw typeError('string argument without an encoding')
  if (isIndex(source)) return zeros(yield* index(source))
  if (source instanceof PyBytes) return source.cls.heap ? new PyBytes(source.bytes) : source
  return yield* fromItems(source)
}

function zeros(n: Int): PyBytes {
  if (typeof n !== 'number' && (n >= 2n ** 63n || n < -(2n ** 63n))) throw overflowError("cannot fit 'int' into an index-sized integer")
  if (n < 0) throw valueError('negative count')
  const length = Number(n)
  chargeBytes(length)
  chargeElements(length)
  return new PyBytes(new Uint8Array(length))
}

function* fromItems(source: Value): Steps<PyBytes> {
  let it: PyIter
  try {
    it = yield* iter(source)
  } catch (e) {
    if (!(e instanceof PyException && e.cls.isSubtype(TypeErrorType))) throw e
    throw typeError(`cannot convert '${typeOf(source).name}' object to bytes`)
  }
  const out = new ByteBuffer(it.lengthHint() ?? 0)
  held.add(out)
  try {
    while (true) {
      const v = it.needsGuest ? yield* it.nextSteps() : it.next()
      if (v === undefined) break
      if ((out.length & 15) === 0) {
        charge(1)
        if ((out.length & 255) === 0) chargeBytes(256)
      }
      const n = yield* index(v)
      if (n < 0 || n > 255) throw valueError('bytes must be in range(0, 256)')
      out.push(Number(n))
    }
  } finally {
    held.delete(out)
  }
  return new PyBytes(out.finish())
}

export function registerBytesConstructor(): void {
  defineConstructor(bytesType, 'bytes(source=, encoding=, errors=)', steps(construct))
}
