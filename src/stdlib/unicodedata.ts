/** `unicodedata`. Reference: https://docs.python.org/3.13/library/unicodedata.html */
import { charge, chargeElements, chargeMemory } from '../run/meter.ts'
import { typeName } from '../runtime/builtin-types.ts'
import { keyError, typeError, valueError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import type { NativeTable } from '../runtime/native.ts'
import { strFromCodePoints, strLength, codePointAt, toHost } from '../runtime/str/wide.ts'
import { nameOf, pointNamed } from '../runtime/unicode/names.ts'
import { decimalValue } from '../runtime/unicode/flags.ts'
import { PyFloat, type Str, type Value, asStr } from '../runtime/value.ts'
import { nativeModule } from './module.ts'
import {
  BIDIRECTIONAL_RUNS, BIDIRECTIONAL_VALUES, CATEGORY_RUNS, CATEGORY_VALUES, COMBINING_RUNS, COMBINING_VALUES, DECOMPOSITIONS, LETTERS, MIRRORED_RUNS, MIRRORED_VALUES,
  NUMBERS, TAGS, VERSION, WIDTH_RUNS, WIDTH_VALUES,
} from './unicode-data.ts'

/** A property as runs: where each begins, and its value. Unpacked when it is first asked for. */
class Runs<T> {
  private starts: number[] | null = null
  private readonly kinds: number[] = []
  private readonly values: readonly T[]
  private readonly packed: string
  constructor(values: readonly T[], packed: string) {
    this.values = values
    this.packed = packed
  }
  of(cp: number): T {
    const starts = (this.starts ??= this.unpack())
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= cp) low = middle
      else high = middle - 1
    }
    return this.values[this.kinds[low] as number] as T
  }
  private unpack(): number[] {
    const starts: number[] = []
    let cp = 0
    for (const [, letter, length] of this.packed.matchAll(/([^0-9a-z])([0-9a-z]*)/g)) {
      starts.push(cp)
      this.kinds.push(LETTERS.indexOf(letter as string))
      cp += length === '' ? 1 : Number.parseInt(length as string, 36)
    }
    return starts
  }
}

const categories = new Runs(CATEGORY_VALUES, CATEGORY_RUNS)
const directions = new Runs(BIDIRECTIONAL_VALUES, BIDIRECTIONAL_RUNS)
const widths = new Runs(WIDTH_VALUES, WIDTH_RUNS)
const classes = new Runs(COMBINING_VALUES, COMBINING_RUNS)
const mirrored = new Runs(MIRRORED_VALUES, MIRRORED_RUNS)

interface Decomposition {
  readonly tag: string
  readonly points: readonly number[]
}
let decompositions: Map<number, Decomposition> | null = null
/** First and second of a pair, and what they make. */
const compositions: Map<number, Map<number, number>> = new Map()

function decompositionOf(cp: number): Decomposition | undefined {
  if (decompositions === null) {
    decompositions = new Map()
    let at = 0
    for (const entry of DECOMPOSITIONS.split(';')) {
      const [, distance, letter, rest] = /^([0-9a-z]+)([A-Z])(.*)$/.exec(entry) as unknown as [string, string, string, string]
      at += Number.parseInt(distance, 36)
      const tag = TAGS[letter.charCodeAt(0) - 65] as string
      const points = rest.split(',').map((p) => Number.parseInt(p, 36))
      decompositions.set(at, { tag: tag === '!' ? '' : tag, points })
      if (tag !== '') continue
      const [first, second] = points as [number, number]
      let seconds = compositions.get(first)
      if (seconds === undefined) {
        seconds = new Map()
        compositions.set(first, seconds)
      }
      seconds.set(second, at)
    }
  }
  return decompositions.get(cp)
}

const [SYLLABLES, INITIALS, VOWELS, FINALS] = [0xac00, 0x1100, 0x1161, 0x11a7]
const SYLLABLE_COUNT = 11172

/** The points that `cp` is made of, down to the last. */
function decompose(cp: number, compatible: boolean, into: number[]): void {
  const syllable = cp - SYLLABLES
  if (syllable >= 0 && syllable < SYLLABLE_COUNT) {
    into.push(INITIALS + Math.floor(syllable / 588), VOWELS + Math.floor((syllable % 588) / 28))
    if (syllable % 28 !== 0) into.push(FINALS + (syllable % 28))
    return
  }
  const d = cp < 0xa0 ? undefined : decompositionOf(cp)
  if (d === undefined || (d.tag !== '' && !compatible)) into.push(cp)
  else for (const p of d.points) decompose(p, compatible, into)
}

/** Marks in the order of their classes; equal ones stay as they are. */
function reorder(points: number[]): void {
  for (let i = 0; i < points.length; i++) {
    if (classes.of(points[i] as number) === 0) continue
    let end = i + 1
    while (end < points.length && classes.of(points[end] as number) !== 0) end++
    charge((end - i) * 4)
    const run = points.slice(i, end).map((p): [number, number] => [classes.of(p), p])
    run.sort((a, b) => a[0] - b[0])
    for (const [j, [, p]] of run.entries()) points[i + j] = p
    i = end
  }
}

function pair(a: number, b: number): number | undefined {
  if (a >= INITIALS && a < INITIALS + 19 && b >= VOWELS && b < VOWELS + 21) return SYLLABLES + ((a - INITIALS) * 21 + b - VOWELS) * 28
  if (a >= SYLLABLES && a < SYLLABLES + SYLLABLE_COUNT && (a - SYLLABLES) % 28 === 0 && b > FINALS && b < FINALS + 28) return a + b - FINALS
  decompositionOf(0)
  return compositions.get(a)?.get(b)
}

function compose(points: number[]): number[] {
  const made: number[] = []
  let starter = -1
  let last = 0
  for (const p of points) {
    const c = classes.of(p)
    const joined = starter >= 0 && (starter === made.length - 1 || last < c) ? pair(made[starter] as number, p) : undefined
    if (joined !== undefined) made[starter] = joined
    else {
      if (c === 0) starter = made.length
      last = c
      made.push(p)
    }
  }
  return made
}

const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD']

function normalized(form: string, s: Str): Str {
  if (!FORMS.includes(form)) throw valueError('invalid normalization form')
  const length = strLength(s)
  chargeElements(length * 16)
  if (typeof s === 'string' && /^[\0-\x7f]*$/.test(s)) return s
  const points: number[] = []
  // The longest decomposition is of 18 points.
  chargeMemory(8 * length)
  for (let i = 0; i < length; i++) {
    const before = points.length
    decompose(codePointAt(s, i), form.length === 4, points)
    if (points.length > before + 1) {
      charge(points.length - before)
      chargeMemory(8 * (points.length - before))
    }
  }
  reorder(points)
  chargeMemory(8 * points.length)
  return strFromCodePoints(form.endsWith('C') ? compose(points) : points)
}

/** The one character that an argument must be. */
function character(v: Value, name: string, several = false): number {
  const s = asStr(v)
  if (s === undefined || strLength(s) !== 1) throw typeError(`${name}() argument${several ? ' 1' : ''} must be a unicode character, not ${typeName(v)}`)
  return codePointAt(s, 0)
}

let numbers: Map<number, string> | null = null
function numberOf(cp: number): string | undefined {
  if (numbers === null) {
    numbers = new Map()
    let at = 0
    for (const entry of NUMBERS.split(';')) {
      const [distance, value] = entry.split(':') as [string, string]
      at += Number.parseInt(distance, 36)
      numbers.set(at, value)
    }
  }
  return numbers.get(cp)
}

function numeric(cp: number): Value | undefined {
  const decimal = decimalValue(cp)
  if (decimal >= 0) return new PyFloat(decimal)
  const value = numberOf(cp)
  if (value === undefined) return undefined
  const [n, d] = value.replace('d', '').split('/')
  return new PyFloat(Number(n) / Number(d ?? 1))
}

function digit(cp: number): Value | undefined {
  const decimal = decimalValue(cp)
  if (decimal >= 0) return decimal
  const value = numberOf(cp)
  return value?.startsWith('d') ? Number(value.slice(1)) : undefined
}

function asked(name: string, find: (cp: number) => Value | undefined, missing: string) {
  return (v: Value, otherwise?: Value): Value => {
    const found = find(character(v, name, true)) ?? otherwise
    if (found === undefined) throw valueError(missing)
    return found
  }
}

const text = (v: Value): Str => {
  const s = asStr(v)
  if (s === undefined) throw typeError(`normalize() argument 2 must be str, not ${typeName(v)}`)
  return s
}
const form = (v: Value): string => {
  const s = asStr(v)
  if (s === undefined) throw typeError(`normalize() argument 1 must be str, not ${typeName(v)}`)
  return toHost(s)
}

function shownDecomposition(cp: number): string {
  const d = decompositionOf(cp)
  if (d === undefined) return ''
  return [...(d.tag === '' ? [] : [d.tag]), ...d.points.map((p) => p.toString(16).toUpperCase().padStart(4, '0'))].join(' ')
}

const functions: NativeTable = {
  'lookup(name, /)': (v: Value) => {
    const s = asStr(v)
    if (s === undefined) throw typeError(`a bytes-like object is required, not '${typeName(v)}'`)
    chargeElements(strLength(s))
    const cp = strLength(s) > 256 ? undefined : pointNamed(toHost(s))
    if (cp === undefined) throw keyError(`undefined character name '${toHost(s)}'`)
    return strFromCodePoints([cp])
  },
  'name(chr, default=, /)': asked('name', nameOf, 'no such name'),
  'decimal(chr, default=, /)': asked('decimal', (cp) => (decimalValue(cp) >= 0 ? decimalValue(cp) : undefined), 'not a decimal'),
  'digit(chr, default=, /)': asked('digit', digit, 'not a digit'),
  'numeric(chr, default=, /)': asked('numeric', numeric, 'not a numeric character'),
  'category(chr, /)': (v: Value) => categories.of(character(v, 'category')),
  'bidirectional(chr, /)': (v: Value) => directions.of(character(v, 'bidirectional')),
  'combining(chr, /)': (v: Value) => classes.of(character(v, 'combining')),
  'east_asian_width(chr, /)': (v: Value) => widths.of(character(v, 'east_asian_width')),
  'mirrored(chr, /)': (v: Value) => mirrored.of(character(v, 'mirrored')),
  'decomposition(chr, /)': (v: Value) => shownDecomposition(character(v, 'decomposition')),
  'normalize(form, unistr, /)': (f: Value, v: Value) => normalized(form(f), text(v)),
  'is_normalized(form, unistr, /)': (f: Value, v: Value) => {
    const s = text(v)
    const n = normalized(form(f), s)
    if (strLength(n) !== strLength(s)) return false
    for (let i = 0; i < strLength(s); i++) if (codePointAt(s, i) !== codePointAt(n, i)) return false
    return true
  },
}

export function makeUnicodedata(): PyModule {
  return nativeModule('unicodedata', functions, { unidata_version: VERSION })
}
