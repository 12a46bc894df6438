/**
 * Generator expressions that a builtin takes all items of at once: `sum(x * x for x in v)`. Nobody else ever sees the generator, so its loop
 * can run in the frame around it, as a comprehension's does (lower/consumed.ts). Which builtin the name means is found out at run time.
 */
import type { Call, Expr, GeneratorExp } from '../ast/nodes.ts'
import type { Scope } from './scopes.ts'

/** Builtins that take the items one by one before they answer, or that collect them first. */
export type Consumer = 'sum' | 'any' | 'all' | 'min' | 'max' | 'list' | 'tuple' | 'set' | 'frozenset' | 'dict' | 'sorted' | 'join'

const CONSUMERS: ReadonlySet<string> = new Set(['sum', 'any', 'all', 'min', 'max', 'list', 'tuple', 'set', 'frozenset', 'dict', 'sorted'])

/** What else may be given, by builtin. */
const KEYWORDS: Readonly<Partial<Record<Consumer, readonly string[]>>> = { sorted: ['key', 'reverse'], min: ['default'], max: ['default'] }

/** The generator expression that a call consumes, judged by its form; null when there is none. */
export function consumedBy(e: Call): { readonly consumer: Consumer; readonly generator: GeneratorExp } | null {
  const generator = e.args[0]
  if (generator?.kind !== 'GeneratorExp' || generator.generators.some((g) => g.isAsync)) return null
  const consumer = consumerOf(e.func)
  if (consumer === null) return null
  const start = e.args[1]
  if (e.args.length > 2 || (start !== undefined && !(consumer === 'sum' && (start.kind === 'Int' || start.kind === 'Float')))) return null
  const allowed = KEYWORDS[consumer] ?? []
  if (!e.keywords.every((k) => k.arg !== null && allowed.includes(k.arg))) return null
  // What `dict` gets must be seen to be pairs.
  const { elt } = generator
  if (consumer === 'dict' && !(elt.kind === 'Tuple' && elt.elts.length === 2 && elt.elts.every((x) => x.kind !== 'Starred'))) return null
  return { consumer, generator }
}

function consumerOf(f: Expr): Consumer | null {
  if (f.kind === 'Name') return CONSUMERS.has(f.id) ? (f.id as Consumer) : null
  return f.kind === 'Attribute' && f.attr === 'join' && f.value.kind === 'Str' ? 'join' : null
}

/** A call in the scope `around` that would consume the generator expression of the scope `inner`. */
export interface Candidate {
  readonly consumer: Consumer
  readonly around: Scope
  readonly inner: Scope
}

/** Names by which a script may look at the frame that it runs in. */
const LOOKS_AT_FRAME = ['super', '__class__', 'locals', 'vars', 'dir', 'eval', 'exec']

/** Gives the scopes of generator expressions that can do without a frame the kind of comprehensions. All names are known by now. */
export function settleConsumed(candidates: readonly Candidate[], root: Scope): void {
  // Inner ones come after those around them.
  for (let i = candidates.length - 1; i >= 0; i--) {
    const { consumer, around, inner } = candidates[i] as Candidate
    const { kind } = around.frameOwner
    if (kind === 'class' || kind === 'lazy' || (consumer !== 'join' && !meansBuiltin(consumer, around, root))) continue
    if (isPlain(inner)) inner.kind = 'comprehension'
  }
}

/** Does nothing in the module's text give the name another meaning? */
function meansBuiltin(name: string, scope: Scope, root: Scope): boolean {
  if (root.bound.has(name) || root.globals.has(name)) return false
  for (let s: Scope | null = scope; s !== null; s = s.parent) if (s.bound.has(name) || s.nonlocals.has(name)) return false
  return true
}

/** No functions, no assignments, nothing that asks for the frame. */
function isPlain(scope: Scope): boolean {
  if (scope.assigns || scope.isAsync || LOOKS_AT_FRAME.some((name) => scope.used.has(name))) return false
  return scope.children.every((child) => child.kind === 'comprehension' && isPlain(child))
}
