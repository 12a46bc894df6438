/** Values to JSON text, without recursion: what is open stands on a stack of its own. */
import { charge, chargeElements, chargeMemory } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { dictType, typeName } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { RecursionError, raise, typeError, valueError } from '../../runtime/exception.ts'
import { floatRepr } from '../../runtime/float/repr.ts'
import { intToStr } from '../../runtime/int/format.ts'
import { PyList } from '../../runtime/list/list.ts'
import { sortLeaf, sortSteps } from '../../runtime/list/sort.ts'
import { getattr } from '../../runtime/ops/attribute.ts'
import { hasGuest } from '../../runtime/ops/call-method.ts'
import { collect } from '../../runtime/ops/iterate.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { chargeText } from '../../runtime/str/arguments.ts'
import { strFromHost, strJoin, toHost } from '../../runtime/str/wide.ts'
import { type PyObject, PyTuple, type Str, type Value, asFloat, asInt, asStr } from '../../runtime/value.ts'

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

function escaped(unit: number): string {
  return SHORT.get(unit) ?? `\\u${unit.toString(16).padStart(4, '0')}`
}

/** A str in quotes. */
export function quoted(s: Str, ascii: boolean): string {
  const text = typeof s === 'string' ? s : toHost(s)
  chargeElements(text.length)
  chargeText(text.length)
  let out = '"'
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c >= 32 && c !== 34 && c !== 92 && (c < 127 || !ascii)) continue
    out += text.slice(from, i) + escaped(c)
    from = i + 1
  }
  return `${out}${text.slice(from)}"`
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

/** Texts of keys that came before: objects of one list mostly have the same. */
class Keys {
  private readonly style: Style
  private readonly known = new Map<string, string>()
  constructor(style: Style) {
    this.style = style
  }

  /** The key in quotes and the separator; undefined when it is to be left out. */
  text(key: Value): Str | undefined {
    const { style, known } = this
    if (typeof key === 'string' && key.length < 64) {
      const before = known.get(key)
      if (before !== undefined) {
        chargeElements(key.length)
        return before
      }
      const text = quoted(key, style.ascii) + style.keySeparator
      if (known.size < 200) known.set(key, text)
      return text
    }
    const text = keyText(key, style)
    return text === undefined ? undefined : strJoin([text, style.keySeparator])
  }
}

/** A list, dict or replaced object that is being written. */
interface Open {
  readonly source: Value
  /** Values, or keys and values in turn. */
  readonly items: readonly Value[]
  readonly kind: 'list' | 'dict' | 'other'
  next: number
  empty: boolean
}

/** The keys and values of a dict in turn, as they stand in it. */
function plainEntries({ entryKeys, entryValues }: PyDict): Value[] {
  const flat: Value[] = []
  for (let i = 0; i < entryKeys.length; i++) {
    const key = entryKeys[i]
    if (key !== undefined) flat.push(key, entryValues[i] as Value)
  }
  chargeElements(flat.length)
  return flat
}

/** The same for a dict with an `items` of its own, or in the order of the keys. */
function* entriesOf(dict: PyDict, style: Style): Steps<Value[]> {
  let flat: Value[]
  if (hasGuest(dict, 'items')) {
    flat = []
    for (const pair of yield* collect(yield* call(yield* getattr(dict, 'items'), []))) flat.push(...(pair as PyTuple).items)
    chargeElements(flat.length)
  } else flat = plainEntries(dict)
  if (!style.sortKeys) return flat
  const keys = PyList.from(flat.filter((_, i) => i % 2 === 0))
  const values = new Map<Value, Value>()
  for (let i = 0; i < flat.length; i += 2) values.set(flat[i] as Value, flat[i + 1] as Value)
  if (!sortLeaf(keys, false)) yield* sortSteps(keys, null, false, false)
  return keys.toArray().flatMap((key) => [key, values.get(key) as Value])
}

/** The text so far: many small pieces are joined at once, and not kept one by one. */
class Output {
  private readonly parts: Str[] = []
  private last = ''
  private pieces = 0

  add(piece: Str): void {
    this.pieces++
    if (typeof piece === 'string') {
      this.last += piece
      if (this.last.length < 4096) return
      this.parts.push(this.last)
    } else {
      if (this.last !== '') this.parts.push(this.last)
      this.parts.push(piece)
    }
    this.last = ''
  }

  whole(): Str {
    chargeText(this.pieces)
    if (this.parts.length === 0) return this.last
    this.parts.push(this.last)
    return strJoin(this.parts)
  }
}

export function* encodeJson(root: Value, style: Style): Steps<Str> {
  const out = new Output()
  const keys = new Keys(style)
  const stack: Open[] = []
  const open = new Set<PyObject>()
  let level = 0
  let value = root
  const enter = (source: Value, items: readonly Value[], kind: Open['kind']): void => {
    if (style.circular) {
      if (open.has(source as PyObject)) throw valueError('Circular reference detected')
      open.add(source as PyObject)
    }
    if (stack.length >= rt.recursionLimit) throw raise(RecursionError, 'maximum recursion depth exceeded while encoding a JSON object')
    chargeMemory(64)
    stack.push({ source, items, kind, next: 0, empty: true })
    if (kind !== 'other') level++
  }
  const line = (): string => `\n${(style.indent as string).repeat(level)}`
  for (;;) {
    charge(1)
    const text = scalar(value, style)
    if (text !== undefined) out.add(text)
    else if (value instanceof PyList || value instanceof PyTuple) {
      const items = value instanceof PyList ? (hasGuest(value, '__iter__') ? yield* collect(value) : value.toArray()) : value.items
      if (items.length === 0) out.add('[]')
      else {
        enter(value, items, 'list')
        out.add('[')
      }
    } else if (value instanceof PyDict) {
      const items = !style.sortKeys && value.cls === dictType ? plainEntries(value) : yield* entriesOf(value, style)
      if (items.length === 0) out.add('{}')
      else {
        enter(value, items, 'dict')
        out.add('{')
      }
    } else {
      enter(value, [], 'other')
      value = yield* call(style.otherwise, [value])
      continue
    }
    // The next value of what is open; what has none left is closed.
    for (;;) {
      const top = stack[stack.length - 1]
      if (top === undefined) {
        return out.whole()
      }
      if (top.next < top.items.length) {
        let key: Str | undefined
        if (top.kind === 'dict') {
          key = keys.text(top.items[top.next++] as Value)
          if (key === undefined) {
            top.next++
            continue
          }
        }
        if (!top.empty) out.add(style.itemSeparator)
        top.empty = false
        if (style.indent !== null) out.add(line())
        if (key !== undefined) out.add(key)
        value = top.items[top.next++] as Value
        break
      }
      stack.pop()
      open.delete(top.source as PyObject)
      if (top.kind === 'other') continue
      if (style.indent !== null && top.empty) out.add(line())
      level--
      if (style.indent !== null) out.add(line())
      out.add(top.kind === 'list' ? ']' : '}')
    }
  }
}
