/** `isinstance`, `issubclass`, `callable`, `id`, `hash`. Reference: https://docs.python.org/3.13/library/functions.html */
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
    }, (v: Value) => needed(hashMaybe(v))),
  })
}
