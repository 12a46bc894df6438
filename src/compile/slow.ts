/**
 * Where the fast paths of closures end: the same semantic functions that every tier uses.
 * A function here may throw LIFT: the operator needs guest code and the statement goes on in its lifted twin.
 */
import type { BinaryOperator } from '../ast/nodes.ts'
import { DEOPT, LIFT } from '../run/completion.ts'
import type { Frame } from '../run/frame.ts'
import { nameError, unboundCellError, unboundLocalError } from '../run/names.ts'
import type { PyFunction } from '../runtime/function.ts'
import { getOwn, PyInstance } from '../runtime/instance.ts'
import { isFloat } from './kinds.ts'
import * as int from '../runtime/int/arith.ts'
import { dictType } from '../runtime/builtin-types.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyList } from '../runtime/list/list.ts'
import { binaryMaybe, inplaceMaybe, unaryMaybe } from '../runtime/ops/binary.ts'
import { compareMaybe, is } from '../runtime/ops/compare.ts'
import { containsMaybe } from '../runtime/ops/contains.ts'
import { keyError } from '../runtime/exception.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { getattrMaybe } from '../runtime/ops/attribute.ts'
import { formatMaybe } from '../runtime/ops/format.ts'
import { reprMaybe, strMaybe } from '../runtime/ops/repr.ts'
import { getitemMaybe } from '../runtime/ops/subscript.ts'
import { truthMaybe } from '../runtime/ops/truth.ts'
import { asciiRepr, strConcat } from '../runtime/str/wide.ts'
import type { CompareOp } from '../runtime/type.ts'
import { PyFloat, type Str, type Value } from '../runtime/value.ts'
import { chargeMemory } from '../run/meter.ts'

export function unbound(f: Frame, slot: number, id: number): never {
  f.pc = id
  throw unboundLocalError(f, slot)
}

export function unboundCell(f: Frame, slot: number, id: number): never {
  f.pc = id
  throw unboundCellError(f, slot)
}

export function loadGlobalSlow(f: Frame, name: string, id: number): Value {
  const v = (f.fn as PyFunction).globals.builtin(name)
  if (v === undefined) {
    f.pc = id
    throw nameError(name)
  }
  return v
}

/** A builtin's name, with its value where the instance's builtins are as they came: one per name, for all scripts. */
interface BuiltinName {
  readonly name: string
  value: Value | undefined
}
const builtinsByName: Map<string, BuiltinName> = new Map()
export function builtinNamed(name: string): BuiltinName {
  let known = builtinsByName.get(name)
  if (known === undefined) {
    known = { name, value: undefined }
    // A script may have any number of names.
    if (builtinsByName.size < 1000) builtinsByName.set(name, known)
  }
  return known
}

/** A global whose cell is empty. */
export function loadBuiltin(f: Frame, builtin: BuiltinName, id: number): Value {
  const { builtins } = (f.fn as PyFunction).globals
  if (builtins.untouched !== true) return loadGlobalSlow(f, builtin.name, id)
  const { value } = builtin
  if (value !== undefined) return value
  builtin.value = builtins.get(builtin.name)
  return loadGlobalSlow(f, builtin.name, id)
}

export function binarySlow(op: BinaryOperator, a: Value, b: Value): Value {
  const r = binaryMaybe(op, a, b)
  if (r === undefined) throw LIFT
  return r
}

export function inplaceSlow(op: BinaryOperator, a: Value, b: Value): Value {
  // Numbers have no operators in place.
  if ((typeof a === 'number' || isFloat(a)) && (typeof b === 'number' || isFloat(b))) {
    if (op === '+') return addSlow(a, b)
    if (op === '-') return subSlow(a, b)
    if (op === '*') return mulSlow(a, b)
  }
  const r = inplaceMaybe(op, a, b)
  if (r === undefined) throw LIFT
  return r
}

/** `+` beyond two small ints: the floats and strs that programs add most. */
export function addSlow(a: Value, b: Value): Value {
  if ((typeof a === 'bigint' || typeof a === 'number') && (typeof b === 'bigint' || typeof b === 'number')) return int.add(a, b)
  if (isFloat(a)) {
    if (isFloat(b)) return new PyFloat(a.value + b.value)
    if (typeof b === 'number') return new PyFloat(a.value + b)
  } else if (typeof a === 'number' && isFloat(b)) return new PyFloat(a + b.value)
  if (typeof a === 'string' && typeof b === 'string') {
    chargeMemory(2 * (a.length + b.length))
    return a + b
  }
  return binarySlow('+', a, b)
}
export function subSlow(a: Value, b: Value): Value {
  if ((typeof a === 'bigint' || typeof a === 'number') && (typeof b === 'bigint' || typeof b === 'number')) return int.sub(a, b)
  if (isFloat(a)) {
    if (isFloat(b)) return new PyFloat(a.value - b.value)
    if (typeof b === 'number') return new PyFloat(a.value - b)
  } else if (typeof a === 'number' && isFloat(b)) return new PyFloat(a - b.value)
  return binarySlow('-', a, b)
}
export function mulSlow(a: Value, b: Value): Value {
  if ((typeof a === 'bigint' || typeof a === 'number') && (typeof b === 'bigint' || typeof b === 'number')) return int.mul(a, b)
  if (isFloat(a)) {
    if (isFloat(b)) return new PyFloat(a.value * b.value)
    if (typeof b === 'number') return new PyFloat(a.value * b)
  } else if (typeof a === 'number' && isFloat(b)) return new PyFloat(a * b.value)
  return binarySlow('*', a, b)
}

export function modSlow(a: Value, b: Value): Value {
  if ((typeof a === 'bigint' || typeof a === 'number') && (typeof b === 'bigint' || typeof b === 'number')) return int.mod(a, b)
  return binarySlow('%', a, b)
}

export function unarySlow(op: '-' | '+' | '~', v: Value): Value {
  const r = unaryMaybe(op, v)
  if (r === undefined) throw LIFT
  return r
}

export function compareSlow(op: CompareOp, a: Value, b: Value): Value {
  const r = compareMaybe(op, a, b)
  if (r === undefined) throw LIFT
  return r
}

export function truthSlow(v: Value): boolean {
  const r = truthMaybe(v)
  if (r === undefined) throw LIFT
  return r
}

export function containsSlow(container: Value, item: Value): boolean {
  const r = containsMaybe(container, item)
  if (r === undefined) throw LIFT
  return r
}

export { is as isSame }

export function attrSlow(v: Value, name: string): Value {
  if (v instanceof PyInstance) {
    // The commonest case first: an own attribute, and nothing on the class in its way.
    const t = v.cls
    if (name === '__class__' && t.plainGetattr && !t.guestClass) return t
    if (t.lookup(name) === undefined && t.plainGetattr) {
      const own = getOwn(v, name)
      if (own !== undefined) return own
    }
  }
  const r = getattrMaybe(v, name)
  if (r === undefined) throw LIFT
  return r
}

function dictGet(o: PyDict, k: Value): Value | undefined {
  try {
    return o.get(k)
  } catch (e) {
    throw e === NEED_GUEST ? LIFT : e
  }
}

export function itemSlow(o: Value, k: Value): Value {
  if (o instanceof PyList && typeof k === 'number' && !o.cls.heap) {
    const n = o.length
    const i = k < 0 ? k + n : k
    if (i >= 0 && i < n) return o.at(i)
  } else if (o instanceof PyDict && !o.cls.heap) {
    const v = dictGet(o, k)
    // Thrown here, not where the catch clauses below would have to throw it again: that is what costs.
    if (v !== undefined) return v
    // A builtin subclass may make one.
    if (o.cls === dictType) throw keyError(k)
  }
  const r = getitemMaybe(o, k)
  if (r === undefined) throw LIFT
  return r
}

export function formatSlow(v: Value, conversion: '' | 's' | 'r' | 'a', spec: Str): Str {
  let x: Value | undefined = v
  if (conversion === 's') x = strMaybe(v)
  else if (conversion === 'r') x = reprMaybe(v)
  else if (conversion === 'a') {
    const r = reprMaybe(v)
    x = r === undefined ? undefined : asciiRepr(r)
  }
  if (x === undefined) throw LIFT
  if (spec === '') {
    if (typeof x === 'string') return x
    if (typeof x === 'number') return String(x)
  }
  const r = formatMaybe(x, spec)
  if (r === undefined) throw LIFT
  return r
}

export function joinParts(parts: Str[]): Str {
  let out: Str = ''
  let length = 0
  for (const p of parts) {
    length += typeof p === 'string' ? p.length : p.codePoints.length
    out = typeof out === 'string' && typeof p === 'string' ? out + p : strConcat(out, p)
  }
  chargeMemory(2 * length)
  return out
}

/** `&`, `|`, `^` of safe ints beyond 32 bits, as typed code needs them: a raw number, or out of typed code. */
export function wideBits(op: '&' | '|' | '^', a: number, b: number): number {
  const r = binarySlow(op, a, b)
  if (typeof r !== 'number') throw DEOPT
  return r
}

/** A guard has failed: out of typed code, at node `id`. Kept out of the closures, which are inlined by size. */
export function fail(f: Frame, id: number): never {
  f.pc = id
  throw DEOPT
}
