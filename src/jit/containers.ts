/** `in` and subscripts of dicts and sets, where a site was seen to have them. Fast paths only: the rest is compile/slow.ts. */
import { containsSlow, itemSlow } from '../compile/slow.ts'
import { LIFT } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import { note } from '../run/invoke.ts'
import { rt } from '../run/state.ts'
import { dictType, frozensetType, setType } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { keyError } from '../runtime/exception.ts'
import { PySet } from '../runtime/set/set.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import { ofClass } from './class-test.ts'
import type { Emitter } from './emitter.ts'

function inDict(d: PyDict, k: Value): boolean {
  try {
    return d.find(k) >= 0
  } catch (e) {
    throw e === NEED_GUEST ? LIFT : e
  }
}

function inSet(s: PySet, k: Value): boolean {
  if (typeof k === 'number' || typeof k === 'string') return s.has(k)
  if (!(k instanceof PyTuple)) return containsSlow(s, k)
  try {
    return s.has(k)
  } catch (e) {
    throw e === NEED_GUEST ? LIFT : e
  }
}

function itemOfDict(d: PyDict, k: Value): Value | undefined {
  try {
    return d.get(k)
  } catch (e) {
    throw e === NEED_GUEST ? LIFT : e
  }
}

/** Of a dict or a builtin type derived from it, which may make an item that is missing. */
function itemOfDerived(d: PyDict, k: Value): Value | undefined {
  const v = itemOfDict(d, k)
  return v === undefined && d.cls !== dictType ? itemSlow(d, k) : v
}

/** The test for a dict, or where others were seen for any dict that is not of a class of the guest. */
function ofDict(E: Emitter, seen: readonly Value[], o: string): string {
  return seen.every((v) => (v as PyDict).cls === dictType) ? ofClass(E, o, dictType) : `${o} instanceof ${E.k(PyDict)} && !${o}.cls.heap`
}

function missing(f: Frame, k: Value): void {
  rt.pending = note(f, keyError(k))
}

/** What tells whether `container` has `item`, given what was seen there. */
export function containsCall(E: Emitter, seen: readonly Value[], container: string, item: string): string {
  const slow = `${E.k(containsSlow)}(${container}, ${item})`
  if (seen.length === 0) return slow
  if (seen.every((v) => v instanceof PyDict)) return `${ofDict(E, seen, container)} ? ${E.k(inDict)}(${container}, ${item}) : ${slow}`
  if (!seen.every((v) => v instanceof PySet)) return slow
  const type = seen.every((v) => (v as PySet).cls === frozensetType) ? frozensetType : setType
  return `${ofClass(E, container, type)} ? ${E.k(inSet)}(${container}, ${item}) : ${slow}`
}

/**
 * The value of a key in what was seen to be a dict; null where something else was seen. A missing key is no exception of the host:
 * these are slow, and a handler may be near.
 */
export function dictItem(E: Emitter, seen: readonly Value[], o: string, key: () => string, id: number): string | null {
  if (seen.length === 0 || !seen.every((v) => v instanceof PyDict)) return null
  const k = E.temp(key())
  const find = seen.every((v) => (v as PyDict).cls === dictType) ? itemOfDict : itemOfDerived
  const v = E.leaf(`${ofDict(E, seen, o)} ? ${E.k(find)}(${o}, ${k}) : ${E.k(itemSlow)}(${o}, ${k})`, id)
  E.line(`if (${v} === undefined) { ${E.frame()}f.pc = ${id}; ${E.k(missing)}(f, ${k}); ${E.raise()} }`)
  return v
}
