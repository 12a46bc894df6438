/** `int | None`. Reference: https://docs.python.org/3.13/library/stdtypes.html#types-union */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { noneType, objectType } from '../builtin-types.ts'
import { PyGetSet } from '../native.ts'
import { genericAliasType, PyGenericAlias } from '../ops/class-getitem.ts'
import { eq, eqMaybe } from '../ops/compare.ts'
import { hashMaybe } from '../ops/hash.ts'
import { PyType, type BinarySlot, type CompareOp } from '../type.ts'
import { NotImplemented, PyObject, PyTuple, type Value } from '../value.ts'
import { PyTypeAlias, typeAliasType } from '../typing/alias.ts'
import { NEED_GUEST } from '../steps.ts'
import { parametersOf, substituted } from '../typing/substitute.ts'
import { binary } from '../ops/binary.ts'
import { typeText, typeTextSteps } from './generic-alias.ts'

export const unionType: PyType = new PyType('UnionType', [objectType])
unionType.module = 'types'
unionType.name = 'types.UnionType'
unionType.subclassable = false

export class PyUnion extends PyObject {
  /** Types and aliases; None stands for NoneType. At least two, no doubles. */
  readonly args: readonly Value[]
  constructor(args: readonly Value[]) {
    super()
    this.args = args
  }
}
PyUnion.prototype.cls = unionType

/** May it stand in a union? */
export function isUnionPart(v: Value): boolean {
  return v === null || v instanceof PyType || v instanceof PyGenericAlias || v instanceof PyUnion || v instanceof PyTypeAlias
}

/** The union of these parts, flat and without doubles; the part itself when only one is left. */
export function unionOf(parts: readonly Value[]): Value {
  const flat: Value[] = []
  const sizes = parts.map((p) => (p instanceof PyUnion ? p.args.length : 1))
  chargeElements(16 * sizes.reduce((n, size) => n * size, 1))
  chargeMemory(8 * sizes.reduce((n, size) => n + size, 0) + 56)
  for (const p of parts) {
    for (const x of p instanceof PyUnion ? p.args : [p === null ? noneType : p]) {
      if (!flat.some((y) => same(x, y))) flat.push(x)
    }
  }
  return flat.length === 1 ? (flat[0] as Value) : new PyUnion(flat)
}

function same(a: Value, b: Value): boolean {
  // Where code of the guest would have to say, identity decides.
  return eqMaybe(a, b) ?? a === b
}

function sameSet(a: PyUnion, b: PyUnion): boolean {
  return a.args.length === b.args.length && a.args.every((x) => b.args.some((y) => {
    const equal = eqMaybe(x, y)
    if (equal === undefined) throw NEED_GUEST
    return equal
  }))
}

export const orTypes: BinarySlot = (a, b) => (isUnionPart(a) && isUnionPart(b) ? unionOf([a, b]) : NotImplemented)

export function registerUnion(): void {
  const t = unionType
  t.slots.repr = (u: PyUnion) => u.args.map((x) => (x === noneType ? 'None' : typeText(x))).join(' | ')
  t.slots.reprSteps = function* (u: PyUnion) {
    const parts: string[] = []
    for (const x of u.args) parts.push(x === noneType ? 'None' : yield* typeTextSteps(x))
    return parts.join(' | ')
  }
  t.slots.binary = { '|': orTypes }
  genericAliasType.slots.binary = { '|': orTypes }
  typeAliasType.slots.binary = { '|': orTypes }
  t.slots.compare = (op: CompareOp, a: PyUnion, b: Value) => {
    if ((op !== '==' && op !== '!=') || !(b instanceof PyUnion)) return NotImplemented
    return sameSet(a, b) === (op === '==')
  }
  t.slots.compareSteps = function* (op: CompareOp, a: PyUnion, b: Value) {
    const other = b as PyUnion
    if (a.args.length !== other.args.length) return op === '!='
    for (const x of a.args) {
      let found = false
      for (const y of other.args) if (!found) found = yield* eq(x, y)
      if (!found) return op === '!='
    }
    return op === '=='
  }
  t.slots.hash = (u: PyUnion) => {
    let h = 0x5bd1e995
    for (const x of u.args) h ^= Number(BigInt.asIntN(32, BigInt(hashMaybe(x) ?? 0)))
    return h
  }
  t.slots.getitem = () => {
    throw NEED_GUEST
  }
  t.slots.getitemSteps = function* (u: PyUnion, key: Value) {
    const args = yield* substituted(u, u.args, key)
    let made = args[0] as Value
    for (const x of args.slice(1)) made = yield* binary('|', made, x)
    return made
  }
  t.dict.set('__parameters__', new PyGetSet('__parameters__', t, (u: PyUnion) => new PyTuple(parametersOf(u.args)), null))
  t.dict.set('__args__', new PyGetSet('__args__', t, (u: PyUnion) => new PyTuple(u.args), null))
}
