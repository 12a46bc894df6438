/** `isinstance`, `issubclass`, `callable`, `id`, `hash`. Reference: https://docs.python.org/3.13/library/functions.html */
import { typeOf } from '../runtime/builtin-types.ts'
import { PyType } from '../runtime/type.ts'
import { hasGuestHash } from '../runtime/ops/guest-first.ts'
import { steps } from '../runtime/native.ts'
import { idOf } from '../runtime/object/identity.ts'
import { hash, hashMaybe } from '../runtime/ops/hash.ts'
import { type Question, ask, askMaybe } from '../runtime/ops/isinstance.ts'
import type { Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { isCallable } from '../runtime/wrappers/callable.ts'
import { type BuiltinTable, defineFunctions, needed } from './define.ts'

function question(which: Question) {
  return steps(
    function* (v: Value, c: Value): Steps<Value> {
      return yield* ask(which, v, c)
    },
    (v: Value, c: Value) => needed(askMaybe(which, v, c)),
    // What a class answers for (an abstract one, say) is asked of its class.
    (v: Value, c: Value) => c instanceof PyType && !c.plainMeta && typeOf(v) !== c,
  )
}

export function defineTypes(into: BuiltinTable): void {
  defineFunctions(into, {
    'isinstance(obj, class_or_tuple, /)': question('isinstance'),
    'issubclass(cls, class_or_tuple, /)': question('issubclass'),
    'callable(obj, /)': isCallable,
    'id(obj, /)': idOf,
    'hash(obj, /)': steps(function* (v: Value): Steps<Value> {
      return yield* hash(v)
    }, (v: Value) => needed(hashMaybe(v)), (v: Value) => hasGuestHash(v) && hashMaybe(v) === undefined),
  })
}
