/** What a function of `functools.cmp_to_key` makes of an object. Known here because sorts and `max` compare such keys by calling it at once. */
import { PyObject, type Value } from '../value.ts'

export class PyComparedKey extends PyObject {
  /** Compares two objects by a number below, at or above 0. */
  readonly cmp: Value
  /** undefined for what `cmp_to_key` itself gives. */
  obj: Value | undefined
  constructor(cmp: Value, obj: Value | undefined) {
    super()
    this.cmp = cmp
    this.obj = obj
  }
}
