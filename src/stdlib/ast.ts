/** `_ast`: the tree of a text as dicts, one for each node; the module `ast` makes its classes' objects of them. */
import { rt } from '../run/state.ts'
import type { SourceMode } from '../run/realm.ts'
import { charge, chargeMemory } from '../run/meter.ts'
import { PyBytes } from '../runtime/bytes/bytes.ts'
import { PyComplex } from '../runtime/complex/complex.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { typeError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { PyList } from '../runtime/list/list.ts'
import { steps } from '../runtime/native.ts'
import { FRESH_STACK, type Steps } from '../runtime/steps.ts'
import { strFromCodePoints, strFromHost, toHost } from '../runtime/str/wide.ts'
import { Ellipsis, PyFloat, type Value, asStr, normalizeInt } from '../runtime/value.ts'
import type { Source } from '../source.ts'
import { nativeModule } from './module.ts'

/** Fields that say nothing that the tree of the language knows. */
const HIDDEN = new Set(['imag', 'start', 'end', 'opStart', 'attrStart', 'nameStart', 'parenthesised', 'codePoints'])

type Fields = Readonly<Record<string, unknown>>

function isNode(v: unknown): v is Fields {
  return typeof v === 'object' && v !== null && !Array.isArray(v) && !(v instanceof Uint8Array)
}

/** Column in bytes of UTF-8. */
function column(source: Source, offset: number): number {
  let n = 0
  for (const c of source.text.slice(source.lineStart(source.line(offset)), offset)) {
    const point = c.codePointAt(0) as number
    n += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return n
}

/** The value of a constant; undefined for other nodes. */
function constant(node: Fields): Value | undefined {
  const { kind, value } = node
  if (kind === 'Int') return normalizeInt(BigInt(value as number | bigint))
  if (kind === 'Float') return new PyFloat(value as number)
  if (kind === 'Complex') return new PyComplex(0, node['imag'] as number)
  if (kind === 'Str') return node['codePoints'] === null || node['codePoints'] === undefined ? strFromHost(value as string) : strFromCodePoints(node['codePoints'] as number[])
  if (kind === 'Bytes') return new PyBytes((value as Uint8Array).slice())
  if (kind === 'NameConstant' || kind === 'MatchSingleton') return value === 'Ellipsis' ? Ellipsis : (value as null | boolean)
  return undefined
}

/** Trees may be deep: the walk keeps a stack of its own. */
function convert(root: Fields, source: Source): PyDict {
  const made = new PyDict()
  const stack: [Fields, PyDict][] = [[root, made]]
  const child = (v: unknown): Value => {
    if (Array.isArray(v)) {
      chargeMemory(56 + 8 * v.length)
      return PyList.from(v.map(child))
    }
    if (isNode(v)) {
      const into = new PyDict()
      stack.push([v, into])
      return into
    }
    return typeof v === 'string' ? strFromHost(v) : typeof v === 'number' || typeof v === 'boolean' ? v : null
  }
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const [node, into] = top
    charge(4)
    chargeMemory(400)
    const { start, end } = node
    if (typeof start === 'number' && typeof end === 'number') {
      into.setStr('lineno', source.line(start))
      into.setStr('col_offset', column(source, start))
      into.setStr('end_lineno', source.line(end))
      into.setStr('end_col_offset', column(source, end))
    }
    const value = constant(node)
    for (const [name, v] of Object.entries(node)) {
      if (!HIDDEN.has(name)) into.setStr(name, name === 'value' && value !== undefined ? value : child(v))
    }
    if (node['kind'] === 'Complex') into.setStr('value', value as Value)
    if (node['kind'] === 'Str' && typeof start === 'number' && source.text.charAt(start) === 'u') into.setStr('prefix', 'u')
  }
  return made
}

function* parse(text: Value, filename: Value, mode: Value): Steps<Value> {
  const s = asStr(text)
  if (s === undefined) throw typeError('a text is wanted')
  // The parser is recursive: where the host's stack is in use already, it gets one of its own.
  if (rt.stack > 300) yield FRESH_STACK
  const { module, source } = rt.realm.parse(toHost(s), toHost(asStr(filename) ?? ''), toHost(asStr(mode) ?? '') as SourceMode)
  return convert(module as unknown as Fields, source)
}

export function makeAst(): PyModule {
  return nativeModule('_ast', { 'parse(text, filename, mode, /)': steps(parse) })
}
