/**
 * Core to closures. This class makes the generic form of everything; the typed tier (typed.ts)
 * overrides what it knows better. Expressions are here; statements in statements.ts, steps in steps.ts.
 */
import type { Block, CoreExpr, CoreStmt } from '../core/nodes.ts'
import { bankCopy } from '../generated/banks.ts'
import type { Code } from '../run/code.ts'
import { chargeMemory, uncharged } from '../run/meter.ts'
import { HELD, TUPLE } from '../run/sizes.ts'
import type { Frame } from '../run/frame.ts'
import { PyDict } from '../runtime/dict/dict.ts'
import { PyList } from '../runtime/list/list.ts'
import { constantSet, copyAs } from '../runtime/set/plain.ts'
import { PySet } from '../runtime/set/set.ts'
import { setType } from '../runtime/builtin-types.ts'
import { PySlice } from '../runtime/slice.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import { type PyException } from '../runtime/exception.ts'
import { PyTuple, type Str, type Value } from '../runtime/value.ts'
import { LIFT } from '../run/completion.ts'
import type { Bank, Store } from './bank-types.ts'
import { carryAfter, withCarry } from '../runtime/ops/carry.ts'
import type { Eval, EvalBool, Exec } from './closures.ts'
import type { SlotKind } from './kinds.ts'
import { makeFunction } from './function-value.ts'
import { exceptionMatches, exceptionPart, loadName, specialMethod } from './lookups.ts'
import { AttrSite } from './attr-site.ts'
import { comparisonTest, withConstant } from './fused.ts'
import { formatSlow, joinParts, truthSlow } from './slow.ts'
import { type LoopHeat, loopHeat } from './tier.ts'
import { compileStatement } from './statements.ts'
import { generalArray, pair, triple } from '../runtime/general-array.ts'

/** Copies used by the generic tier: enough that no literal is its own direct child. */
const GENERIC_COPIES = 2

export class Compiler {
  readonly code: Code
  protected deal = 0

  constructor(code: Code) {
    this.code = code
  }

  /** The next copy of the bank, in turn. */
  bank(): Bank {
    this.deal = (this.deal + 1) % GENERIC_COPIES
    return bankCopy(this.deal)
  }

  statement(s: CoreStmt): Exec {
    let exec = this.code.execs[s.id]
    if (exec === undefined) {
      exec = compileStatement(this, s)
      this.code.execs[s.id] = exec
    }
    return exec
  }

  /** A block's statements in order. */
  block(b: Block): Exec {
    return this.sequence(b.stmts.map((s) => this.statement(s)))
  }

  /** A block with its charge. */
  suite(b: Block): Exec {
    const body = this.block(b)
    return b.cost === 0 ? body : this.bank().charged(b.cost, body)
  }

  /** Unrolled by four, each level another copy: V8 does not inline loops over closures. */
  sequence(execs: Exec[]): Exec {
    if (execs.length === 0) return nothing
    let level = this.joinPlain(execs)
    while (level.length > 1) {
      const next: Exec[] = []
      const bank = this.bank()
      for (let i = 0; i < level.length; i += 4) {
        const [a, b, c, d] = level.slice(i, i + 4) as [Exec, Exec, Exec, Exec]
        next.push(d !== undefined ? bank.block4(a, b, c, d) : c !== undefined ? bank.block3(a, b, c) : b !== undefined ? bank.block2(a, b) : a)
      }
      level = next
    }
    return level[0] as Exec
  }

  /** Joins neighbours that always go on normally. */
  private joinPlain(execs: readonly Exec[]): Exec[] {
    const out: Exec[] = []
    let run: Exec[] = []
    const flush = (): void => {
      while (run.length > 1) {
        const next: Exec[] = []
        const bank = this.bank()
        for (let i = 0; i < run.length; i += 3) {
          const [a, b, c] = run.slice(i, i + 3) as [Exec, Exec, Exec]
          next.push(c !== undefined ? bank.plain3(a, b, c) : b !== undefined ? bank.plain2(a, b) : a)
        }
        run = next
      }
      if (run[0] !== undefined) {
        plain.add(run[0])
        out.push(run[0])
      }
      run = []
    }
    for (const e of execs) {
      if (plain.has(e)) run.push(e)
      else {
        flush()
        out.push(e)
      }
    }
    flush()
    return out
  }

  /** The back-edge counter of a loop. */
  loopHeat(s: CoreStmt): LoopHeat {
    return loopHeat(this.code, s.id)
  }

  /** The code that a call is expected to run, when there is reason to. */
  directTarget(s: Extract<CoreStmt, { kind: 'Call' }>): Code | null {
    void s
    return null
  }

  /** Stores what has the slot's own form already. */
  rawStore(slot: number): Store {
    return this.bank().storeSlot(slot)
  }

  /** Kinds of slots that one step fills together; null = all generic. */
  kindsOf(slots: readonly number[]): readonly SlotKind[] | null {
    void slots
    return null
  }

  /** How a step stores its value; -1 drops it. `id` is the step's node. */
  store(slot: number, id: number): Store {
    void id
    return slot < 0 ? this.bank().discard : this.bank().storeSlot(slot)
  }

  assign(slot: number, value: CoreExpr, id: number): Exec {
    void id
    return goesOn(this.bank().assign(slot, this.expr(value)))
  }

  /** A slot's value in generic form. */
  load(slot: number, id: number, sure: boolean): Eval {
    return sure ? this.bank().loadSlot(slot) : this.bank().loadChecked(slot, id)
  }

  /** An expression as a test. `at` is the node of what tests it: a temporary has no node of its own. */
  test(e: CoreExpr, at: number): EvalBool {
    switch (e.kind) {
      case 'Not':
        return this.bank().not(this.test(e.operand, e.id))
      case 'And':
        return this.bank().andTest(this.test(e.left, e.id), this.test(e.right, e.id))
      case 'Or':
        return this.bank().orTest(this.test(e.left, e.id), this.test(e.right, e.id))
      case 'Is':
      case 'In':
      case 'ExcMatch':
      case 'IsUnset':
        return this.expr(e)
      case 'Compare':
        return comparisonTest(this.bank(), e, at, (x) => this.expr(x))
      default:
        return this.bank().truth(this.expr(e), at)
    }
  }

  /** An expression in generic form. */
  expr(e: CoreExpr): Eval {
    const bank = this.bank()
    switch (e.kind) {
      case 'Const':
        return bank.constant(e.value)
      case 'Local':
        return this.load(e.slot, e.id, e.sure)
      case 'Cell':
        return bank.loadCell(e.slot, e.id)
      case 'Global':
        return bank.loadGlobal(e.index, e.name, e.id)
      case 'Name':
        return function evalName(f) { return loadName(f, e) }
      case 'Binary':
        return this.binary(e, bank)
      case 'Unary':
        return e.op === '-' ? bank.negate(this.expr(e.operand), e.id) : bank.unary(e.op, this.expr(e.operand), e.id)
      case 'Not':
        return bank.not(this.test(e.operand, e.id))
      case 'Compare': {
        const l = this.expr(e.left)
        const r = this.expr(e.right)
        switch (e.op) {
          case '<': return bank.lessThan(l, r, e.id)
          case '<=': return bank.lessEqual(l, r, e.id)
          case '>': return bank.greaterThan(l, r, e.id)
          case '>=': return bank.greaterEqual(l, r, e.id)
          case '==': return bank.equal(l, r, e.id)
          case '!=': return bank.notEqual(l, r, e.id)
        }
      }
      // biome-ignore lint/suspicious/noFallthroughSwitchClause: every operator returns above
      case 'Is':
        if (e.right.kind === 'Const' && (e.right as { value: Value }).value === null) return bank.isNone(this.expr(e.left), e.kind === 'Is' && e.negated)
        return bank.is(this.expr(e.left), this.expr(e.right), e.kind === 'Is' && e.negated)
      case 'In':
        return bank.contains(this.expr(e.left), this.expr(e.right), e.negated, e.id)
      case 'And':
        return bank.and(this.expr(e.left), this.expr(e.right), e.id)
      case 'Or':
        return bank.or(this.expr(e.left), this.expr(e.right), e.id)
      case 'IfExp':
        return bank.conditional(this.test(e.test, e.id), this.expr(e.body), this.expr(e.orelse))
      case 'Attr':
        return bank.attr(this.expr(e.object), new AttrSite(this.code, e.name, e.id), e.id)
      case 'Item':
        return bank.item(this.expr(e.object), this.expr(e.key), e.id)
      case 'Slice': {
        const lower = this.expr(e.lower)
        const upper = this.expr(e.upper)
        const step = this.expr(e.step)
        return function evalSlice(f) { return new PySlice(lower(f), upper(f), step(f)) }
      }
      case 'Tuple':
        return this.tuple(e.items)
      case 'List':
        return this.list(e.items)
      case 'Set': {
        if (e.items.length > 2 && e.items.every((x) => x.kind === 'Const')) {
          // CPython merges a constant frozenset into a new set, and the order of the items shows it.
          const template = uncharged(() => sharedSet(this.code.source, e.items.map((x) => (x as { value: Value }).value)))
          return function evalConstantSet() { return copyAs(setType, template) }
        }
        const items = e.items.map((x) => this.expr(x))
        return function evalSet(f) {
          const values = items.map((x) => x(f))
          f.pc = e.id
          return guarded(() => {
            const s = new PySet()
            for (const v of values) s.add(v)
            return s
          })
        }
      }
      case 'Dict': {
        const keys = e.keys.map((x) => this.expr(x))
        const values = e.values.map((x) => this.expr(x))
        return function evalDict(f) {
          chargeMemory(HELD * keys.length)
          const d = new PyDict()
          for (let i = 0; i < keys.length; i++) {
            const k = (keys[i] as Eval)(f)
            const v = (values[i] as Eval)(f)
            if (typeof k === 'string') d.setStr(k, v)
            else {
              f.pc = e.id
              guarded(() => d.set(k, v))
            }
          }
          return d
        }
      }
      case 'ToTuple': {
        const list = this.expr(e.operand)
        return function evalToTuple(f) { return new PyTuple((list(f) as PyList).toArray()) }
      }
      case 'Join': {
        const parts = e.parts.map((x) => this.expr(x))
        return function evalJoin(f) {
          const out: Str[] = []
          for (const p of parts) out.push(p(f))
          return joinParts(out)
        }
      }
      case 'Format': {
        const value = this.expr(e.value)
        const spec = e.spec === null ? null : this.expr(e.spec)
        const { conversion, id } = e
        return function evalFormat(f) {
          const v = value(f)
          const s = spec === null ? '' : spec(f)
          f.pc = id
          return formatSlow(v, conversion, s)
        }
      }
      case 'Function':
        return makeFunction(this, e)
      case 'ExcMatch': {
        const type = this.expr(e.type)
        const { slot, id } = e
        return function evalExcMatch(f) {
          const t = type(f)
          f.pc = id
          return exceptionMatches(f[`s${slot}`] as PyException, t)
        }
      }
      case 'Special': {
        const object = this.expr(e.object)
        return function evalSpecial(f) {
          const o = object(f)
          f.pc = e.id
          return specialMethod(o, e.name)
        }
      }
      case 'IsUnset': {
        const name = `s${e.slot}`
        return function evalIsUnset(f) { return f[name] === undefined }
      }
      case 'Carry': {
        const total = this.expr(e.total)
        const carry = this.expr(e.carry)
        const value = this.expr(e.value)
        const sum = this.expr(e.sum)
        return function evalCarry(f) { return carryAfter(total(f), carry(f), value(f), sum(f)) }
      }
      case 'Carried': {
        const total = this.expr(e.total)
        const carry = this.expr(e.carry)
        const value = this.expr(e.value)
        return function evalCarried(f) { return withCarry(total(f), carry(f), value(f)) }
      }
      case 'ExcPart': {
        const name = `s${e.slot}`
        return function evalExcPart(f) { return exceptionPart(f[name], e.part) }
      }
    }
  }

  private binary(e: Extract<CoreExpr, { kind: 'Binary' }>, bank: Bank): Eval {
    const fused = withConstant(bank, e, () => this.expr(e.left))
    if (fused !== null) return fused
    const l = this.expr(e.left)
    const r = this.expr(e.right)
    if (e.inplace) return e.op === '+' ? bank.inplaceAdd(l, r, e.id) : bank.inplace(e.op, l, r, e.id)
    switch (e.op) {
      case '+': return bank.add(l, r, e.id)
      case '-': return bank.sub(l, r, e.id)
      case '*': return bank.mul(l, r, e.id)
      case '%': return bank.mod(l, r, e.id)
      case '//': return bank.floorDiv(l, r, e.id)
      case '&': return bank.bitAnd(l, r, e.id)
      case '|': return bank.bitOr(l, r, e.id)
      case '^': return bank.bitXor(l, r, e.id)
      default: return bank.binary(e.op, l, r, e.id)
    }
  }

  protected tuple(items: readonly CoreExpr[]): Eval {
    const es = items.map((x) => this.expr(x))
    const bytes = TUPLE + HELD * es.length
    const [a, b, c] = es as [Eval, Eval, Eval]
    if (es.length === 2) return function evalTuple2(f) { chargeMemory(bytes); return pair(a(f), b(f)) }
    if (es.length === 3) return function evalTuple3(f) { chargeMemory(bytes); return triple(a(f), b(f), c(f)) }
    return function evalTuple(f) {
      chargeMemory(bytes)
      const out: Value[] = generalArray()
      for (const x of es) out.push(x(f))
      return new PyTuple(out)
    }
  }

  protected list(items: readonly CoreExpr[]): Eval {
    const es = items.map((x) => this.expr(x))
    const bytes = HELD * es.length
    if (es.length === 0) return function evalEmptyList() { return new PyList() }
    return function evalList(f) {
      chargeMemory(bytes)
      const out: Value[] = []
      for (const x of es) out.push(x(f))
      return PyList.from(out)
    }
  }
}

const constantSets: WeakMap<object, Map<string, PySet>> = new WeakMap()
/** Equal constant sets of one module are one constant in CPython: the first one's order holds for all. */
function sharedSet(source: object, values: readonly Value[]): PySet {
  if (!values.every((v) => v === null || typeof v !== 'object')) return constantSet(values)
  let sets = constantSets.get(source)
  if (sets === undefined) {
    sets = new Map()
    constantSets.set(source, sets)
  }
  const key = JSON.stringify(values.map((v) => `${typeof v} ${String(v)}`).sort())
  let set = sets.get(key)
  if (set === undefined) {
    set = constantSet(values)
    sets.set(key, set)
  }
  return set
}

/** Closures of statements that always complete normally (or throw). */
const plain: WeakSet<Exec> = new WeakSet()
export function goesOn(exec: Exec): Exec {
  plain.add(exec)
  return exec
}

export function nothing(): undefined {
  return undefined
}

/** Runs a leaf that may need guest code: then the statement is lifted. */
export function guarded<T>(leaf: () => T): T {
  try {
    return leaf()
  } catch (e) {
    if (e === NEED_GUEST) throw LIFT
    throw e
  }
}

export function truthy(f: Frame, v: Value, id: number): boolean {
  f.pc = id
  return truthSlow(v)
}
