/** Statements of Core as JavaScript. What a statement changes outside is the last thing it does, so a guard may leave before it. */
import type { Block, CoreExpr, CoreStmt, SlotId } from '../core/nodes.ts'
import { askGuest, asking } from '../compile/asking.ts'
import type { Frame } from '../run/frame.ts'
import { own } from '../run/drop.ts'
import { unboundLocalError } from '../run/names.ts'
import { PyCell, type Value } from '../runtime/value.ts'
import type { Outcome } from '../run/completion.ts'
import { emitSetItem } from './access.ts'
import { emitCall } from './calls.ts'
import { emitCallMethod, emitMethodLookup } from './method-calls.ts'
import type { Context } from './contexts.ts'
import type { Emitter } from './emitter.ts'
import { emit, emitTest, generic, into } from './expressions.ts'
import { closureStatement } from './fallback.ts'
import { emitAppend, emitRangeLoop } from './intrinsics.ts'
import { emitFor, emitWhile } from './loops.ts'
import { openSequence } from './own-loops.ts'
import { openPairs } from './pair-loops.ts'
import { emitDo } from './operators.ts'
import { emitTryExcept, emitTryFinally } from './protect.ts'
import { heading } from './resume-points.ts'
import { emitYield, emitYieldFrom } from './yields.ts'
import { addStep, setStep } from './displays.ts'
import { emitStep } from './steps.ts'
import { emitSetAttr } from './stores.ts'
import { callWith, extendStep } from './spread.ts'
import { charges } from './charging.ts'
import { type JsValue, fits32 } from './value.ts'
import { settledReturn } from './returns.ts'
import { emitUnpack } from './unpacking.ts'

/** The statements of a block, without its charge. */
export function emitBlock(E: Emitter, b: Block): void {
  emitStatements(E, b, 0)
}

/** A block with its charge. */
export function emitSuite(E: Emitter, b: Block): void {
  emitStatements(E, b, b.cost)
}

/** A block with its charge whose first statement has other text, which may need the usual one. */
export function emitSuiteAfter(E: Emitter, b: Block, first: (usual: () => void) => void): void {
  // Half of the first statement is done.
  E.charge(b.cost, null)
  first(() => emitStatement(E, b.stmts[0] as CoreStmt))
  const next = b.stmts[1]
  if (next !== undefined) E.putAsideAt(next.id)
  emitStatements(E, b, 0, 1)
}

function emitStatements(E: Emitter, b: Block, cost: number, from = 0): void {
  const entered = E.yieldsIn(b).length > 0
  if (entered) E.line('switch (at) { default:')
  E.charge(cost, b.stmts[from]?.id ?? null)
  for (let i = from; i < b.stmts.length; i++) {
    const s = b.stmts[i] as CoreStmt
    const plain = s.kind !== 'Yield' && s.kind !== 'YieldFrom'
    if (plain) for (const id of E.yieldsWithin(s)) E.line(`case ${id}:`)
    E.line('{')
    if (E.rangeLoops.has(s.id)) withRefund(E, s, () => emitRangeLoop(E, s as never, b.stmts[++i] as never))
    else if (E.pairLoops.has(s.id)) withRefund(E, s, () => openPairs(E, s as never, b.stmts[++i] as never))
    else emitStatement(E, s)
    E.line('}')
    if (s.kind === 'BorrowCell') break
  }
  if (entered) E.line('}')
}

export function emitStatement(E: Emitter, s: CoreStmt): void {
  withRefund(E, s, () => plainStatement(E, s))
}

/** A statement that charges for its data and leaves gives back what it has spent: it will be evaluated again. */
function withRefund(E: Emitter, s: CoreStmt, statement: () => void): void {
  const refunds = charges(E, s)
  if (refunds) E.beginRefund()
  statement()
  if (refunds) E.endRefund()
}

/** The test of a statement, after which its blocks begin. */
export function statementTest(E: Emitter, s: Extract<CoreStmt, { kind: 'If' | 'While' }>): string {
  const test = emitTest(E, s.test, s.id)
  if (charges(E, s)) E.endRefund()
  return test
}

/** The test of an `if`; on the way to a yield it is not evaluated again. */
function enteredTest(E: Emitter, s: Extract<CoreStmt, { kind: 'If' }>): string {
  if (E.yieldsWithin(s).length === 0) return statementTest(E, s)
  const way = E.name('w')
  E.line(`let ${way} = ${heading(E.yieldsIn(s.body))}`)
  E.line('if (at < 0) {')
  E.line(`${way} = ${statementTest(E, s)}`)
  // Nothing is given back for a test that was not evaluated.
  E.line(charges(E, s) ? '} else refund = -1' : '}')
  return way
}

function plainStatement(E: Emitter, s: CoreStmt): void {
  switch (s.kind) {
    case 'Assign':
      assign(E, s.slot, s.value, s.id)
      return
    case 'StoreGlobal': {
      const slot = E.facts.promoted.get(s.index)
      if (slot !== undefined) assign(E, slot, s.value, s.id)
      else {
        E.line(`g[${s.index}] = ${generic(E, emit(E, s.value))}`)
        E.known.forget(`g[${s.index}]`)
      }
      return
    }
    case 'Eval': {
      const v = emit(E, s.value)
      void v
      return
    }
    case 'Clear':
      E.setSlot(s.slot, 'undefined')
      return
    case 'DeleteLocal':
      E.line(`if (s${s.slot} === undefined) ${E.fail(`throw ${E.k(unboundLocalError)}(f, ${s.slot})`, s.id)}`)
      E.setSlot(s.slot, 'undefined')
      return
    case 'MakeCell':
      E.setSlot(s.slot, `new ${E.k(PyCell)}(s${s.slot})`)
      return
    case 'BorrowCell':
      E.guard('true', s.id)
      return
    case 'StoreCell':
      E.line(`s${s.slot}.value = ${generic(E, emit(E, s.value))}`)
      return
    case 'If': {
      const test = enteredTest(E, s)
      E.when(test, () => emitSuite(E, s.body), s.orelse.stmts.length === 0 ? null : () => emitSuite(E, s.orelse))
      return
    }
    case 'Yield':
      emitYield(E, s)
      return
    case 'YieldFrom':
      emitYieldFrom(E, s)
      return
    case 'While':
      emitWhile(E, s)
      return
    case 'For':
      emitFor(E, s)
      return
    case 'Break':
      leaveLoop(E, 'leave')
      return
    case 'Continue':
      leaveLoop(E, 'again')
      return
    case 'Return':
      settledReturn(E, emit(E, s.value))
      return
    case 'Method':
      emitMethodLookup(E, s)
      return
    case 'Call':
      emitCall(E, s)
      return
    case 'CallMethod':
      emitCallMethod(E, s)
      return
    case 'SetAttr':
      emitSetAttr(E, s)
      return
    case 'SetItem':
      emitSetItem(E, s)
      return
    case 'ListAppend':
      emitAppend(E, `s${s.slot}`, emit(E, s.value))
      return
    case 'SetAdd': {
      const v = generic(E, emit(E, s.value))
      emitStep(E, s, `${E.k(addStep)}(s${s.slot}, ${v})`, -1)
      return
    }
    case 'DictSet': {
      const k = generic(E, emit(E, s.key))
      const v = generic(E, emit(E, s.value))
      emitStep(E, s, `${E.k(setStep)}(s${s.slot}, ${k}, ${v})`, -1)
      return
    }
    case 'Iter': {
      if (openSequence(E, s)) return
      const v = generic(E, emit(E, s.value))
      emitStep(E, s, `${E.k(s.called === undefined ? iterateFor(s.how) : iterateOwn(s.how, s.called))}(${v}, f)`, s.dst)
      return
    }
    case 'Unpack':
      emitUnpack(E, s)
      return
    case 'CallEx': {
      const callee = generic(E, emit(E, s.callee))
      emitStep(E, s, `${E.k(callWith)}(${callee}, s${s.args}, ${s.keywords < 0 ? 'null' : `s${s.keywords}`})`, s.dst)
      return
    }
    case 'Extend': {
      const v = generic(E, emit(E, s.value))
      const callee = s.callee === null ? 'undefined' : generic(E, emit(E, s.callee))
      emitStep(E, s, `${E.k(extendStep)}(s${s.slot}, '${s.into}', ${v}, ${callee})`, -1)
      return
    }
    case 'Do':
      emitDo(E, s)
      return
    case 'TryExcept':
      emitTryExcept(E, s)
      return
    case 'TryFinally':
      emitTryFinally(E, s)
      return
    default:
      closureStatement(E, s)
  }
}

const iterates: Map<string, (v: Value, f: Frame) => Outcome> = new Map()
/** Asks a value for its iterator, or for what else a loop or `await` wants of it. */
function iterateFor(how: keyof typeof asking): (v: Value, f: Frame) => Outcome {
  let fn = iterates.get(how)
  if (fn === undefined) {
    const ask = asking[how]
    fn = (v, f) => {
      const it = ask.maybe(v, f)
      return it === undefined ? askGuest(ask, v, f) : it
    }
    iterates.set(how, fn)
  }
  return fn
}

/** The same for what a call of `called` has just answered. */
function iterateOwn(how: keyof typeof asking, called: string): (v: Value, f: Frame) => Outcome {
  const ask = asking[how]
  return (v, f) => {
    const it = ask.maybe(v, f)
    if (it === undefined) return askGuest(ask, v, f)
    own(it, called)
    return it
  }
}

/** `slot = value`. */
export function assign(E: Emitter, slot: SlotId, value: CoreExpr, id: number): void {
  const kind = E.facts.slots[slot]
  const v = emit(E, value)
  if (kind === 'any') {
    E.setSlot(slot, generic(E, v))
    if (v.rep === 'bool') E.known.learn(`s${slot}`, 'bool', true)
    return
  }
  store(E, slot, into(E, v, kind as 'int' | 'float', 'id' in value && value.kind !== 'Local' ? value.id : id), id)
}

/** Stores a raw number into a slot of its kind. */
export function store(E: Emitter, slot: SlotId, v: JsValue, id: number): void {
  if (!E.narrow.has(slot)) {
    E.setSlot(slot, v.js)
    return
  }
  if (fits32(v)) {
    E.setSlot(slot, `${v.js} | 0`)
    return
  }
  const t = E.temp(v.js)
  E.line(`if ((${t} | 0) !== ${t}) ${E.exitWidening(slot, id)}`)
  E.setSlot(slot, `${t} | 0`)
}

/** `break` and `continue`. */
export function leaveLoop(E: Emitter, how: 'leave' | 'again'): void {
  let i = E.contexts.length - 1
  while ((E.contexts[i] as Context).kind !== 'loop') i--
  if (E.throughFinally(i + 1, how)) return
  const loop = E.contexts[i] as Extract<Context, { kind: 'loop' }>
  E.crossing(i + 1, () => E.line(how === 'leave' ? `${loop.open === null ? '' : loop.open.close}break ${loop.leave}` : `continue ${loop.again}`))
}
