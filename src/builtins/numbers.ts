/** `abs`, `round`, `divmod`, `pow`, `bin`, `oct`, `hex`. Reference: https://docs.python.org/3.13/library/functions.html */
import { hasOwn } from '../runtime/ops/guest-first.ts'
import { typeName, typeOf } from '../runtime/builtin-types.ts'
import { PyComplex } from '../runtime/complex/complex.ts'
import { typeError, valueError } from '../runtime/exception.ts'
import { roundToDigits, roundToInt } from '../runtime/float/round.ts'
import { intPowMod } from '../runtime/int/arith.ts'
import { intWithPrefix } from '../runtime/int/format.ts'
import { roundInt } from '../runtime/int/round.ts'
import { steps } from '../runtime/native.ts'
import { bindLookup } from '../runtime/ops/attribute.ts'
import { binary, binaryMaybe } from '../runtime/ops/binary.ts'
import { callDunder, hasGuest } from '../runtime/ops/call-method.ts'
import { index, indexMaybe } from '../runtime/ops/index.ts'
import { NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { NotImplemented, PyFloat, type Value, asFloat, asInt } from '../runtime/value.ts'
import { type BuiltinTable, defineFunctions, needed } from './define.ts'

type Optional = Value | undefined

function absLeaf(v: Value): Value {
  if (typeof v === 'number') return v < 0 ? -v : v
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__abs__') !== undefined) throw NEED_GUEST
  const slot = t.slots.abs
  if (slot === undefined) throw typeError(`bad operand type for abs(): '${t.name}'`)
  return slot(v)
}

function roundLeaf(v: Value, digits: Optional): Value {
  if (digits === undefined || digits === null) {
    if (typeof v === 'number') return v
    if (v instanceof PyFloat && !v.cls.heap) return roundToInt(v.value)
  } else if (typeof digits === 'number') {
    if (typeof v === 'number') return roundInt(v, digits)
    if (v instanceof PyFloat && !v.cls.heap) return new PyFloat(roundToDigits(v.value, digits))
  }
  throw NEED_GUEST
}

function* round(v: Value, digits: Optional): Steps<Value> {
  const t = typeOf(v)
  const f = t.lookup('__round__')
  if (f === undefined) throw typeError(`type ${t.name} doesn't define __round__ method`)
  return yield* call(yield* bindLookup(f, v, t), digits === undefined || digits === null ? [] : [digits])
}

function noDivmod(a: Value, b: Value): Error {
  return typeError(`unsupported operand type(s) for divmod(): '${typeName(a)}' and '${typeName(b)}'`) as unknown as Error
}

/** The builtin numbers' divmod. */
function slotDivmod(a: Value, b: Value): Value {
  const left = typeOf(a).slots.binary?.['divmod']
  const r = left === undefined ? NotImplemented : left(a, b)
  if (r !== NotImplemented) return r
  const right = typeOf(b).slots.binary?.['divmod']
  return right === undefined || right === left ? NotImplemented : right(a, b)
}

function divmodLeaf(a: Value, b: Value): Value {
  if (hasGuest(a, '__divmod__') || hasGuest(b, '__rdivmod__')) throw NEED_GUEST
  const r = slotDivmod(a, b)
  if (r === NotImplemented) throw noDivmod(a, b)
  return r
}

function* divmod(a: Value, b: Value): Steps<Value> {
  const ta = typeOf(a)
  const tb = typeOf(b)
  const reflected = tb.guestLookup('__rdivmod__')
  const first = reflected !== undefined && ta !== tb && tb.isSubtype(ta)
  if (first) {
    const r = yield* callDunder(b, '__rdivmod__', [a])
    if (r !== undefined && r !== NotImplemented) return r
  }
  const left = yield* callDunder(a, '__divmod__', [b])
  if (left !== undefined && left !== NotImplemented) return left
  if (!first && ta !== tb) {
    const r = yield* callDunder(b, '__rdivmod__', [a])
    if (r !== undefined && r !== NotImplemented) return r
  }
  const r = left === undefined ? slotDivmod(a, b) : NotImplemented
  if (r === NotImplemented) throw noDivmod(a, b)
  return r
}

/** `pow(a, b, m)` of builtin numbers; NotImplemented when one of them is none. */
function powMod(a: Value, b: Value, m: Value): Value {
  const x = asInt(a)
  const y = asInt(b)
  const z = asInt(m)
  if (x !== undefined && y !== undefined && z !== undefined) return intPowMod(x, y, z)
  for (const v of [a, b, m]) {
    const own = typeOf(v).slots.powerModulo?.(a, b, m) ?? NotImplemented
    if (own !== NotImplemented) return own
  }
  // A float or complex number at any place complains before the types are found unsupported.
  for (const v of [a, b, m]) {
    if (asFloat(v) !== undefined) throw typeError('pow() 3rd argument not allowed unless all arguments are integers')
    if (v instanceof PyComplex) throw valueError('complex modulo')
  }
  return NotImplemented
}

function noPow(a: Value, b: Value, m: Value): Error {
  return typeError(`unsupported operand type(s) for ** or pow(): '${typeName(a)}', '${typeName(b)}', '${typeName(m)}'`) as unknown as Error
}

function powLeaf(a: Value, b: Value, m: Optional): Value {
  if (m === undefined || m === null) return needed(binaryMaybe('**', a, b))
  if (hasGuest(a, '__pow__')) throw NEED_GUEST
  const r = powMod(a, b, m)
  if (r === NotImplemented) throw noPow(a, b, m)
  return r
}

function* pow(a: Value, b: Value, m: Optional): Steps<Value> {
  if (m === undefined || m === null) return yield* binary('**', a, b, '** or pow()')
  const own = yield* callDunder(a, '__pow__', [b, m])
  const r = own === undefined || own === NotImplemented ? powMod(a, b, m) : own
  if (r === NotImplemented) throw noPow(a, b, m)
  return r
}

function inBase(base: 2 | 8 | 16) {
  return steps(
    function* (v: Value): Steps<Value> {
      return intWithPrefix(yield* index(v), base)
    },
    (v: Value) => intWithPrefix(needed(indexMaybe(v)), base),
  )
}

export function defineNumbers(into: BuiltinTable): void {
  defineFunctions(into, {
    'abs(x, /)': steps(function* (v: Value): Steps<Value> {
      return (yield* callDunder(v, '__abs__', [])) as Value
    }, absLeaf, hasOwn('__abs__')),
    'round(number, ndigits=)': steps(round, roundLeaf, hasOwn('__round__')),
    'divmod(x, y, /)': steps(divmod, divmodLeaf, hasOwn('__divmod__')),
    'pow(base, exp, mod=)': steps(pow, powLeaf),
    'bin(number, /)': inBase(2),
    'oct(number, /)': inBase(8),
    'hex(number, /)': inBase(16),
  })
}
