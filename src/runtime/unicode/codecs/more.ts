/**
 * Encoding and decoding with everything that scripts may name: what the engine does not know itself, codecs and error handlers that were
 * registered among it, is the library's (python/_encodings.py). Reference: https://docs.python.org/3.13/library/codecs.html
 */
import { importAbsolute } from '../../../run/imports.ts'
import { bytesPart } from '../../bytes/methods-part.ts'
import { PyBytes } from '../../bytes/bytes.ts'
import { LookupError, PyException } from '../../exception.ts'
import { getattr } from '../../ops/attribute.ts'
import { NEED_GUEST, type Steps, call } from '../../steps.ts'
import { type Str, type Value, asStr } from '../../value.ts'

const isUnknown = (e: unknown): boolean => e instanceof PyException && e.cls === LookupError

/** Throws NEED_GUEST where the library has to be asked. */
function known<T>(work: () => T): T {
  try {
    return work()
  } catch (e) {
    if (isUnknown(e)) throw NEED_GUEST
    throw e
  }
}

export const encodeLeaf = (s: Str, encoding: Str, errors: Str): PyBytes => known(() => bytesPart().encodeText(s, encoding, errors))
export const decodeLeaf = (bytes: Uint8Array, encoding: Str, errors: Str): Str => known(() => bytesPart().decodeBytes(bytes, encoding, errors))

function* ask(name: 'encode' | 'decode', args: Value[]): Steps<Value> {
  return yield* call(yield* getattr(yield* importAbsolute('_encodings'), name), args)
}

export function* encodeSteps(s: Str, encoding: Str, errors: Str): Steps<PyBytes> {
  try {
    return bytesPart().encodeText(s, encoding, errors)
  } catch (e) {
    if (!isUnknown(e)) throw e
  }
  return (yield* ask('encode', [s, encoding, errors])) as PyBytes
}

export function* decodeSteps(bytes: Uint8Array, encoding: Str, errors: Str): Steps<Str> {
  try {
    return bytesPart().decodeBytes(bytes, encoding, errors)
  } catch (e) {
    if (!isUnknown(e)) throw e
  }
  return asStr(yield* ask('decode', [new PyBytes(bytes.slice()), encoding, errors])) as Str
}
