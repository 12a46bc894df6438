/** `functools.cmp_to_key`. Reference: https://docs.python.org/3.13/library/functools.html#functools.cmp_to_key */
import { chargeMemory } from '../../run/meter.ts'
import { objectType } from '../../runtime/builtin-types.ts'
import { attributeError, typeError } from '../../runtime/exception.ts'
import { PyGetSet, defineMethods } from '../../runtime/native.ts'
import { memberDescriptorType } from '../../runtime/class/slots.ts'
import { compare } from '../../runtime/ops/compare.ts'
import { PyComparedKey } from '../../runtime/ops/compared-key.ts'
import { NEED_GUEST, type Steps, call } from '../../runtime/steps.ts'
import { type CompareOp, PyType } from '../../runtime/type.ts'
import type { Value } from '../../runtime/value.ts'

const keyType = new PyType('KeyWrapper', [objectType])
keyType.module = 'functools'
keyType.name = 'functools.KeyWrapper'
keyType.subclassable = false
PyComparedKey.prototype.cls = keyType

function keyOf(self: PyComparedKey, obj: Value): Value {
  chargeMemory(64)
  return new PyComparedKey(self.cmp, obj)
}

function other(v: Value): PyComparedKey {
  if (!(v instanceof PyComparedKey)) throw typeError('other argument must be K instance')
  return v
}

function* compareKeys(op: CompareOp, a: PyComparedKey, b: Value): Steps<Value> {
  const y = other(b).obj
  if (a.obj === undefined || y === undefined) throw attributeError('object')
  return yield* compare(op, yield* call(a.cmp, [a.obj, y]), 0)
}

export function cmpToKey(cmp: Value): Value {
  chargeMemory(64)
  return new PyComparedKey(cmp, undefined)
}

export function defineKeyWrapper(): void {
  const { slots } = keyType
  slots.hash = null
  slots.compare = (_op: CompareOp, _a: PyComparedKey, b: Value) => {
    other(b)
    throw NEED_GUEST
  }
  slots.compareSteps = compareKeys
  slots.callOne = keyOf
  defineMethods(keyType, { '__call__(obj)': keyOf })
  const obj = new PyGetSet('obj', keyType, (self: PyComparedKey) => self.obj ?? null, (self: PyComparedKey, v) => {
    self.obj = v
  })
  obj.cls = memberDescriptorType
  keyType.dict.set('obj', obj)
}
