/**
 * Tier 1: typed closures. The generic compiler, except where kinds are known: slots hold raw numbers,
 * operators work on raw numbers, and guards stand where a guess becomes a fact. Dealt from all copies
 * of the bank, with a root literal of its own per loop and function (docs/decisions/002).
 */
import type { BinaryOperator } from '../ast/nodes.ts'
import { blocksOf } from '../core/finish.ts'
import type { Block, CoreExpr, CoreStmt } from '../core/nodes.ts'
import { bankCopy, bankCount } from '../generated/banks.ts'
import { moreBanks, roots } from './roots-part.ts'
import { type RegionFacts, isNumber, kindOf } from '../infer/infer.ts'
import type { Code } from '../run/code.ts'
import type { Frame } from '../run/frame.ts'
import { PyFunction } from '../runtime/function.ts'
import { PyListIter } from '../runtime/iterators/sequence.ts'
import { PyRangeIter } from '../runtime/range.ts'
import { PyFloat, type Value } from '../runtime/value.ts'
import type { Bank, Store } from './bank-types.ts'
import { lost } from '../runtime/ops/carry.ts'
import type { Eval, EvalBool, Exec } from './closures.ts'
import { Compiler, goesOn } from './compiler.ts'
import { type Expected, fieldLoad, fieldStore } from './fields.ts'
import { forced, forcedExit, forcedStore } from './forced.ts'
import { type Guarded, findRuns, guardedRun } from './guarded-runs.ts'
import { intrinsicCall } from './intrinsics.ts'
import type { Kind, SlotKind } from './kinds.ts'
import { probe } from './probing.ts'
import { forLoop, forParts } from './loops.ts'
import { compileStatement } from './statements.ts'
import { itemStore } from './steps.ts'
import { Warm, sliced } from './slices.ts'
import { rewound, rewoundTest } from './rewind.ts'
import { globalSync } from './sync.ts'
import type { LoopHeat } from './tier.ts'

/** Steps after which promoted globals may have changed: everything that may run guest code. */
const SYNCED: ReadonlySet<CoreStmt['kind']> = new Set([
  'Do', 'Call', 'CallMethod', 'CallEx', 'SetAttr', 'DelAttr', 'SetItem', 'DelItem', 'SetAdd', 'DictSet', 'Extend', 'Iter', 'Unpack', 'Raise',
  'Import', 'ImportName', 'BuildClass',
])

export class TypedCompiler extends Compiler {
  readonly facts: RegionFacts

  private readonly samples: readonly Frame[]

  constructor(code: Code, facts: RegionFacts, samples: readonly Frame[]) {
    super(code)
    this.facts = facts
    this.samples = samples
  }

  private readonly probed: Map<CoreExpr, Value[]> = new Map()

  /** What an expression's value is on the sample frames, as far as it can be evaluated there. */
  probeValues(e: CoreExpr): Value[] {
    const known = this.probed.get(e)
    if (known !== undefined) return known
    const out = probe(new Compiler(this.code).expr(e), this.samples)
    this.probed.set(e, out)
    return out
  }

  override bank(): Bank {
    const more = moreBanks()
    this.deal = (this.deal + 1) % (bankCount + (more === null ? 0 : more.bankCount))
    return more === null || this.deal < bankCount ? bankCopy(this.deal) : more.bankCopy(this.deal - bankCount)
  }

  override loopHeat(): LoopHeat {
    return { left: -1, short: 0, region: null, compilations: 0 }
  }

  /** In the guard modes of tests, what tells whether a guard must fail now. */
  forcedExit(id: number): (() => boolean) | null {
    return forcedExit(this.code, id)
  }

  kind(e: CoreExpr): Kind {
    return kindOf(this.facts, e)
  }

  /** Not cached: this closure belongs to this version. */
  override statement(s: CoreStmt): Exec {
    const exec = blocksOf(s).length === 0 ? rewound(this, s, this.typedStatement(s)) : this.typedStatement(s)
    return this.facts.promoted.size > 0 && SYNCED.has(s.kind) ? globalSync(this, s, exec) : exec
  }

  /** What a loop goes over on the sample frames. */
  private iterates(s: Extract<CoreStmt, { kind: 'For' }>): 'range' | 'list' | 'other' {
    for (const f of this.samples) {
      const it = f[`s${s.iter}`]
      if (it instanceof PyRangeIter) return 'range'
      if (it instanceof PyListIter) return 'list'
      if (it !== undefined) return 'other'
    }
    return 'range'
  }

  private elseOf(b: Block): Exec | null {
    return b.stmts.length === 0 ? null : this.suite(b)
  }

  /** Objects whose shape the run being compiled has checked. */
  private guarded: Guarded | null = null

  /** The field of an object that is under a run's guard; null when there is none. */
  guardedField(object: CoreExpr, name: string): Expected | null {
    if (this.guarded === null || object.kind !== 'Local') return null
    const shape = this.guarded.get(object.slot)
    const index = shape?.index.get(name)
    if (shape === undefined || index === undefined || index >= 12) return null
    return { shape, index, kind: shape.kinds[index] as number }
  }

  override block(b: Block): Exec {
    if (this.facts.promoted.size > 0) return super.block(b)
    const execs: Exec[] = []
    for (const run of findRuns(this, b.stmts)) {
      if (run.guarded === null) {
        for (const s of run.stmts) execs.push(this.statement(s))
        continue
      }
      const outer = this.guarded
      this.guarded = run.guarded
      const fast = this.sequence(run.stmts.map((s) => this.statement(s)))
      this.guarded = null
      const general = this.sequence(run.stmts.map((s) => this.statement(s)))
      this.guarded = outer
      execs.push(guardedRun(this, run.guarded, fast, general))
    }
    return this.sequence(execs)
  }

  private typedStatement(s: CoreStmt): Exec {
    switch (s.kind) {
      case 'While': {
        if (s.pre.stmts.length > 0) break
        const root = roots()?.whileRootPool.pop()
        if (root === undefined) break
        return sliced(root(this.test(s.test, s.id), s.body.cost, this.block(s.body), new Warm()), this.elseOf(s.orelse))
      }
      case 'For': {
        const parts = forParts(this, s)
        const orelse = s.orelse.stmts.length === 0 ? null : parts.orelse
        const { cost } = s.body
        const over = this.iterates(s)
        // A range never fits a float slot: the general loop says where it is.
        if (over === 'range' && this.facts.slots[s.item] !== 'float') {
          const root = roots()?.rangeRootPool.pop()
          if (root !== undefined) return sliced(root(parts.getIter, parts.store, cost, parts.body, forLoop(this, s, parts), new Warm()), orelse)
        } else if (over === 'list') {
          const root = roots()?.listRootPool.pop()
          if (root !== undefined) return sliced(root(parts.getIter, parts.store, cost, parts.body, forLoop(this, s, parts), new Warm(), s.id), orelse)
        }
        const root = this.facts.promoted.size > 0 ? undefined : roots()?.iterRootPool.pop()
        if (root !== undefined) return sliced(root(parts.getIter, parts.store, cost, parts.body, new Warm(), s.id), orelse)
        return forLoop(this, s, parts)
      }
      case 'StoreGlobal': {
        const slot = this.facts.promoted.get(s.index)
        if (slot !== undefined) return this.assign(slot, s.value, s.id)
        break
      }
      case 'SetItem':
        return this.setItem(s)
      case 'CallMethod': {
        const plain = compileStatement(this, s)
        return intrinsicCall(this, s, plain) ?? plain
      }
      case 'SetAttr': {
        const k = this.kind(s.value)
        return fieldStore(this, s, k === 'float' || k === 'int' ? k : 'any') ?? compileStatement(this, s)
      }
      default:
    }
    return compileStatement(this, s)
  }

  /** A call of a function of as many parameters, seen on the sample frames. */
  override directTarget(s: Extract<CoreStmt, { kind: 'Call' }>): Code | null {
    if (s.keywords.length > 0 || s.args.length < 1 || s.args.length > 2) return null
    if (s.callee.kind !== 'Global' && s.callee.kind !== 'Local' && s.callee.kind !== 'Cell') return null
    for (const v of this.probeValues(s.callee)) {
      if (v instanceof PyFunction && v.code.simple && v.code.argCount === s.args.length && !v.code.isGenerator) return v.code
    }
    return null
  }

  override kindsOf(slots: readonly number[]): readonly SlotKind[] {
    return slots.map((slot) => this.facts.slots[slot] as SlotKind)
  }

  override store(slot: number, id: number): Store {
    if (slot < 0) return super.store(slot, id)
    const store = this.bank().storeSlot(slot)
    const kind = this.facts.slots[slot] as SlotKind
    if (kind === 'any') return store
    return forcedStore(this.code, kind === 'int' ? this.bank().intoInt(store) : this.bank().intoFloat(store), id)
  }

  override assign(slot: number, value: CoreExpr, id: number): Exec {
    const kind = this.facts.slots[slot] as SlotKind
    return goesOn(this.bank().assign(slot, kind === 'any' ? this.expr(value) : this.as(value, kind, id)))
  }

  /** A slot's value in generic form. */
  override load(slot: number, id: number, sure: boolean): Eval {
    const kind = this.facts.slots[slot] as SlotKind
    if (kind === 'any') return super.load(slot, id, sure)
    const raw = this.rawSlot(slot, id, sure)
    return kind === 'float' ? this.bank().box(raw) : raw
  }

  private rawSlot(slot: number, id: number, sure: boolean): Eval {
    const load = this.bank().loadSlot(slot)
    return sure || this.facts.slots[slot] === 'float' ? load : this.bank().boundInt(load, slot, id)
  }

  /** The value as a raw number of `kind`, guarded if that is only a guess. `id` is where to leave typed code. */
  as(e: CoreExpr, kind: 'int' | 'float', id: number): Eval {
    const have = this.kind(e)
    if (have === kind) return this.raw(e)
    // The node that is guarded; a temporary has none of its own, and a constant is no guess.
    const at = e.kind === 'Local' || !('id' in e) ? id : e.id
    return this.guard(kind, this.expr(e), at)
  }

  private guard(kind: 'int' | 'float', e: Eval, id: number): Eval {
    const bank = this.bank()
    return forced(this.code, kind === 'int' ? bank.guardInt(e, id) : bank.guardFloat(e, id), id)
  }

  /** A number operand as a raw double: ints and floats alike. */
  private number(e: CoreExpr): Eval {
    return this.raw(e)
  }

  /** The raw form of an expression whose kind is int, float or bool. */
  raw(e: CoreExpr): Eval {
    const bank = this.bank()
    switch (e.kind) {
      case 'Const':
        return bank.constant(e.value instanceof PyFloat ? e.value.value : e.value)
      case 'Local':
        return this.rawSlot(e.slot, e.id, e.sure)
      case 'Global': {
        const slot = this.facts.promoted.get(e.index)
        if (slot !== undefined) return bank.loadSlot(slot)
        return this.guard(this.kind(e) as 'int' | 'float', super.expr(e), e.id)
      }
      case 'Binary':
        return this.rawBinary(e)
      case 'Unary':
        return this.kind(e) === 'int' ? bank.negateInt(this.raw(e.operand)) : bank.negateFloat(this.raw(e.operand))
      case 'Attr':
        return forced(this.code, fieldLoad(this, e, this.kind(e) as 'int' | 'float'), e.id)
      case 'Item': {
        const o = this.expr(e.object)
        const k = this.raw(e.key)
        return forced(this.code, this.kind(e) === 'int' ? bank.itemInt(o, k, e.id) : bank.itemFloat(o, k, e.id), e.id)
      }
      case 'IfExp':
        return bank.conditional(this.test(e.test, e.id), this.raw(e.body), this.raw(e.orelse))
      case 'Cell':
        return this.guard(this.kind(e) as 'int' | 'float', super.expr(e), e.id)
      case 'Carry':
        return this.rawCarry(e)
      case 'Carried': {
        const total = this.raw(e.total)
        if (this.kind(e) === 'int' || e.value.kind !== 'Const' || e.value.value !== null) return total
        const carry = this.raw(e.carry)
        return function evalCarriedRaw(f) {
          const t = total(f)
          const c = carry(f)
          return c !== 0 && Number.isFinite(c) ? t + c : t
        }
      }
      default:
        return this.expr(e)
    }
  }

  /** Of numbers only: see infer.ts. */
  private rawCarry(e: Extract<CoreExpr, { kind: 'Carry' }>): Eval {
    const carry = this.raw(e.carry)
    const [total, value] = [this.kind(e.total), this.kind(e.value)]
    if (total === 'float' && value === 'float') {
      const [a, x, t] = [e.total, e.value, e.sum].map((operand) => this.raw(operand)) as [Eval, Eval, Eval]
      return function evalCarryRaw(f) { return carry(f) + lost(a(f), x(f), t(f)) }
    }
    return total === 'int' && value === 'float' ? this.bank().constant(0) : carry
  }

  private rawBinary(e: Extract<CoreExpr, { kind: 'Binary' }>): Eval {
    const bank = this.bank()
    const ints = this.kind(e.left) === 'int' && this.kind(e.right) === 'int'
    const { id, op } = e
    if (ints && op !== '/') return forced(this.code, this.intOperator(e), id)
    const l = this.number(e.left)
    const r = this.number(e.right)
    switch (op) {
      case '+': return bank.addFloat(l, r)
      case '-': return bank.subFloat(l, r)
      case '*': return bank.mulFloat(l, r)
      case '/': return forced(this.code, bank.divFloat(l, r, id), id)
      case '**': return forced(this.code, bank.powFloat(l, r, id), id)
      default:
        throw new Error(`internal error: no float operator ${op}; please report this`)
    }
  }

  private intOperator(e: Extract<CoreExpr, { kind: 'Binary' }>): Eval {
    const bank = this.bank()
    const { id } = e
    const constant = e.right.kind === 'Const' && typeof e.right.value === 'number' ? e.right.value : null
    const l = this.raw(e.left)
    if (e.op === '**') return bank.squareInt(l, id)
    if (constant !== null) {
      if (e.op === '+') return bank.addIntConst(l, constant, id)
      if (e.op === '-') return bank.addIntConst(l, -constant, id)
      if (e.op === '*') return bank.mulIntConst(l, constant, id)
      if (e.op === '//' && constant !== 0) return bank.floorDivConst(l, constant, id)
      if (e.op === '%' && constant !== 0 && Math.abs(constant) < 2 ** 52) return bank.modConst(l, constant, id)
    }
    const r = this.raw(e.right)
    const make: Partial<Record<BinaryOperator, (l: Eval, r: Eval, id: number) => Eval>> = {
      '+': bank.addInt, '-': bank.subInt, '*': bank.mulInt, '//': bank.floorDivInt, '%': bank.modInt,
      '&': bank.bitAndInt, '|': bank.bitOrInt, '^': bank.bitXorInt, '<<': bank.shiftLeftInt, '>>': bank.shiftRightInt,
    }
    return (make[e.op] as (l: Eval, r: Eval, id: number) => Eval)(l, r, id)
  }

  /** An expression in generic form. */
  override expr(e: CoreExpr): Eval {
    const kind = this.kind(e)
    switch (e.kind) {
      case 'Local':
      case 'Const':
        return super.expr(e)
      case 'Global': {
        const slot = this.facts.promoted.get(e.index)
        if (slot === undefined) return super.expr(e)
        if (kind === 'float') return this.bank().box(this.bank().loadSlot(slot))
        if (kind === 'int') return this.bank().loadSlot(slot)
        return this.bank().loadPromoted(this.bank().loadSlot(slot), e.name, e.id)
      }
      case 'Binary':
      case 'Unary':
      case 'Attr':
      case 'IfExp':
      case 'Carry':
      case 'Carried':
        if (kind === 'float') return this.bank().box(this.raw(e))
        if (kind === 'int') return this.raw(e)
        if (e.kind === 'Attr') return fieldLoad(this, e, 'any')
        return super.expr(e)
      case 'Item':
        if (kind === 'float') return this.bank().box(this.raw(e))
        if (kind === 'int') return this.raw(e)
        if (this.kind(e.key) === 'int') return this.bank().itemAt(this.expr(e.object), this.raw(e.key), e.id)
        return super.expr(e)
      case 'Compare':
        return kind === 'bool' ? this.compare(e) : super.expr(e)
      default:
        return super.expr(e)
    }
  }

  private compare(e: Extract<CoreExpr, { kind: 'Compare' }>): EvalBool {
    const bank = this.bank()
    const l = this.number(e.left)
    const r = this.number(e.right)
    switch (e.op) {
      case '<': return bank.lessNumber(l, r)
      case '<=': return bank.lessEqualNumber(l, r)
      case '>': return bank.greaterNumber(l, r)
      case '>=': return bank.greaterEqualNumber(l, r)
      case '==': return bank.equalNumber(l, r)
      case '!=': return bank.notEqualNumber(l, r)
    }
  }

  override test(e: CoreExpr, at: number): EvalBool {
    return rewoundTest(this, e, this.plainTest(e, at))
  }

  private plainTest(e: CoreExpr, at: number): EvalBool {
    const kind = this.kind(e)
    if (e.kind === 'Compare' && kind === 'bool') return this.compare(e)
    if (isNumber(kind)) return this.bank().truthNumber(this.raw(e))
    return super.test(e, at)
  }

  private setItem(s: Extract<CoreStmt, { kind: 'SetItem' }>): Exec {
    const bank = this.bank()
    if (this.kind(s.key) !== 'int') return compileStatement(this, s)
    const k = this.kind(s.value)
    const store = itemStore(s.id)
    if (k === 'float') return bank.setItemFloat(this.raw(s.value), this.expr(s.object), this.raw(s.key), (f, v, o, i) => store(f, new PyFloat(v), o, i))
    if (k === 'int') return bank.setItemInt(this.raw(s.value), this.expr(s.object), this.raw(s.key), store)
    return bank.setItemAny(this.expr(s.value), this.expr(s.object), this.raw(s.key), store)
  }
}
