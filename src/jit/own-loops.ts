/**
 * Loops that nobody else has the iterator of, as in `for x in items:` over a list or tuple, or `for i in range(n):`. No iterator is made:
 * the position is in a local, and where the loop is left for closures to go on with, the iterator they need is made then.
 *
 * The question for the iterator (`Iter`, with the call of `range` before it) opens the loop, the `For` after it runs it.
 */
import type { CoreStmt, SlotId } from '../core/nodes.ts'
import { isDrop } from '../infer/unowned.ts'
import { listType, tupleType } from '../runtime/builtin-types.ts'
import { PyListIter, PyTupleIter } from '../runtime/iterators/sequence.ts'
import { LIST_FLOAT, LIST_INT, PyList } from '../runtime/list/list.ts'
import { PyRangeIter } from '../runtime/range.ts'
import { PyFloat, PyTuple } from '../runtime/value.ts'
import { noteTarget, targetsOf } from '../compile/targets.ts'
import { ofClass } from './class-test.ts'
import type { Context, OpenLoop } from './contexts.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { assignedIn } from './hoist.ts'
import { type OwnPairs, pairsLoop } from './pair-loops.ts'
import { emitSuite, store } from './statements.ts'
import { type JsValue, MAX32, MIN32, fits32, intValue } from './value.ts'
import * as support from './support.ts'

type For = Extract<CoreStmt, { kind: 'For' }>
type Iter = Extract<CoreStmt, { kind: 'Iter' }>
type Call = Extract<CoreStmt, { kind: 'Call' }>

interface OwnRange {
  readonly kind: 'range'
  readonly position: string
  readonly end: string
  readonly step: JsValue
  readonly start: JsValue
  readonly stop: JsValue
  readonly open: OpenLoop
}
interface OwnSequence {
  readonly kind: 'list' | 'tuple'
  readonly position: string
  readonly sequence: string
  readonly open: OpenLoop
}
export type OwnLoop = OwnRange | OwnSequence | OwnPairs

const OTHER = 'not an own loop'

/** The loop that follows the question for its iterator, when it can do without one. */
export function loopAfter(E: Emitter, s: Iter): For | null {
  const block = E.code.core.blockOf.get(s)
  let next = block?.stmts[block.stmts.indexOf(s) + 1]
  if (next?.kind === 'TryFinally' && E.facts.unowned.has(next.id) && isDrop(next, s.dst)) next = next.body.stmts[0]
  if (next?.kind !== 'For' || next.iter !== s.dst || E.yieldsWithin(next).length > 0) return null
  return targetsOf(E.code, next.id).includes(OTHER) ? null : next
}

// ---------------------------------------------------------------- lists and tuples

/** Opens a loop over a list or tuple; false where something else was seen. */
export function openSequence(E: Emitter, s: Iter): boolean {
  if (s.how !== 'iter' || E.facts.failed.has(s.id) || E.facts.slots[s.dst] !== 'any') return false
  const seen = E.T.probeValues(s.value)
  const all = (host: typeof PyList | typeof PyTuple, cls: unknown) => seen.length > 0 && seen.every((v) => v instanceof host && v.cls === cls)
  const kind = all(PyList, listType) ? 'list' : all(PyTuple, tupleType) ? 'tuple' : null
  if (kind === null || loopAfter(E, s) === null) return false
  const sequence = E.name('l')
  const position = E.name('c')
  E.declarations.push(`let ${sequence} = null, ${position} = 0`)
  E.writeBacks.push(`if (${sequence} !== null) ${E.kept(s.dst)} = ${E.k(kind === 'list' ? listIterator : tupleIterator)}(${sequence}, ${position})`)
  const close = `${sequence} = null; `
  const v = E.temp(generic(E, emit(E, s.value)))
  E.guard(`!(${ofClass(E, v, kind === 'list' ? listType : tupleType)})`, s.id)
  E.line(`${sequence} = ${v}; ${position} = 0`)
  const open: OpenLoop = { close, afterThrow: close }
  E.openLoops.push(open)
  E.ownLoops.set(s.dst, { kind, position, sequence, open })
  return true
}

function listIterator(list: PyList, position: number): PyListIter {
  const it = new PyListIter(list)
  it.index = position
  return it
}
function tupleIterator(tuple: PyTuple, position: number): PyTupleIter {
  const it = new PyTupleIter(tuple)
  it.index = position
  return it
}

function sequenceLoop(E: Emitter, s: For, { kind, position, sequence }: OwnSequence, again: string, head: () => void): void {
  const v = E.temp(sequence)
  // The array of a list is another when its kind has changed; that of a tuple stays.
  const items = kind === 'list' ? `${v}.items` : E.temp(`${v}.items`)
  E.line(`${again}: while (${position} < ${items}.length) {`)
  head()
  const x = E.temp(`${items}[${position}]`)
  E.line(`${position} = (${position} + 1) | 0`)
  storeElement(E, s, kind === 'list' ? v : null, x)
  E.known.within(() => emitSuite(E, s.body))
  E.line('}')
}

/** Stores an element of a list, or of a tuple (`list` null), into the loop's variable. */
export function storeElement(E: Emitter, s: For, list: string | null, x: string): void {
  const item = E.facts.slots[s.item]
  const after = (v: string) => E.exitAfter(list === null ? v : `${E.k(support.elementOf)}(${list}, ${v})`, s.id)
  if (item === 'float') {
    if (list === null) {
      E.line(`if (!${E.k(support.isFloat)}(${x})) ${after(x)}`)
      E.setSlot(s.item, `+${x}.value`)
    } else {
      E.line(`if (${list}.kind !== ${LIST_FLOAT}) ${after(x)}`)
      E.setSlot(s.item, `+${x}`)
    }
  } else if (item === 'int') {
    E.line(`if (${list === null ? `typeof ${x} !== 'number'` : `${list}.kind !== ${LIST_INT} && (${list}.kind === ${LIST_FLOAT} || typeof ${x} !== 'number')`}) ${after(x)}`)
    if (E.narrow.has(s.item)) E.line(`if ((${x} | 0) !== ${x}) { ${E.k(E.widening)}.widen(${s.item}); ${E.exitAfter(x, s.id)} }`)
    E.setSlot(s.item, E.asNumber(s.item, x))
  } else E.setSlot(s.item, list === null ? x : `${list}.kind === ${LIST_FLOAT} ? new ${E.k(PyFloat)}(${x}) : ${x}`)
}

// ---------------------------------------------------------------- ranges

/** Opens a loop over `range(...)` of these arguments; false where the loop needs an iterator. */
export function openRange(E: Emitter, s: Call, next: Iter, args: readonly JsValue[]): boolean {
  const loop = loopAfter(E, next)
  if (loop === null || E.facts.slots[loop.item] === 'float') return false
  const [start, stop] = args.length === 1 ? [intValue('0', 0, 0), args[0] as JsValue] : [args[0] as JsValue, args[1] as JsValue]
  const step = args[2] ?? intValue('1', 1, 1)
  if (step.lo !== step.hi || Math.abs(step.lo) > MAX32) return false
  const position = E.name('c')
  const end = E.name('e')
  const flag = E.name('p')
  E.declarations.push(`let ${flag} = false, ${position} = 0, ${end} = 0`)
  E.writeBacks.push(`if (${flag}) ${E.kept(next.dst)} = new ${E.k(PyRangeIter)}(${position}, ${end}, ${step.lo})`)
  const fits = [...fitting(start), ...fitting(stop)]
  // The position behind the last one must fit as well; with steps of one it is the stop at most.
  if (step.lo > 1 && stop.hi > MAX32 - step.lo) fits.push(`${stop.js} <= ${MAX32 - step.lo}`)
  if (step.lo < -1 && stop.lo < MIN32 - step.lo) fits.push(`${stop.js} >= ${MIN32 - step.lo}`)
  if (fits.length > 0) {
    const { code, widening } = E
    const note = (): void => {
      noteTarget(code, loop.id, OTHER)
      widening.missed()
      widening.renew()
    }
    E.line(`if (!(${fits.join(' && ')})) { ${E.k(note)}(); ${E.exit(s.id).slice(1)}`)
  }
  E.line(`${position} = ${start.js} | 0; ${end} = ${stop.js} | 0; ${flag} = true`)
  const close = `${flag} = false; `
  const open: OpenLoop = { close, afterThrow: close }
  E.openLoops.push(open)
  E.ownLoops.set(next.dst, { kind: 'range', position, end, step, start, stop, open })
  return true
}

function fitting(v: JsValue): string[] {
  return fits32(v) ? [] : [`(${v.js} | 0) === ${v.js}`]
}

/** Makes the iterator after all: for a loop in WebAssembly. */
export function makeIterator(E: Emitter, slot: SlotId, own: OwnLoop): void {
  if (own.kind !== 'range') return
  E.setSlot(slot, `new ${E.k(PyRangeIter)}(${own.position}, ${own.end}, ${own.step.lo})`)
  E.line(own.open.close)
}

function rangeLoop(E: Emitter, s: For, { position, end, step, start, stop }: OwnRange, again: string, head: () => void): void {
  const up = step.lo > 0
  const more = up ? `${position} < ${end}` : `${position} > ${end}`
  if (s !== E.root && !E.whole) E.line(`if (${more}) left = (left - ${up ? `(${end} - ${position})` : `(${position} - ${end})`}) | 0`)
  E.line(`${again}: while (${more}) {`)
  head()
  const lo = Math.max(up ? start.lo : stop.lo + 1, MIN32)
  const hi = Math.min(up ? stop.hi - 1 : start.hi, MAX32)
  const i = E.temp(position)
  E.line(`${position} = (${position} + ${step.lo}) | 0`)
  const isInt = E.facts.slots[s.item] === 'int'
  if (isInt) store(E, s.item, intValue(i, lo, hi), s.id)
  else E.setSlot(s.item, i)
  const bounded = isInt && !assignedIn(E, s.body.stmts).has(s.item)
  const before = E.bounds.get(s.item)
  if (bounded) E.bounds.set(s.item, { lo, hi })
  E.known.within(() => emitSuite(E, s.body))
  if (before !== undefined) E.bounds.set(s.item, before)
  else E.bounds.delete(s.item)
  E.line('}')
}

/** The loop, whose labels are there. */
export function ownLoop(E: Emitter, s: For, own: OwnLoop, again: string, head: () => void): void {
  ;(E.contexts.at(-1) as Extract<Context, { kind: 'loop' }>).open = own.open
  if (own.kind === 'range') rangeLoop(E, s, own, again, head)
  else if (own.kind === 'pairs') pairsLoop(E, s, own, again, head)
  else sequenceLoop(E, s, own, again, head)
  E.line(own.open.close)
}
