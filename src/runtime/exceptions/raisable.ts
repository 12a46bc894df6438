/** `raise C`: the instance a class makes. Reference: https://docs.python.org/3.13/reference/simple_stmts.html#the-raise-statement */
import { typeOf } from '../builtin-types.ts'
import { PyException, TypeErrorType } from '../exception.ts'
import { repr } from '../ops/repr.ts'
import { type Steps, call } from '../steps.ts'
import { strJoin } from '../str/wide.ts'
import type { PyType } from '../type.ts'
import type { Value } from '../value.ts'

/** May `C()` be anything but an instance of C? */
export function isOdd(cls: PyType): boolean {
  return cls.heap && (!cls.plainMeta || cls.guestLookup('__new__') !== undefined)
}

/** The exception for `raise C` where C() may be anything: what is none of C's is handed to C once more. */
export function* raisable(cls: PyType): Steps<Value> {
  const made = yield* call(cls, [])
  if (!(made instanceof PyException)) throw yield* notException(cls, made)
  if (made.cls.isSubtype(cls)) return made
  const again = yield* call(cls, [made])
  if (!(again instanceof PyException)) throw yield* notException(cls, again)
  return again
}

function* notException(cls: PyType, made: Value): Steps<PyException> {
  const text = strJoin(['calling ', yield* repr(cls), ' should have returned an instance of BaseException, not ', yield* repr(typeOf(made))])
  return new PyException(TypeErrorType, [text])
}
