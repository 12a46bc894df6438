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
import { decodeLeaf, decodeSteps } from '../unicode/codecs/more.ts'
import { PyTuple, type Str, type Value } from '../value.ts'
import {
  SPACE_BYTES, capitalizeBytes, everyByte, hasCase, isAlphaByte, isDigitByte, isLineBreakByte, isLowerByte, isSpaceByte, isTitleBytes,
  isUpperByte, lowerBytes, swapcaseBytes, titleBytes, upperBytes,
} from './ascii.ts'
import { PyBytearray } from './bytearray.ts'
import { PyBuffer, PyByteString, PyBytes, latin1Bytes } from './bytes.ts'
import { registerBytesConstructor } from './constructor.ts'
import { fromHex, toHex } from './hex.ts'
import { byteValue, chargeBytes, registerBytesSlots } from './slots.ts'

type Optional = Value | undefined

export function bytesArgument(v: Value): PyBuffer {
  if (!(v instanceof PyBuffer)) throw typeError(`a bytes-like object is required, not '${typeName(v)}'`)
  return v
}

/** What `find` and its kin look for: bytes, or one byte by its number. */
function needle(v: Value): string {
  if (v instanceof PyBuffer) return v.latin1
  if (!isIndex(v)) throw typeError(`argument should be integer or bytes-like object, not '${typeName(v)}'`)
  return String.fromCharCode(byteValue(indexArgument(v)))
}

/** A result as bytes; the receiver itself when nothing changed. */
function result(self: PyByteString, text: Str): PyByteString {
  if (self instanceof PyBytes && text === self.latin1 && !self.cls.heap) return self
  return self.like(latin1Bytes(text as string))
}

function piecesOf(self: PyByteString, pieces: readonly Str[]): PyByteString[] {
  return pieces.map((piece) => self.like(latin1Bytes(piece as string)))
}

function listOf(self: PyByteString, pieces: Str[]): PyList {
  return PyList.ofKind(LIST_ANY, piecesOf(self, pieces))
}

function tupleOf(self: PyByteString, pieces: readonly Str[]): PyTuple {
  return new PyTuple(piecesOf(self, pieces))
}

type Search = (hay: Str, needle: Str, start: number, stop: number) => number

function searcher(search: Search, required = false) {
  return withIndexes((self: PyByteString, sub: Value, start: Optional, end: Optional) => {
    const length = self.length
    // The bounds are looked at before what is searched for, unlike in str.
    const from = boundArgument(start, 0, length)
    const to = Math.min(boundArgument(end, length, length), length)
    const at = search(self.latin1, needle(sub), from, to)
    if (required && at < 0) throw valueError('subsection not found')
    return at
  }, 1, 2, 3)
}

function affix(name: string, fromEnd: boolean) {
  return withIndexes((self: PyByteString, affixes: Value, start: Optional, end: Optional) => {
    const length = self.length
    const from = boundArgument(start, 0, length)
    const to = Math.min(boundArgument(end, length, length), length)
    const matches = (part: PyBuffer): boolean => {
      const m = part.bytes.length
      return from + m <= to && strMatchesAt(self.latin1, part.latin1, fromEnd ? to - m : from)
    }
    if (affixes instanceof PyTuple) return affixes.items.some((part) => matches(bytesArgument(part)))
    if (affixes instanceof PyBuffer) return matches(affixes)
    throw typeError(`${name} first arg must be bytes or a tuple of bytes, not ${typeName(affixes)}`)
  }, 2, 3)
}

function splitter(atSpace: typeof splitSpace, atSeparator: typeof splitAt) {
  return withIndexes((self: PyByteString, sep: Optional, max: Optional) => {
    const n = sizeArgument(max, -1)
    const limit = n < 0 ? Number.MAX_SAFE_INTEGER : n
    if (sep === undefined || sep === null) return listOf(self, atSpace(self.latin1, limit, isSpaceByte))
    return listOf(self, atSeparator(self.latin1, bytesArgument(sep).latin1, limit))
  }, 2)
}

function stripper(sides: number) {
  return (self: PyByteString, chars: Optional): Value =>
    result(self, strip(self.latin1, chars === undefined || chars === null ? SPACE_BYTES : bytesArgument(chars).latin1, sides))
}

/** `center`, `ljust`, `rjust`. */
function padder(name: string, place: (text: string, width: number, fill: number) => Str) {
  return withIndexes((self: PyByteString, width: Value, fill: Optional) => {
    const size = sizeArgument(width, 0)
    if (fill !== undefined && !(fill instanceof PyByteString && fill.length === 1)) {
      throw typeError(`${name}() argument 2 must be a byte string of length 1, not ${argumentName(fill)}`)
    }
    return result(self, place(self.latin1, size, fill === undefined ? 32 : (fill.bytes[0] as number)))
  }, 1)
}

function joinItems(separator: PyByteString, items: readonly Value[]): PyByteString {
  const between = separator.bytes
  let total = between.length * Math.max(0, items.length - 1)
  items.forEach((item, i) => {
    if (!(item instanceof PyBuffer)) throw typeError(`sequence item ${i}: expected a bytes-like object, ${typeName(item)} found`)
    total += item.bytes.length
  })
  chargeBytes(total)
  chargeElements(total + items.length)
  const out = new Uint8Array(total)
  let at = 0
  items.forEach((item, i) => {
    if (i > 0) {
      out.set(between, at)
      at += between.length
    }
    const { bytes } = item as PyBuffer
    out.set(bytes, at)
    at += bytes.length
  })
  return separator.like(out)
}

function* join(self: PyByteString, iterable: Value): Steps<Value> {
  let it = null
  try {
    it = iterMaybe(iterable) ?? (yield* iter(iterable))
  } catch (e) {
    throw e instanceof PyException && e.cls.isSubtype(TypeErrorType) ? typeError('can only join an iterable') : e
  }
  return joinItems(self, yield* drain(it))
}

function translate(self: PyByteString, table: Value, removed: Optional): PyByteString {
  const map = table === null ? null : bytesArgument(table).bytes
  if (map !== null && map.length !== 256) throw valueError('translation table must be 256 characters long')
  const gone = new Set(removed === undefined ? [] : bytesArgument(removed).bytes)
  chargeElements(self.length)
  chargeMemory(self.length)
  const out = new Uint8Array(self.length)
  let n = 0
  for (const b of self.bytes) if (!gone.has(b)) out[n++] = map === null ? b : (map[b] as number)
  return self.like(n === out.length ? out : out.slice(0, n))
}

function makeTable(from: Value, to: Value): PyBytes {
  const x = bytesArgument(from).bytes
  const y = bytesArgument(to).bytes
  if (x.length !== y.length) throw valueError('maketrans arguments must have same length')
  const table = Uint8Array.from({ length: 256 }, (_, i) => i)
  for (let i = 0; i < x.length; i++) table[x[i] as number] = y[i] as number
  return new PyBytes(table)
}

/** `how` is the leaf or the steps. */
const decoder = <T>(how: (bytes: Uint8Array, encoding: Str, errors: Str) => T) => (self: PyByteString, encoding: Optional, errors: Optional): T =>
  how(
    self.bytes,
    encoding === undefined ? 'utf-8' : strArgument(encoding, "decode() argument 'encoding'"),
    errors === undefined ? 'strict' : strArgument(errors, "decode() argument 'errors'"),
  )

/** The methods of `bytes` and `bytearray`. */
export function defineByteMethods(type: PyType): void {
  defineMethods(type, {
    'capitalize()': capitalizeBytes,
    'center(width, fillchar=, /)': padder('center', center),
    'count(sub, start=, end=, /)': searcher(strCount),
    'decode(encoding=, errors=)': steps(decoder(decodeSteps), decoder(decodeLeaf)),
    'endswith(suffix, start=, end=, /)': affix('endswith', true),
    'expandtabs(tabsize=)': withIndexes((self: PyByteString, size: Optional) => result(self, expandTabs(self.latin1, tabSize(size))), 1),
    'find(sub, start=, end=, /)': searcher(strFind),
    'hex(sep=, bytes_per_sep=)': withIndexes(
      (self: PyByteString, sep: Optional, group: Optional) => toHex(self, sep, sizeArgument(group, 1)), 2),
    'index(sub, start=, end=, /)': searcher(strFind, true),
    'isalnum()': (self: PyByteString) => everyByte(self, (b) => isAlphaByte(b) || isDigitByte(b)),
    'isalpha()': (self: PyByteString) => everyByte(self, isAlphaByte),
    'isascii()': (self: PyByteString) => self.length === 0 || everyByte(self, (b) => b < 128),
    'isdigit()': (self: PyByteString) => everyByte(self, isDigitByte),
    'islower()': (self: PyByteString) => hasCase(self, isLowerByte, isUpperByte),
    'isspace()': (self: PyByteString) => everyByte(self, isSpaceByte),
    'istitle()': isTitleBytes,
    'isupper()': (self: PyByteString) => hasCase(self, isUpperByte, isLowerByte),
    'join(iterable_of_bytes, /)': steps(join, (self: PyByteString, iterable: Value) => leafOf(join(self, iterable))),
    'ljust(width, fillchar=, /)': padder('ljust', (text, width, fill) => pad(text, 0, Math.max(0, width - text.length), fill)),
    'lower()': lowerBytes,
    'lstrip(bytes=, /)': stripper(LEFT),
    'partition(sep, /)': (self: PyByteString, sep: Value) => tupleOf(self, partition(self.latin1, bytesArgument(sep).latin1)),
    'removeprefix(prefix, /)': (self: PyByteString, prefix: Value) => result(self, removePrefix(self.latin1, bytesArgument(prefix).latin1)),
    'removesuffix(suffix, /)': (self: PyByteString, suffix: Value) => result(self, removeSuffix(self.latin1, bytesArgument(suffix).latin1)),
    'replace(old, new, count=, /)': withIndexes((self: PyByteString, old: Value, replacement: Value, max: Optional) => {
      const from = bytesArgument(old).latin1
      const to = bytesArgument(replacement).latin1
      const n = sizeArgument(max, -1)
      return result(self, replace(self.latin1, from, to, n < 0 ? Number.MAX_SAFE_INTEGER : n))
    }, 3),
    'rfind(sub, start=, end=, /)': searcher(strFindLast),
    'rindex(sub, start=, end=, /)': searcher(strFindLast, true),
    'rjust(width, fillchar=, /)': padder('rjust', (text, width, fill) => pad(text, Math.max(0, width - text.length), 0, fill)),
    'rpartition(sep, /)': (self: PyByteString, sep: Value) => tupleOf(self, rpartition(self.latin1, bytesArgument(sep).latin1)),
    'rsplit(sep=, maxsplit=)': splitter(rsplitSpace, rsplitAt),
    'rstrip(bytes=, /)': stripper(RIGHT),
    'split(sep=, maxsplit=)': splitter(splitSpace, splitAt),
    'splitlines(keepends=)': steps(function* (self: PyByteString, keepEnds: Optional) {
      return listOf(self, splitLines(self.latin1, keepEnds !== undefined && (yield* truth(keepEnds)), isLineBreakByte))
    }),
    'startswith(prefix, start=, end=, /)': affix('startswith', false),
    'strip(bytes=, /)': stripper(LEFT | RIGHT),
    'swapcase()': swapcaseBytes,
    'title()': titleBytes,
    'translate(table, /, delete=)': translate,
    'upper()': upperBytes,
    'zfill(width, /)': withIndexes((self: PyByteString, width: Value) => result(self, zfill(self.latin1, sizeArgument(width, 0))), 1),
  })
  defineClassMethods(type, {
    'fromhex(string, /)': steps(
      function* (cls: PyType, text: Value) {
        const made = cls.solid === bytesType ? new PyBytes(fromHex(text)) : new PyBytearray(fromHex(text))
        return cls === type ? made : yield* call(cls, [made])
      },
    ),
  })
  defineStaticMethods(type, { 'maketrans(frm, to, /)': makeTable })
}

export function registerBytes(): void {
  registerBytesSlots()
  registerBytesConstructor()
  defineByteMethods(bytesType)
  defineMethods(bytesType, {
    '__bytes__()': (self: PyBytes) => (self.cls.heap ? new PyBytes(self.bytes) : self),
    '__getnewargs__()': (self: PyBytes) => new PyTuple([new PyBytes(self.bytes)]),
    '__sizeof__()': (self: PyBytes) => 33 + self.length,
  })
}
