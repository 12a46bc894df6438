/**
 * Scopes and what names mean in them.
 * Reference: https://docs.python.org/3.13/reference/executionmodel.html#naming-and-binding
 *
 * A scope is a place where names are looked up; a frame owner is a scope with a frame of its own.
 * Comprehensions are scopes without a frame (as in CPython 3.12+, PEP 709): their variables are
 * slots of the function around them. So "captured" means used from another frame.
 */
import type { Node } from '../ast/nodes.ts'

/**
 * `type parameters` holds the T of `def f[T]` and has no frame, as a comprehension has none. `lazy` is a bound, a default or the value
 * of a type alias: a function without parameters that sees the names of a class around it (PEP 695).
 */
export type ScopeKind = 'module' | 'function' | 'lambda' | 'genexpr' | 'class' | 'comprehension' | 'type parameters' | 'lazy'

/** What a name means in a scope. */
export type Binding =
  /** A slot of the frame. */
  | { readonly kind: 'local'; readonly name: string; readonly owner: Scope }
  /** A slot that holds a cell: the variable is shared with inner functions, or comes from an outer one. */
  | { readonly kind: 'cell'; readonly name: string; readonly owner: Scope }
  /** A global of the module, else a builtin. */
  | { readonly kind: 'global'; readonly name: string }
  /** A name of a class body: its namespace, then `outer`. */
  | { readonly kind: 'name'; readonly name: string; readonly outer: { kind: 'cell'; name: string; owner: Scope } | { kind: 'global'; name: string } }

export class Scope {
  /** That of a generator expression changes when it needs no frame (consumed.ts). */
  kind: ScopeKind
  readonly name: string
  readonly node: Node
  readonly parent: Scope | null
  readonly children: Scope[] = []
  /** Names bound here, in order of first binding. */
  readonly bound: Set<string> = new Set()
  readonly used: Set<string> = new Set()
  readonly globals: Set<string> = new Set()
  readonly nonlocals: Set<string> = new Set()
  /** Names with an annotation of their own here (parameters aside). */
  readonly annotated: Set<string> = new Set()
  /** Names of this scope that another frame uses. */
  readonly captured: Set<string> = new Set()
  /** Names this frame takes from outer frames (frame owners only), in order of first need. */
  readonly free: Map<string, Scope> = new Map()
  /** The type parameters of a class: their private names are the class's. */
  generic = false
  /** What functions in this class body store in `self`, for `__static_attributes__`. */
  readonly selfAttributes: Set<string> = new Set()
  isGenerator = false
  isAsync = false
  /** `:=` in it binds a name of a scope around it. */
  assigns = false
  /** A class body in which some method uses `super` or `__class__`. */
  needsClassCell = false
  private readonly bindings: Map<string, Binding> = new Map()

  constructor(kind: ScopeKind, name: string, node: Node, parent: Scope | null) {
    this.kind = kind
    this.name = name
    this.node = node
    this.parent = parent
    parent?.children.push(this)
  }

  /** The scope whose frame holds this scope's variables. */
  get frameOwner(): Scope {
    let s: Scope = this
    while (s.kind === 'comprehension' || s.kind === 'type parameters') s = s.parent as Scope
    return s
  }

  get isFunctionLike(): boolean {
    return this.kind !== 'module' && this.kind !== 'class'
  }

  /** The innermost class body around the frame of this scope. */
  get classOutside(): Scope | null {
    let s = this.frameOwner.parent
    while (s !== null && s.kind !== 'class') s = s.parent
    return s
  }

  /** The class body that an annotation scope stands in. */
  get classAround(): Scope | null {
    let s = this.parent
    while (s !== null && s.kind === 'type parameters') s = s.parent
    return (this.kind === 'lazy' || this.kind === 'type parameters') && s !== null && s.kind === 'class' ? s : null
  }

  /** Is `name` a variable of this scope itself? */
  owns(name: string): boolean {
    return this.bound.has(name) && !this.globals.has(name) && !this.nonlocals.has(name)
  }

  /** The function-like scope outside this one that owns `name`; class scopes are not seen from inside. */
  private enclosingOwner(name: string): Scope | null {
    for (let s = this.parent; s !== null; s = s.parent) {
      if (s.isFunctionLike) {
        if (s.owns(name)) return s
        if (s.globals.has(name)) return null
      } else if (s.kind === 'class' && name === '__class__' && s !== this.frameOwner) {
        s.needsClassCell = true
        return s
      }
    }
    return null
  }

  binding(name: string): Binding {
    let b = this.bindings.get(name)
    if (b === undefined) {
      b = this.resolve(name)
      this.bindings.set(name, b)
    }
    return b
  }

  private resolve(name: string): Binding {
    if (this.kind === 'module') return { kind: 'global', name }
    if (this.globals.has(name)) return { kind: 'global', name }
    if (this.kind === 'class') {
      const owner = this.nonlocals.has(name) || !this.bound.has(name) ? this.enclosingOwner(name) : null
      if (owner !== null) {
        const cell = { kind: 'cell' as const, name, owner }
        if (this.nonlocals.has(name)) return cell
        return { kind: 'name', name, outer: cell }
      }
      return { kind: 'name', name, outer: { kind: 'global', name } }
    }
    if (this.owns(name)) return { kind: this.captured.has(name) ? 'cell' : 'local', name, owner: this }
    const owner = this.enclosingOwner(name)
    const around = this.classAround
    // Parameters of the class itself are outside of its body, those of a function or alias in it are inside.
    if (around !== null && !(owner?.kind === 'type parameters' && owner.parent === around)) {
      if (this.kind === 'type parameters') return around.binding(name)
      if (around.globals.has(name)) return { kind: 'global', name }
      if (around.nonlocals.has(name) && owner !== null) return { kind: 'cell', name, owner }
      return { kind: 'name', name, outer: owner === null || around.bound.has(name) ? { kind: 'global', name } : { kind: 'cell', name, owner } }
    }
    if (owner === null) return { kind: 'global', name }
    if (owner.frameOwner === this.frameOwner && owner.kind !== 'class') return { kind: owner.captured.has(name) ? 'cell' : 'local', name, owner }
    return { kind: 'cell', name, owner }
  }

  /** Second pass: marks captured variables and what each frame must be handed. Run on the root, once. */
  link(): void {
    for (const name of this.used) this.linkName(name)
    for (const name of this.nonlocals) this.linkName(name)
    for (const child of this.children) child.link()
  }

  private linkName(name: string): void {
    if (this.kind === 'module' || this.globals.has(name) || this.owns(name)) return
    const owner = this.enclosingOwner(name)
    if (owner === null) return
    const frame = owner.frameOwner
    if (frame === this.frameOwner && owner.kind !== 'class') return
    owner.captured.add(name)
    for (let s: Scope = this.frameOwner; s !== frame; s = (s.parent as Scope).frameOwner) {
      if (!s.free.has(name)) s.free.set(name, owner)
    }
  }
}
