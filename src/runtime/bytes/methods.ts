/**
 * The methods of bytes. What does not depend on case or white space is str's, over the bytes as
 * characters U+0000 to U+00FF.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#bytes-and-bytearray-operations
 */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { bytesType, typeName } from '../builtin-types.ts'
import { PyException, TypeErrorType, typeError, valueError } from '../exception.ts'
import { LIST_ANY, PyList } from '../list/list.ts'
import { defineClassMethods, defineMethods, defineStaticMethods, steps } from '../native.ts'
import { isIndex } from '../ops/index.ts'
import { drain, iter, iterMaybe } from '../ops/iterate.ts'
import { truth } from '../ops/truth.ts'
import { type Steps, call } from '../steps.ts'
import { argumentName, boundArgument, indexArgument, leafOf, sizeArgument, strArgument, withIndexes } from '../str/arguments.ts'
import { tabSize } from '../str/methods.ts'
import { center, expandTabs, pad, zfill } from '../str/pad.ts'
import { replace } from '../str/replace.ts'
import { strCount, strFind, strFindLast, strMatchesAt } from '../str/search.ts'
import { partition, rpartition, rsplitAt, rsplitSpace, splitAt, splitLines, splitSpace } from '../str/split.ts'
import { LEFT, RIGHT, removePrefix, removeSuffix, strip } from '../str/strip.ts'
import type { PyType } from '../type.ts'
import { decodeBytes } from '../unicode/codecs/decode.ts'
import { PyTuple, type Str, type Value } from '../value.ts'
import {
  SPACE_BYTES, capitalizeBytes, everyByte, hasCase, isAlphaByte, isDigitByte, isLineBreakByte, isLowerByte, isSpaceByte, isTitleBytes,
  isUpperByte, lowerBytes, swapcaseBytes, titleBytes, upperBytes,
} from './ascii.ts'
import { PyBytes } from './bytes.ts'
import { registerBytesConstructor } from './constructor.ts'
import { fromHex, toHex } from './hex.ts'
import { byteValue, chargeBytes, registerBytesSlots } from './slots.ts'

type Optional = Value | undefined

function bytesArgument(v: Value): PyBytes {
  if (!(v instanceof PyBytes)) throw typeError(`a bytes-like object is required, not '${typeName(v)}'`)
  return v
}

/** What `find` and its kin look for: bytes, or one byte by its number. */
function needle(v: Value): string {
  if (v instanceof PyBytes) return v.latin1
  if (!isIndex(v)) throw typeError(`argument should be integer or bytes-like object, not '${typeName(v)}'`)
  return String.fromCharCode(byteValue(indexArgument(v)))
}

/** A result as bytes; the receiver itself when nothing changed. */
function result(self: PyBytes, text: Str): PyBytes {
  if (text === self.latin1 && !self.cls.heap) return self
  return PyBytes.fromLatin1(text as string)
}

function listOf(pieces: Str[]): PyList {
  return PyList.ofKind(LIST_ANY, pieces.map((piece) => PyBytes.fromLatin1(piece as string)))
}

function tupleOf(pieces: readonly Str[]): PyTuple {
  return new PyTuple(pieces.map((piece) => PyBytes.fromLatin1(piece as string)))
}

type Search = (hay: Str, needle: Str, start: number, stop: number) => number

function searcher(search: Search, required = false) {
  return withIndexes((self: PyBytes, sub: Value, start: Optional, end: Optional) => {
    const length = self.bytes.length
    // The bounds are looked at before what is searched for, unlike in str.
    const from = boundArgument(start, 0, length)
    const to = Math.min(boundArgument(end, length, length), length)
    const at = search(self.latin1, needle(sub), from, to)
    if (required && at < 0) throw valueError('subsection not found')
    return at
  }, 1, 2, 3)
}

function affix(name: string, fromEnd: boolean) {
  return withIndexes((self: PyBytes, affixes: Value, start: Optional, end: Optional) => {
    const length = self.bytes.length
    const from = boundArgument(start, 0, length)
    const to = Math.min(boundArgument(end, length, length), length)
    const matches = (part: PyBytes): boolean => {
      const m = part.bytes.length
      return from + m <= to && strMatchesAt(self.latin1, part.latin1, fromEnd ? to - m : from)
    }
    if (affixes instanceof PyTuple) return affixes.items.some((part) => matches(bytesArgument(part)))
    if (affixes instanceof PyBytes) return matches(affixes)
    throw typeError(`${name} first arg must be bytes or a tuple of bytes, not ${typeName(affixes)}`)
  }, 2, 3)
}

function splitter(atSpace: typeof splitSpace, atSeparator: typeof splitAt) {
  return withIndexes((self: PyBytes, sep: Optional, max: Optional) => {
    const n = sizeArgument(max, -1)
    const limit = n < 0 ? Number.MAX_SAFE_INTEGER : n
    if (sep === undefined || sep === null) return listOf(atSpace(self.latin1, limit, isSpaceByte))
    return listOf(atSeparator(self.latin1, bytesArgument(sep).latin1, limit))
  }, 2)
}

function stripper(sides: number) {
  return (self: PyBytes, chars: Optional): Value =>
    result(self, strip(self.latin1, chars === undefined || chars === null ? SPACE_BYTES : bytesArgument(chars).latin1, sides))
}

/** `center`, `ljust`, `rjust`. */
function padder(name: string, place: (text: string, width: number, fill: number) => Str) {
  return withIndexes((self: PyBytes, width: Value, fill: Optional) => {
    const size = sizeArgument(width, 0)
    if (fill !== undefined && !(fill instanceof PyBytes && fill.bytes.length === 1)) {
      throw typeError(`${name}() argument 2 must be a byte string of length 1, not ${argumentName(fill)}`)
    }
    return result(self, place(self.latin1, size, fill === undefined ? 32 : (fill.bytes[0] as number)))
  }, 1)
}

function joinItems(separator: PyBytes, items: readonly Value[]): PyBytes {
  let total = separator.bytes.length * Math.max(0, items.length - 1)
  items.forEach((item, i) => {
    if (!(item instanceof PyBytes)) throw typeError(`sequence item ${i}: expected a bytes-like object, ${typeName(item)} found`)
    total += item.bytes.length
  })
  chargeBytes(total)
  chargeElements(total + items.length)
  const out = new Uint8Array(total)
  let at = 0
  items.forEach((item, i) => {
    if (i > 0) {
      out.set(separator.bytes, at)
      at += separator.bytes.length
    }
    out.set((item as PyBytes).bytes, at)
    at += (item as PyBytes).bytes.length
  })
  return new PyBytes(out)
}

function* join(self: PyBytes, iterable: Value): Steps<Value> {
  let it = null
  try {
    it = iterMaybe(iterable) ?? (yield* iter(iterable))
  } catch (e) {
    throw e instanceof PyException && e.cls.isSubtype(TypeErrorType) ? typeError('can only join an iterable') : e
  }
  return joinItems(self, yield* drain(it))
}

function translate(self: PyBytes, table: Value, removed: Optional): PyBytes {
  const map = table === null ? null : bytesArgument(table).bytes
  if (map !== null && map.length !== 256) throw valueError('translation table must be 256 characters long')
  const gone = new Set(removed === undefined ? [] : bytesArgument(removed).bytes)
  chargeElements(self.bytes.length)
  chargeMemory(self.bytes.length)
  const out = new Uint8Array(self.bytes.length)
  let n = 0
  for (const b of self.bytes) if (!gone.has(b)) out[n++] = map === null ? b : (map[b] as number)
  return new PyBytes(n === out.length ? out : out.slice(0, n))
}

function makeTable(from: Value, to: Value): PyBytes {
  const x = bytesArgument(from).bytes
  const y = bytesArgument(to).bytes
  if (x.length !== y.length) throw valueError('maketrans arguments must have same length')
  const table = Uint8Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0; i < x.length; i++) table[x[i] as number] = y[i] as number
  return new PyBytes(table)
}

export function registerBytes(): void {
  registerBytesSlots()
  registerBytesConstructor()
  defineMethods(bytesType, {
    'capitalize()': capitalizeBytes,
    'center(width, fillchar=, /)': padder('center', center),
    'count(sub, start=, end=, /)': searcher(strCount),
    'decode(encoding=, errors=)': (self: PyBytes, encoding: Optional, errors: Optional) =>
      decodeBytes(
        self.bytes,
        encoding === undefined ? 'utf-8' : strArgument(encoding, "decode() argument 'encoding'"),
        errors === undefined ? 'strict' : strArgument(errors, "decode() argument 'errors'"),
      ),
    'endswith(suffix, start=, end=, /)': affix('endswith', true),
    'expandtabs(tabsize=)': withIndexes((self: PyBytes, size: Optional) => result(self, expandTabs(self.latin1, tabSize(size))), 1),
    'find(sub, start=, end=, /)': searcher(strFind),
    'hex(sep=, bytes_per_sep=)': withIndexes(
      (self: PyBytes, sep: Optional, group: Optional) => toHex(self, sep, sizeArgument(group, 1)), 2),
    'index(sub, start=, end=, /)': searcher(strFind, true),
    'isalnum()': (self: PyBytes) => everyByte(self, (b) => isAlphaByte(b) || isDigitByte(b)),
    'isalpha()': (self: PyBytes) => everyByte(self, isAlphaByte),
    'isascii()': (self: PyBytes) => self.bytes.length === 0 || everyByte(self, (b) => b < 128),
    'isdigit()': (self: PyBytes) => everyByte(self, isDigitByte),
    'islower()': (self: PyBytes) => hasCase(self, isLowerByte, isUpperByte),
    'isspace()': (self: PyBytes) => everyByte(self, isSpaceByte),
    'istitle()': isTitleBytes,
    'isupper()': (self: PyBytes) => hasCase(self, isUpperByte, isLowerByte),
    'join(iterable_of_bytes, /)': steps(join, (self: PyBytes, iterable: Value) => leafOf(join(self, iterable))),
    'ljust(width, fillchar=, /)': padder('ljust', (text, width, fill) => pad(text, 0, Math.max(0, width - text.length), fill)),
    'lower()': lowerBytes,
    'lstrip(bytes=, /)': stripper(LEFT),
    'partition(sep, /)': (self: PyBytes, sep: Value) => tupleOf(partition(self.latin1, bytesArgument(sep).latin1)),
    'removeprefix(prefix, /)': (self: PyBytes, prefix: Value) => result(self, removePrefix(self.latin1, bytesArgument(prefix).latin1)),
    'removesuffix(suffix, /)': (self: PyBytes, suffix: Value) => result(self, removeSuffix(self.latin1, bytesArgument(suffix).latin1)),
    'replace(old, new, count=, /)': withIndexes((self: PyBytes, old: Value, replacement: Value, max: Optional) => {
      const from = bytesArgument(old).latin1
      const to = bytesArgument(replacement).latin1
      const n = sizeArgument(max, -1)
      return result(self, replace(self.latin1, from, to, n < 0 ? Number.MAX_SAFE_INTEGER : n))
    }, 3),
    'rfind(sub, start=, end=, /)': searcher(strFindLast),
    'rindex(sub, start=, end=, /)': searcher(strFindLast, true),
    'rjust(width, fillchar=, /)': padder('rjust', (text, width, fill) => pad(text, Math.max(0, width - text.length), 0, fill)),
    'rpartition(sep, /)': (self: PyBytes, sep: Value) => tupleOf(rpartition(self.latin1, bytesArgument(sep).latin1)),
    'rsplit(sep=, maxsplit=)': splitter(rsplitSpace, rsplitAt),
    'rstrip(bytes=, /)': stripper(RIGHT),
    'split(sep=, maxsplit=)': splitter(splitSpace, splitAt),
    'splitlines(keepends=)': steps(function* (self: PyBytes, keepEnds: Optional) {
      return listOf(splitLines(self.latin1, keepEnds !== undefined && (yield* truth(keepEnds)), isLineBreakByte))
    }),
    'startswith(prefix, start=, end=, /)': affix('startswith', false),
    'strip(bytes=, /)': stripper(LEFT | RIGHT),
    'swapcase()': swapcaseBytes,
    'title()': titleBytes,
    'translate(table, /, delete=)': translate,
    'upper()': upperBytes,
    'zfill(width, /)': withIndexes((self: PyBytes, width: Value) => result(self, zfill(self.latin1, sizeArgument(width, 0))), 1),
  })
  defineClassMethods(bytesType, {
    'fromhex(string, /)': steps(
      function* (cls: PyType, text: Value) {
        const made = fromHex(text)
        return cls === bytesType ? made : yield* call(cls, [made])
      },
    ),
  })
  defineStaticMethods(bytesType, { 'maketrans(frm, to, /)': makeTable })
}
