/**
 * What functions of the library's own do, for who may not run the guest's code: a dict that looks for a member of an Enum as its key, or the
 * reading of `Color.RED.value`. The functions stay what the guest sees; where these can't tell without the guest's code, they run.
 */
import type { FunctionLeaf } from '../../run/code.ts'
import { typeOf } from '../../runtime/builtin-types.ts'
import { valueError } from '../../runtime/exception.ts'
import { PyFunction } from '../../runtime/function.ts'
import { compareMaybe } from '../../runtime/ops/compare.ts'
import { truthMaybe } from '../../runtime/ops/truth.ts'
import { NEED_GUEST } from '../../runtime/steps.ts'
import { PyList } from '../../runtime/list/list.ts'
import { PyTuple, type Value } from '../../runtime/value.ts'
import { ENUM_LEAVES, attribute, hashOf } from './enum-leaves.ts'

const LEAVES: ReadonlyMap<string, FunctionLeaf> = new Map<string, FunctionLeaf>([
  ...ENUM_LEAVES,
  // The names of the fields are the function's only cell.
  ['dataclass hash', (fn, self) => {
    const names = fn.cells[0]?.value
    if (!(names instanceof PyList)) throw NEED_GUEST
    return hashOf(new PyTuple(names.view().map((name) => attribute(self as Value, name as string))))
  }],
])

/** `leaf(function, name)`: says what the function does. */
export function setLeaf(fn: Value, name: Value): Value {
  const leaf = LEAVES.get(name as string)
  if (!(fn instanceof PyFunction) || leaf === undefined) throw valueError('no such leaf')
  fn.code.leaf = leaf
  return null
}

/** The `__eq__` of a dataclass that compares these fields. */
export function equalFields(fields: readonly string[]): FunctionLeaf {
  return (_fn, self, other) => {
    const a = self as Value
    const b = other as Value
    if (a === b) return true
    if (typeOf(a) !== typeOf(b)) throw NEED_GUEST
    for (const name of fields) {
      const x = attribute(a, name)
      const y = attribute(b, name)
      // Not by identity first: a NaN is not equal to itself here, as it is among keys.
      const r = compareMaybe('==', x, y)
      const same = r === undefined ? undefined : truthMaybe(r)
      if (same === undefined) throw NEED_GUEST
      if (!same) return false
    }
    return true
  }
}
