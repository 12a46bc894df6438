/** A block of names as CPython's symbol table sees it: what has been said about each name so far, and the check once all is known. */
import type { Node } from '../../ast/nodes.ts'
import { type Source, SourceError } from '../../source.ts'

/** What has been said about a name, as bits. */
export const Def = {
  GLOBAL: 1, LOCAL: 2, PARAM: 4, NONLOCAL: 8, USE: 16, IMPORT: 32, ANNOTATION: 64, ITERATION: 128, TYPE_PARAM: 256,
} as const
const BOUND = Def.LOCAL | Def.PARAM | Def.IMPORT | Def.TYPE_PARAM

export type BlockKind =
  | 'module' | 'class' | 'function' | 'lambda' | 'comprehension' | 'annotation' | 'type alias' | 'type parameters' | 'type variable'

/** `__x` inside class C is `_C__x` (reference section 6.2.1). */
export function mangled(name: string, className: string | null): string {
  if (className === null || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name
  const stripped = className.replace(/^_+/, '')
  return stripped === '' ? name : `_${stripped}${name}`
}

export class Block {
  readonly kind: BlockKind
  readonly parent: Block | null
  readonly children: Block[] = []
  /** Names declared global or nonlocal, with the statement (or `:=`) that did it. */
  readonly directives: { readonly name: string; readonly at: Node }[] = []
  generator = false
  coroutine = false
  /** Wording for messages about this block. */
  what = ''
  /** How many iterables of comprehensions are being visited around this place. */
  iterableDepth: number
  /** The target of a comprehension's `for` is being visited. */
  bindsIteration = false
  private readonly names: Map<string, number> = new Map()

  constructor(kind: BlockKind, parent: Block | null) {
    this.kind = kind
    this.parent = parent
    this.iterableDepth = parent === null ? 0 : parent.iterableDepth
    parent?.children.push(this)
  }

  get isComprehension(): boolean {
    return this.kind === 'comprehension'
  }

  get isFunction(): boolean {
    return this.kind === 'function' || this.kind === 'lambda' || this.kind === 'comprehension'
  }

  /** Where the block's expressions are, if they are evaluated later or never; for messages. */
  get lazyPlace(): string | null {
    switch (this.kind) {
      case 'annotation': return 'an annotation'
      case 'type alias': return 'a type alias'
      case 'type parameters': return 'the definition of a generic'
      case 'type variable': return this.what
      default: return null
    }
  }

  flags(name: string): number {
    return this.names.get(name) ?? 0
  }

  /** Notes `flag` about a (mangled) name. Answers what is wrong with it, or null. */
  add(name: string, flag: number): string | null {
    const before = this.flags(name)
    if (before & flag & Def.PARAM) return `duplicate argument '${name}' in function definition`
    if (before & flag & Def.TYPE_PARAM) return `duplicate type parameter '${name}'`
    let after = before | flag
    if (this.bindsIteration) {
      if (after & (Def.GLOBAL | Def.NONLOCAL)) return `comprehension inner loop cannot rebind assignment expression target '${name}'`
      after |= Def.ITERATION
    }
    this.names.set(name, after)
    return null
  }

  /** The rules that need the blocks around: a nonlocal name must be bound in a function outside. Blocks outside come first. */
  check(source: Source): void {
    const pending: Block[] = [this]
    for (let block = pending.pop(); block !== undefined; block = pending.pop()) {
      for (const [name, flags] of block.names) {
        if (!(flags & Def.NONLOCAL)) continue
        const problem = flags & Def.GLOBAL ? `name '${name}' is nonlocal and global` : block.nonlocalProblem(name)
        if (problem === null) continue
        const at = block.directives.find((d) => d.name === name)?.at
        throw SourceError.ofSymbols(problem, source, at?.start ?? 0, at?.end ?? 0)
      }
      for (let i = block.children.length - 1; i >= 0; i--) pending.push(block.children[i] as Block)
    }
  }

  private nonlocalProblem(name: string): string | null {
    if (this.parent === null) return 'nonlocal declaration not allowed at module level'
    for (let b: Block | null = this.parent; b !== null; b = b.parent) {
      const flags = b.flags(name)
      if (b.kind === 'class') {
        if (name === '__class__') return null
        continue
      }
      if (b.kind === 'module' || flags & Def.GLOBAL) break
      if (flags & Def.NONLOCAL || !(flags & BOUND)) continue
      return flags & Def.TYPE_PARAM ? `nonlocal binding not allowed for type parameter '${name}'` : null
    }
    return `no binding for nonlocal '${name}' found`
  }
}
