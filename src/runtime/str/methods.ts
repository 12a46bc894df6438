/**
 * The methods of str, declared with CPython 3.13's signatures.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#string-methods
 */
import { has, isGuestIterator } from '../ops/guest-first.ts'
import { strType, typeName } from '../builtin-types.ts'
import { encodeLeaf, encodeSteps } from '../unicode/codecs/more.ts'
import { PyException, TypeErrorType, overflowError, typeError, valueError } from '../exception.ts'
import { formatting } from '../format/formatting-part.ts'
import type { PyIter } from '../iter.ts'
import { LIST_ANY, PyList } from '../list/list.ts'
import { type Keywords, defineMethods, defineStaticMethods, steps } from '../native.ts'
import { collectMaybe, drain, iter, iterMaybe } from '../ops/iterate.ts'
import { truth, truthMaybe } from '../ops/truth.ts'
import { NEED_GUEST } from '../steps.ts'
import { PyTuple, type Str, type Value, asStr } from '../value.ts'
import { boundArgument, indexArgument, leafOf, receiver, sizeArgument, strArgument, withIndexes } from './arguments.ts'
import { capitalize, casefold, lower, swapcase, title, upper } from './case.ts'
import { isIdentifier } from './identifier.ts'
import { joinValues } from './join.ts'
import { center, expandTabs, pad, zfill } from './pad.ts'
import {
  isAlnum, isAlpha, isAscii, isDecimal, isDigit, isLower, isNumeric, isPrintableText, isTitle, isUpper, isWhitespace,
} from './predicates.ts'
import { replace } from './replace.ts'
import { strCount, strFind, strFindLast, strMatchesAt } from './search.ts'
import { registerStrSlots } from './slots.ts'
import { partition, rpartition, rsplitAt, rsplitSpace, splitAt, splitLines, splitSpace } from './split.ts'
import { LEFT, RIGHT, removePrefix, removeSuffix, strip } from './strip.ts'
import { codePointAt, strLength } from './wide.ts'
import { registerStrConstructor } from './constructor.ts'

type Optional = Value | undefined

/** `find`, `rfind`, `index`, `rindex`: where `sub` is within the bounds, or -1. */
function located(name: string, search: typeof strFind): (self: Value, sub: Value, start: Optional, end: Optional) => number {
  return (self, sub, start, end) => {
    const s = receiver(self)
    const length = strLength(s)
    const needle = strArgument(sub, `${name}() argument 1`)
    const from = boundArgument(start, 0, length)
    return search(s, needle, from, Math.min(boundArgument(end, length, length), length))
  }
}

function found(at: number): number {
  if (at < 0) throw valueError('substring not found')
  return at
}

const find = located('find', strFind)
const rfind = located('rfind', strFindLast)
const findIndex = located('index', strFind)
const findLastIndex = located('rindex', strFindLast)

function count(self: Value, sub: Value, start: Optional, end: Optional): number {
  const s = receiver(self)
  const length = strLength(s)
  const needle = strArgument(sub, 'count() argument 1')
  const from = boundArgument(start, 0, length)
  return strCount(s, needle, from, Math.min(boundArgument(end, length, length), length))
}

/** Does `part` begin (or end) what lies between the bounds? */
function affixMatches(s: Str, part: Str, from: number, to: number, atEnd: boolean): boolean {
  const m = strLength(part)
  return from + m <= to && strMatchesAt(s, part, atEnd ? to - m : from)
}

/** `startswith` and `endswith`. */
function affix(name: string, atEnd: boolean): (self: Value, affixes: Value, start: Optional, end: Optional) => boolean {
  return (self, affixes, start, end) => {
    const s = receiver(self)
    const length = strLength(s)
    const from = boundArgument(start, 0, length)
    const to = Math.min(boundArgument(end, length, length), length)
    const single = asStr(affixes)
    if (single !== undefined) return affixMatches(s, single, from, to, atEnd)
    if (!(affixes instanceof PyTuple)) throw typeError(`${name} first arg must be str or a tuple of str, not ${typeName(affixes)}`)
    for (const item of affixes.items) {
      const part = asStr(item)
      if (part === undefined) throw typeError(`tuple for ${name} must only contain str, not ${typeName(item)}`)
      if (affixMatches(s, part, from, to, atEnd)) return true
    }
    return false
  }
}

/** A list of pieces, which the splitting has paid for. */
function listOf(pieces: Str[]): PyList {
  return PyList.ofKind(LIST_ANY, pieces)
}

/** `split` and `rsplit`. */
function splitter(atSpace: typeof splitSpace, atSeparator: typeof splitAt): (self: Value, sep: Optional, max: Optional) => Value {
  return (self, sep, max) => {
    const n = sizeArgument(max, -1)
    const limit = n < 0 ? Number.MAX_SAFE_INTEGER : n
    if (sep === undefined || sep === null) return listOf(atSpace(receiver(self), limit))
    const separator = asStr(sep)
    if (separator === undefined) throw typeError(`must be str or None, not ${typeName(sep)}`)
    return listOf(atSeparator(receiver(self), separator, limit))
  }
}

function separatorArgument(sep: Value): Str {
  const s = asStr(sep)
  if (s === undefined) throw typeError(`must be str, not ${typeName(sep)}`)
  return s
}

function stripper(name: string, sides: number): (self: Value, chars: Optional) => Str {
  return (self, chars) => {
    if (chars === undefined || chars === null) return strip(receiver(self), null, sides)
    const s = asStr(chars)
    if (s === undefined) throw typeError(`${name} arg must be None or str`)
    return strip(receiver(self), s, sides)
  }
}

/** The fill character of `center`, `ljust`, `rjust`. */
function fillArgument(fill: Optional): number {
  if (fill === undefined) return 32
  const s = asStr(fill)
  if (s === undefined) throw typeError(`The fill character must be a unicode character, not ${typeName(fill)}`)
  if (strLength(s) !== 1) throw typeError('The fill character must be exactly one character long')
  return codePointAt(s, 0)
}

/** A C int, as `expandtabs` takes it. */
export function tabSize(v: Optional): number {
  if (v === undefined) return 8
  const n = indexArgument(v)
  if (n > 2147483647 || n < -2147483648) throw overflowError('Python int too large to convert to C int')
  return Number(n)
}

function keepEndsMaybe(v: Optional): boolean {
  if (v === undefined) return false
  const keep = truthMaybe(v)
  if (keep === undefined) throw NEED_GUEST
  return keep
}

/** CPython replaces whatever TypeError `iter()` raises. */
function notIterable(e: unknown): never {
  throw e instanceof PyException && e.cls.isSubtype(TypeErrorType) ? typeError('can only join an iterable') : e
}

function joinLeaf(self: Value, iterable: Value): Str {
  const separator = receiver(self)
  if (iterable instanceof PyList && !iterable.cls.heap) return joinValues(separator, iterable.view())
  if (iterable instanceof PyTuple && !iterable.cls.heap) return joinValues(separator, iterable.items)
  let it: PyIter | undefined
  try {
    it = iterMaybe(iterable)
  } catch (e) {
    notIterable(e)
  }
  if (it === undefined || it.needsGuest) throw NEED_GUEST
  const items = collectMaybe(it)
  if (items === undefined) throw NEED_GUEST
  return joinValues(separator, items)
}

const join = steps(function* (self: Value, iterable: Value) {
  let it: PyIter | undefined
  try {
    it = yield* iter(iterable)
  } catch (e) {
    notIterable(e)
  }
  return joinValues(receiver(self), yield* drain(it))
}, joinLeaf, (_self: Value, iterable: Value) => isGuestIterator(iterable))

function replaceMethod(self: Value, old: Value, replacement: Value, max: Optional): Str {
  const from = strArgument(old, 'replace() argument 1')
  const to = strArgument(replacement, 'replace() argument 2')
  const n = sizeArgument(max, -1)
  return replace(receiver(self), from, to, n < 0 ? Number.MAX_SAFE_INTEGER : n)
}

/** `how` is the leaf or the steps. */
const encoder = <T>(how: (s: Str, encoding: Str, errors: Str) => T) => (self: Value, encoding: Optional, errors: Optional): T => {
  const name = encoding === undefined ? 'utf-8' : strArgument(encoding, "encode() argument 'encoding'")
  const handler = errors === undefined ? 'strict' : strArgument(errors, "encode() argument 'errors'")
  return how(receiver(self), name, handler)
}

const plain = (f: (s: Str) => Value) => (self: Value): Value => f(receiver(self))

export function registerStr(): void {
  registerStrSlots()
  registerStrConstructor()
  defineMethods(strType, {
    'capitalize()': plain(capitalize),
    'casefold()': plain(casefold),
    'center(width, fillchar=, /)': withIndexes(
      (self: Value, width: Value, fill: Optional) => center(receiver(self), sizeArgument(width, 0), fillArgument(fill)), 1),
    'count(sub, start=, end=, /)': withIndexes(count, 2, 3),
    'encode(encoding=, errors=)': steps(encoder(encodeSteps), encoder(encodeLeaf)),
    'endswith(suffix, start=, end=, /)': withIndexes(affix('endswith', true), 2, 3),
    'expandtabs(tabsize=)': withIndexes((self: Value, size: Optional) => expandTabs(receiver(self), tabSize(size)), 1),
    'find(sub, start=, end=, /)': withIndexes(find, 2, 3),
    'format(*args, **kwargs)': steps(
      function* (self: Value, args: Value[], keywords: Keywords | null) {
        return yield* formatting().strFormat(receiver(self), args, keywords)
      },
      (self: Value, args: Value[], keywords: Keywords | null) => formatting().strFormatLeaf(receiver(self), args, keywords),
      (_self: Value, args: Value[]) => {
        for (const v of args) if (has(v, '__format__', '__str__') || has(v, '__repr__')) return true
        return false
      },
    ),
    'format_map(mapping, /)': steps(
      function* (self: Value, mapping: Value) {
        return yield* formatting().strFormatMap(receiver(self), mapping)
      },
      (self: Value, mapping: Value) => leafOf(formatting().strFormatMap(receiver(self), mapping)),
    ),
    'index(sub, start=, end=, /)': withIndexes((...args: Parameters<typeof find>) => found(findIndex(...args)), 2, 3),
    'isalnum()': plain(isAlnum),
    'isalpha()': plain(isAlpha),
    'isascii()': plain(isAscii),
    'isdecimal()': plain(isDecimal),
    'isdigit()': plain(isDigit),
    'isidentifier()': plain(isIdentifier),
    'islower()': plain(isLower),
    'isnumeric()': plain(isNumeric),
    'isprintable()': plain(isPrintableText),
    'isspace()': plain(isWhitespace),
    'istitle()': plain(isTitle),
    'isupper()': plain(isUpper),
    'join(iterable, /)': join,
    'ljust(width, fillchar=, /)': withIndexes((self: Value, width: Value, fill: Optional) => {
      const s = receiver(self)
      const missing = sizeArgument(width, 0) - strLength(s)
      const filler = fillArgument(fill)
      return missing <= 0 ? s : pad(s, 0, missing, filler)
    }, 1),
    'lower()': plain(lower),
    'lstrip(chars=, /)': stripper('lstrip', LEFT),
    'partition(sep, /)': (self: Value, sep: Value) => new PyTuple(partition(receiver(self), separatorArgument(sep))),
    'removeprefix(prefix, /)': (self: Value, prefix: Value) =>
      removePrefix(receiver(self), strArgument(prefix, 'removeprefix() argument')),
    'removesuffix(suffix, /)': (self: Value, suffix: Value) =>
      removeSuffix(receiver(self), strArgument(suffix, 'removesuffix() argument')),
    'replace(old, new, /, count=)': withIndexes(replaceMethod, 3),
    'rfind(sub, start=, end=, /)': withIndexes(rfind, 2, 3),
    'rindex(sub, start=, end=, /)': withIndexes((...args: Parameters<typeof find>) => found(findLastIndex(...args)), 2, 3),
    'rjust(width, fillchar=, /)': withIndexes((self: Value, width: Value, fill: Optional) => {
      const s = receiver(self)
      const missing = sizeArgument(width, 0) - strLength(s)
      const filler = fillArgument(fill)
      return missing <= 0 ? s : pad(s, missing, 0, filler)
    }, 1),
    'rpartition(sep, /)': (self: Value, sep: Value) => new PyTuple(rpartition(receiver(self), separatorArgument(sep))),
    'rsplit(sep=, maxsplit=)': withIndexes(splitter(rsplitSpace, rsplitAt), 2),
    'rstrip(chars=, /)': stripper('rstrip', RIGHT),
    'split(sep=, maxsplit=)': withIndexes(splitter(splitSpace, splitAt), 2),
    'splitlines(keepends=)': steps(
      function* (self: Value, keepEnds: Optional) {
        return listOf(splitLines(receiver(self), keepEnds !== undefined && (yield* truth(keepEnds))))
      },
      (self: Value, keepEnds: Optional) => listOf(splitLines(receiver(self), keepEndsMaybe(keepEnds))),
    ),
    'startswith(prefix, start=, end=, /)': withIndexes(affix('startswith', false), 2, 3),
    'strip(chars=, /)': stripper('strip', LEFT | RIGHT),
    'swapcase()': plain(swapcase),
    'title()': plain(title),
    'translate(table, /)': steps(
      function* (self: Value, table: Value) {
        return yield* formatting().translate(receiver(self), table)
      },
      (self: Value, table: Value) => formatting().translateMaybe(receiver(self), table),
    ),
    'upper()': plain(upper),
    'zfill(width, /)': withIndexes((self: Value, width: Value) => zfill(receiver(self), sizeArgument(width, 0)), 1),
  })
  defineStaticMethods(strType, {
    'maketrans(x, y=, z=, /)': (x: Value, y: Optional, z: Optional) =>
      formatting().makeTable(
        x,
        y === undefined ? undefined : strArgument(y, 'maketrans() argument 2'),
        z === undefined ? undefined : strArgument(z, 'maketrans() argument 3'),
      ),
  })
}
