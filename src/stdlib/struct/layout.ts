/** Format strings of `struct`: what lies where. Reference: https://docs.python.org/3.13/library/struct.html#format-strings */
import { chargeElements, uncharged } from '../../run/meter.ts'
import { Exception, PyException, raise, typeError } from '../../runtime/exception.ts'
import { typeName } from '../../runtime/builtin-types.ts'
import { PyBytes } from '../../runtime/bytes/bytes.ts'
import { PyType } from '../../runtime/type.ts'
import { encodeText } from '../../runtime/unicode/codecs/encode.ts'
import { type Value, asStr } from '../../runtime/value.ts'

export const structError: PyType = new PyType('error', [Exception])
structError.module = 'struct'
structError.name = 'struct.error'

export function mistake(text: string): PyException {
  return raise(structError, text)
}

/** `count` values of one code; for `s` and `p` one value of `count` bytes. */
export interface Item {
  readonly code: string
  readonly offset: number
  readonly count: number
  readonly size: number
  /** For whole numbers: can they be negative? */
  readonly signed: boolean
}

export interface Layout {
  readonly format: string
  readonly items: readonly Item[]
  readonly size: bigint
  /** The same as a number, inexact where it is beyond what there can be. */
  readonly bytes: number
  /** How many values there are. */
  readonly values: number
  readonly little: boolean
  readonly native: boolean
}

const STANDARD: ReadonlyMap<string, number> = new Map([
  ['x', 1], ['b', 1], ['B', 1], ['c', 1], ['s', 1], ['p', 1], ['?', 1], ['h', 2], ['H', 2], ['e', 2], ['i', 4], ['I', 4], ['l', 4], ['L', 4],
  ['f', 4], ['q', 8], ['Q', 8], ['d', 8],
])
/** Those of a 64-bit machine, where every one is aligned to its size. */
const NATIVE: ReadonlyMap<string, number> = new Map([...STANDARD, ['l', 8], ['L', 8], ['n', 8], ['N', 8], ['P', 8]])
const MAX_SIZE = 2n ** 63n - 1n

function parse(format: string): Layout {
  const first = format.charAt(0)
  const marked = '@=<>!'.includes(first) && first !== ''
  const native = !marked || first === '@'
  const sizes = native ? NATIVE : STANDARD
  const items: Item[] = []
  let total = 0n
  let values = 0
  for (let i = marked ? 1 : 0; i < format.length; i++) {
    if (/[ \t\n\v\f\r]/.test(format.charAt(i))) continue
    const begin = i
    while (format.charAt(i) >= '0' && format.charAt(i) <= '9') i++
    const repeat = i > begin ? BigInt(format.slice(begin, i)) : 1n
    if (repeat > MAX_SIZE) throw mistake('total struct size too long')
    if (i === format.length) throw mistake('repeat count given without format specifier')
    const code = format.charAt(i)
    const size = sizes.get(code)
    if (size === undefined) throw mistake('bad char in struct format')
    if (native) total = ((total + BigInt(size) - 1n) / BigInt(size)) * BigInt(size)
    const offset = total
    total += repeat * BigInt(size)
    if (total > MAX_SIZE) throw mistake('total struct size too long')
    const count = Number(repeat)
    if (code === 'x' || (count === 0 && code !== 's' && code !== 'p')) continue
    values += code === 's' || code === 'p' ? 1 : count
    items.push({ code, offset: Number(offset), count, size, signed: code > 'Z' })
  }
  return { format, items, size: total, bytes: Number(total), values, little: first !== '>' && first !== '!', native }
}

const MAX_CACHED = 100
const known: Map<string, Layout> = new Map()

function ascii(v: Value): string {
  const s = asStr(v)
  if (s === undefined && !(v instanceof PyBytes)) throw typeError(`Struct() argument 1 must be a str or bytes object, not ${typeName(v)}`)
  return (s === undefined ? (v as PyBytes) : encodeText(s, 'ascii', 'strict')).latin1
}

/** The layout that a format describes. Throws `struct.error`. */
export function layoutOf(v: Value): Layout {
  // Charged for a known layout too: which are known depends on what else the process has run.
  if (typeof v === 'string') chargeElements(16 * v.length)
  const found = typeof v === 'string' ? known.get(v) : undefined
  if (found !== undefined) return found
  const format = typeof v === 'string' ? uncharged(() => ascii(v)) : ascii(v)
  if (format.includes('\0')) throw mistake('embedded null character')
  if (typeof v !== 'string') chargeElements(16 * format.length)
  const made = parse(format)
  if (format.length <= 64) {
    if (known.size >= MAX_CACHED) known.clear()
    known.set(format, made)
  }
  return made
}
