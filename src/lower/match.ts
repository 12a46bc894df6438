/**
 * `match`: each case a flag, set by nested tests, and an `if` in the `else` of the case before.
 * Reference: https://docs.python.org/3.13/reference/compound_stmts.html#the-match-statement
 */
import { Chain } from './chain.ts'
import type { Match, MatchCase, MatchClass, MatchMapping, MatchSequence, Node, Pattern } from '../ast/nodes.ts'
import type { Block, CoreExpr, SlotId } from '../core/nodes.ts'
import type { PyBuiltin } from '../runtime/native.ts'
import { patternNatives } from '../runtime/ops/match.ts'
import { PyTuple } from '../runtime/value.ts'
import { empty } from './comprehensions.ts'
import { FALSE, NONE, TRUE, constant, lowerExpr, lowerTest } from './expressions.ts'
import { Lowerer } from './lowerer.ts'
import { suite } from './statements.ts'

/** The names that a pattern has captured so far, each in a temporary: they are bound when the whole pattern has matched. */
type Captures = Map<string, { readonly slot: SlotId; readonly at: Node }>

export function lowerMatch(L: Lowerer, s: Match): void {
  const subject = L.atom(lowerExpr(L, s.subject), s.subject)
  const outer = L.block
  let after: Set<SlotId> | null = null
  const chain = new Chain(L, s.cases.length, s.subject)
  for (const c of s.cases) {
    const start = L.assigned
    const test = lowerCase(L, c, subject)
    let body: Block = empty()
    after = Lowerer.meet(after, L.branch(() => {
      body = chain.arm(suite(L, c.body), c.pattern)
    }))
    L.assigned = start
    const orelse: Block = c === s.cases[s.cases.length - 1] ? empty() : { stmts: [], cost: 1, owner: null }
    L.emit({ kind: 'If', id: L.node(c.pattern), test, body, orelse })
    if (isTrue(test)) L.assigned = null
    L.block = chain.next(orelse, c.pattern)
  }
  L.block = outer
  L.assigned = Lowerer.meet(after, L.assigned)
}

function isTrue(e: CoreExpr): boolean {
  return e.kind === 'Const' && e.value === true
}

/** Tests one case and binds its names; answers the test of its `if`. `L.assigned` is then what holds in the case's body. */
function lowerCase(L: Lowerer, c: MatchCase, subject: CoreExpr): CoreExpr {
  const captures: Captures = new Map()
  const { guard } = c
  let test = plainTest(L, c.pattern, subject)
  if (test === null && c.pattern.kind === 'MatchAs' && c.pattern.pattern === null) {
    capture(L, c.pattern.name as string, subject, c.pattern, captures)
    test = TRUE
  } else if (test === null) {
    const slot = L.temp()
    L.emit({ kind: 'Assign', id: L.node(c.pattern), slot, value: FALSE })
    lowerPattern(L, c.pattern, subject, captures, () => L.emit({ kind: 'Assign', id: L.node(c.pattern), slot, value: TRUE }))
    test = L.local(slot, c.pattern)
  }
  const bind = (): void => {
    for (const [name, { slot, at }] of captures) L.store(name, L.local(slot, at), at)
  }
  if (guard === null && captures.size === 0) return test
  if (isTrue(test)) {
    bind()
    return guard === null ? TRUE : lowerTest(L, guard)
  }
  const go = guard === null ? null : L.temp()
  if (go !== null) L.emit({ kind: 'Assign', id: L.node(c.pattern), slot: go, value: FALSE })
  const inside = when(L, test, c.pattern, () => {
    bind()
    if (guard === null || go === null) return
    const value = lowerTest(L, guard)
    const not = (operand: CoreExpr): CoreExpr => ({ kind: 'Not', operand, id: L.node(guard) })
    L.emit({ kind: 'Assign', id: L.node(guard), slot: go, value: not(not(value)) })
  })
  L.assigned = inside
  return go === null ? test : L.local(go, c.pattern)
}

/** `if test: build()`; answers what is surely assigned at its end. */
function when(L: Lowerer, test: CoreExpr, at: Node, build: () => void): Set<SlotId> | null {
  const id = L.node(at)
  let body: Block = empty()
  const after = L.branch(() => {
    body = L.into(0, build)
  })
  L.emit({ kind: 'If', id, test, body, orelse: empty() })
  return after
}

/** Patterns that are one test and capture nothing; null for others. */
function plainTest(L: Lowerer, p: Pattern, subject: CoreExpr): CoreExpr | null {
  switch (p.kind) {
    case 'MatchValue':
      return { kind: 'Compare', op: '==', left: subject, right: lowerExpr(L, p.value), id: L.node(p) }
    case 'MatchSingleton':
      return { kind: 'Is', negated: false, left: subject, right: constant(p.value), id: L.node(p) }
    case 'MatchAs':
      return p.pattern === null && p.name === null ? TRUE : null
    case 'MatchOr': {
      if (p.patterns.length > 100 || !p.patterns.every((x) => x.kind === 'MatchValue' || x.kind === 'MatchSingleton')) return null
      const tests = p.patterns.map((x) => plainTest(L, x, subject) as CoreExpr)
      return tests.reduce((left, right) => ({ kind: 'Or', left, right, id: L.node(p) }))
    }
    default:
      return null
  }
}

/** Emits the tests of a pattern, with `then` where all of them have passed. */
function lowerPattern(L: Lowerer, p: Pattern, subject: CoreExpr, captures: Captures, then: () => void): void {
  const test = plainTest(L, p, subject)
  if (test !== null) {
    if (isTrue(test)) then()
    else when(L, test, p, then)
    return
  }
  switch (p.kind) {
    case 'MatchAs': {
      const finish = (): void => {
        if (p.name !== null) capture(L, p.name, subject, p, captures)
        then()
      }
      if (p.pattern === null) finish()
      else lowerPattern(L, p.pattern, subject, captures, finish)
      return
    }
    case 'MatchOr': {
      const slot = L.temp()
      const any = L.local(slot, p)
      L.emit({ kind: 'Assign', id: L.node(p), slot, value: FALSE })
      p.patterns.forEach((x, i) => {
        const alternative = (): void => lowerPattern(L, x, subject, captures, () => L.emit({ kind: 'Assign', id: L.node(x), slot, value: TRUE }))
        if (i === 0) alternative()
        else when(L, { kind: 'Not', operand: any, id: L.node(x) }, x, alternative)
      })
      when(L, any, p, then)
      return
    }
    case 'MatchSequence':
      return lowerSequence(L, p, subject, captures, then)
    case 'MatchMapping':
      return lowerMapping(L, p, subject, captures, then)
    case 'MatchClass':
      return lowerClass(L, p, subject, captures, then)
    default:
      throw new Error(`internal error: a ${p.kind} pattern here; please report this`)
  }
}

function capture(L: Lowerer, name: string, value: CoreExpr, at: Node, captures: Captures): void {
  let known = captures.get(name)
  if (known === undefined) captures.set(name, (known = { slot: L.temp(), at }))
  L.emit({ kind: 'Assign', id: L.node(at), slot: known.slot, value })
}

function ask(L: Lowerer, native: PyBuiltin, args: readonly CoreExpr[], at: Node): CoreExpr {
  const dst = L.temp()
  L.emit({ kind: 'Call', id: L.node(at), dst, callee: constant(native), args, keywords: [] })
  return L.local(dst, at)
}

/** All of `parts`, each against its value; `valueOf` is asked only for those that look at it. */
function lowerParts(L: Lowerer, parts: readonly Pattern[], at: number, valueOf: (i: number) => CoreExpr, captures: Captures, then: () => void): void {
  let i = at
  while (i < parts.length && isWildcard(parts[i] as Pattern)) i++
  const part = parts[i]
  if (part === undefined) return then()
  const more = (): void => lowerParts(L, parts, i + 1, valueOf, captures, then)
  const value = L.atom(valueOf(i), part)
  if (part.kind === 'MatchStar') {
    capture(L, part.name as string, value, part, captures)
    more()
  } else lowerPattern(L, part, value, captures, more)
}

function isWildcard(p: Pattern): boolean {
  return (p.kind === 'MatchAs' && p.pattern === null && p.name === null) || (p.kind === 'MatchStar' && p.name === null)
}

function lowerSequence(L: Lowerer, p: MatchSequence, subject: CoreExpr, captures: Captures, then: () => void): void {
  const size = p.patterns.length
  const star = p.patterns.findIndex((x) => x.kind === 'MatchStar')
  const length = (): CoreExpr => ask(L, patternNatives.len, [subject], p)
  when(L, ask(L, patternNatives.isSequence, [subject], p), p, () => {
    const parts = (): void => {
      if (p.patterns.every(isWildcard)) then()
      else if (star >= 0 && isWildcard(p.patterns[star] as Pattern)) {
        // Only the ends are looked at, by their indices.
        lowerParts(L, p.patterns, 0, (i) => {
          const key: CoreExpr = i < star ? constant(i) : { kind: 'Binary', op: '-', inplace: false, left: length(), right: constant(size - i), id: L.node(p) }
          return { kind: 'Item', object: subject, key, id: L.node(p) }
        }, captures, then)
      } else {
        const dsts = p.patterns.map(() => L.temp())
        L.emit({ kind: 'Unpack', id: L.node(p), value: subject, dsts, star })
        lowerParts(L, p.patterns, 0, (i) => L.local(dsts[i] as SlotId, p.patterns[i] as Pattern), captures, then)
      }
    }
    if (star >= 0 && size === 1) parts()
    else {
      const test: CoreExpr = { kind: 'Compare', op: star < 0 ? '==' : '>=', left: length(), right: constant(star < 0 ? size : size - 1), id: L.node(p) }
      when(L, test, p, parts)
    }
  })
}

function lowerMapping(L: Lowerer, p: MatchMapping, subject: CoreExpr, captures: Captures, then: () => void): void {
  const size = p.keys.length
  const inside = (): void => {
    if (size === 0 && p.rest === null) return then()
    const items = L.operands(p.keys.map((k) => () => lowerExpr(L, k)))
    const keys = L.atom(items.every((x) => x.kind === 'Const') ? constant(new PyTuple(items.map((x) => (x as { value: null }).value))) : { kind: 'Tuple', items, id: L.node(p) }, p)
    const values = size === 0 ? NONE : ask(L, patternNatives.keys, [subject, keys], p)
    const found = (): void => {
      if (p.rest !== null) capture(L, p.rest, ask(L, patternNatives.rest, [subject, keys], p), p, captures)
      lowerParts(L, p.patterns, 0, (i) => ({ kind: 'Item', object: values, key: constant(i), id: L.node(p) }), captures, then)
    }
    if (size === 0) found()
    else when(L, { kind: 'Is', negated: true, left: values, right: NONE, id: L.node(p) }, p, found)
  }
  when(L, ask(L, patternNatives.isMapping, [subject], p), p, () => {
    if (size === 0) return inside()
    when(L, { kind: 'Compare', op: '>=', left: ask(L, patternNatives.len, [subject], p), right: constant(size), id: L.node(p) }, p, inside)
  })
}

function lowerClass(L: Lowerer, p: MatchClass, subject: CoreExpr, captures: Captures, then: () => void): void {
  const cls = lowerExpr(L, p.cls)
  const names = constant(new PyTuple(p.kwdAttrs))
  const attributes = ask(L, patternNatives.attributes, [subject, cls, constant(p.patterns.length), names], p)
  const parts = [...p.patterns, ...p.kwdPatterns]
  when(L, { kind: 'Is', negated: true, left: attributes, right: NONE, id: L.node(p) }, p, () => {
    lowerParts(L, parts, 0, (i) => ({ kind: 'Item', object: attributes, key: constant(i), id: L.node(p) }), captures, then)
  })
}
