/**
 * The state of lowering one frame: blocks being filled, slots, definite assignment, node ids.
 * What each construct becomes is in expressions.ts, calls.ts, statements.ts, ...; evaluation
 * order is here and nowhere else (`operands`).
 */
import type { Node } from '../ast/nodes.ts'
import type { Block, CoreExpr, CoreFunction, CoreStmt, Inlined, SlotId, Span } from '../core/nodes.ts'
import { finish, uniqueIds } from '../core/finish.ts'
import type { ScopeMap } from '../resolve/resolve.ts'
import { mangle } from '../resolve/resolve.ts'
import type { Binding, Scope } from '../resolve/scopes.ts'
import type { GlobalNames } from '../run/globals.ts'
import type { PyType } from '../runtime/type.ts'
import type { Value } from '../runtime/value.ts'
import { SourceError, type Source } from '../source.ts'
import { spanOf } from './anchors.ts'
import { checkStore } from './strict.ts'

/** What all functions of a module share. */
export interface ModuleContext {
  readonly source: Source
  readonly scopes: ScopeMap
  /** Scopes of bounds, defaults and values of type aliases, by expression. */
  readonly lazyScopes: ScopeMap
  /** The numbering of globals; null: they are found by name (code compiled while the program runs). */
  readonly globals: GlobalNames | null
  /** What the values of a module's expression statements are handed to (`single` mode); null: to nobody. */
  readonly show: Value | null
  /** The class that `assert` raises, whatever the program calls `AssertionError`. */
  readonly assertionError: () => PyType
}

/** Past this many temporaries a function reuses them: frames stay small, at the price of mixed kinds. */
const MAX_TEMPS = 40

export class Lowerer {
  readonly module: ModuleContext
  readonly frameScope: Scope
  scope: Scope
  readonly qualname: string
  readonly slotNames: string[] = []
  private readonly inComprehension: Map<SlotId, Node> = new Map()
  private readonly slotOf: Map<string, SlotId> = new Map()
  readonly spans: Span[] = []
  readonly statementOf: CoreStmt[] = []
  private readonly inlined: Map<number, Inlined> = new Map()
  /** The generator expression that is being lowered into this frame. */
  inside: Inlined | null = null
  block: CoreStmt[] = []
  private temps: SlotId[] = []
  private tempTop = 0
  loopDepth = 0
  /** In the body of an `async def`, or a generator expression in one? */
  inAsync = false
  /** Name of the first positional parameter, for `super()`. */
  firstParameter: string | null = null
  /** Slots that surely hold a value here; null in unreachable code. */
  assigned: Set<SlotId> | null = new Set()
  /** Strict types: parameters whose annotations are enforced, whether the result's is, and where the types of locals are kept. */
  readonly checkedParameters: Set<string> = new Set()
  checksResult = false
  private readonly typeSlots: Map<string, SlotId> = new Map()
  readonly freeSlots: SlotId[] = []
  readonly freeFrom: SlotId[] = []

  constructor(module: ModuleContext, scope: Scope, qualname: string) {
    this.module = module
    this.frameScope = scope
    this.scope = scope
    this.qualname = qualname
  }

  // -------------------------------------------------------------- node ids and spans

  node(at: Node): number {
    return this.spanNode(spanOf(at, this.module.source))
  }

  spanNode(span: Span): number {
    this.spans.push(span)
    const id = this.spans.length - 1
    if (this.inside !== null) this.inlined.set(id, this.inside)
    return id
  }

  /** Lowers as part of a generator expression that runs in this frame, or (null) of the frame itself again. */
  within(inside: Inlined | null, build: () => void): void {
    const outer = this.inside
    this.inside = inside
    build()
    this.inside = outer
  }

  unsupported(what: string, at: Node): never {
    throw new SourceError('SyntaxError', `${what} is not supported by this version of Tauraro`, this.module.source, at.start, at.end)
  }

  // -------------------------------------------------------------- slots

  newSlot(name: string): SlotId {
    this.slotNames.push(name)
    return this.slotNames.length - 1
  }

  /** The slot of a variable of `owner` (this frame's scope, or a comprehension in it). */
  slot(owner: Scope, name: string): SlotId {
    const key = owner === this.frameScope ? name : `${name} ${scopeNumber(owner)}`
    let slot = this.slotOf.get(key)
    if (slot === undefined) {
      slot = this.newSlot(name)
      this.slotOf.set(key, slot)
      if (owner !== this.frameScope) this.inComprehension.set(slot, owner.node)
    }
    return slot
  }

  /** The slot that holds the cell of a captured or free variable. */
  cellSlot(binding: { name: string; owner: Scope }): SlotId {
    if (binding.owner.frameOwner === this.frameScope) return this.slot(binding.owner, binding.owner.kind === 'class' ? `${binding.name} cell` : binding.name)
    const key = `${binding.name} ${scopeNumber(binding.owner)}`
    let slot = this.slotOf.get(key)
    if (slot === undefined) {
      slot = this.newSlot(binding.name)
      this.slotOf.set(key, slot)
    }
    return slot
  }

  /** Is this the frame of a generator expression that mostly runs without one, and the variable one of the frame around (lower/consumed.ts)? */
  isBorrowed(owner: Scope): boolean {
    if (this.frameScope.kind !== 'comprehension') return false
    let s: Scope | null = owner
    while (s !== this.frameScope && s?.kind === 'comprehension') s = s.parent
    return s !== this.frameScope
  }

  /** A temporary that lives until the statement being lowered ends (or the construct that asked releases it). */
  temp(): SlotId {
    const reuse = this.temps.length >= MAX_TEMPS || (this.frameScope.kind === 'module' && this.loopDepth === 0)
    if (!reuse) {
      const slot = this.newSlot('')
      this.temps.push(slot)
      this.tempTop = this.temps.length
      return slot
    }
    if (this.tempTop < this.temps.length) return this.temps[this.tempTop++] as SlotId
    const slot = this.newSlot('')
    this.temps.push(slot)
    this.tempTop = this.temps.length
    return slot
  }

  /** Where the type of an annotated local is kept. */
  typeSlot(name: string): SlotId {
    const slot = this.typeSlots.get(name) ?? this.newSlot('')
    this.typeSlots.set(name, slot)
    return slot
  }

  get tempMark(): number {
    return this.tempTop
  }
  releaseTemps(mark: number): void {
    this.tempTop = mark
  }

  // -------------------------------------------------------------- blocks

  emit(stmt: CoreStmt): void {
    this.block.push(stmt)
  }

  /** Lowers into a block of its own. */
  into(cost: number, build: () => void): Block {
    const outer = this.block
    this.block = []
    build()
    const stmts = this.block
    this.block = outer
    return { stmts, cost, owner: null }
  }

  // -------------------------------------------------------------- evaluation order

  /**
   * Lowers operands in source order so that they can stand together in one statement. When a later
   * operand needs steps, those are statements before this one; every earlier operand that could
   * notice is then evaluated into a temporary in front of them.
   */
  operands(parts: readonly (() => CoreExpr)[]): CoreExpr[] {
    const out: CoreExpr[] = []
    for (const part of parts) {
      const before = this.block.length
      const value = part()
      if (this.block.length > before) {
        const steps = this.block.slice(before)
        const spills: CoreStmt[] = []
        for (let i = 0; i < out.length; i++) {
          const earlier = out[i] as CoreExpr
          if (this.isStable(earlier, steps)) continue
          const slot = this.temp()
          spills.push({ kind: 'Assign', id: idOf(earlier, steps), slot, value: earlier })
          out[i] = { kind: 'Local', slot, id: idOf(earlier, steps), sure: true }
        }
        if (spills.length > 0) this.block.splice(before, 0, ...spills)
      }
      out.push(value)
    }
    return out
  }

  /** Does evaluating `e` after `steps` give the same as before them? */
  private isStable(e: CoreExpr, steps: readonly CoreStmt[]): boolean {
    if (e.kind === 'Const') return true
    return e.kind === 'Local' && e.sure && !assigns(steps, e.slot)
  }

  /** The value as an atom that may be used more than once. */
  atom(e: CoreExpr, at: Node): CoreExpr {
    if (e.kind === 'Const' || (e.kind === 'Local' && e.sure && this.slotNames[e.slot] === '')) return e
    return this.spill(e, at)
  }

  /** As `atom`, but a variable stays where it is unless something in `later` could assign it (a walrus). */
  keep(e: CoreExpr, at: Node, later: Node): CoreExpr {
    if (e.kind === 'Local' && e.sure && !this.module.source.text.slice(later.start, later.end).includes(':=')) return e
    return this.atom(e, at)
  }

  spill(e: CoreExpr, at: Node): CoreExpr {
    const slot = this.temp()
    const id = this.node(at)
    this.emit({ kind: 'Assign', id, slot, value: e })
    return { kind: 'Local', slot, id, sure: true }
  }

  local(slot: SlotId, at: Node): CoreExpr {
    return { kind: 'Local', slot, id: this.node(at), sure: true }
  }

  // -------------------------------------------------------------- names

  bindingOf(name: string): Binding {
    return this.scope.binding(mangle(name, this.scope))
  }

  /** Reading a name. */
  load(name: string, at: Node): CoreExpr {
    const b = this.bindingOf(name)
    const id = this.node(at)
    switch (b.kind) {
      case 'local': {
        if (this.isBorrowed(b.owner)) return { kind: 'Cell', slot: this.cellSlot(b), id }
        const slot = this.slot(b.owner, b.name)
        return { kind: 'Local', slot, id, sure: this.assigned === null || this.assigned.has(slot) }
      }
      case 'cell':
        return { kind: 'Cell', slot: this.cellSlot(b), id }
      case 'global':
        return this.loadGlobal(b.name, id)
      case 'name':
        return {
          kind: 'Name',
          name: b.name,
          cell: b.outer.kind === 'cell' ? this.cellSlot(b.outer) : -1,
          index: this.module.globals?.index(b.name) ?? -1,
          global: false,
          id,
        }
    }
  }

  private loadGlobal(name: string, id: number): CoreExpr {
    const { globals } = this.module
    if (globals === null) return { kind: 'Name', name, cell: -1, index: -1, global: this.isTrueGlobal(name), id }
    return { kind: 'Global', index: globals.index(name), name, id }
  }

  storeGlobal(name: string, value: CoreExpr, id: number): void {
    const { globals } = this.module
    if (globals === null) this.emit({ kind: 'StoreName', id, name, global: this.isTrueGlobal(name), value })
    else this.emit({ kind: 'StoreGlobal', id, index: globals.index(name), name, value })
  }

  /** Does `exec` with locals of their own leave them aside for this name? */
  private isTrueGlobal(name: string): boolean {
    return this.frameScope.kind !== 'module' || this.frameScope.globals.has(name)
  }

  /** Binding a name. */
  store(name: string, given: CoreExpr, at: Node): void {
    const b = this.bindingOf(name)
    const value = checkStore(this, b, given, at)
    const id = this.node(at)
    switch (b.kind) {
      case 'local': {
        const slot = this.slot(b.owner, b.name)
        this.emit({ kind: 'Assign', id, slot, value })
        this.assigned?.add(slot)
        return
      }
      case 'cell':
        this.emit({ kind: 'StoreCell', id, slot: this.cellSlot(b), value })
        return
      case 'global':
        this.storeGlobal(b.name, value, id)
        return
      case 'name':
        this.emit({ kind: 'StoreName', id, name: b.name, global: false, value })
        return
    }
  }

  delete(name: string, at: Node): void {
    const b = this.bindingOf(name)
    const id = this.node(at)
    switch (b.kind) {
      case 'local': {
        const slot = this.slot(b.owner, b.name)
        this.emit({ kind: 'DeleteLocal', id, slot })
        this.assigned?.delete(slot)
        return
      }
      case 'cell':
        this.emit({ kind: 'DeleteCell', id, slot: this.cellSlot(b) })
        return
      case 'global':
        if (this.module.globals === null) this.emit({ kind: 'DeleteName', id, name: b.name, global: this.isTrueGlobal(b.name) })
        else this.emit({ kind: 'DeleteGlobal', id, index: this.module.globals.index(b.name), name: b.name })
        return
      case 'name':
        this.emit({ kind: 'DeleteName', id, name: b.name, global: false })
        return
    }
  }

  // -------------------------------------------------------------- definite assignment

  /** Runs `build` from the present state and gives back the state after it, restoring the present one. */
  branch(build: () => void): Set<SlotId> | null {
    const before = this.assigned
    this.assigned = before === null ? null : new Set(before)
    build()
    const after = this.assigned
    this.assigned = before
    return after
  }

  /** The state where two ways meet. */
  static meet(a: Set<SlotId> | null, b: Set<SlotId> | null): Set<SlotId> | null {
    if (a === null) return b
    if (b === null) return a
    const out: Set<SlotId> = new Set()
    for (const s of a) if (b.has(s)) out.add(s)
    return out
  }

  finish(fields: Omit<CoreFunction, 'slotNames' | 'inlined' | 'freeSlots' | 'freeFrom' | 'spans' | 'statementOf' | 'blockOf' | 'qualname' | 'names' | 'inComprehension'>): CoreFunction {
    const code: CoreFunction = {
      ...fields,
      names: this.module.globals,
      qualname: this.qualname,
      slotNames: this.slotNames,
      inComprehension: this.inComprehension,
      inlined: this.inlined,
      freeSlots: this.freeSlots,
      freeFrom: this.freeFrom,
      spans: this.spans,
      statementOf: this.statementOf,
      blockOf: new Map(),
    }
    uniqueIds(code, code.body)
    finish(code, code.body, null)
    return code
  }
}

const scopeNumbers: WeakMap<Scope, number> = new WeakMap()
let scopeCount = 0
function scopeNumber(scope: Scope): number {
  let n = scopeNumbers.get(scope)
  if (n === undefined) {
    n = ++scopeCount
    scopeNumbers.set(scope, n)
  }
  return n
}

function idOf(e: CoreExpr, steps: readonly CoreStmt[]): number {
  return 'id' in e ? e.id : (steps[0] as CoreStmt).id
}

/** Do the statements, or blocks in them, assign the slot? */
function assigns(stmts: readonly CoreStmt[], slot: SlotId): boolean {
  for (const s of stmts) {
    if ((s.kind === 'Assign' || s.kind === 'Clear' || s.kind === 'DeleteLocal') && s.slot === slot) return true
    if ('dst' in s && s.dst === slot) return true
    if (s.kind === 'For' && s.item === slot) return true
    if (s.kind === 'Method' && (s.slot === slot || s.self === slot)) return true
    if (s.kind === 'Unpack' && s.dsts.includes(slot)) return true
    for (const key of ['body', 'orelse', 'pre', 'handler', 'final'] as const) {
      const b = (s as unknown as Record<string, Block | undefined>)[key]
      if (b !== undefined && typeof b === 'object' && 'stmts' in b && assigns(b.stmts, slot)) return true
    }
  }
  return false
}
