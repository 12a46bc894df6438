/**
 * Loops over `zip(a, b)` and `enumerate(a)` of lists and tuples that take each pair apart: neither the pairs nor an iterator is made. The position
 * is in a local; where the loop is left for closures to go on with, the iterator they need is made then (own-loops.ts).
 */
import type { CoreStmt, SlotId } from '../core/nodes.ts'
import { listType, tupleType } from '../runtime/builtin-types.ts'
import { pair } from '../runtime/general-array.ts'
import { PyEnumerate, PyZip, enumerateType, zipType } from '../runtime/iterators/combine.ts'
import { PyListIter, PyTupleIter } from '../runtime/iterators/sequence.ts'
import { LIST_FLOAT, LIST_INT, PyList } from '../runtime/list/list.ts'
import { PyFloat, PyTuple, type Value } from '../runtime/value.ts'
import { ofClass } from './class-test.ts'
import type { OpenLoop } from './contexts.ts'
import type { Emitter } from './emitter.ts'
import { emit, generic } from './expressions.ts'
import { assignedIn } from './hoist.ts'
import { loopAfter } from './own-loops.ts'
import { emitSuiteAfter } from './statements.ts'
import * as support from './support.ts'
import { MAX32 } from './value.ts'

type For = Extract<CoreStmt, { kind: 'For' }>
type Iter = Extract<CoreStmt, { kind: 'Iter' }>
type Call = Extract<CoreStmt, { kind: 'Call' }>
type Unpack = Extract<CoreStmt, { kind: 'Unpack' }>
type Sequence = PyList | PyTuple

/** A list or tuple that is gone over, and the local that holds it. */
interface Side {
  readonly local: string
  readonly isList: boolean
}
export interface OwnPairs {
  readonly kind: 'pairs'
  readonly position: string
  /** One for `enumerate`, two for `zip`. */
  readonly sides: readonly Side[]
  /** What `enumerate` counts from. */
  readonly start: number
  readonly apart: Unpack
  readonly open: OpenLoop
}

/** The calls, and the questions for their iterators, of loops that need neither. */
export function pairLoopsIn(E: Emitter, stmts: readonly CoreStmt[]): ReadonlySet<number> {
  const out: Set<number> = new Set()
  for (const s of stmts) {
    if (s.kind !== 'Call') continue
    const block = E.code.core.blockOf.get(s)
    const next = block?.stmts[block.stmts.indexOf(s) + 1]
    if (next !== undefined && isPairLoop(E, s, next)) out.add(s.id).add(next.id)
  }
  return out
}

function isPairLoop(E: Emitter, s: Call, next: CoreStmt): next is Iter {
  if (next.kind !== 'Iter' || next.how !== 'iter' || next.value.kind !== 'Local' || next.value.slot !== s.dst) return false
  if (E.code.core.slotNames[s.dst] !== '' || E.facts.failed.has(s.id) || s.keywords.length > 0 || E.facts.slots[next.dst] !== 'any') return false
  const callees = E.T.probeValues(s.callee)
  const all = (v: Value): boolean => callees.length > 0 && callees.every((c) => c === v)
  const counts = all(enumerateType)
  if (!(counts ? s.args.length === 1 || startOf(s) !== null : all(zipType) && s.args.length === 2)) return false
  if (sequencesOf(s, counts).some((a) => typeSeen(E, a) === null)) return false
  const loop = loopAfter(E, next)
  return loop !== null && takenApart(E, loop) !== null
}

function sequencesOf(s: Call, counts: boolean) {
  return counts ? s.args.slice(0, 1) : s.args
}

/** The second argument of `enumerate`, where it is a number in the text. */
function startOf(s: Call): number | null {
  const start = s.args[1]
  return s.args.length === 2 && start?.kind === 'Const' && typeof start.value === 'number' && start.value >= 0 && start.value < 1000 ? start.value : null
}

/** The type that a value had wherever it was seen. */
function typeSeen(E: Emitter, e: Call['args'][number]): typeof listType | null {
  const seen = E.T.probeValues(e)
  const all = (host: typeof PyList | typeof PyTuple, cls: unknown): boolean => seen.length > 0 && seen.every((v) => v instanceof host && v.cls === cls)
  return all(PyList, listType) ? listType : all(PyTuple, tupleType) ? tupleType : null
}

/** The loop's first statement, which does nothing but take the item apart. */
function takenApart(E: Emitter, loop: For): Unpack | null {
  const first = loop.body.stmts[0]
  if (first === undefined || first.kind !== 'Unpack' || first.star >= 0 || first.dsts.length !== 2) return null
  const { value } = first
  return value.kind === 'Local' && value.slot === loop.item && E.code.core.slotNames[loop.item] === '' && E.facts.slots[loop.item] === 'any' ? first : null
}

/** Opens the loop, in the place of the call and of the question for its iterator. */
export function openPairs(E: Emitter, s: Call, next: Iter): void {
  const loop = loopAfter(E, next) as For
  const fn = generic(E, emit(E, s.callee))
  const type = E.T.probeValues(s.callee)[0] as Value
  if (!E.isConstant(fn, type)) E.guard(`${fn} !== ${E.k(type)}`, s.id)
  const counts = type === enumerateType
  const sides = sequencesOf(s, counts).map((a): Side => {
    const cls = typeSeen(E, a) as typeof listType
    const v = E.temp(generic(E, emit(E, a)))
    E.guard(`!(${ofClass(E, v, cls)})`, s.id)
    const local = E.name('l')
    E.declarations.push(`let ${local} = null`)
    E.line(`${local} = ${v}`)
    return { local, isList: cls === listType }
  })
  const position = E.name('c')
  E.declarations.push(`let ${position} = 0`)
  const [a, b] = sides.map((side) => side.local) as [string, string | undefined]
  const start = startOf(s) ?? 0
  const iterator = b === undefined ? `${E.k(enumerating)}(${a}, ${position}, ${start})` : `${E.k(zipping)}(${a}, ${b}, ${position})`
  E.writeBacks.push(`if (${a} !== null) ${E.kept(next.dst)} = ${iterator}`)
  const close = sides.map((side) => `${side.local} = null; `).join('')
  E.line(`${position} = 0`)
  const open: OpenLoop = { close, afterThrow: close }
  E.openLoops.push(open)
  E.ownLoops.set(next.dst, { kind: 'pairs', position, sides, start, apart: takenApart(E, loop) as Unpack, open })
}

function iteratorAt(v: Sequence, position: number): PyListIter | PyTupleIter {
  const it = v instanceof PyList ? new PyListIter(v) : new PyTupleIter(v)
  it.index = position
  return it
}
function zipping(a: Sequence, b: Sequence, position: number): PyZip {
  return new PyZip([iteratorAt(a, position), iteratorAt(b, position)], false)
}
function enumerating(a: Sequence, position: number, start: number): PyEnumerate {
  return new PyEnumerate(iteratorAt(a, position), position + start)
}

/** The loop itself, between its labels. */
export function pairsLoop(E: Emitter, s: For, { position, sides, start, apart }: OwnPairs, again: string, head: () => void): void {
  const arrays = sides.map(({ local, isList }) => (isList ? `${local}.items` : E.temp(`${local}.items`)))
  E.line(`${again}: while (${arrays.map((items) => `${position} < ${items}.length`).join(' && ')}) {`)
  head()
  const items = arrays.map((array) => E.temp(`${array}[${position}]`))
  const index = E.temp(position)
  E.line(`${position} = (${position} + 1) | 0`)
  const counter = start === 0 ? index : `(${index} + ${start})`
  const counts = sides.length === 1
  const parts = sides.map((side, i) => ({ ...side, item: items[i] as string }))
  const whole = `${E.k(pair)}(${[...(counts ? [counter] : []), ...parts.map((p) => boxed(E, p))].join(', ')})`
  const [first, second] = apart.dsts as unknown as [SlotId, SlotId]
  const stores: string[] = []
  const part = (slot: SlotId, p: (typeof parts)[number]): void => {
    if (slot >= 0) stores.push(checkPart(E, s, slot, p, whole))
  }
  let bounded = -1
  if (counts) {
    if (first >= 0) stores.push(counter)
    part(second, parts[0] as (typeof parts)[number])
    if (first >= 0 && E.facts.slots[first] === 'int' && !assignedIn(E, s.body.stmts.slice(1)).has(first)) bounded = first
    if (E.facts.slots[first] === 'float') E.line(E.exitAfter(whole, s.id))
  } else {
    part(first, parts[0] as (typeof parts)[number])
    part(second, parts[1] as (typeof parts)[number])
  }
  // All are looked at before the first is stored.
  let at = 0
  for (const slot of [first, second]) if (slot >= 0) E.setSlot(slot, E.facts.slots[slot] === 'any' ? (stores[at++] as string) : E.asNumber(slot, stores[at++] as string))
  const before = E.bounds.get(bounded)
  if (bounded >= 0) E.bounds.set(bounded, { lo: start, hi: MAX32 })
  E.known.within(() => emitSuiteAfter(E, s.body, () => {}))
  if (bounded >= 0) {
    if (before !== undefined) E.bounds.set(bounded, before)
    else E.bounds.delete(bounded)
  }
  E.line('}')
}

function boxed(E: Emitter, { local, isList, item }: Side & { item: string }): string {
  return isList ? `(${local}.kind === ${LIST_FLOAT} ? new ${E.k(PyFloat)}(${item}) : ${item})` : item
}

/** Leaves with the pair where an element does not fit its slot. Answers the text of what to store. */
function checkPart(E: Emitter, s: For, slot: SlotId, part: Side & { item: string }, whole: string): string {
  const { local, isList, item } = part
  const kind = E.facts.slots[slot]
  if (kind === 'float') {
    E.line(`if (${isList ? `${local}.kind !== ${LIST_FLOAT}` : `!${E.k(support.isFloat)}(${item})`}) ${E.exitAfter(whole, s.id)}`)
    return isList ? item : `${item}.value`
  }
  if (kind !== 'int') return boxed(E, part)
  E.line(`if (${isList ? `${local}.kind !== ${LIST_INT} && (${local}.kind === ${LIST_FLOAT} || typeof ${item} !== 'number')` : `typeof ${item} !== 'number'`}) ${E.exitAfter(whole, s.id)}`)
  if (E.narrow.has(slot)) E.line(`if ((${item} | 0) !== ${item}) { ${E.k(E.widening)}.widen(${slot}); ${E.exitAfter(whole, s.id)} }`)
  return item
}
