/** Lowering of expressions: each becomes a pure Core expression, its steps statements in front of it. */
import type { BoolOp, Compare, Dict, Expr, IfExp, JoinedStr } from './ast-names.ts'
import type { CoreExpr, CoreStmt } from '../core/nodes.ts'
import type { CompareOp } from '../runtime/type.ts'
import { Ellipsis, PyFloat, PyTuple, PyWideStr, type Value, normalizeInt } from '../runtime/value.ts'
import { PyBytes } from '../runtime/bytes/bytes.ts'
import { PyComplex, asComplex } from '../runtime/complex/complex.ts'
import { mangle } from '../resolve/resolve.ts'
import { lowerCall } from './calls.ts'
import { lowerComprehension } from './comprehensions.ts'
import { lowerAwait } from './async.ts'
import { lowerLambda, lowerGeneratorExp } from './functions.ts'
import { Lowerer } from './lowerer.ts'

export const NONE: CoreExpr = { kind: 'Const', value: null }
export const TRUE: CoreExpr = { kind: 'Const', value: true }
export const FALSE: CoreExpr = { kind: 'Const', value: false }

export function lowerExpr(L: Lowerer, e: Expr): CoreExpr {
  switch (e.kind) {
    case 'Int':
      return constant(e.value)
    case 'Float':
      return constant(new PyFloat(e.value))
    case 'Complex':
      return constant(new PyComplex(0, e.imag))
    case 'Str':
      return constant(e.codePoints === null ? e.value : new PyWideStr(Uint32Array.from(e.codePoints)))
    case 'Bytes':
      return constant(new PyBytes(e.value))
    case 'NameConstant':
      return constant(e.value === 'Ellipsis' ? Ellipsis : e.value)
    case 'Name':
      return L.load(e.id, e)
    case 'BinOp':
      return lowerBinaryChain(L, e)
    case 'UnaryOp': {
      if (e.op === 'not') return lowerNot(L, e)
      const operand = lowerExpr(L, e.operand)
      if (operand.kind === 'Const') {
        const v = operand.value
        if (e.op === '-' && typeof v === 'number' && v !== 0) return constant(-v)
        if (e.op === '-' && typeof v === 'bigint') return constant(normalizeInt(-v))
        if (e.op === '~' && typeof v === 'boolean') return constant(v ? -2 : -1)
        if (e.op === '-' && v instanceof PyFloat) return constant(new PyFloat(-v.value))
      }
      return { kind: 'Unary', op: e.op, operand, id: L.node(e) }
    }
    case 'BoolOp':
      return lowerBoolOp(L, e)
    case 'Compare':
      return lowerCompare(L, e)
    case 'IfExp':
      return lowerIfExp(L, e)
    case 'NamedExpr': {
      const value = L.atom(lowerExpr(L, e.value), e.value)
      L.store(e.target.id, value, e.target)
      return value
    }
    case 'Attribute': {
      const object = lowerExpr(L, e.value)
      return { kind: 'Attr', object, name: mangle(e.attr, L.scope), id: L.node(e) }
    }
    case 'Subscript': {
      const [object, key] = L.operands([() => lowerExpr(L, e.value), () => lowerIndex(L, e.index)]) as [CoreExpr, CoreExpr]
      return { kind: 'Item', object, key, id: L.node(e) }
    }
    case 'Slice':
      return lowerIndex(L, e)
    case 'Tuple':
    case 'List':
    case 'Set':
      return lowerDisplay(L, e.kind, e.elts, e)
    case 'Dict':
      return lowerDict(L, e)
    case 'JoinedStr':
      return lowerJoined(L, e)
    case 'FormattedValue': {
      const [value, spec] = L.operands([() => lowerExpr(L, e.value), () => (e.spec === null ? NONE : lowerJoined(L, e.spec))]) as [CoreExpr, CoreExpr]
      return { kind: 'Format', value, conversion: e.conversion, spec: e.spec === null ? null : spec, id: L.node(e) }
    }
    case 'Call':
      return lowerCall(L, e)
    case 'Lambda':
      return lowerLambda(L, e)
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return lowerComprehension(L, e)
    case 'GeneratorExp':
      return lowerGeneratorExp(L, e)
    case 'Yield': {
      const value = e.value === null ? NONE : lowerExpr(L, e.value)
      const dst = L.temp()
      const id = L.node(e)
      L.emit({ kind: 'Yield', id, dst, value })
      return { kind: 'Local', slot: dst, id, sure: true }
    }
    case 'YieldFrom': {
      const value = lowerExpr(L, e.value)
      const iter = L.temp()
      const dst = L.temp()
      const id = L.node(e)
      L.emit({ kind: 'Iter', how: 'delegate', id: L.node(e), dst: iter, value })
      L.emit({ kind: 'YieldFrom', id, dst, iter, await: false })
      return { kind: 'Local', slot: dst, id, sure: true }
    }
    case 'Await':
      return lowerAwait(L, lowerExpr(L, e.value), 'await', e)
    case 'Starred':
      return L.unsupported('a starred expression here', e)
  }
}

export function constant(value: Value): CoreExpr {
  return { kind: 'Const', value }
}

/** `a + b + c + ...` is deep on the left: the chain is walked with a loop, not by recursion. */
function lowerBinaryChain(L: Lowerer, e: Extract<Expr, { kind: 'BinOp' }>): CoreExpr {
  const chain: Extract<Expr, { kind: 'BinOp' }>[] = []
  let node: Expr = e
  while (node.kind === 'BinOp') {
    chain.push(node)
    node = node.left
  }
  let left = lowerExpr(L, node)
  for (let i = chain.length - 1; i >= 0; i--) {
    const link = chain[i] as Extract<Expr, { kind: 'BinOp' }>
    const before = left
    const [l, r] = L.operands([() => before, () => lowerExpr(L, link.right)]) as [CoreExpr, CoreExpr]
    const folded = foldConstants(link.op, l, r)
    if (folded !== null) {
      left = folded
      continue
    }
    left = { kind: 'Binary', op: link.op, inplace: false, left: l, right: r, id: L.node(link) }
    // A very long chain is cut into statements, so that no later walk meets more than a few hundred levels.
    if (i > 0 && (chain.length - i) % 200 === 0) left = L.spill(left, link)
  }
  return left
}

/** `1 + 2j`. */
function foldComplex(op: string, a: Value, b: Value): CoreExpr | null {
  if ((op !== '+' && op !== '-') || !(a instanceof PyComplex || b instanceof PyComplex)) return null
  const x = asComplex(a)
  const y = asComplex(b)
  if (x === undefined || y === undefined) return null
  return constant(op === '+' ? new PyComplex(x.re + y.re, x.im + y.im) : new PyComplex(x.re - y.re, x.im - y.im))
}

/** Int constants are folded while the result stays small, as CPython does: `2 ** 64`, `60 * 60`. */
function foldConstants(op: string, l: CoreExpr, r: CoreExpr): CoreExpr | null {
  if (l.kind !== 'Const' || r.kind !== 'Const') return null
  const a = l.value
  const b = r.value
  if ((typeof a !== 'number' && typeof a !== 'bigint') || (typeof b !== 'number' && typeof b !== 'bigint')) return foldComplex(op, a, b)
  const x = BigInt(a)
  const y = BigInt(b)
  const small = (n: bigint) => n < 1n << 128n && n > -(1n << 128n)
  if (!small(x) || !small(y)) return null
  switch (op) {
    case '+': return constant(normalizeInt(x + y))
    case '-': return constant(normalizeInt(x - y))
    case '*': return constant(normalizeInt(x * y))
    case '**': return y >= 0n && y <= 128n && x >= -16n && x <= 16n ? constant(normalizeInt(x ** y)) : null
    case '<<': return y >= 0n && y <= 128n ? constant(normalizeInt(x << y)) : null
    default: return null
  }
}

function lowerNot(L: Lowerer, e: Extract<Expr, { kind: 'UnaryOp' }>): CoreExpr {
  let nots = 0
  let node: Expr = e
  while (node.kind === 'UnaryOp' && node.op === 'not') {
    nots++
    node = node.operand
  }
  const operand = lowerExpr(L, node)
  const once: CoreExpr = { kind: 'Not', operand, id: L.node(e) }
  return nots % 2 === 1 ? once : { kind: 'Not', operand: once, id: L.node(e) }
}

export function lowerIndex(L: Lowerer, e: Expr): CoreExpr {
  if (e.kind !== 'Slice') return lowerExpr(L, e)
  const part = (x: Expr | null) => () => (x === null ? NONE : lowerExpr(L, x))
  const [lower, upper, step] = L.operands([part(e.lower), part(e.upper), part(e.step)]) as [CoreExpr, CoreExpr, CoreExpr]
  return { kind: 'Slice', lower, upper, step, id: L.node(e) }
}

/** Runs `build` as a nested block; true if it needed steps. */
function tail(L: Lowerer, build: () => CoreExpr): { value: CoreExpr; stmts: CoreStmt[] } {
  let value: CoreExpr = NONE
  const block = L.into(0, () => {
    value = build()
  })
  return { value, stmts: block.stmts }
}

function lowerBoolOp(L: Lowerer, e: BoolOp): CoreExpr {
  let left = lowerExpr(L, e.values[0] as Expr)
  for (let i = 1; i < e.values.length; i++) {
    const operand = e.values[i] as Expr
    let right: { value: CoreExpr; stmts: CoreStmt[] } = { value: NONE, stmts: [] }
    // What the right side assigns is not sure afterwards.
    L.branch(() => {
      right = tail(L, () => lowerExpr(L, operand))
    })
    if (right.stmts.length === 0) {
      left = { kind: e.op === 'and' ? 'And' : 'Or', left, right: right.value, id: L.node(e) }
      continue
    }
    const slot = L.temp()
    const id = L.node(e)
    L.emit({ kind: 'Assign', id, slot, value: left })
    const decided: CoreExpr = { kind: 'Local', slot, id, sure: true }
    const more: CoreStmt[] = [...right.stmts, { kind: 'Assign', id: L.node(operand), slot, value: right.value }]
    const test: CoreExpr = e.op === 'and' ? decided : { kind: 'Not', operand: decided, id: L.node(e) }
    L.emit({ kind: 'If', id: L.node(e), test, body: { stmts: more, cost: 0, owner: null }, orelse: { stmts: [], cost: 0, owner: null } })
    left = decided
  }
  return left
}

/**
 * An expression as a condition: each operand's truth is asked for once. Where `and`/`or` need
 * statements, the decision so far is kept as a bool, not as the operand that decided.
 */
export function lowerTest(L: Lowerer, e: Expr): CoreExpr {
  if (e.kind === 'UnaryOp' && e.op === 'not') return { kind: 'Not', operand: lowerTest(L, e.operand), id: L.node(e) }
  if (e.kind !== 'BoolOp') return lowerExpr(L, e)
  let left = lowerTest(L, e.values[0] as Expr)
  for (let i = 1; i < e.values.length; i++) {
    const operand = e.values[i] as Expr
    let right: { value: CoreExpr; stmts: CoreStmt[] } = { value: NONE, stmts: [] }
    L.branch(() => {
      right = tail(L, () => lowerTest(L, operand))
    })
    if (right.stmts.length === 0) {
      left = { kind: e.op === 'and' ? 'And' : 'Or', left, right: right.value, id: L.node(e) }
      continue
    }
    const slot = L.temp()
    const id = L.node(e)
    const bool = (v: CoreExpr): CoreExpr => ({ kind: 'Not', operand: { kind: 'Not', operand: v, id: L.node(e) }, id: L.node(e) })
    L.emit({ kind: 'Assign', id, slot, value: bool(left) })
    const decided: CoreExpr = { kind: 'Local', slot, id, sure: true }
    const more: CoreStmt[] = [...right.stmts, { kind: 'Assign', id: L.node(operand), slot, value: bool(right.value) }]
    const test: CoreExpr = e.op === 'and' ? decided : { kind: 'Not', operand: decided, id: L.node(e) }
    L.emit({ kind: 'If', id: L.node(e), test, body: { stmts: more, cost: 0, owner: null }, orelse: { stmts: [], cost: 0, owner: null } })
    left = decided
  }
  return left
}

function lowerIfExp(L: Lowerer, e: IfExp): CoreExpr {
  const test = lowerTest(L, e.test)
  let body = { value: NONE, stmts: [] as CoreStmt[] }
  let orelse = { value: NONE, stmts: [] as CoreStmt[] }
  const a = L.branch(() => {
    body = tail(L, () => lowerExpr(L, e.body))
  })
  const b = L.branch(() => {
    orelse = tail(L, () => lowerExpr(L, e.orelse))
  })
  L.assigned = Lowerer.meet(a, b)
  if (body.stmts.length === 0 && orelse.stmts.length === 0) return { kind: 'IfExp', test, body: body.value, orelse: orelse.value, id: L.node(e.test) }
  const slot = L.temp()
  const id = L.node(e.test)
  body.stmts.push({ kind: 'Assign', id: L.node(e.body), slot, value: body.value })
  orelse.stmts.push({ kind: 'Assign', id: L.node(e.orelse), slot, value: orelse.value })
  L.emit({ kind: 'If', id, test, body: { stmts: body.stmts, cost: 0, owner: null }, orelse: { stmts: orelse.stmts, cost: 0, owner: null } })
  return { kind: 'Local', slot, id, sure: true }
}

function compareNode(L: Lowerer, op: Compare['ops'][number], left: CoreExpr, right: CoreExpr, id: number): CoreExpr {
  void L
  switch (op) {
    case 'is':
    case 'is not':
      return { kind: 'Is', negated: op === 'is not', left, right, id }
    case 'in':
    case 'not in':
      return { kind: 'In', negated: op === 'not in', left, right, id }
    default:
      return { kind: 'Compare', op: op as CompareOp, left, right, id }
  }
}

/** `a < b < c` evaluates b once and c only if the first holds (reference section 6.10). */
function lowerCompare(L: Lowerer, e: Compare): CoreExpr {
  if (e.ops.length === 1) {
    const [left, right] = L.operands([() => lowerExpr(L, e.left), () => lowerExpr(L, e.comparators[0] as Expr)]) as [CoreExpr, CoreExpr]
    return compareNode(L, e.ops[0] as Compare['ops'][number], left, right, L.node(e))
  }
  const [first, second] = L.operands([() => lowerExpr(L, e.left), () => lowerExpr(L, e.comparators[0] as Expr)]) as [CoreExpr, CoreExpr]
  const left = first.kind === 'Const' ? first : L.atom(first, e.left)
  let middle = L.atom(second, e.comparators[0] as Expr)
  const slot = L.temp()
  const id = L.node(e)
  L.emit({ kind: 'Assign', id, slot, value: compareNode(L, e.ops[0] as Compare['ops'][number], left, middle, L.node(e)) })
  const result: CoreExpr = { kind: 'Local', slot, id, sure: true }
  // Each further link stands in the `if` of the one before it.
  const outer = L.block
  const before = L.assigned
  L.assigned = before === null ? null : new Set(before)
  for (let i = 1; i < e.ops.length; i++) {
    const inner: CoreStmt[] = []
    L.emit({ kind: 'If', id: L.node(e), test: result, body: { stmts: inner, cost: 0, owner: null }, orelse: { stmts: [], cost: 0, owner: null } })
    L.block = inner
    const at = e.comparators[i] as Expr
    let right = lowerExpr(L, at)
    if (i < e.ops.length - 1) right = L.atom(right, at)
    L.emit({ kind: 'Assign', id: L.node(e), slot, value: compareNode(L, e.ops[i] as Compare['ops'][number], middle, right, L.node(e)) })
    middle = right
  }
  L.block = outer
  L.assigned = before
  return result
}

function lowerDisplay(L: Lowerer, kind: 'Tuple' | 'List' | 'Set', elts: readonly Expr[], at: Expr): CoreExpr {
  if (!elts.some((x) => x.kind === 'Starred')) {
    const items = L.operands(elts.map((x) => () => lowerExpr(L, x)))
    if (kind === 'Tuple' && items.every((x) => x.kind === 'Const')) return constant(new PyTuple(items.map((x) => (x as { value: Value }).value)))
    return { kind, items, id: L.node(at) }
  }
  // With stars: a list (or set) is built step by step.
  const slot = L.temp()
  const id = L.node(at)
  const into = kind === 'Set' ? 'set' : 'list'
  L.emit({ kind: 'Assign', id, slot, value: { kind: kind === 'Set' ? 'Set' : 'List', items: [], id } })
  for (const x of elts) {
    const value = lowerExpr(L, x.kind === 'Starred' ? x.value : x)
    if (x.kind === 'Starred') L.emit({ kind: 'Extend', id: L.node(at), slot, into, value, callee: null })
    else L.emit(kind === 'Set' ? { kind: 'SetAdd', id: L.node(at), slot, value } : { kind: 'ListAppend', id: L.node(at), slot, value })
  }
  const built: CoreExpr = { kind: 'Local', slot, id, sure: true }
  return kind === 'Tuple' ? { kind: 'ToTuple', operand: built, id: L.node(at) } : built
}

function lowerDict(L: Lowerer, e: Dict): CoreExpr {
  if (!e.keys.includes(null)) {
    const parts = L.operands(e.keys.flatMap((k, i) => [() => lowerExpr(L, k as Expr), () => lowerExpr(L, e.values[i] as Expr)]))
    const keys = parts.filter((_, i) => i % 2 === 0)
    const values = parts.filter((_, i) => i % 2 === 1)
    return { kind: 'Dict', keys, values, id: L.node(e) }
  }
  const slot = L.temp()
  const id = L.node(e)
  L.emit({ kind: 'Assign', id, slot, value: { kind: 'Dict', keys: [], values: [], id } })
  e.keys.forEach((k, i) => {
    const v = e.values[i] as Expr
    if (k === null) L.emit({ kind: 'Extend', id: L.node(e), slot, into: 'dict', value: lowerExpr(L, v), callee: null })
    else {
      const [key, value] = L.operands([() => lowerExpr(L, k), () => lowerExpr(L, v)]) as [CoreExpr, CoreExpr]
      L.emit({ kind: 'DictSet', id: L.node(e), slot, key, value })
    }
  })
  return { kind: 'Local', slot, id, sure: true }
}

function lowerJoined(L: Lowerer, e: JoinedStr): CoreExpr {
  const parts = L.operands(e.values.map((v) => () => lowerExpr(L, v)))
  if (parts.length === 0) return constant('')
  if (parts.length === 1 && (parts[0] as CoreExpr).kind === 'Const') return parts[0] as CoreExpr
  return { kind: 'Join', parts, id: L.node(e) }
}
