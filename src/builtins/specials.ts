/** Builtins that come down to one special method, of the guest where the class has one (run/special-call.ts). */
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { special1, specialHash, specialLength, specialRepr, specialStr } from '../run/special-call.ts'
import { strType } from '../runtime/builtin-types.ts'
import type { NativeSpec, PyBuiltin } from '../runtime/native.ts'
import { asIterator, iteratorValue } from '../runtime/ops/iterate.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import type { BuiltinTable } from './define.ts'

type Optional = Value | undefined

/** Where `ask` answers, that is the builtin's result; else it runs as before. */
function specially(spec: NativeSpec, ask: (a: any, b: Optional, c: Optional, d: Optional) => Outcome | undefined): void {
  const { leaf, steps } = spec
  if (leaf === null || steps === null) throw new Error(`internal error: ${spec.name} has not both forms; please report this`)
  spec.direct = (a: any, b: any, c: any, d: any): Outcome => {
    const r = ask(a, b, c, d)
    if (r !== undefined) return r
    if (spec.guestFirst === null || !spec.guestFirst(a, b, c, d)) {
      try {
        const known = leaf(a, b, c, d)
        return known === undefined ? null : known
      } catch (e) {
        if (e !== NEED_GUEST) throw e
      }
    }
    return drive(steps(a, b, c, d))
  }
}

export function defineSpecials(into: BuiltinTable): void {
  const builtin = (name: string): NativeSpec => (into.get(name) as PyBuiltin).spec
  specially(builtin('len'), specialLength)
  specially(builtin('hash'), specialHash)
  specially(builtin('repr'), specialRepr)
  specially(builtin('iter'), (v: Value, sentinel: Optional) => (sentinel === undefined ? special1(v, '__iter__', (r) => iteratorValue(asIterator(r))) : undefined))
  strType.whenFilled(() => specially(strType.construct as NativeSpec, (cls: Value, v: Optional, encoding: Optional, errors: Optional) => {
    return cls === strType && v !== undefined && encoding === undefined && errors === undefined ? specialStr(v) : undefined
  }))
}
