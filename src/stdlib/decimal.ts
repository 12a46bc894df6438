/** `_decimal`: decimal arithmetic. Reference: https://docs.python.org/3.13/library/decimal.html */
import type { PyModule } from '../runtime/function.ts'
import type { Value } from '../runtime/value.ts'
import { CLAMPED, CONDITIONS, DIVISION_BY_ZERO, INVALID, OVERFLOW, PyContext, ROUNDINGS, SIGNALS, UNDERFLOW, contextType, decimalException, decimalState } from './decimal/context.ts'
import { defineContext, functions, signalDictType } from './decimal/context-type.ts'
import { defineDecimal } from './decimal/decimal-type.ts'
import { decimalType } from './decimal/number.ts'
import { nativeModule } from './module.ts'

export function makeDecimal(): PyModule {
  defineDecimal()
  defineContext()
  const constants: Record<string, Value> = {
    Decimal: decimalType, Context: contextType, SignalDict: signalDictType, DecimalException: decimalException,
    MAX_PREC: 999999999999999999n, MAX_EMAX: 999999999999999999n, MIN_EMIN: -999999999999999999n, MIN_ETINY: -1999999999999999997n,
    HAVE_THREADS: true, HAVE_CONTEXTVAR: true, __version__: '1.70', __libmpdec_version__: '2.5.1',
  }
  for (const name of ROUNDINGS) constants[name] = name
  for (const { type } of [...SIGNALS, ...CONDITIONS]) constants[type.name.slice('decimal.'.length)] = type
  const basic = new PyContext()
  basic.prec = 9
  basic.rounding = 'ROUND_HALF_UP'
  basic.traps = INVALID | DIVISION_BY_ZERO | OVERFLOW | UNDERFLOW | CLAMPED
  const extended = new PyContext()
  extended.prec = 9
  extended.traps = 0
  Object.assign(constants, { DefaultContext: decimalState().initial, BasicContext: basic, ExtendedContext: extended })
  return nativeModule('_decimal', functions, constants)
}

