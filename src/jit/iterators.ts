/**
 * Loops over builtin iterators other than those of ranges and lists: they are asked for items without the questions that any
 * iterator needs, as no code of the guest runs. Where each item is a tuple of two that the loop takes apart (`for i, x in enumerate(...)`),
 * the tuple is not made.
 */
import type { CoreStmt } from '../core/nodes.ts'
import { pair } from '../runtime/general-array.ts'
import { PyIter } from '../runtime/iter.ts'
import { parts } from '../runtime/iterators/pairs.ts'
import type { Emitter } from './emitter.ts'
import { storeResult } from './steps.ts'
import * as support from './support.ts'

type For = Extract<CoreStmt, { kind: 'For' }>
type Unpack = Extract<CoreStmt, { kind: 'Unpack' }>

/** An iterator that goes on without guest code, whatever its items are. */
export function isPlain(it: unknown): it is PyIter {
  return it instanceof PyIter && it.steady && !it.cls.heap && !it.mayNeedGuest
}

/** The test that the iterator is of the class that was seen. */
export function plainTest(E: Emitter, it: string, seen: PyIter, pairs: boolean): string {
  const wanted = [`${it} !== null`, `${it}.cls === ${E.k(seen.cls)}`, `!${it}.mayNeedGuest`]
  if (pairs) wanted.push(`${it}.givesPairs`)
  return wanted.join(' && ')
}

/** The first statement of the loop, when all it does is to take the loop's item apart. */
export function takenApart(E: Emitter, s: For, seen: PyIter): Unpack | null {
  const first = s.body.stmts[0]
  if (first === undefined || first.kind !== 'Unpack' || first.star >= 0 || first.dsts.length !== 2 || !seen.givesPairs) return null
  const { value } = first
  const isItem = value.kind === 'Local' && value.slot === s.item && E.code.core.slotNames[s.item] === ''
  return isItem && E.facts.slots[s.item] === 'any' && E.yieldsWithin(s).length === 0 ? first : null
}

/** Asks for the next item and stores it. */
export function plainItem(E: Emitter, s: For, it: string): void {
  const v = E.call(`${it}.next()`, s.id)
  E.line(`if (${v} === undefined) break`)
  storeResult(E, s.id, s.item, v)
}

/** Asks for the parts of the next item. Answers their names. */
export function pairItem(E: Emitter, s: For, it: string): readonly [string, string] {
  const more = E.call(`${it}.nextPair()`, s.id)
  E.line(`if (!${more}) break`)
  const p = E.k(parts)
  return [E.temp(`${p}.first`), E.temp(`${p}.second`)]
}

/** Stores the parts; where they don't fit, the item is made after all, and `otherwise` takes it apart. */
export function storeParts(E: Emitter, s: For, { dsts }: Unpack, values: readonly [string, string], otherwise: () => void): void {
  const tests: string[] = []
  const raws = dsts.map((d, i) => {
    const v = values[i] as string
    const kind = E.facts.slots[d]
    if (kind === 'any') return v
    tests.push(kind === 'float' ? `${E.k(support.isFloat)}(${v})` : `typeof ${v} === 'number'`)
    if (E.narrow.has(d)) tests.push(`(${v} | 0) === ${v}`)
    return E.asNumber(d, kind === 'float' ? `${v}.value` : v)
  })
  const put = () => dsts.forEach((d, i) => { if (d >= 0) E.setSlot(d, raws[i] as string) })
  if (tests.length === 0) {
    put()
    return
  }
  E.when(tests.join(' && '), put, () => {
    E.setSlot(s.item, `${E.k(pair)}(${values.join(', ')})`)
    otherwise()
  })
}
