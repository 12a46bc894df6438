/** Fills a function's side tables: the statement of each node id, the block of each statement, the owner of each block. */
import type { Block, CoreExpr, CoreFunction, CoreStmt, Span } from './nodes.ts'

export function finish(code: CoreFunction, block: Block, owner: CoreStmt | null): void {
  block.owner = owner
  for (const s of block.stmts) {
    code.blockOf.set(s, block)
    code.statementOf[s.id] = s
    for (const e of expressionsOf(s)) markExpr(code, e, s)
    if (s.kind === 'CallMethod' || s.kind === 'Method') code.statementOf[s.nameId] = s
    for (const b of blocksOf(s)) finish(code, b, s)
  }
}

/** A new node at the place of another. */
export function nodeLike(code: CoreFunction, id: number): number {
  code.spans.push(code.spans[id] ?? NOWHERE)
  const made = code.spans.length - 1
  const inlined = code.inlined.get(id)
  if (inlined !== undefined) code.inlined.set(made, inlined)
  return made
}
const NOWHERE: Span = { start: 0, end: 0, anchorStart: -1, anchorEnd: -1 }

/** Gives every statement an id of its own: lowering may have used one node for two statements. */
export function uniqueIds(code: CoreFunction, block: Block, seen: Set<number> = new Set()): void {
  for (const s of block.stmts) {
    if (seen.has(s.id)) (s as { id: number }).id = nodeLike(code, s.id)
    seen.add(s.id)
    for (const b of blocksOf(s)) uniqueIds(code, b, seen)
  }
}

/** Sets `statementOf` for every node id in an expression. Left-deep chains are walked with a loop. */
function markExpr(code: CoreFunction, root: CoreExpr, s: CoreStmt): void {
  let e: CoreExpr | undefined = root
  while (e !== undefined) {
    // A temporary shares the id of the step that fills it, and cannot raise.
    if ('id' in e && !(e.kind === 'Local' && e.sure)) code.statementOf[e.id] = s
    const parts: CoreExpr[] = operandsOf(e)
    for (let i = 1; i < parts.length; i++) markExpr(code, parts[i] as CoreExpr, s)
    e = parts[0]
  }
}

export function blocksOf(s: CoreStmt): Block[] {
  switch (s.kind) {
    case 'If': return [s.body, s.orelse]
    case 'While': return [s.pre, s.body, s.orelse]
    case 'For': return [s.body, s.orelse]
    case 'TryExcept': return [s.body, s.handler, s.orelse]
    case 'TryFinally': return [s.body, s.final]
    default: return []
  }
}

/** The operands of an expression, in evaluation order. */
export function operandsOf(e: CoreExpr): CoreExpr[] {
  switch (e.kind) {
    case 'Const':
    case 'Local':
    case 'Cell':
    case 'Global':
    case 'Name':
    case 'IsUnset':
    case 'ExcPart':
      return []
    case 'Binary':
    case 'Compare':
    case 'Is':
    case 'In':
    case 'And':
    case 'Or':
      return [e.left, e.right]
    case 'Unary':
    case 'ToTuple':
    case 'Not':
      return [e.operand]
    case 'IfExp':
      return [e.test, e.body, e.orelse]
    case 'Attr':
    case 'Special':
      return [e.object]
    case 'Item':
      return [e.object, e.key]
    case 'Slice':
      return [e.lower, e.upper, e.step]
    case 'Tuple':
    case 'List':
    case 'Set':
      return [...e.items]
    case 'Dict':
      return e.keys.flatMap((k, i) => [k, e.values[i] as CoreExpr])
    case 'Join':
      return [...e.parts]
    case 'Format':
      return e.spec === null ? [e.value] : [e.value, e.spec]
    case 'Function':
      return [...e.defaults, ...e.kwDefaults.map((d) => d[1]), ...e.annotations.map((a) => a[1])]
    case 'ExcMatch':
      return [e.type]
    case 'Carry':
      return [e.total, e.carry, e.value, e.sum]
    case 'Carried':
      return [e.total, e.carry, e.value]
  }
}

/** The expressions of a statement itself (not of its blocks), in evaluation order. */
export function expressionsOf(s: CoreStmt): CoreExpr[] {
  switch (s.kind) {
    case 'Assign':
    case 'Eval':
    case 'Do':
    case 'StoreCell':
    case 'StoreGlobal':
    case 'StoreName':
    case 'ListAppend':
    case 'SetAdd':
    case 'Iter':
    case 'Unpack':
    case 'Return':
    case 'Yield':
      return [s.value]
    case 'SetAttr':
      return [s.value, s.object]
    case 'DelAttr':
    case 'Method':
      return [s.object]
    case 'SetItem':
      return [s.value, s.object, s.key]
    case 'DelItem':
      return [s.object, s.key]
    case 'DictSet':
      return [s.key, s.value]
    case 'Call':
      return [s.callee, ...s.args]
    case 'CallMethod':
      return [s.object, ...s.args]
    case 'CallEx':
      return [s.callee]
    case 'Extend':
      return s.callee === null ? [s.value] : [s.callee, s.value]
    case 'If':
    case 'While':
      return [s.test]
    case 'Raise':
      return [s.exc, s.cause].filter((e) => e !== null)
    case 'BuildClass':
      return [s.body]
    default:
      return []
  }
}
