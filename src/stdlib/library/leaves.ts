/**
 * What functions of the library's own do, for who may not run the guest's code: a dict that looks for a member of an Enum as its key, or the
 * reading of `Color.RED.value`. The functions stay what the guest sees; where these can't tell without the guest's code, they run.
 */
import type { FunctionLeaf } from '../../run/code.ts'
import { valueError } from '../../runtime/exception.ts'
import { PyFunction } from '../../runtime/function.ts'
import type { Value } from '../../runtime/value.ts'
import { hashFields } from './data-class.ts'
import { ENUM_LEAVES } from './enum-leaves.ts'

const LEAVES: ReadonlyMap<string, FunctionLeaf> = new Map<string, FunctionLeaf>([
  ...ENUM_LEAVES,
  ['dataclass hash', hashFields],
  // `Counter.__missing__`.
  ['zero', () => 0],
])

/** `leaf(function, name)`: says what the function does. */
export function setLeaf(fn: Value, name: Value): Value {
  const leaf = LEAVES.get(name as string)
  if (!(fn instanceof PyFunction) || leaf === undefined) throw valueError('no such leaf')
  fn.code.leaf = leaf
  return null
}
