/**
 * UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError: their fields and texts.
 * Reference: https://docs.python.org/3.13/library/exceptions.html#UnicodeError
 */
import { PyBytes } from '../../bytes/bytes.ts'
import { PyException, UnicodeDecodeError, UnicodeEncodeError } from '../../exception.ts'
import type { PyType } from '../../type.ts'
import { escapeCodePoint } from '../../str/repr.ts'
import { codePointAt, strConcat, strLength } from '../../str/wide.ts'
import { type Str, type Value, asStr } from '../../value.ts'

function codecError(type: PyType, args: Value[]): PyException {
  const e = new PyException(type, args)
  e.fields = new Map(CODEC_FIELDS.map((name, i): [string, Value] => [name, args[i] as Value]))
  return e
}

/** Names of the constructor's arguments, which are also the attributes. */
const CODEC_FIELDS: readonly string[] = ['encoding', 'object', 'start', 'end', 'reason']

export function encodeError(encoding: string, object: Str, start: number, end: number, reason: string): PyException {
  return codecError(UnicodeEncodeError, [encoding, object, start, end, reason])
}

export function decodeError(encoding: string, bytes: Uint8Array, start: number, end: number, reason: string): PyException {
  return codecError(UnicodeDecodeError, [encoding, new PyBytes(bytes), start, end, reason])
}

interface Place {
  readonly object: Value
  readonly start: number
  readonly end: number
  readonly reason: Str
  readonly encoding: Str
}

/** The fields as CPython clamps them; null when the exception was made without them. */
function place(e: PyException, length: (object: Value) => number): Place | null {
  const object = e.fields?.get('object')
  if (object === undefined) return null
  const size = length(object)
  const number = (name: string): number => {
    const v = e.fields?.get(name)
    return typeof v === 'number' ? v : 0
  }
  const text = (name: string): Str => asStr(e.fields?.get(name) ?? '') ?? ''
  const start = Math.max(0, Math.min(number('start'), size - 1))
  const end = Math.max(1, Math.min(number('end'), size))
  return { object, start, end, reason: text('reason'), encoding: text('encoding') }
}

function textLength(object: Value): number {
  const s = asStr(object)
  return s === undefined ? 0 : strLength(s)
}

/** `character '\xff' in position 2: reason` or `characters in position 2-4: reason`. */
function characters(at: Place): Str {
  const s = asStr(at.object) ?? ''
  if (at.end === at.start + 1 && at.start < strLength(s)) {
    return strConcat(`character '${escapeCodePoint(codePointAt(s, at.start))}' in position ${at.start}: `, at.reason)
  }
  return strConcat(`characters in position ${at.start}-${at.end - 1}: `, at.reason)
}

export function encodeErrorText(e: PyException): Str {
  const at = place(e, textLength)
  if (at === null) return ''
  return strConcat(strConcat("'", at.encoding), strConcat("' codec can't encode ", characters(at)))
}

export function translateErrorText(e: PyException): Str {
  const at = place(e, textLength)
  return at === null ? '' : strConcat("can't translate ", characters(at))
}

export function decodeErrorText(e: PyException): Str {
  const at = place(e, (object) => (object instanceof PyBytes ? object.bytes.length : 0))
  if (at === null) return ''
  const bytes = at.object instanceof PyBytes ? at.object.bytes : new Uint8Array(0)
  const what =
    at.end === at.start + 1 && at.start < bytes.length
      ? `byte 0x${(bytes[at.start] as number).toString(16).padStart(2, '0')} in position ${at.start}: `
      : `bytes in position ${at.start}-${at.end - 1}: `
  return strConcat(strConcat("'", at.encoding), strConcat(`' codec can't decode ${what}`, at.reason))
}
