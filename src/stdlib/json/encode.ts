/** Values to JSON text, without recursion: what is open stands on a stack of its own. */
import { charge, chargeElements, chargeMemory, held } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { dictType, typeName } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { RecursionError, raise, typeError, valueError } from '../../runtime/exception.ts'
import { floatRepr } from '../../runtime/float/repr.ts'
import { intToStr } from '../../runtime/int/format.ts'
import { PyList } from '../../runtime/list/list.ts'
import { sortSteps, sortedOrder } from '../../runtime/list/sort.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { hasGuest } from '../../runtime/ops/call-method.ts'
import { collect } from '../../runtime/ops/iterate.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { chargeText } from '../../runtime/str/arguments.ts'
import { strFromHost, strJoin, toHost } from '../../runtime/str/wide.ts'
import { PyFloat, PyTuple, type Str, type Value, asFloat, asInt, asStr } from '../../runtime/value.ts'

export interface Style {
  readonly skipKeys: boolean
  readonly ascii: boolean
  readonly circular: boolean
  readonly nan: boolean
  /** One level; null: all on one line. */
  readonly indent: string | null
  readonly itemSeparator: string
  readonly keySeparator: string
  readonly sortKeys: boolean
  readonly otherwise: Value
}

const SHORT: ReadonlyMap<number, string> = new Map([[34, '\\"'], [92, '\\\\'], [10, '\\n'], [13, '\\r'], [9, '\\t'], [12, '\\f'], [8, '\\b']])

/** Texts up to this length are charged for as values are. */
const SHORT_TEXT = 24
const LONG_TEXT = 8192

function escaped(unit: number): string {
  return SHORT.get(unit) ?? `\\u${unit.toString(16).padStart(4, '0')}`
}

/** A str in quotes. */
export function quoted(s: Str, ascii: boolean): string {
  const text = typeof s === 'string' ? s : toHost(s)
  if (text.length > SHORT_TEXT) {
    chargeElements(text.length)
    chargeText(text.length)
    if (text.length > LONG_TEXT) return quotedLong(text, ascii)
  }
  let out = ''
  let from = 0
  const last = ascii ? 126 : 0xffff
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= 32 && c !== 34 && c !== 92 && c <= last) continue
    out += text.slice(from, i) + escaped(c)
    from = i + 1
  }
  return from === 0 ? `"${text}"` : `"${out}${text.slice(from)}"`
}

/** A piece at a time: a text of nothing but escapes becomes six times as long. */
function quotedLong(text: string, ascii: boolean): string {
  const special = ascii ? /[^ !#-[\]-~]/g : /[\0-\x1f"\\]/g
  const pieces: string[] = []
  held.add(pieces)
  try {
    for (let at = 0; at < text.length; at += LONG_TEXT) {
      const piece = text.slice(at, at + LONG_TEXT)
      const made = piece.replace(special, (c) => escaped(c.charCodeAt(0)))
      charge((made.length - piece.length) >> 4)
      chargeText(made.length - piece.length)
      pieces.push(made)
    }
    return `"${pieces.join('')}"`
  } finally {
    held.delete(pieces)
  }
}

function written(s: Str, style: Style): Str {
  const text = quoted(s, style.ascii)
  return style.ascii || typeof s === 'string' ? text : strFromHost(text)
}

function numberOf(x: number, nan: boolean): Str {
  if (Number.isFinite(x)) return floatRepr(x)
  if (!nan) throw valueError(`Out of range float values are not JSON compliant: ${floatRepr(x)}`)
  return x !== x ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity'
}

/** What needs no container; undefined for all else. */
function scalar(v: Value, style: Style): Str | undefined {
  if (typeof v === 'string') return quoted(v, style.ascii)
  if (typeof v === 'number') return `${v}`
  if (v === null) return 'null'
  if (typeof v === 'boolean') return v ? 'true' : 'false'
  const s = asStr(v)
  if (s !== undefined) return written(s, style)
  const n = asInt(v)
  if (n !== undefined) return intToStr(n)
  const x = asFloat(v)
  return x === undefined ? undefined : numberOf(x, style.nan)
}

function keyText(v: Value, style: Style): Str | undefined {
  if (typeof v === 'string') return quoted(v, style.ascii)
  const s = asStr(v)
  if (s !== undefined) return written(s, style)
  const text = scalar(v, style)
  if (text !== undefined) return `"${toHost(text)}"`
  if (style.skipKeys) return undefined
  throw typeError(`keys must be str, int, float, bool or None, not ${typeName(v)}`)
}

/** A key in quotes with its separator, as the first of its object and after another one. */
interface KeyText {
  readonly key: string
  readonly first: string
  readonly next: string
  /** What followed when it was last written. */
  then: KeyText | null
}

/** Texts of keys that came before: objects of one list mostly have the same, and in the same order. */
class Keys {
  private readonly style: Style
  private readonly known = new Map<string, KeyText>()
  private last: KeyText
  constructor(style: Style) {
    this.style = style
    this.last = { key: '', first: '', next: '', then: null }
  }

  /** The text of a key that is a short str. */
  find(key: string): KeyText {
    const { last } = this
    let found = last.then
    if (found !== null && found.key === key) return (this.last = found)
    found = this.known.get(key) ?? null
    if (found === null) {
      const { style } = this
      const first = quoted(key, style.ascii) + style.keySeparator
      found = { key, first, next: style.indent === null ? style.itemSeparator + first : first, then: null }
      if (this.known.size >= 200) return found
      this.known.set(key, found)
    }
    last.then = found
    return (this.last = found)
  }

  /** The text of any other key; undefined when it is to be left out. */
  other(key: Value): Str | undefined {
    const text = keyText(key, this.style)
    return text === undefined ? undefined : strJoin([text, this.style.keySeparator])
  }
}

/** A list, dict or replaced object that is being written. */
interface Open {
  readonly source: Value
  /** The values; those of a dict beside its keys. */
  readonly items: readonly (Value | undefined)[]
  readonly keys: readonly (Value | undefined)[] | null
  readonly kind: 'list' | 'dict' | 'other'
  next: number
  empty: boolean
}

/** The entries of a dict with an `items` of its own, or in the order of the keys: keys and values in turn. */
function* entriesOf(dict: PyDict, style: Style): Steps<Value[]> {
  const flat: Value[] = []
  if (hasGuest(dict, 'items')) {
    for (const pair of yield* collect(yield* call(yield* getattr(dict, 'items'), []))) flat.push(...(pair as PyTuple).items)
  } else {
    chargeElements(2 * dict.entryKeys.length)
    for (const [key, v] of dict.entries()) flat.push(key, v)
  }
  chargeElements(flat.length)
  if (!style.sortKeys) return flat
  const keys: Value[] = []
  for (let i = 0; i < flat.length; i += 2) keys.push(flat[i] as Value)
  const sorted: Value[] = []
  const order = sortedOrder(keys)
  if (order !== null) {
    for (let i = 0; i < order.length; i++) {
      const at = 2 * (order[i] as number)
      sorted.push(flat[at] as Value, flat[at + 1] as Value)
    }
    return sorted
  }
  const list = PyList.from(keys)
  // Keys that are floats stay the same objects.
  list.box()
  const values = new Map<Value, Value>()
  for (let i = 0; i < keys.length; i++) values.set(list.items[i] as Value, flat[2 * i + 1] as Value)
  yield* sortSteps(list, null, false, false)
  for (const key of list.items as Value[]) sorted.push(key, values.get(key) as Value)
  return sorted
}

/** What writing has to be done with guest code: the value it has come to. */
class Ask {
  readonly value: Value
  constructor(value: Value) {
    this.value = value
  }
}

/** How many open containers are compared one by one. */
const FEW_OPEN = 12

class Writer {
  private readonly style: Style
  private readonly keys: Keys
  private readonly stack: Open[] = []
  /** What is open, when it is much. */
  private readonly open = new Set<Value>()
  private level = 0
  private readonly parts: Str[] = []
  private text = ''

  constructor(style: Style) {
    this.style = style
    this.keys = new Keys(style)
  }

  /** Many small pieces are joined at once, and not kept one by one. */
  private add(piece: Str): void {
    if (typeof piece === 'string') {
      this.text += piece
      if (this.text.length < 4096) return
      this.parts.push(this.text)
    } else {
      if (this.text !== '') this.parts.push(this.text)
      this.parts.push(piece)
    }
    this.text = ''
  }

  whole(): Str {
    if (this.parts.length === 0) return this.text
    chargeText(4096 * this.parts.length)
    this.parts.push(this.text)
    return strJoin(this.parts)
  }

  private line(): string {
    return `\n${(this.style.indent as string).repeat(this.level)}`
  }

  private isOpen(source: Value): boolean {
    const { stack, open } = this
    if (open.size > 0) return open.has(source)
    for (let i = 0; i < stack.length; i++) if ((stack[i] as Open).source === source) return true
    return false
  }

  /** Begins a container; an empty one is written at once. */
  enter(source: Value, items: readonly (Value | undefined)[], keys: readonly (Value | undefined)[] | null, kind: Open['kind']): void {
    const { stack, open } = this
    if (items.length === 0 && kind !== 'other') {
      this.add(kind === 'list' ? '[]' : '{}')
      return
    }
    if (this.style.circular) {
      if (this.isOpen(source)) throw valueError('Circular reference detected')
      if (stack.length === FEW_OPEN) for (const o of stack) open.add(o.source)
      if (stack.length >= FEW_OPEN) open.add(source)
    }
    if (stack.length >= rt.recursionLimit) throw raise(RecursionError, 'maximum recursion depth exceeded while encoding a JSON object')
    chargeMemory(64)
    stack.push({ source, items, keys, kind, next: 0, empty: true })
    if (kind === 'other') return
    this.level++
    this.add(kind === 'list' ? '[' : '{')
  }

  private leave(top: Open): void {
    this.stack.pop()
    if (this.open.size > 0) {
      if (this.stack.length === FEW_OPEN) this.open.clear()
      else this.open.delete(top.source)
    }
    if (top.kind === 'other') return
    const indented = this.style.indent !== null
    if (indented && top.empty) this.add(this.line())
    this.level--
    if (indented) this.add(this.line())
    this.add(top.kind === 'list' ? ']' : '}')
  }

  /** One value, or the beginning of one that holds others; an Ask when that takes guest code. */
  private one(v: Value): Ask | undefined {
    const { style } = this
    if (v instanceof PyFloat) this.add(numberOf(v.value, style.nan))
    else if (v instanceof PyList) {
      if (v.cls.heap && hasGuest(v, '__iter__')) return new Ask(v)
      this.enter(v, v.toArray(), null, 'list')
    } else if (v instanceof PyDict) {
      if (style.sortKeys || v.cls !== dictType) return new Ask(v)
      chargeElements(2 * v.entryKeys.length)
      if (v.size === 0) this.add('{}')
      else this.enter(v, v.entryValues.slice(), v.entryKeys.slice(), 'dict')
    } else if (v instanceof PyTuple) this.enter(v, v.items, null, 'list')
    else {
      const text = scalar(v, style)
      if (text === undefined) return new Ask(v)
      this.add(text)
    }
    return undefined
  }

  /** What comes before the next value of `top`, with its key; false when there is none left, or its key is to be left out. */
  private lead(top: Open): boolean {
    const { style } = this
    const key = (top.keys as readonly (Value | undefined)[])[top.next]
    if (key === undefined) return false
    if (typeof key === 'string' && key.length < 64) {
      const text = this.keys.find(key)
      if (style.indent === null) this.add(top.empty ? text.first : text.next)
      else this.add((top.empty ? '' : style.itemSeparator) + this.line() + text.first)
      return true
    }
    const text = this.keys.other(key)
    if (text === undefined) return false
    if (!top.empty) this.add(style.itemSeparator)
    if (style.indent !== null) this.add(this.line())
    this.add(text)
    return true
  }

  /** Writes a value, if one is given, and all that is open: to the end, or to a value that takes guest code. */
  write(given: Value | undefined): Ask | undefined {
    const { style, stack } = this
    let value = given
    for (let count = 1; ; count++) {
      // Short texts are charged for many at once.
      if ((count & 63) === 0) {
        charge(128)
        chargeText(1024)
      }
      if (value !== undefined) {
        if (typeof value === 'string') this.add(quoted(value, style.ascii))
        else if (typeof value === 'number') this.add(`${value}`)
        else if (value === null) this.add('null')
        else if (typeof value === 'boolean') this.add(value ? 'true' : 'false')
        else {
          const ask = this.one(value)
          if (ask !== undefined) {
            charge(2 * (count & 63))
            return ask
          }
        }
      }
      const top = stack[stack.length - 1]
      if (top === undefined) {
        charge(2 * (count & 63))
        chargeText(16 * (count & 63))
        return undefined
      }
      value = undefined
      if (top.next >= top.items.length) {
        this.leave(top)
        continue
      }
      if (top.keys !== null) {
        if (!this.lead(top)) {
          top.next++
          continue
        }
      } else {
        if (!top.empty) this.add(style.itemSeparator)
        if (style.indent !== null) this.add(this.line())
      }
      top.empty = false
      value = top.items[top.next++]
    }
  }
}

export function* encodeJson(root: Value, style: Style): Steps<Str> {
  const out = new Writer(style)
  let ask = out.write(root)
  while (ask !== undefined) {
    const { value } = ask
    if (value instanceof PyList) {
      out.enter(value, yield* collect(value), null, 'list')
      ask = out.write(undefined)
    } else if (value instanceof PyDict) {
      const flat = yield* entriesOf(value, style)
      out.enter(value, flat.filter((_, i) => i % 2 === 1), flat.filter((_, i) => i % 2 === 0), 'dict')
      ask = out.write(undefined)
    } else {
      out.enter(value, [], null, 'other')
      ask = out.write(yield* call(style.otherwise, [value]))
    }
  }
  return out.whole()
}
