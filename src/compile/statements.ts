/** Statements to closures. Steps (what may run guest code) are in steps.ts, `try` in exceptions.ts, loops in loops.ts. */
import { isOdd, raisable } from '../runtime/exceptions/raisable.ts'
import { drive } from '../run/drive.ts'
import type { CoreStmt } from '../core/nodes.ts'
import { BREAK, CONTINUE, DEOPT, RAISE, SUSPEND, YIELD } from '../run/completion.ts'
import { type Frame, setSlot } from '../run/frame.ts'
import { note, withContext } from '../run/invoke.ts'
import { slotCell } from '../run/slot-cell.ts'
import { nameError, unboundCellError, unboundLocalError } from '../run/names.ts'
import { rt } from '../run/state.ts'
import { raised, suspended } from '../run/call.ts'
import { PyException, RuntimeError, typeError } from '../runtime/exception.ts'
import { PyType } from '../runtime/type.ts'
import { baseExceptionType } from '../runtime/builtin-types.ts'
import { PyCell, type Value } from '../runtime/value.ts'
import type { Eval, Exec } from './closures.ts'
import type { Compiler } from './compiler.ts'
import { finishFinally, protect } from './exceptions.ts'
import { forLoop, whileLoop } from './loops.ts'
import { deleteName, storeName } from './lookups.ts'
import { setitem } from '../runtime/ops/subscript.ts'
import { compileStep, drop, finish } from './steps.ts'
import { completers } from './completers.ts'
import { callValue } from '../run/call.ts'

export function compileStatement(C: Compiler, s: CoreStmt): Exec {
  switch (s.kind) {
    case 'Assign':
      return C.assign(s.slot, s.value, s.id)
    case 'Eval':
      return C.bank().evaluate(C.expr(s.value))
    case 'Clear':
      return function execClear(f) { setSlot(f, s.slot, undefined) }
    case 'DeleteLocal': {
      const name = `s${s.slot}`
      return function execDelete(f) {
        if (f[name] === undefined) {
          f.pc = s.id
          throw unboundLocalError(f, s.slot)
        }
        f[name] = undefined
      }
    }
    case 'MakeCell': {
      const load = C.bank().loadSlot(s.slot)
      const store = C.bank().storeSlot(s.slot)
      return function execMakeCell(f) { store(f, new PyCell(load(f))) }
    }
    case 'BorrowCell': {
      const store = C.bank().storeSlot(s.slot)
      return function execBorrowCell(f) {
        if (f.typed !== null) {
          f.pc = s.id
          throw DEOPT
        }
        f.fn.code.stayGeneric()
        store(f, slotCell(f, s.of))
      }
    }
    case 'StoreCell': {
      const value = C.expr(s.value)
      const cell = C.bank().loadSlot(s.slot)
      return function execStoreCell(f) {
        const v = value(f)
        cell(f).value = v
      }
    }
    case 'DeleteCell': {
      const name = `s${s.slot}`
      return function execDeleteCell(f) {
        if (f[name].value === undefined) {
          f.pc = s.id
          throw unboundCellError(f, s.slot)
        }
        f[name].value = undefined
      }
    }
    case 'StoreGlobal':
      return C.bank().storeGlobal(s.index, C.expr(s.value))
    case 'DeleteGlobal':
      return function execDeleteGlobal(f) {
        if (f.g[s.index] === undefined) {
          f.pc = s.id
          throw nameError(s.name)
        }
        f.g[s.index] = undefined
      }
    case 'StoreName': {
      const value = C.expr(s.value)
      return function execStoreName(f) {
        const v = value(f)
        f.pc = s.id
        if (storeName(f, s.name, s.global, v)) return undefined
        return finish(f, drive(setitem(f.x, s.name, v)), drop, s.id)
      }
    }
    case 'DeleteName':
      return function execDeleteName(f) {
        f.pc = s.id
        return finish(f, drive(deleteName(f, s.name, s.global)), drop, s.id)
      }
    case 'If': {
      const test = C.test(s.test, s.id)
      const body = C.suite(s.body)
      if (s.orelse.stmts.length === 0) return C.bank().ifThen(test, body)
      return C.bank().ifElse(test, body, C.suite(s.orelse))
    }
    case 'While':
      return whileLoop(C, s)
    case 'For':
      return forLoop(C, s)
    case 'TryExcept':
      return protect(C.suite(s.body), s.slot, C.suite(s.handler), C.suite(s.orelse))
    case 'TryFinally':
      return finishFinally(C.suite(s.body), s.slot, C.suite(s.final))
    case 'Raise':
      return raiseStatement(C, s)
    case 'Reraise': {
      const name = `s${s.slot}`
      return function execReraise(f) {
        rt.pending = f[name]
        return RAISE
      }
    }
    case 'Return':
      return C.bank().ret(C.expr(s.value))
    case 'Break':
      return function execBreak() { return BREAK }
    case 'Continue':
      return function execContinue() { return CONTINUE }
    case 'Yield': {
      const value = C.expr(s.value)
      return function execYield(f) {
        rt.yielded = value(f)
        f.x.at = s.id
        f.pc = s.id
        return YIELD
      }
    }
    default:
      return compileStep(C, s)
  }
}

/** `raise`. Reference: https://docs.python.org/3.13/reference/simple_stmts.html#the-raise-statement */
function raiseStatement(C: Compiler, s: Extract<CoreStmt, { kind: 'Raise' }>): Exec {
  if (s.exc === null) {
    return function execRaiseAgain(f) {
      f.pc = s.id
      const e = rt.handled
      if (e === null) throw new PyException(RuntimeError, ['No active exception to reraise'])
      rt.pending = e
      return RAISE
    }
  }
  const exc = C.expr(s.exc)
  const cause: Eval | null = s.cause === null ? null : C.expr(s.cause)
  return function execRaise(f) {
    const v = exc(f)
    const c = cause === null ? undefined : cause(f)
    f.pc = s.id
    if (v instanceof PyException) return throwIt(f, v, c)
    if (v instanceof PyType && v.isSubtype(baseExceptionType)) {
      const r = isOdd(v) ? drive(raisable(v)) : callValue(v, [], null)
      if (r === RAISE) return raised(f)
      if (r === SUSPEND) {
        setSlotCause(f, c)
        return suspended(f, s.id)
      }
      if (!(r instanceof PyException)) throw typeError(`calling ${v.name} should have returned an instance of BaseException, not ${(r as { cls?: PyType }).cls?.name ?? typeof r}`)
      return throwIt(f, r, c)
    }
    throw typeError('exceptions must derive from BaseException')
  }
}

const causes: WeakMap<Frame, Value | undefined> = new WeakMap()
function setSlotCause(f: Frame, c: Value | undefined): void {
  causes.set(f, c)
}
completers.Raise = (_s, f, value) => {
  if (!(value instanceof PyException)) throw typeError('exceptions must derive from BaseException')
  const c = causes.get(f)
  applyCause(value, c)
  throw value
}

function throwIt(f: Frame, e: PyException, cause: Value | undefined) {
  applyCause(e, cause)
  withContext(e)
  note(f, e)
  rt.pending = e
  return RAISE
}

function applyCause(e: PyException, cause: Value | undefined): void {
  if (cause === undefined) return
  let c = cause
  if (c instanceof PyType && c.isSubtype(baseExceptionType)) {
    // Made on the spot, however little stack is left: frames are not put aside in the middle of a `raise`.
    const budget = rt.stackBudget
    const { barrier } = rt
    rt.stackBudget = Number.POSITIVE_INFINITY
    rt.barrier ??= "'raise ... from'"
    const made = callValue(c, [], null)
    rt.stackBudget = budget
    rt.barrier = barrier
    if (made === RAISE) {
      const failure = rt.pending as PyException
      rt.pending = null
      throw failure
    }
    c = made as Value
  }
  if (c !== null && !(c instanceof PyException)) throw typeError('exception causes must derive from BaseException')
  e.cause = c
  e.suppressContext = true
}
