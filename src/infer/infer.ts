/**
 * Inference: a kind for every slot of a region and for every expression in it.
 *
 * Slots start with what they were seen to hold (sample frames); attributes, subscripts and globals are
 * probed, that is evaluated on a sample frame (they are pure). Both are guesses, and guarded; what
 * operators make of their operands is a fact. Slot kinds only widen until nothing changes.
 */
import { probe } from '../compile/probing.ts'
import { blocksOf, expressionsOf, operandsOf } from '../core/finish.ts'
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import type { Code } from '../run/code.ts'
import type { Frame } from '../run/frame.ts'
import type { Eval } from '../compile/closures.ts'
import { demandOf } from './demand.ts'
import { unownedLoops } from './unowned.ts'
import { type Kind, type SlotKind, join, kindOfValue, slotKind } from '../compile/kinds.ts'

export interface RegionFacts {
  readonly stmts: readonly CoreStmt[]
  /** Kind of each slot, promoted globals after the function's own. */
  readonly slots: SlotKind[]
  /** Int slots that were only seen holding 32-bit values and are never read before they are assigned: they start as 0, which V8 keeps unboxed. */
  readonly small: ReadonlySet<number>
  /** Slot of each global that the region assigns and keeps in its frame. */
  readonly promoted: ReadonlyMap<number, number>
  /** Guesses about leaves, by node id. */
  readonly guesses: ReadonlyMap<number, Kind>
  /** Nodes whose speculation has failed. */
  readonly failed: ReadonlySet<number>
  /** Slots of which some read, anywhere in the function, may come before any assignment. */
  readonly unsure: ReadonlySet<number>
  /** Slots that the region reads or writes. */
  readonly used: ReadonlySet<number>
  /** Loops over what a call has answered that need not close their iterator: ids of the `try` around them. */
  readonly unowned: ReadonlySet<number>
}

/** Why a region stays generic. */
export class NotTyped {
  readonly why: string
  readonly node: number
  constructor(why: string, node: number) {
    this.why = why
    this.node = node
  }
}

export type Evaluator = (e: CoreExpr) => Eval

/**
 * Versions given up because of values of other kinds, after which ints are not guessed any more, and floats neither. An int that grows past
 * what a number holds does so all over a function: each place would fail for itself, until there is no compilation left.
 */
const NO_INTS = 3
const NO_FLOATS = 5
/** The same for compilations, whatever they were for: the last ones (tier.ts) leave little that could be left for. */
const LATE = 7
const LAST = 9

/** A kind that may still be guessed. */
function guessable(code: Code, k: Kind | null): Kind | null {
  const { misguessed, compilations } = code
  if (k === 'int') return misguessed >= NO_INTS || compilations >= LATE ? 'any' : k
  return k === 'float' && (misguessed >= NO_FLOATS || compilations >= LAST) ? 'any' : k
}

export function inferRegion(code: Code, roots: readonly CoreStmt[], samples: readonly Frame[], evaluator: Evaluator): RegionFacts | NotTyped {
  const stmts: CoreStmt[] = []
  collect(roots, stmts)
  const count = code.core.slotNames.length
  const forced: Set<number> = new Set(code.failedSlots)
  const used: Set<number> = new Set()
  const promoted: Map<number, number> = new Map()
  // Around a `try`, what the globals hold must be known wherever an exception may come from: there they stay where they are.
  const keeps = code.core.kind === 'module' && !stmts.some((s) => s.kind === 'TryExcept' || s.kind === 'TryFinally')
  const global = (index: number): void => {
    if (keeps && !promoted.has(index)) promoted.set(index, count + promoted.size)
  }
  for (const s of stmts) {
    switch (s.kind) {
      case 'Yield':
      case 'YieldFrom':
        if (roots !== code.core.body.stmts) return new NotTyped('it yields', s.id)
        if (s.kind === 'YieldFrom') {
          forced.add(s.iter)
          used.add(s.iter)
        }
        break
      case 'DeleteGlobal':
      case 'ImportStar':
        return new NotTyped('it deletes or imports names', s.id)
      case 'StoreName':
      case 'DeleteName':
        return new NotTyped('it is a class body', s.id)
      case 'StoreGlobal':
        global(s.index)
        break
      case 'For':
        forced.add(s.iter)
        used.add(s.iter)
        used.add(s.item)
        break
      case 'TryExcept':
      case 'TryFinally':
      case 'DeleteLocal':
      case 'MakeCell':
      case 'BorrowCell':
      case 'StoreCell':
      case 'DeleteCell':
      case 'Clear':
      case 'ListAppend':
      case 'SetAdd':
      case 'DictSet':
      case 'Extend':
      case 'Reraise':
        forced.add(s.slot)
        used.add(s.slot)
        break
      case 'Method':
        for (const slot of [s.slot, s.self]) {
          forced.add(slot)
          used.add(slot)
        }
        break
      case 'CallEx':
      case 'BuildClass':
        forced.add(s.args)
        forced.add(s.keywords)
        used.add(s.args)
        used.add(s.keywords)
        break
      case 'ImportName':
        forced.add(s.module)
        used.add(s.module)
        break
      case 'Unpack':
        for (const d of s.dsts) used.add(d)
        break
      default:
    }
    if ('dst' in s && s.dst >= 0) used.add(s.dst)
    if (s.kind === 'Assign') used.add(s.slot)
    if (s.kind === 'Call' && s.self !== undefined) used.add(s.self)
    for (const e of expressionsOf(s)) markUses(e, used, forced)
    if (code.core.kind === 'module' && expressionsOf(s).some(looksUp)) return new NotTyped('it looks names up in a namespace', s.id)
  }
  const slots: SlotKind[] = []
  const seen: (Kind | null)[] = []
  for (let i = 0; i < count; i++) {
    let k: Kind | null = null
    for (const f of samples) {
      const v = f[`s${i}`]
      if (v !== undefined && f.typed === null) k = join(k, v === null || typeof v !== 'object' || 'cls' in v ? kindOfValue(v) : 'any')
    }
    seen.push(forced.has(i) ? 'any' : guessable(code, k))
  }
  for (const [index, slot] of promoted) {
    let k: Kind | null = null
    for (const f of samples) {
      const v = f.g[index]
      if (v !== undefined) k = join(k, kindOfValue(v))
    }
    seen[slot] = forced.has(slot) ? 'any' : guessable(code, k)
  }
  const demand = demandOf(stmts, (index) => samples.every((f) => f.g[index] === undefined))
  for (let i = code.paramCount; i < count; i++) if (seen[i] === 'int' && !demand.slots.has(i)) seen[i] = 'any'
  const guesses: Map<number, Kind> = new Map()
  const small: Set<number> = new Set()
  for (let i = 0; i < count; i++) {
    if (samples.every((f) => isSmall(f[`s${i}`]))) small.add(i)
  }
  for (const s of stmts) for (const e of expressionsOf(s)) guess(e, code, samples, evaluator, promoted, demand.leaves, guesses)

  const unsure = unsureSlots(code)
  for (let i = 0; i < seen.length; i++) slots[i] = seen[i] === null ? 'any' : slotKind(seen[i] as Kind)
  // A float slot cannot say that it is empty: a function's version needs all reads to be sure.
  if (roots === code.core.body.stmts) for (const i of unsure) if (slots[i] === 'float' && i >= code.paramCount) slots[i] = 'any'
  // A slot never seen holding anything takes the kind of what is assigned to it, if that is certain.
  for (const i of unsure) small.delete(i)
  const facts: RegionFacts = { stmts, slots, small, promoted, guesses, failed: code.failedNodes, unsure, used, unowned: unownedLoops(stmts, samples, code.failedNodes) }
  for (let round = 0; round < 20; round++) {
    let changed = false
    for (const s of stmts) {
      const target = s.kind === 'Assign' ? s.slot : s.kind === 'StoreGlobal' ? promoted.get(s.index) : undefined
      if (target === undefined || (s.kind !== 'Assign' && s.kind !== 'StoreGlobal')) continue
      const have = slots[target] as SlotKind
      if (have === 'any') continue
      const k = kindOf(facts, s.value)
      if (k === have) continue
      // An uncertain value may still be guarded into the slot, unless that has failed before.
      if (k === 'any' && !code.failedNodes.has(s.id)) continue
      slots[target] = 'any'
      changed = true
    }
    if (!changed) break
  }
  return facts
}

/** Does it read a name of a namespace that only the generic frame knows? */
function looksUp(e: CoreExpr): boolean {
  return e.kind === 'Name' || operandsOf(e).some(looksUp)
}

function isSmall(v: unknown): boolean {
  return v === undefined || (typeof v === 'number' && (v | 0) === v)
}

function unsureSlots(code: Code): Set<number> {
  const all: CoreStmt[] = []
  collect(code.core.body.stmts, all)
  const out: Set<number> = new Set()
  const visit = (e: CoreExpr): void => {
    if (e.kind === 'Local' && !e.sure) out.add(e.slot)
    for (const x of operandsOf(e)) visit(x)
  }
  for (const s of all) {
    // `del` is a read: it asks whether there is something to delete.
    if (s.kind === 'DeleteLocal') out.add(s.slot)
    for (const e of expressionsOf(s)) visit(e)
  }
  return out
}

function collect(from: readonly CoreStmt[], out: CoreStmt[]): void {
  for (const s of from) {
    out.push(s)
    // Typed code leaves here.
    if (s.kind === 'BorrowCell') return
    for (const b of blocksOf(s)) collect(b.stmts, out)
  }
}

function markUses(e: CoreExpr, used: Set<number>, forced: Set<number>): void {
  switch (e.kind) {
    case 'Local':
      used.add(e.slot)
      break
    case 'Cell':
    case 'ExcMatch':
    case 'ExcPart':
    case 'IsUnset':
      used.add(e.slot)
      forced.add(e.slot)
      break
    case 'Name':
      if (e.cell >= 0) forced.add(e.cell)
      break
    case 'Function':
      for (const slot of e.code.freeFrom) {
        used.add(slot)
        forced.add(slot)
      }
      break
    default:
  }
  for (const x of operandsOf(e)) markUses(x, used, forced)
}

/** Guesses the kinds of leaves, of ints where they are wanted, by evaluating them on the sample frames. */
function guess(e: CoreExpr, code: Code, samples: readonly Frame[], evaluator: Evaluator, promoted: ReadonlyMap<number, number>, wanted: ReadonlySet<number>, guesses: Map<number, Kind>): void {
  for (const x of operandsOf(e)) guess(x, code, samples, evaluator, promoted, wanted, guesses)
  const leaf = e.kind === 'Attr' || e.kind === 'Item' || e.kind === 'Cell' || (e.kind === 'Global' && !promoted.has(e.index))
  if (!leaf || !('id' in e) || code.failedNodes.has(e.id)) return
  let k: Kind | null = null
  for (const v of probe(evaluator(e), samples)) k = join(k, kindOfValue(v))
  k = guessable(code, k)
  if ((k === 'int' && wanted.has(e.id)) || k === 'float') guesses.set(e.id, k)
}

/** What an expression computes in typed code. */
export function kindOf(facts: RegionFacts, e: CoreExpr): Kind {
  switch (e.kind) {
    case 'Const':
      return kindOfValue(e.value)
    case 'Local':
      return facts.slots[e.slot] as SlotKind
    case 'Global': {
      const slot = facts.promoted.get(e.index)
      return slot === undefined ? (facts.guesses.get(e.id) ?? 'any') : (facts.slots[slot] as SlotKind)
    }
    case 'Cell':
    case 'Attr':
      return facts.guesses.get(e.id) ?? 'any'
    case 'Item':
      return kindOf(facts, e.key) === 'int' ? (facts.guesses.get(e.id) ?? 'any') : 'any'
    case 'Binary':
      return binaryKind(facts, e)
    case 'Unary': {
      const k = kindOf(facts, e.operand)
      return e.op === '-' && (k === 'int' || k === 'float') ? k : 'any'
    }
    case 'Not':
    case 'Is':
    case 'In':
    case 'ExcMatch':
    case 'IsUnset':
      return 'bool'
    case 'Compare': {
      const l = kindOf(facts, e.left)
      const r = kindOf(facts, e.right)
      return isNumber(l) && isNumber(r) ? 'bool' : 'any'
    }
    case 'And':
    case 'Or': {
      const l = kindOf(facts, e.left)
      return l === kindOf(facts, e.right) && l === 'bool' ? 'bool' : 'any'
    }
    case 'Carry': {
      const numbers = [e.total, e.sum].every((x) => isNumber(kindOf(facts, x))) && kindOf(facts, e.value) !== 'any'
      return numbers && kindOf(facts, e.carry) === 'float' ? 'float' : 'any'
    }
    case 'Carried': {
      const total = kindOf(facts, e.total)
      if (kindOf(facts, e.carry) !== 'float' || !isNumber(total)) return 'any'
      const atEnd = e.value.kind === 'Const' && e.value.value === null
      return total === 'int' || atEnd || kindOf(facts, e.value) !== 'any' ? total : 'any'
    }
    case 'IfExp': {
      const a = kindOf(facts, e.body)
      return a === kindOf(facts, e.orelse) ? a : 'any'
    }
    default:
      return 'any'
  }
}

export function isNumber(k: Kind): boolean {
  return k === 'int' || k === 'float'
}

/** Ints stay ints (or leave typed code); `/` gives floats; a float operand makes floats. */
function binaryKind(facts: RegionFacts, e: Extract<CoreExpr, { kind: 'Binary' }>): Kind {
  const l = kindOf(facts, e.left)
  const r = kindOf(facts, e.right)
  if (!isNumber(l) || !isNumber(r) || facts.failed.has(e.id)) return 'any'
  switch (e.op) {
    case '+':
    case '-':
    case '*':
      return l === 'int' && r === 'int' ? 'int' : 'float'
    case '/':
      return 'float'
    case '//':
    case '%':
      return l === 'int' && r === 'int' ? 'int' : 'any'
    case '&':
    case '|':
    case '^':
    case '<<':
    case '>>':
      return l === 'int' && r === 'int' ? 'int' : 'any'
    case '**':
      if (l === 'int' && r === 'int') return e.right.kind === 'Const' && e.right.value === 2 ? 'int' : 'any'
      return 'float'
    default:
      return 'any'
  }
}
