/** Finds the variables of a loop: slots, globals and cells that it reads or assigns. Anything but numbers makes the loop unfit. */
import { blocksOf, expressionsOf, operandsOf } from '../core/finish.ts'
import type { CoreExpr, CoreStmt, SlotId } from '../core/nodes.ts'
import type { SlotKind } from '../compile/kinds.ts'
import type { TypedCompiler } from '../compile/typed.ts'
import type { Frame } from '../run/frame.ts'
import { rangeType } from '../runtime/builtin-types.ts'
import { PyRangeIter } from '../runtime/range.ts'
import type { Value } from '../runtime/value.ts'
import { type Bounds, bounds, hull } from './bounds.ts'
import { FLOAT, Unfit, either, int } from './builder.ts'
import { Plan, type RangeState, Variable, inputBounds, typeOfValue } from './plan.ts'

type Read = Extract<CoreExpr, { kind: 'Local' | 'Global' | 'Cell' }>
export type Loop = Extract<CoreStmt, { kind: 'For' | 'While' }>

/** What entries of a loop have taught: which variables are no constants, and which need more room. */
export interface Notes {
  readonly varying: Set<string>
  /** Bounds of the values that did not fit. */
  readonly wide: Map<string, Bounds>
  /** Nodes whose guards have failed. */
  readonly failed: Set<number>
  /** Text of the loop within generated JavaScript. */
  text: string
  /** Modules made so far. */
  made: number
  /** Times that the loop was entered, and the fuel that it took. */
  entries: number
  spent: number
}

/** A value did not fit a variable. */
export function noteWide(notes: Notes, key: string, value: unknown): void {
  if (typeof value !== 'number' && typeof value !== 'bigint') return
  const here = bounds(BigInt(value), BigInt(value))
  const known = notes.wide.get(key)
  notes.wide.set(key, known === undefined ? here : hull(known, here))
}

export function variableOf(plan: Plan, e: Read): Variable | undefined {
  return plan.variables.get(keyOf(plan, e))
}

function keyOf(plan: Plan, e: Read): string {
  if (e.kind === 'Local') return `s${e.slot}`
  if (e.kind === 'Cell') return `c${e.slot}`
  const slot = plan.promoted.get(e.index)
  return slot === undefined ? `g${e.index}` : `s${slot}`
}

/** `for ... in range(...)`: a call of the builtin and the question for its iterator. */
export function isRangeOf(T: TypedCompiler, s: CoreStmt, next: CoreStmt | undefined): boolean {
  if (s.kind !== 'Call' || next?.kind !== 'Iter' || next.how !== 'iter' || next.value.kind !== 'Local' || next.value.slot !== s.dst) return false
  const { callee, args, keywords } = s
  return T.code.core.slotNames[s.dst] === '' && callee.kind === 'Global' && !T.facts.promoted.has(callee.index) && args.length >= 1 && args.length <= 3 && keywords.length === 0
    && !T.facts.failed.has(s.id) && T.probeValues(callee).includes(rangeType)
}

/** The text around a loop: which slots are raw numbers there. */
export interface Outer {
  readonly facts: { readonly slots: readonly SlotKind[] }
  slotValue(slot: SlotId): { readonly lo: number; readonly hi: number }
}

/** Everything that a loop works on, as the sample frames have it. Throws Unfit. */
export function planOf(T: TypedCompiler, loop: Loop, samples: readonly Frame[], notes: Notes, outer: Outer | null): Plan {
  const plan = new Plan(T.facts.promoted)
  const assigned: Set<string> = new Set()
  const scan = new Scan(T, plan, assigned)
  if (loop.kind === 'For') {
    const it = samples.map((f) => f[`s${loop.iter}`]).find((v) => v !== undefined)
    if (!(it instanceof PyRangeIter) || it.step === 0 || !Number.isSafeInteger(it.step)) throw new Unfit('a loop over something else than a range', loop.id)
    const wide = notes.wide.has(`r${loop.iter}`)
    plan.ranges.set(loop.iter, rangeState(loop.iter, BigInt(it.step), -1, wide ? null : it))
  }
  scan.loop(loop)
  for (const key of scan.calleeKeys) plan.builtins.push(key)
  const entry = setAtEntry(T, loop)
  for (const [key, v] of plan.variables) {
    const values = samples.map((f) => v.read(f)).filter((x): x is Value => x !== undefined)
    const types = values.map(typeOfValue)
    const slot = key.startsWith('s') ? Number(key.slice(1)) : -1
    const kind = outer === null || slot < 0 ? 'any' : outer.facts.slots[slot]
    if (kind === 'float') types.splice(0, types.length, FLOAT)
    if (kind === 'int' && types.some((t) => t?.type !== 'int')) throw new Unfit('a variable of two types', loop.id)
    v.assigned = assigned.has(key)
    if (!v.assigned) {
      const first = types[0]
      if (first === undefined || types.includes(null)) throw new Unfit('a variable that holds no number', loop.id)
      const seen = types.reduce((a, b) => either(a as never, b as never, loop.id)) as NonNullable<typeof first>
      const constant = seen.type === 'int' && seen.bounds.lo === seen.bounds.hi && scan.operands.has(key) && !notes.varying.has(key) && isConstant(key, seen.bounds.lo)
      if (constant) v.constant = seen.bounds.lo
      const refused = notes.wide.get(key)
      v.now = constant ? seen : outer !== null && kind === 'int' ? int(boundsOf(outer.slotValue(slot))) : inputBounds(refused === undefined || seen.type !== 'int' ? seen : either(seen, int(refused), loop.id))
      continue
    }
    if (entry.has(key)) {
      const first = types[0]
      if (first === undefined || types.includes(null)) throw new Unfit('a variable that holds no number', loop.id)
      for (const t of types) v.join(t as NonNullable<typeof t>, loop.id)
      const refused = notes.wide.get(key)
      if (v.now?.type === 'int') v.join(int(refused ?? (v.now.bounds.lo >= 0n ? SMALL_INTS : INT32)), loop.id)
    } else v.bit = plan.bit(loop.id)
  }
  return plan
}

/** Worth being taken for constant: globals seldom change; of locals what cuts ints to a width. */
function isConstant(key: string, value: bigint): boolean {
  if (!key.startsWith('s')) return true
  return value >= 0xffn && ((value & (value + 1n)) === 0n || (value & (value - 1n)) === 0n)
}

function boundsOf({ lo, hi }: { readonly lo: number; readonly hi: number }): { lo: bigint; hi: bigint } {
  return bounds(BigInt(lo), BigInt(hi))
}

/** What a variable is expected to hold at later entries, by what it was seen to. */
const SMALL_INTS = bounds(0n, 2n ** 31n - 1n)
const INT32 = bounds(-(2n ** 31n), 2n ** 31n - 1n)

/** Most ranges stay small: then the bounds of their items are. */
const SMALL = 2 ** 31

function rangeState(slot: SlotId, step: bigint, bit: number, seen: PyRangeIter | null): RangeState {
  const small = seen !== null && seen.current >= 0 && seen.current < SMALL && seen.stop < SMALL && seen.stop >= -1
  const most = small ? bounds(0n, BigInt(SMALL - 1)) : bounds(-(2n ** 53n), 2n ** 53n)
  return { slot, position: `$p${slot}`, stop: `$e${slot}`, step, at: 0, bit, items: most, least: Number(most.lo), most: Number(most.hi) }
}

/** One walk over the statements: which variables there are, which are assigned, which stand where a constant helps. */
class Scan {
  private readonly T: TypedCompiler
  private readonly plan: Plan
  private readonly assigned: Set<string>
  readonly operands: Set<string> = new Set()
  readonly calleeKeys: Set<number> = new Set()

  constructor(T: TypedCompiler, plan: Plan, assigned: Set<string>) {
    this.T = T
    this.plan = plan
    this.assigned = assigned
  }

  /** How many loops are around. The root's `else` is run by whoever entered it. */
  private within = 0

  loop(s: Loop): void {
    if (this.within > 0 && s.orelse.stmts.some(hasLoop)) throw new Unfit('a loop in the else part of a loop', s.id)
    if (s.body.cost === 0) throw new Unfit('a loop that costs nothing', s.id)
    if (s.kind === 'While') {
      if (s.pre.stmts.length > 0) throw new Unfit('a test with steps', s.id)
      this.expression(s.test)
    } else this.assign(s.item, s.id)
    this.within++
    this.statements(s.body.stmts)
    this.within--
    if (this.within > 0) this.statements(s.orelse.stmts)
  }

  private statements(stmts: readonly CoreStmt[]): void {
    for (let i = 0; i < stmts.length; i++) {
      const s = stmts[i] as CoreStmt
      const next = stmts[i + 1]
      if (isRangeOf(this.T, s, next)) {
        this.range(s as Extract<CoreStmt, { kind: 'Call' }>, next as Extract<CoreStmt, { kind: 'Iter' }>)
        i++
        continue
      }
      this.statement(s)
    }
  }

  private range(s: Extract<CoreStmt, { kind: 'Call' }>, next: Extract<CoreStmt, { kind: 'Iter' }>): void {
    for (const a of s.args) this.expression(a)
    const step = s.args[2]
    const value = step === undefined ? 1n : stepOf(step)
    if (value === null || value === 0n) throw new Unfit('a range whose step is no constant', s.id)
    const known = this.plan.ranges.get(next.dst)
    if (known !== undefined && known.step !== value) throw new Unfit('ranges of several steps', s.id)
    if (known === undefined) this.plan.ranges.set(next.dst, rangeState(next.dst, value, this.plan.bit(s.id), null))
    if (s.callee.kind === 'Global') this.calleeKeys.add(s.callee.index)
  }

  private statement(s: CoreStmt): void {
    switch (s.kind) {
      case 'For':
        if (!this.plan.ranges.has(s.iter)) throw new Unfit('a loop over something else than a range', s.id)
        this.loop(s)
        return
      case 'While':
        this.loop(s)
        return
      case 'Assign':
        this.assign(s.slot, s.id)
        this.expression(s.value)
        return
      case 'StoreGlobal': {
        const slot = this.plan.promoted.get(s.index)
        if (slot === undefined) throw new Unfit('a global that is assigned', s.id)
        this.variable(`s${slot}`, (f) => f.g[s.index], (f, v) => { f[`s${slot}`] = v })
        this.assigned.add(`s${slot}`)
        this.expression(s.value)
        return
      }
      case 'Eval':
      case 'If':
        for (const e of expressionsOf(s)) this.expression(e)
        for (const b of blocksOf(s)) this.statements(b.stmts)
        return
      case 'Break':
      case 'Continue':
      case 'Return':
      case 'Raise':
        return
      default:
        throw new Unfit(`a statement of kind ${s.kind}`, s.id)
    }
  }

  private assign(slot: SlotId, id: number): void {
    if (slot < 0 || this.plan.ranges.has(slot)) throw new Unfit('an iterator that is assigned', id)
    this.slot(slot)
    this.assigned.add(`s${slot}`)
  }

  private slot(slot: SlotId): void {
    const name = `s${slot}`
    this.variable(name, (f) => f[name], (f, v) => { f[name] = v })
  }

  private variable(key: string, read: (f: Frame) => Value | undefined, write?: (f: Frame, v: Value) => void): void {
    const { variables } = this.plan
    if (!variables.has(key)) variables.set(key, new Variable(`$${key}`, read, write))
  }

  private expression(e: CoreExpr): void {
    switch (e.kind) {
      case 'Local':
        this.slot(e.slot)
        return
      case 'Cell': {
        const name = `s${e.slot}`
        this.variable(`c${e.slot}`, (f) => f[name]?.value)
        return
      }
      case 'Global': {
        const slot = this.plan.promoted.get(e.index)
        if (slot === undefined) this.variable(`g${e.index}`, (f) => f.g[e.index])
        else this.variable(`s${slot}`, (f) => f.g[e.index], (f, v) => { f[`s${slot}`] = v })
        return
      }
      case 'Binary':
        if (['&', '%', '<<', '>>', '//'].includes(e.op)) for (const x of e.op === '&' ? [e.left, e.right] : [e.right]) if (x.kind === 'Local' || x.kind === 'Global' || x.kind === 'Cell') this.operands.add(keyOf(this.plan, x))
        break
      default:
    }
    for (const x of operandsOf(e)) this.expression(x)
  }
}

function hasLoop(s: CoreStmt): boolean {
  return s.kind === 'For' || s.kind === 'While' || blocksOf(s).some((b) => b.stmts.some(hasLoop))
}

function stepOf(e: CoreExpr): bigint | null {
  if (e.kind === 'Const' && typeof e.value === 'number') return BigInt(e.value)
  if (e.kind === 'Unary' && e.op === '-') {
    const v = stepOf(e.operand)
    return v === null ? null : -v
  }
  return null
}

/**
 * Variables that have a value whenever the loop is entered: those that it reads for sure before it assigns them, in its first iteration.
 */
function setAtEntry(T: TypedCompiler, loop: Loop): Set<string> {
  const out: Set<string> = new Set()
  const expression = (e: CoreExpr, assigned: ReadonlySet<SlotId>): void => {
    if (e.kind === 'Local' && e.sure && !assigned.has(e.slot)) out.add(`s${e.slot}`)
    if (e.kind === 'Global') {
      const slot = T.facts.promoted.get(e.index)
      if (slot !== undefined && !assigned.has(slot)) out.add(`s${slot}`)
    }
    for (const x of operandsOf(e)) expression(x, assigned)
  }
  const statements = (stmts: readonly CoreStmt[], assigned: Set<SlotId>): void => {
    for (const s of stmts) {
      for (const e of expressionsOf(s)) expression(e, assigned)
      if (s.kind === 'For') assigned.add(s.item)
      for (const b of blocksOf(s)) statements(b.stmts, new Set(assigned))
      if (s.kind === 'For') assigned.delete(s.item)
      if (s.kind === 'Assign') assigned.add(s.slot)
      if (s.kind === 'StoreGlobal') assigned.add(T.facts.promoted.get(s.index) ?? -1)
    }
  }
  statements([loop], new Set())
  for (let i = 0; i < T.code.paramCount; i++) out.add(`s${i}`)
  return out
}
