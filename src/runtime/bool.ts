/**
 * bool: the two values, as ints but for their text and `& | ^`.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#boolean-type-bool
 */
import { madeOf } from './ops/guest-first.ts'
import { boolType, intType } from './builtin-types.ts'
import { formatInt } from './format/spec.ts'
import { defineConstructor, steps } from './native.ts'
import { truth, truthMaybe } from './ops/truth.ts'
import { NEED_GUEST } from './steps.ts'
import type { BinarySlot, PyType } from './type.ts'
import type { Str, Value } from './value.ts'

function text(v: boolean): string {
  return v ? 'True' : 'False'
}

/** On two bools a bool; with an int the int's operator. */
function onBools(op: '&' | '|' | '^', operate: (a: boolean, b: boolean) => boolean): BinarySlot {
  const onInts = intType.slots.binary?.[op] as BinarySlot
  return (a, b) => (typeof a === 'boolean' && typeof b === 'boolean' ? operate(a, b) : onInts(a, b))
}

/** After registerInt: the int's operators are taken over. */
export function registerBool(): void {
  boolType.slots.repr = text
  boolType.slots.format = (v: boolean, spec: Str) => (spec === '' ? text(v) : formatInt(v ? 1 : 0, spec, v))
  boolType.slots.bool = (v: boolean) => v
  boolType.slots.binary = {
    ...intType.slots.binary,
    '&': onBools('&', (a, b) => a && b),
    '|': onBools('|', (a, b) => a || b),
    '^': onBools('^', (a, b) => a !== b),
  }
  defineConstructor(boolType, 'bool(x=, /)', steps(
    function* (_cls: PyType, x: Value | undefined) {
      return x === undefined ? false : yield* truth(x)
    },
    (_cls: PyType, x: Value | undefined) => {
      const known = x === undefined ? false : truthMaybe(x)
      if (known === undefined) throw NEED_GUEST
      return known
    },
    madeOf('__bool__', '__len__'),
  ))
}
