/** `_json`: reading and writing for `json`. Reference: https://docs.python.org/3.13/library/json.html */
import { held } from '../run/meter.ts'
import { typeName } from '../runtime/builtin-types.ts'
import { type PyException, typeError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { type NativeTable, steps } from '../runtime/native.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { toHost } from '../runtime/str/wide.ts'
import { PyTuple, PyWideStr, type Str, type Value, asStr } from '../runtime/value.ts'
import { JsonReader } from './json/decode.ts'
import { encodeJson, quoted } from './json/encode.ts'
import { JsonMistake } from './json/tokens.ts'
import { nativeModule } from './module.ts'

/** How many code points lie before a UTF-16 offset. */
function codePoints(text: string, offset: number): number {
  let n = 0
  for (let i = 0; i < offset; i++) {
    const c = text.charCodeAt(i)
    if (!(c >= 0xd800 && c < 0xdc00 && i + 1 < text.length && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00)) n++
  }
  return n
}

function offsetOf(s: Str, text: string, index: number): number {
  if (typeof s === 'string') return index
  let at = 0
  for (let i = 0; i < index && at < text.length; i++) at += (text.codePointAt(at) as number) > 0xffff ? 2 : 1
  return at
}

/** `(value, end)`; what is wrong with the text is raised as `mistake(message, text, position)`. */
function* scan(source: Value, index: Value, strict: Value, object: Value, pairs: Value, float: Value, int: Value, constant: Value, mistake: Value): Steps<Value> {
  const s = asStr(source) as Str
  const text = toHost(s)
  const reader = new JsonReader(text, offsetOf(s, text, index as number), { strict: strict !== false, object, pairs, float, int, constant })
  held.add(reader.open)
  held.add(reader.values)
  try {
    const v = yield* reader.value()
    return new PyTuple([v, s instanceof PyWideStr ? codePoints(text, reader.at) : reader.at])
  } catch (e) {
    if (!(e instanceof JsonMistake)) throw e
    throw (yield* call(mistake, [e.message, s, s instanceof PyWideStr ? codePoints(text, e.at) : e.at])) as PyException
  } finally {
    held.delete(reader.open)
    held.delete(reader.values)
    reader.leave()
  }
}

function text(v: Value): string {
  return toHost(asStr(v) as Str)
}

type Args = [Value, Value, Value, Value, Value, Value, Value, Value, Value, Value]

/** A separator; CPython's encoder counts its own arguments. */
function separator(v: Value, at: number): string {
  if (asStr(v) === undefined) throw typeError(`make_encoder() argument ${at} must be str, not ${v === null ? 'None' : typeName(v)}`)
  return text(v)
}

function encode(...[v, otherwise, skipKeys, ascii, circular, nan, indent, item, key, sort]: Args): Steps<Str> {
  return encodeJson(v, {
    skipKeys: skipKeys === true, ascii: ascii === true, circular: circular === true, nan: nan === true, sortKeys: sort === true, otherwise,
    indent: indent === null ? null : text(indent), keySeparator: separator(key, 5), itemSeparator: separator(item, 6),
  })
}

const table: NativeTable = {
  'scan(text, index, strict, object_hook, object_pairs_hook, parse_float, parse_int, parse_constant, mistake, /)': steps(scan, (...args: Parameters<typeof scan>) => leafOf(scan(...args))),
  'encode(value, default, skipkeys, ensure_ascii, check_circular, allow_nan, indent, item_separator, key_separator, sort_keys, /)':
    steps(encode, (...args: Args) => leafOf(encode(...args))),
  'quoted(text, ascii, /)': (s: Value, ascii: Value) => quoted(asStr(s) as Str, ascii === true),
}

export function makeJson(): PyModule {
  return nativeModule('_json', table)
}
