/** What methods of dataclasses do, for who may not run the guest's code or need not. */
import type { FunctionLeaf } from '../../run/code.ts'
import { chargeElements } from '../../run/meter.ts'
import { typeOf } from '../../runtime/builtin-types.ts'
import { PyDict } from '../../runtime/dict/dict.ts'
import { chargeReprs, joinReprs, reprLeaf } from '../../runtime/list/repr.ts'
import { PyList } from '../../runtime/list/list.ts'
import { compareMaybe } from '../../runtime/ops/compare.ts'
import { truthMaybe } from '../../runtime/ops/truth.ts'
import { NEED_GUEST } from '../../runtime/steps.ts'
import { strConcat } from '../../runtime/str/wide.ts'
import { PyTuple, type Str, type Value, asStr } from '../../runtime/value.ts'
import { attribute, hashOf } from './plain.ts'

/** The names of the fields are the function's only cell. */
export const hashFields: FunctionLeaf = (fn, self) => {
  const names = fn.cells[0]?.value
  if (!(names instanceof PyList)) throw NEED_GUEST
  return hashOf(new PyTuple(names.view().map((name) => attribute(self as Value, name as string))))
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

/** `C(x=1, y=2)`; None where that takes the guest's code, or a field is missing. */
export function shownFields(self: Value, names: Value): Str | null {
  if (!(names instanceof PyList)) return null
  const { items } = names
  chargeReprs(items.length)
  try {
    const name = asStr(attribute(attribute(self, '__class__'), '__qualname__'))
    if (name === undefined) return null
    const parts: Str[] = []
    for (let i = 0; i < items.length; i++) parts.push(strConcat(`${items[i] as string}=`, reprLeaf(attribute(self, items[i] as string))))
    return strConcat(name, joinReprs('(', parts, ')'))
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return null
  }
}

/**
 * Adds the fields that `changes` does not have, where all of `fields` are plain ones of the constructor's; False where one is not,
 * or its value takes guest code. What has been added by then stays: it would be again.
 */
export function fillChanges(self: Value, fields: Value, plainKind: Value, changes: Value): boolean {
  if (!(fields instanceof PyDict) || fields.cls.heap || !(changes instanceof PyDict)) return false
  const { entryValues } = fields
  chargeElements(entryValues.length)
  try {
    for (let i = 0; i < entryValues.length; i++) {
      const field = entryValues[i]
      if (field === undefined) continue
      const name = attribute(field, 'name')
      if (typeof name !== 'string' || attribute(field, '_field_type') !== plainKind || attribute(field, 'init') !== true) return false
      if (changes.findStr(name) < 0) changes.insert(name, attribute(self, name))
    }
    return true
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return false
  }
}
