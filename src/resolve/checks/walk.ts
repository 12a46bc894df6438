/** Walking expressions without recursion: a tree as deep as its text is long must not exhaust the host's stack. */
import type { Arg, Arguments, Comprehension, Expr } from '../../ast/nodes.ts'

/** An expression to visit, or something to do between two of them. */
export type Task = Expr | (() => void)

/** Runs tasks in order; `visit` answers those that come in place of an expression. */
export function run(first: readonly Task[], visit: (e: Expr) => readonly Task[]): void {
  const stack: Task[] = [...first].reverse()
  for (let task = stack.pop(); task !== undefined; task = stack.pop()) {
    if (typeof task === 'function') {
      task()
      continue
    }
    const next = visit(task)
    for (let i = next.length - 1; i >= 0; i--) stack.push(next[i] as Task)
  }
}

/** The parts of an expression in the order of evaluation. Lambdas and comprehensions, which open scopes, have none here. */
export function partsOf(e: Expr): Expr[] {
  switch (e.kind) {
    case 'BoolOp':
      return e.values
    case 'NamedExpr':
      return [e.value, e.target]
    case 'BinOp':
      return [e.left, e.right]
    case 'UnaryOp':
      return [e.operand]
    case 'IfExp':
      return [e.test, e.body, e.orelse]
    case 'Dict':
      return e.keys.flatMap((key, i) => (key === null ? [e.values[i] as Expr] : [key, e.values[i] as Expr]))
    case 'Set':
    case 'List':
    case 'Tuple':
      return e.elts
    case 'Await':
    case 'YieldFrom':
    case 'Attribute':
    case 'Starred':
      return [e.value]
    case 'Yield':
      return e.value === null ? [] : [e.value]
    case 'Compare':
      return [e.left, ...e.comparators]
    case 'Call':
      return [e.func, ...e.args, ...e.keywords.map((k) => k.value)]
    case 'JoinedStr':
      return e.values
    case 'FormattedValue':
      return e.spec === null ? [e.value] : [e.value, e.spec]
    case 'Subscript':
      return [e.value, e.index]
    case 'Slice':
      return [e.lower, e.upper, e.step].filter((x) => x !== null)
    default:
      return []
  }
}

export type ComprehensionExpr = Extract<Expr, { generators: Comprehension[] }>

/** What a comprehension makes at each turn. */
export function elementsOf(e: ComprehensionExpr): Expr[] {
  return e.kind === 'DictComp' ? [e.key, e.value] : [e.elt]
}

export function defaultsOf(a: Arguments): Expr[] {
  return [...a.defaults, ...a.kwDefaults.filter((d) => d !== null)]
}

/** The parameters in the order in which they are declared to the symbol table. */
export function parametersOf(a: Arguments): Arg[] {
  return [...a.posonly, ...a.args, ...a.kwonly, ...(a.vararg === null ? [] : [a.vararg]), ...(a.kwarg === null ? [] : [a.kwarg])]
}

/** The parameters' annotations. */
export function annotationsOf(a: Arguments): Expr[] {
  const vararg = a.vararg === null ? [] : [a.vararg]
  const kwarg = a.kwarg === null ? [] : [a.kwarg]
  return [...a.posonly, ...a.args, ...vararg, ...a.kwonly, ...kwarg].map((p) => p.annotation).filter((x) => x !== null)
}
