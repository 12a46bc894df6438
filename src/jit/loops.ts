/**
 * Loops. A `for` over a range has its position in a host local, written to the iterator on every way out and around
 * steps; the root loop of a region is entered in slices at first (compile/slices.ts).
 */
import type { CoreStmt } from '../core/nodes.ts'
import { nextByGuest, nextOf } from '../compile/loops.ts'
import { wasm } from '../compile/optimizer.ts'
import { HOT_LOOP, tiering } from '../compile/tier.ts'
import { AGAIN, DONE } from '../run/completion.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { PyListIter, listIteratorType } from '../runtime/iterators/sequence.ts'
import { PyRangeIter, rangeIteratorType } from '../runtime/range.ts'
import { EXHAUSTED, PyGenerator } from '../run/generator.ts'
import { heading } from './resume-points.ts'
import type { Context, SharedRange } from './contexts.ts'
import type { Emitter } from './emitter.ts'
import { assignedIn, enterLoop } from './hoist.ts'
import { type OwnLoop, makeIterator, ownLoop, storeElement } from './own-loops.ts'
import { charges } from './charging.ts'
import { isPlain, pairItem, plainItem, plainTest, storeParts, takenApart } from './iterators.ts'
import type { PyIter } from '../runtime/iter.ts'
import { emitBlock, emitStatement, emitSuite, emitSuiteAfter, statementTest, store } from './statements.ts'
import * as support from './support.ts'
import { afterStep, beforeStep, storeResult } from './steps.ts'
import { noteTarget, targetsOf } from '../compile/targets.ts'
import { MAX32, MIN32, intValue } from './value.ts'

type For = Extract<CoreStmt, { kind: 'For' }>
type While = Extract<CoreStmt, { kind: 'While' }>

/** Begins a loop: its labels, and the end of a slice at the head of the root. */
function open(E: Emitter, s: For | While): { leave: string; again: string; hoisted: readonly string[] } {
  const leave = E.name('L')
  const again = E.name('A')
  E.line(`${leave}: {`)
  const hoisted = enterLoop(E, s)
  E.contexts.push({ kind: 'loop', stmt: s, leave, again, open: null, admits: null })
  return { leave, again, hoisted }
}

/** The head of an iteration. */
function head(E: Emitter, s: CoreStmt): void {
  if (s === E.root) E.line(`if ((left = (left - 1) | 0) < 0) { r = ${E.k(AGAIN)}; break w }`)
}

function close(E: Emitter, s: For | While, hoisted: readonly string[]): void {
  for (const name of hoisted) E.known.forgetItems(name)
  E.contexts.pop()
  if (s === E.root) E.line(`r = ${E.k(DONE)}; break w`)
  else emitSuite(E, s.orelse)
  E.line('}')
}

/** The loop of a loop's region: its `else` part is run by whoever entered it. */
export function emitLoop(E: Emitter, s: For | While): void {
  if (s.kind === 'While') emitWhile(E, s)
  else emitFor(E, s)
}

/** A loop within the text as WebAssembly; false where that is not possible, or would not gain anything. */
function machineLoop(E: Emitter, s: For | While): boolean {
  if (!E.code.wasm || s === E.root || E.reentry !== null) return false
  const lent = { statement: (x: CoreStmt) => emitStatement(E, x), orelse: () => emitSuite(E, s.orelse), refuel: support.refuel }
  return wasm()?.innerLoop(E, s, lent, tiering.loops < HOT_LOOP) ?? false
}

export function emitWhile(E: Emitter, s: While): void {
  if (machineLoop(E, s)) return
  entered(E, s)
  const { again, hoisted } = open(E, s)
  E.line(`${again}: while (true) {`)
  E.known.within(() => whileBody(E, s))
  E.line('}')
  close(E, s, hoisted)
}

function whileBody(E: Emitter, s: While): void {
  head(E, s)
  const entered = E.yieldsIn(s.body).length > 0 || E.yieldsIn(s.orelse).length > 0
  const before = E.yieldsIn(s.pre)
  if (entered) {
    E.line(`if (${heading(E.yieldsIn(s.orelse))}) break`)
    E.line(`if (at < 0${before.length === 0 ? '' : ` || ${heading(before)}`}) {`)
  }
  emitBlock(E, s.pre)
  if (charges(E, s)) E.beginRefund()
  E.line(`if (!${statementTest(E, s)}) break`)
  if (entered) E.line(charges(E, s) ? '} else refund = -1' : '}')
  emitSuite(E, s.body)
}

/** The part of an iteration that gets the next item: left out on the way to a yield in the body. */
function fetching(E: Emitter, s: For, fetch: () => void): void {
  const entered = E.yieldsIn(s.body).length > 0
  if (entered) E.line('if (at < 0) {')
  fetch()
  if (entered) E.line('}')
}
/** What a loop asks of its iterator before it begins: known on the way to a yield in it. */
function beginning(E: Emitter, s: For, test: () => void): void {
  const entered = E.yieldsWithin(s).length > 0
  if (entered) E.line('if (at < 0) {')
  test()
  if (entered) E.line('}')
}

/** A generator's text may be entered at the head of a loop. */
function entered(E: Emitter, s: For | While): void {
  if (E.yieldsWithin(s).length === 0) return
  E.entry(s.id)
  E.line(`if (at === ${s.id}) at = -1`)
}

export function emitFor(E: Emitter, s: For): void {
  const own = E.ownLoops.get(s.iter)
  E.ownLoops.delete(s.iter)
  if (own !== undefined) {
    emitOwnLoop(E, s, own)
    return
  }
  if (machineLoop(E, s)) return
  entered(E, s)
  const over = iterates(E, s)
  const { again, hoisted } = open(E, s)
  const it = `s${s.iter}`
  // On the way to a yield in the `else` part there is no iterator any more.
  const after = E.yieldsIn(s.orelse)
  if (after.length > 0) E.line(`if (!(${heading(after)})) {`)
  if (over === 'range' && E.facts.slots[s.item] !== 'float') rangeLoop(E, s, it, again)
  else if (over === 'list') listLoop(E, s, it, again)
  else if (over === 'plain') plainLoop(E, s, it, again)
  else iteratorLoop(E, s, it, again)
  if (after.length > 0) E.line('}')
  close(E, s, hoisted)
}

/** A loop without an iterator; one in WebAssembly starts from an iterator all the same. */
function emitOwnLoop(E: Emitter, s: For, own: OwnLoop): void {
  let inMachineCode = false
  const lines = E.capture(() => { inMachineCode = machineLoop(E, s) })
  if (inMachineCode) {
    makeIterator(E, s.iter, own)
    E.known.clear()
    E.lines(lines)
    return
  }
  const { again, hoisted } = open(E, s)
  ownLoop(E, s, own, again, () => head(E, s))
  close(E, s, hoisted)
}

const OTHER = 'other'

/** What a loop goes over, as seen on the sample frames. */
export function iterates(E: Emitter, s: For): 'range' | 'list' | 'plain' | 'other' {
  if (targetsOf(E.code, s.id).includes(OTHER)) return OTHER
  const seen = E.iterator(s.iter)
  if (seen instanceof PyRangeIter) return 'range'
  if (seen instanceof PyListIter) return 'list'
  if (isPlain(seen)) return 'plain'
  return seen === undefined && E.rangeIters.has(s.iter) ? 'range' : OTHER
}

/** A generator that waits in the loop goes over something else. */
function other(E: Emitter, s: For): false {
  noteTarget(E.code, s.id, OTHER)
  return false
}

/** The iterator is another than the loop was made for: leaves before the loop begins. */
function unexpected(E: Emitter, s: For): string {
  const { code, widening } = E
  const note = () => {
    noteTarget(code, s.id, OTHER)
    widening.renew()
  }
  return `{ ${E.k(note)}(); ${E.exit(s.id).slice(1)}`
}

/** Does a range iterator go upward, all its positions of 32 bits? */
function narrowRange(it: PyRangeIter): boolean {
  return it.step > 0 && (it.step | 0) === it.step && (it.current | 0) === it.current && (it.stop | 0) === it.stop && ((it.stop + it.step) | 0) === it.stop + it.step
}
function countingRange(it: PyRangeIter): boolean {
  return it.current >= 0 && narrowRange(it)
}

/** A range that counts upward within 32 bits, which nearly all do. */
function rangeLoop(E: Emitter, s: For, it: string, again: string): void {
  const c = E.name('c')
  const open = E.name('p')
  const close = `${open}.current = ${c}; ${open} = null; `
  const range: SharedRange = { it, position: c, open, close, afterThrow: `if (${open} !== null) { ${close}}` }
  E.openLoops.push(range)
  E.declarations.push(`let ${open} = null, ${c} = 0`)
  E.writeBacks.push(`if (${open} !== null) ${open}.current = ${c}`)
  const seen = E.iterator(s.iter)
  const counting = seen === undefined || (seen instanceof PyRangeIter && seen.current >= 0)
  const fits = counting ? countingRange : narrowRange
  beginning(E, s, () => E.line(`if (!(${it} !== null && ${it}.cls === ${E.k(rangeIteratorType)} && ${E.k(fits)}(${it}))) ${unexpected(E, s)}`))
  const stop = E.temp(`${it}.stop | 0`)
  const step = E.temp(`${it}.step | 0`)
  E.line(`${c} = ${it}.current | 0; ${open} = ${it}`)
  if (s !== E.root && !E.whole) E.line(`if (${c} < ${stop}) left = (left - (${stop} - ${c})) | 0`)
  const reentered = E.yieldsWithin(s).length > 0
  E.line(`${again}: while (${reentered ? `at >= 0 || ${c} < ${stop}` : `${c} < ${stop}`}) {`)
  head(E, s)
  const lo = counting ? 0 : MIN32
  const isInt = E.facts.slots[s.item] === 'int'
  fetching(E, s, () => {
    const i = E.temp(c)
    E.line(`${c} = (${c} + ${step}) | 0`)
    if (isInt) store(E, s.item, intValue(i, lo, MAX32 - 1), s.id)
    else E.setSlot(s.item, i)
  })
  const bounded = isInt && !assignedIn(E, s.body.stmts).has(s.item)
  const before = E.bounds.get(s.item)
  if (bounded) E.bounds.set(s.item, { lo, hi: MAX32 - 1 })
  E.shared.push(range)
  const context = E.contexts.at(-1) as Extract<Context, { kind: 'loop' }>
  context.open = range
  const item = `s${s.item}`
  const inBounds = (v: unknown): boolean => !bounded || (typeof v === 'number' && v >= lo && v < MAX32)
  context.admits = (f) => (f[it] instanceof PyRangeIter && f[it].cls === rangeIteratorType && fits(f[it]) && inBounds(f[item])) || other(E, s)
  E.known.within(() => emitSuite(E, s.body))
  E.shared.pop()
  if (before !== undefined) E.bounds.set(s.item, before)
  else E.bounds.delete(s.item)
  E.line('}')
  // Also after a `break`: the iterator may be used again.
  E.line(close)
}

function listLoop(E: Emitter, s: For, it: string, again: string): void {
  beginning(E, s, () => E.line(`if (!(${it} !== null && ${it}.cls === ${E.k(listIteratorType)})) ${unexpected(E, s)}`))
  ;(E.contexts.at(-1) as Extract<Context, { kind: 'loop' }>).admits = (f) => (f[it] instanceof PyListIter && f[it].cls === listIteratorType) || other(E, s)
  E.line(`${again}: while (true) {`)
  fetching(E, s, () => listItem(E, s, it))
  E.known.within(() => emitSuite(E, s.body))
  E.line('}')
}

function listItem(E: Emitter, s: For, it: string): void {
  const list = E.name('a')
  E.line(`const ${list} = ${it}.list`)
  E.line(`if (${list} === null) break`)
  const i = E.temp(`${it}.index`)
  E.line(`if (${i} >= ${list}.items.length) { ${it}.list = null; break }`)
  head(E, s)
  E.line(`${it}.index = ${i} + 1`)
  storeElement(E, s, list, E.temp(`${list}.items[${i}]`))
}

function plainLoop(E: Emitter, s: For, it: string, again: string): void {
  const seen = E.iterator(s.iter) as PyIter
  const apart = takenApart(E, s, seen)
  beginning(E, s, () => E.line(`if (!(${plainTest(E, it, seen, apart !== null)})) ${unexpected(E, s)}`))
  ;(E.contexts.at(-1) as Extract<Context, { kind: 'loop' }>).admits = (f) => (isPlain(f[it]) && f[it].cls === seen.cls) || other(E, s)
  E.line(`${again}: while (true) {`)
  head(E, s)
  if (apart === null) {
    fetching(E, s, () => plainItem(E, s, it))
    E.known.within(() => emitSuite(E, s.body))
  } else {
    const values = pairItem(E, s, it)
    E.known.within(() => emitSuiteAfter(E, s.body, (usual) => storeParts(E, s, apart, values, usual)))
  }
  E.line('}')
}

/** Any iterator. */
function iteratorLoop(E: Emitter, s: For, it: string, again: string): void {
  E.line(`${again}: while (true) {`)
  head(E, s)
  fetching(E, s, () => {
    const fits = beforeStep(E)
    const v = isResumable(E, s) ? E.call(resumed(E, it), s.id) : anyItem(E, s, it)
    const end = fits === '' ? 'break' : `{ if (${fits}) ${E.exit(s.id)}; f.synced = false; break }`
    afterStep(E, s, v, fits, `if (${v} === undefined${isResumable(E, s) ? ` || ${v} === ${E.k(EXHAUSTED)}` : ''}) ${end}`)
    storeResult(E, s.id, s.item, v)
  })
  E.known.within(() => emitSuite(E, s.body))
  E.line('}')
}

/** The next item of an iterator that is mostly of one class: the host sees which, as it does not in a function that all loops share. */
function anyItem(E: Emitter, s: For, it: string): string {
  const next = `${E.k(nextOf)}(${it})`
  const v = E.name('t')
  E.line(`let ${v}`)
  E.effect(`if (${it} === null || ${it}.needsGuest) ${v} = ${next}; else try { ${v} = ${it}.next() } catch (e) { if (e !== ${E.k(NEED_GUEST)}) throw e; ${v} = ${E.k(nextByGuest)}(${it}) }`, s.id)
  return v
}

function isResumable(E: Emitter, s: For): boolean {
  return E.iterator(s.iter) instanceof PyGenerator
}

/** The next item of what is most likely a generator in generated code: called from here, where the host knows which. */
function resumed(E: Emitter, it: string): string {
  return `${it} !== null && ${it}.goOn != null ? ${it}.goOn(${it}, null) : ${E.k(nextOf)}(${it})`
}
