/** What becomes of a value at a prompt, and of an expression statement in code compiled as `single`. */
import { writeOut } from './print.ts'
import { rt } from '../run/state.ts'
import type { PyModule } from '../runtime/function.ts'
import { NativeSpec, PyBuiltin } from '../runtime/native.ts'
import { repr } from '../runtime/ops/repr.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { strConcat } from '../runtime/str/wide.ts'
import type { Value } from '../runtime/value.ts'

/** `sys.displayhook` as it is at first. */
export function* displayHook(v: Value): Steps<null> {
  if (v === null) return null
  const { builtins } = rt.realm
  builtins.set('_', null)
  yield* writeOut(strConcat(yield* repr(v), '\n'))
  builtins.set('_', v)
  return null
}

/** Hands a value to `sys.displayhook`. */
export const show: PyBuiltin = new PyBuiltin(new NativeSpec('show(value, /)', null, function* (v: Value): Steps<Value> {
  const hook = (rt.realm.modules.get('sys') as PyModule | undefined)?.attrs?.getStr('displayhook')
  return hook === undefined ? yield* displayHook(v) : yield* call(hook, [v])
}))
