/** Unpacking assignment: displays, tuples and lists of few items are taken apart in the text; the rest runs as closures (compile/unpack.ts). */
import { iteratesPlainly, restOf } from '../compile/unpack.ts'
import type { CoreStmt } from '../core/nodes.ts'
import { listType, tupleType } from '../runtime/builtin-types.ts'
import { LIST_ANY, LIST_INT, PyList } from '../runtime/list/list.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import { ofClass } from './class-test.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic, into } from './expressions.ts'
import { closureStatement } from './fallback.ts'
import { type JsValue, anyValue, fits32 } from './value.ts'

type Unpack = Extract<CoreStmt, { kind: 'Unpack' }>

/** Targets that values without a display are taken apart for. */
const MAX_TARGETS = 16
/** Items of a tuple display that are taken apart without making it. */
const MAX_DISPLAY = 16

export function emitUnpack(E: Emitter, s: Unpack): void {
  const n = s.dsts.length
  if (s.value.kind === 'Tuple') {
    // The tuple is not made: its items are had, then looked at, then stored.
    if (s.star < 0 && s.value.items.length === n && n <= MAX_DISPLAY) storeAll(E, s, s.value.items.map((e) => named(E, emit(E, e))), null)
    else closureStatement(E, s)
    return
  }
  const v = n === 0 || n > MAX_TARGETS || (s.star >= 0 && E.facts.slots[s.dsts[s.star] as number] !== 'any') ? null : emit(E, s.value)
  if (v === null || v.rep !== 'any') {
    closureStatement(E, s)
    return
  }
  const o = v.js
  E.when(`${sequenceTest(E, o, E.T.probeValues(s.value))} && ${o}.items.length ${s.star < 0 ? '===' : '>='} ${s.star < 0 ? n : n - 1}`, () => {
    const items = E.temp(`${o}.items`)
    const at = (i: number) => (s.star < 0 || i < s.star ? `${i}` : `${items}.length - ${n - i}`)
    storeAll(E, s, s.dsts.map((_, i) => (i === s.star ? null : anyValue(E.temp(`${items}[${at(i)}]`)))), o)
  }, () => closureStatement(E, s))
}

/** Is it of the kind of sequence that was seen? A list of raw floats is none. */
function sequenceTest(E: Emitter, o: string, seen: readonly Value[]): string {
  const list = () => `${ofClass(E, o, listType)} && (${o}.kind === ${LIST_INT} || ${o}.kind === ${LIST_ANY})`
  const derived = seen.some((v) => v instanceof PyTuple && v.cls.heap)
  const tuple = derived ? `${o} instanceof ${E.k(PyTuple)} && ${E.k(iteratesPlainly)}(${o})` : ofClass(E, o, tupleType)
  if (!seen.some((v) => v instanceof PyList)) return tuple
  return seen.some((v) => v instanceof PyTuple) ? `(${tuple} || ${list()})` : list()
}

/** A value that will be stored after others have been: as a name of its own. */
function named(E: Emitter, v: JsValue): JsValue {
  return { ...v, js: E.temp(v.js) }
}

/**
 * Stores the parts of what is unpacked. All are looked at before the first is stored, and before the starred target, for which there is no
 * part, gets a list of what `from` has left: that is paid for, and must not be done again.
 */
function storeAll(E: Emitter, s: Unpack, parts: readonly (JsValue | null)[], from: string | null): void {
  const values = s.dsts.map((d, i) => {
    const kind = E.facts.slots[d]
    const part = parts[i] as JsValue | null
    if (part === null) return null
    if (kind === 'any') return anyValue(generic(E, part))
    const value = into(E, part, kind as 'int' | 'float', s.id)
    return /^\w+$/.test(value.js) ? value : { ...value, js: E.temp(value.js) }
  })
  s.dsts.forEach((d, i) => {
    const value = values[i] as JsValue | null
    if (value !== null && E.narrow.has(d) && !fits32(value)) E.line(`if ((${value.js} | 0) !== ${value.js}) ${E.exitWidening(d, s.id)}`)
  })
  const rest = s.star < 0 ? '' : E.leaf(`${E.k(restOf)}(${from}, ${s.star}, ${s.dsts.length - s.star - 1})`, s.id)
  s.dsts.forEach((d, i) => {
    const value = values[i] as JsValue | null
    E.setSlot(d, value === null ? rest : E.narrow.has(d) ? `${value.js} | 0` : value.js)
  })
}
