/**
 * Generator expressions that a builtin takes all items of: `sum(x * x for x in v)`. Their loop runs in this frame, as that of a comprehension,
 * and what the builtin does with an item stands in it as Core. Where the name turns out to mean something else, the generator is made after all.
 *
 * Reference: https://docs.python.org/3.13/reference/expressions.html#generator-expressions
 */
import type { Call, Comprehension, Expr, GeneratorExp, Keyword } from '../ast/nodes.ts'
import { builtinValue } from '../builtins/registry.ts'
import { LaterFunction } from '../core/later.ts'
import type { CoreExpr, CoreFunction, Inlined, SlotId } from '../core/nodes.ts'
import { type Consumer, consumedBy } from '../resolve/consumed.ts'
import type { Binding, Scope } from '../resolve/scopes.ts'
import { EMPTY_TUPLE, PyFloat } from '../runtime/value.ts'
import { methodCallSpan } from './anchors.ts'
import { empty, inScope, iterator, lowerLoops } from './comprehensions.ts'
import { constant, lowerExpr } from './expressions.ts'
import { buildCode, generatorBody, headOf, innerQualname, noParams } from './functions.ts'
import { Lowerer } from './lowerer.ts'
import { calledName, owned } from './owned.ts'

/** The call, where it consumes a generator expression that needs no frame; null for any other. */
export function lowerConsumed(L: Lowerer, e: Call): CoreExpr | null {
  const found = consumedBy(e)
  if (found === null) return null
  const scope = L.module.scopes.get(found.generator) as Scope
  return scope.kind === 'comprehension' ? new Consumption(L, e, found.consumer, found.generator, scope).lower() : null
}

class Consumption {
  private readonly L: Lowerer
  private readonly call: Call
  private readonly consumer: Consumer
  private readonly generator: GeneratorExp
  private readonly scope: Scope
  private readonly iter: SlotId
  private readonly result: SlotId
  private readonly inside: Inlined

  constructor(L: Lowerer, call: Call, consumer: Consumer, generator: GeneratorExp, scope: Scope) {
    this.L = L
    this.call = call
    this.consumer = consumer
    this.generator = generator
    this.scope = scope
    this.iter = L.temp()
    this.result = L.temp()
    this.inside = { name: '<genexpr>', qualname: innerQualname(L, '<genexpr>'), start: generator.start, end: generator.end, call: this.node() }
  }

  /** A node of the call itself. */
  private node(): number {
    return this.call.func.kind === 'Attribute' ? this.L.spanNode(methodCallSpan(this.call, this.L.module.source)) : this.L.node(this.call)
  }

  private get outermost(): Comprehension {
    return this.generator.generators[0] as Comprehension
  }

  lower(): CoreExpr {
    const { L } = this
    // A literal's method is what it is.
    if (this.consumer === 'join') this.consume(() => {})
    else {
      const test: CoreExpr = { kind: 'Is', negated: false, left: lowerExpr(L, this.call.func), right: constant(builtinValue(this.consumer)), id: this.node() }
      // The loop follows the question for its iterator: then generated code can do without the iterator (jit/own-loops.ts).
      const light = isLight(this.outermost.iter)
      const iterable = light ? null : L.atom(lowerExpr(L, this.outermost.iter), this.outermost.iter)
      const ask = (): void => iterator(L, this.outermost, this.iter, iterable ?? lowerExpr(L, this.outermost.iter), calledName(this.outermost.iter))
      const body = L.into(0, () => this.consume(ask))
      const orelse = L.into(0, () => this.make(ask))
      L.emit({ kind: 'If', id: this.node(), test, body, orelse })
    }
    return L.local(this.result, this.call)
  }

  // -------------------------------------------------------------- consuming

  private set(slot: SlotId, value: CoreExpr): void {
    this.L.emit({ kind: 'Assign', id: this.node(), slot, value })
  }
  private get(slot: SlotId): CoreExpr {
    return { kind: 'Local', slot, id: this.node(), sure: true }
  }
  private when(test: CoreExpr, body: () => void, orelse: (() => void) | null = null): void {
    const { L } = this
    L.emit({ kind: 'If', id: this.node(), test, body: L.into(0, body), orelse: orelse === null ? empty() : L.into(0, orelse) })
  }
  private not(operand: CoreExpr): CoreExpr {
    return { kind: 'Not', operand, id: this.node() }
  }

  /** The loops; what `item` builds belongs to the builtin, no longer to the generator. */
  private loops(item: (value: CoreExpr) => void, between: (() => void) | null = null): void {
    const { L, generator } = this
    this.closing(() => lowerLoops(L, generator, generator.generators, 0, this.iter, () => {
      const value = lowerExpr(L, generator.elt)
      L.within(null, () => item(value))
    }, between === null ? null : () => L.within(null, between)))
  }

  /** Builds the loops in the scope of the expression; a generator that they alone have is closed when they are left. */
  private closing(build: () => void): void {
    const { L } = this
    const loops = (): void => L.within(this.inside, () => inScope(L, this.scope, build))
    if (calledName(this.outermost.iter) === undefined) loops()
    else owned(L, this.iter, this.generator, loops)
  }

  private consume(ask: () => void): void {
    switch (this.consumer) {
      case 'sum':
        return this.sum(ask)
      case 'any':
      case 'all':
        return this.search(ask, this.consumer === 'any')
      case 'min':
      case 'max':
        return this.extreme(ask, this.consumer === 'min' ? '<' : '>')
      case 'dict':
        return this.pairs(ask)
      default:
        return this.collect(ask)
    }
  }

  /** As `Sum` adds (builtins/sum.ts): what floats lose in rounding is carried along. */
  private sum(ask: () => void): void {
    const { L, result } = this
    const total = L.temp()
    const carry = L.temp()
    const start = this.call.args[1]
    const plus = (left: CoreExpr, right: CoreExpr): CoreExpr => ({ kind: 'Binary', op: '+', inplace: false, left, right, id: this.node() })
    const keep = (from: CoreExpr, value: CoreExpr, sum: CoreExpr): void => this.set(carry, { kind: 'Carry', total: from, carry: this.get(carry), value, sum, id: this.node() })
    const withCarry = (value: CoreExpr): CoreExpr => ({ kind: 'Carried', total: this.get(total), carry: this.get(carry), value, id: this.node() })
    const next = (value: CoreExpr): void => {
      const before = L.temp()
      this.set(before, withCarry(value))
      const after = L.temp()
      this.set(after, plus(this.get(before), value))
      keep(this.get(total), value, this.get(after))
      this.set(total, this.get(after))
    }
    this.set(carry, constant(new PyFloat(0)))
    if (start !== undefined) {
      ask()
      this.set(total, lowerExpr(L, start))
      this.loops((value) => next(L.atom(value, this.call)))
      this.set(result, withCarry(constant(null)))
      return
    }
    // `total` begins with the first item, not with 0: then it is of one kind.
    const begun = L.temp()
    this.set(begun, constant(false))
    ask()
    this.loops((given) => {
      const value = L.atom(given, this.call)
      this.when(this.get(begun), () => next(value), () => {
        this.set(total, plus(constant(0), value))
        keep(constant(0), value, this.get(total))
        this.set(begun, constant(true))
      })
    })
    this.when(this.get(begun), () => this.set(result, withCarry(constant(null))), () => this.set(result, constant(0)))
  }

  private search(ask: () => void, wanted: boolean): void {
    const { L, result } = this
    this.set(result, constant(!wanted))
    ask()
    const leave = (): void => L.emit({ kind: 'Break', id: this.node() })
    const found = (): CoreExpr => (wanted ? this.get(result) : this.not(this.get(result)))
    this.loops((value) => {
      this.when(wanted ? value : this.not(value), () => {
        this.set(result, constant(wanted))
        leave()
      })
    }, () => this.when(found(), leave))
  }

  private extreme(ask: () => void, op: '<' | '>'): void {
    const { L, result } = this
    const best = L.temp()
    const begun = L.temp()
    this.set(begun, constant(false))
    ask()
    const given = this.keyword('default')
    const otherwise = given === undefined ? null : L.atom(lowerExpr(L, given.value), given.value)
    this.loops((item) => {
      const value = L.atom(item, this.call)
      this.when(this.get(begun), () => {
        this.when({ kind: 'Compare', op, left: value, right: this.get(best), id: this.node() }, () => this.set(best, value))
      }, () => {
        this.set(best, value)
        this.set(begun, constant(true))
      })
    })
    this.when(this.get(begun), () => this.set(result, this.get(best)), () => {
      if (otherwise !== null) this.set(result, otherwise)
      // The builtin knows what to say of nothing at all.
      else L.emit({ kind: 'Call', id: this.node(), dst: result, callee: constant(builtinValue(this.consumer)), args: [constant(EMPTY_TUPLE)], keywords: [] })
    })
  }

  private pairs(ask: () => void): void {
    const { L, result } = this
    const pair = this.generator.elt as Extract<Expr, { kind: 'Tuple' }>
    this.set(result, { kind: 'Dict', keys: [], values: [], id: this.node() })
    ask()
    this.closing(() => lowerLoops(L, this.generator, this.generator.generators, 0, this.iter, () => {
      const [key, value] = L.operands(pair.elts.map((x) => () => lowerExpr(L, x))) as [CoreExpr, CoreExpr]
      L.within(null, () => L.emit({ kind: 'DictSet', id: this.node(), slot: result, key: L.atom(key, pair), value: L.atom(value, pair) }))
    }))
  }

  /** Those that answer a collection, or are given one. */
  private collect(ask: () => void): void {
    const { L, consumer, result } = this
    const unique = consumer === 'set' || consumer === 'frozenset'
    const items = consumer === 'list' || consumer === 'set' ? result : L.temp()
    this.set(items, { kind: unique ? 'Set' : 'List', items: [], id: this.node() })
    if (consumer === 'join') iterator(L, this.outermost, this.iter, lowerExpr(L, this.outermost.iter), calledName(this.outermost.iter))
    else ask()
    const keywords = this.call.keywords.map((k) => ({ name: k.arg as string, value: L.atom(lowerExpr(L, k.value), k.value) }))
    this.loops((value) => L.emit({ kind: unique ? 'SetAdd' : 'ListAppend', id: this.node(), slot: items, value }))
    if (consumer === 'tuple') this.set(result, { kind: 'ToTuple', operand: this.get(items), id: this.node() })
    else if (consumer === 'join') {
      const { func } = this.call as { func: Extract<Expr, { kind: 'Attribute' }> }
      L.emit({ kind: 'CallMethod', id: this.node(), dst: result, object: lowerExpr(L, func.value), name: 'join', args: [this.get(items)], keywords: [], nameId: L.node(func) })
    } else if (items !== result) {
      const args = [this.get(items), ...keywords.map((k) => k.value)]
      L.emit({ kind: 'Call', id: this.node(), dst: result, callee: constant(builtinValue(consumer)), args, keywords: keywords.map((k) => k.name) })
    }
  }

  private keyword(name: string): Keyword | undefined {
    return this.call.keywords.find((k) => k.arg === name)
  }

  // -------------------------------------------------------------- making the generator

  /** The name means no builtin: the call as it stands. */
  private make(ask: () => void): void {
    const { L, call } = this
    const id = this.node()
    const callee = L.spill(lowerExpr(L, call.func), call.func)
    ask()
    const code = this.code()
    const made = L.temp()
    L.emit({ kind: 'Call', id, dst: made, callee: { kind: 'Function', code, defaults: [], kwDefaults: [], annotations: [], id }, args: [this.get(this.iter)], keywords: [] })
    const further = [...call.args.slice(1), ...call.keywords.map((k) => k.value)].map((x) => L.atom(lowerExpr(L, x), x))
    L.emit({ kind: 'Call', id, dst: this.result, callee, args: [this.get(made), ...further], keywords: call.keywords.map((k) => k.arg as string) })
  }

  /** The generator's function; its variables from around are lent by this frame. */
  private code(): CoreFunction {
    const { L, generator, scope } = this
    const free = [...outerVariables(scope, scope)]
    const freeFrom = free.map((b) => {
      if (b.kind === 'cell' || L.isBorrowed(b.owner)) return L.cellSlot(b)
      const slot = L.temp()
      L.emit({ kind: 'BorrowCell', id: this.node(), slot, of: L.slot(b.owner, b.name) })
      return slot
    })
    // Without anything to lend the frame must stay all the same: code that is hot does not come by here.
    if (free.length === 0) L.emit({ kind: 'BorrowCell', id: this.node(), slot: L.temp(), of: this.iter })
    const { qualname } = this.inside
    const params = noParams(['.0'])
    const head = headOf(scope, 'genexpr', '<genexpr>', params, generator, null)
    const known = { ...head, qualname, names: L.module.globals, freeSlots: free.map((_, i) => i + 1), freeFrom, inAsync: L.inAsync, classCell: -1 }
    return new LaterFunction(known, () => {
      const inner = new Lowerer(L.module, scope, qualname)
      inner.newSlot('.0')
      for (const b of free) inner.cellSlot(b)
      inner.freeSlots.push(...known.freeSlots)
      inner.freeFrom.push(...freeFrom)
      return buildCode(L, inner, 'genexpr', '<genexpr>', params, generator, () => generatorBody(inner, generator, 0), null)
    })
  }
}

type Variable = Extract<Binding, { kind: 'local' | 'cell' }>

/** The variables of frames around that a generator expression uses, in the order of their use. */
function outerVariables(scope: Scope, whole: Scope, out: Map<string, Variable> = new Map()): Iterable<Variable> {
  for (const name of scope.used) {
    const b = scope.binding(name)
    if ((b.kind === 'local' || b.kind === 'cell') && !isWithin(b.owner, whole) && !out.has(name)) out.set(name, b)
  }
  for (const child of scope.children) outerVariables(child, whole, out)
  return out.values()
}

function isWithin(scope: Scope, whole: Scope): boolean {
  for (let s: Scope | null = scope; s !== null; s = s.parent) if (s === whole) return true
  return false
}

/** May the expression stand in the text twice? */
function isLight(e: Expr, left = { nodes: 12 }): boolean {
  if (--left.nodes < 0) return false
  switch (e.kind) {
    case 'Name': case 'Int': case 'Str': case 'NameConstant':
      return true
    case 'Attribute':
      return isLight(e.value, left)
    case 'Subscript':
      return isLight(e.value, left) && isLight(e.index, left)
    case 'BinOp':
      return isLight(e.left, left) && isLight(e.right, left)
    case 'UnaryOp':
      return isLight(e.operand, left)
    case 'Call':
      return e.keywords.length === 0 && isLight(e.func, left) && e.args.every((a) => isLight(a, left))
    default:
      return false
  }
}
