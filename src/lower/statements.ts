/** Lowering of statements. Compound statements that need more than a few lines have files of their own. */
import { Chain } from './chain.ts'
import type { AnnAssign, Assert, AugAssign, ClassDef, Delete, Expr, For, FunctionDef, If, Import, ImportFrom, Stmt, While } from '../ast/nodes.ts'
import type { Block, CoreExpr } from '../core/nodes.ts'
import { mangle } from '../resolve/resolve.ts'
import { asyncLoop } from './async.ts'
import { calledName, owned } from './owned.ts'
import { empty, itemSlot } from './comprehensions.ts'
import { packArguments } from './calls.ts'
import { NONE, constant, lowerExpr, lowerIndex, lowerTest } from './expressions.ts'
import { lowerAnnotation, lowerClassBody, lowerFunctionDef } from './functions.ts'
import { Lowerer } from './lowerer.ts'
import { matching } from './match-part.ts'
import { checkAttribute, checkResult, lowerCheckedAnnAssign } from './strict.ts'
import { lowerTarget } from './targets.ts'
import { lowerTry } from './try.ts'
import { inTypeParams, lowerGenericBase, lowerTypeAlias } from './type-params.ts'
import { lowerWith } from './with.ts'

/** Statements of a body; a function's or class's leading docstring is no statement. */
export function lowerBody(L: Lowerer, body: readonly Stmt[], skipDoc = false): void {
  body.forEach((s, i) => {
    if (skipDoc && i === 0 && s.kind === 'ExprStmt' && s.value.kind === 'Str') {
      if (L.frameScope.kind === 'class') storeDoc(L, s)
      return
    }
    const mark = L.tempMark
    lowerStmt(L, s)
    L.releaseTemps(mark)
  })
}

function storeDoc(L: Lowerer, s: Stmt & { kind: 'ExprStmt' }): void {
  L.emit({ kind: 'StoreName', id: L.node(s), name: '__doc__', global: false, value: lowerExpr(L, s.value) })
}

/** A nested suite as a block whose entry charges one unit per statement. */
export function suite(L: Lowerer, body: readonly Stmt[]): Block {
  return L.into(Math.max(1, body.length), () => lowerBody(L, body))
}

export function lowerStmt(L: Lowerer, s: Stmt): void {
  switch (s.kind) {
    case 'ExprStmt': {
      const before = L.block.length
      const value = lowerExpr(L, s.value)
      if (L.module.show !== null && L.frameScope.kind === 'module') {
        L.emit({ kind: 'Call', id: L.node(s), dst: -1, callee: { kind: 'Const', value: L.module.show }, args: [value], keywords: [] })
        return
      }
      // A call whose value nobody wants keeps no slot alive.
      const last = L.block[L.block.length - 1]
      if (L.block.length > before && value.kind === 'Local' && last !== undefined && 'dst' in last && last.dst === value.slot && last.kind !== 'Iter') {
        L.block[L.block.length - 1] = { ...last, dst: -1 }
        return
      }
      if (value.kind === 'Const' || (value.kind === 'Local' && value.sure)) return
      L.emit({ kind: 'Eval', id: L.node(s), value })
      return
    }
    case 'Assign': {
      let value = lowerExpr(L, s.value)
      if (s.targets.length > 1 && value.kind !== 'Const') value = L.spill(value, s.value)
      const target = s.targets[0] as Expr
      if (s.targets.length === 1 && (target.kind === 'Tuple' || target.kind === 'List') && swap(L, s.value, target.elts, value)) return
      for (const t of s.targets) lowerTarget(L, t, value)
      return
    }
    case 'AugAssign':
      return lowerAugAssign(L, s)
    case 'AnnAssign':
      return lowerAnnAssign(L, s)
    case 'Return': {
      const value = checkResult(L, s.value === null ? NONE : lowerExpr(L, s.value), s)
      L.emit({ kind: 'Return', id: L.node(s), value })
      L.assigned = null
      return
    }
    case 'If':
      return lowerIf(L, s)
    case 'While':
      return lowerWhile(L, s)
    case 'For':
      return lowerFor(L, s)
    case 'Break':
    case 'Continue':
      L.emit({ kind: s.kind, id: L.node(s) })
      L.assigned = null
      return
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
      return
    case 'FunctionDef': {
      lowerDecorated(L, s, () => lowerFunctionDef(L, s))
      return
    }
    case 'ClassDef':
      return lowerClassDef(L, s)
    case 'Delete':
      return lowerDelete(L, s)
    case 'Raise': {
      const [exc, cause] = L.operands([() => (s.exc === null ? NONE : lowerExpr(L, s.exc)), () => (s.cause === null ? NONE : lowerExpr(L, s.cause))]) as [CoreExpr, CoreExpr]
      L.emit({ kind: 'Raise', id: L.node(s), exc: s.exc === null ? null : exc, cause: s.cause === null ? null : cause })
      L.assigned = null
      return
    }
    case 'Assert':
      return lowerAssert(L, s)
    case 'Import':
      return lowerImport(L, s)
    case 'ImportFrom':
      return lowerImportFrom(L, s)
    case 'Try':
      return lowerTry(L, s)
    case 'With':
      return lowerWith(L, s)
    case 'Match':
      return matching().lowerMatch(L, s)
    case 'TypeAlias':
      return lowerTypeAlias(L, s)
  }
}

/** `a, b = x, y` without building the tuple: as many values as targets, all values before the first target. */
function swap(L: Lowerer, valueNode: Expr, targets: readonly Expr[], value: CoreExpr): boolean {
  if (value.kind !== 'Tuple' || valueNode.kind !== 'Tuple' || valueNode.elts.length !== targets.length) return false
  if (targets.some((t) => t.kind === 'Starred')) return false
  const items = value.items.map((item, i) => (item.kind === 'Const' ? item : L.spill(item, valueNode.elts[i] as Expr)))
  targets.forEach((t, i) => lowerTarget(L, t, items[i] as CoreExpr))
  return true
}

function lowerAugAssign(L: Lowerer, s: AugAssign): void {
  const t = s.target
  const apply = (load: CoreExpr): CoreExpr => {
    const [left, right] = L.operands([() => load, () => lowerExpr(L, s.value)]) as [CoreExpr, CoreExpr]
    return { kind: 'Binary', op: s.op, inplace: true, left, right, id: L.node(s) }
  }
  switch (t.kind) {
    case 'Name':
      return L.store(t.id, apply(L.load(t.id, t)), t)
    case 'Attribute': {
      const object = L.keep(lowerExpr(L, t.value), t.value, s)
      const name = mangle(t.attr, L.scope)
      const value = apply({ kind: 'Attr', object, name, id: L.node(t) })
      const [o, checked] = checkAttribute(L, object, name, value, t)
      L.emit({ kind: 'SetAttr', id: L.node(t), object: o, name, value: checked })
      return
    }
    case 'Subscript': {
      const [o, k] = L.operands([() => lowerExpr(L, t.value), () => lowerIndex(L, t.index)]) as [CoreExpr, CoreExpr]
      const object = L.keep(o, t.value, s)
      const key = L.keep(k, t.index, s)
      const value = apply({ kind: 'Item', object, key, id: L.node(t) })
      L.emit({ kind: 'SetItem', id: L.node(t), object, key, value })
      return
    }
    default:
      throw new Error('internal error: bad target of an augmented assignment; please report this')
  }
}

function lowerAnnAssign(L: Lowerer, s: AnnAssign): void {
  if (L.module.source.strictTypes) return lowerCheckedAnnAssign(L, s)
  if (s.value !== null) lowerTarget(L, s.target, lowerExpr(L, s.value))
  else if (s.target.kind === 'Attribute' || s.target.kind === 'Subscript') {
    // Without a value the parts of the target are evaluated all the same.
    const { target } = s
    const parts = [() => lowerExpr(L, target.value), ...(target.kind === 'Subscript' ? [() => lowerIndex(L, target.index)] : [])]
    for (const part of parts) L.emit({ kind: 'Eval', id: L.node(s), value: L.atom(part(), target) })
  }
  // Annotations of locals are not evaluated; those of modules and classes are kept in __annotations__.
  const kind = L.scope.kind
  if (kind !== 'module' && kind !== 'class') return
  const annotation = lowerAnnotation(L, s.annotation)
  if (!s.simple || s.target.kind !== 'Name') {
    L.emit({ kind: 'Eval', id: L.node(s), value: L.atom(annotation, s.annotation) })
    return
  }
  const name = mangle(s.target.id, L.scope)
  const spilled = L.spill(annotation, s.annotation)
  const dict = L.load('__annotations__', s)
  L.emit({ kind: 'SetItem', id: L.node(s), object: dict, key: constant(name), value: spilled })
}

/** `elif` chains are lists in the tree's depth: built with a loop. */
function lowerIf(L: Lowerer, s: If): void {
  let node = s
  const outer = L.block
  const start = L.assigned
  const ends: (Set<number> | null)[] = []
  const chain = new Chain(L, armsOf(s), s.test)
  for (;;) {
    const test = lowerTest(L, node.test)
    const current = node
    let body: Block = empty()
    ends.push(L.branch(() => {
      body = chain.arm(suite(L, current.body), current.test)
    }))
    const only = node.orelse.length === 1 ? node.orelse[0] : undefined
    if (only?.kind === 'If') {
      const orelse: Block = { stmts: [], cost: 1, owner: null }
      L.emit({ kind: 'If', id: L.node(node.test), test, body, orelse })
      L.block = chain.next(orelse, only.test)
      node = only
      continue
    }
    let orelse: Block = empty()
    const last = node.orelse
    ends.push(L.branch(() => {
      if (last.length > 0) orelse = suite(L, last)
    }))
    L.emit({ kind: 'If', id: L.node(node.test), test, body, orelse })
    break
  }
  L.block = outer
  void start
  L.assigned = ends.reduce((a, b) => Lowerer.meet(a, b))
}

/** How many arms the chain of `elif` has. */
function armsOf(s: If): number {
  let count = 1
  for (let node = s; node.orelse.length === 1 && node.orelse[0]?.kind === 'If'; node = node.orelse[0]) count++
  return count
}

/** What a loop's body deletes is not sure at its head: forgets it before the loop is lowered. */
export function forgetDeleted(L: Lowerer, body: readonly Stmt[]): void {
  for (const s of body) {
    if (s.kind === 'Delete') for (const t of s.targets) forgetTarget(L, t)
    else if (s.kind === 'Try') {
      for (const h of s.handlers) {
        if (h.name !== null) forgetName(L, h.name)
        forgetDeleted(L, h.body)
      }
      forgetDeleted(L, s.finalbody)
    }
    else if (s.kind === 'Match') for (const c of s.cases) forgetDeleted(L, c.body)
    if (s.kind !== 'FunctionDef' && s.kind !== 'ClassDef') {
      if ('body' in s) forgetDeleted(L, s.body)
      if ('orelse' in s) forgetDeleted(L, s.orelse)
    }
  }
}

function forgetTarget(L: Lowerer, t: Expr): void {
  if (t.kind === 'Name') forgetName(L, t.id)
  else if (t.kind === 'Tuple' || t.kind === 'List') for (const x of t.elts) forgetTarget(L, x)
}

function forgetName(L: Lowerer, name: string): void {
  const b = L.bindingOf(name)
  if (b.kind === 'local') L.assigned?.delete(L.slot(b.owner, b.name))
}

function lowerWhile(L: Lowerer, s: While): void {
  forgetDeleted(L, s.body)
  L.loopDepth++
  let test: CoreExpr = NONE
  let body: Block = empty()
  let orelse: Block = empty()
  const pre = L.into(0, () => {
    test = lowerTest(L, s.test)
  })
  const afterTest = L.assigned
  L.branch(() => {
    body = suite(L, s.body)
  })
  L.loopDepth--
  const forever = test.kind === 'Const' && (test.value === true || test.value === 1)
  const afterElse = L.branch(() => {
    if (s.orelse.length > 0) orelse = elseSuite(L, s.orelse)
  })
  L.emit({ kind: 'While', id: L.node(s.test), pre, test, body, orelse })
  // A break leaves with what was assigned before the loop; nothing else is sure.
  L.assigned = forever ? afterTest : hasBreak(s.body) ? afterTest : afterElse
  forgetDeleted(L, s.orelse)
}

/** The `else` of a loop; one that does nothing costs nothing, as tiers leave it out. */
function elseSuite(L: Lowerer, stmts: readonly Stmt[]): Block {
  const block = suite(L, stmts)
  return block.stmts.length === 0 ? empty() : block
}

function hasBreak(body: readonly Stmt[]): boolean {
  return body.some((s) => s.kind === 'Break' || (s.kind === 'If' && (hasBreak(s.body) || hasBreak(s.orelse))) || ((s.kind === 'For' || s.kind === 'While') && hasBreak(s.orelse)) || s.kind === 'Try' || s.kind === 'With' || s.kind === 'Match')
}

function lowerFor(L: Lowerer, s: For): void {
  const value = lowerExpr(L, s.iter)
  const iter = L.temp()
  const called = calledName(s.iter)
  L.emit({ kind: 'Iter', how: s.isAsync ? 'aiter' : 'iter', id: L.node(s.iter), dst: iter, value, ...(called === undefined ? {} : { called }) })
  const item = itemSlot(L, s.target)
  let body: Block = empty()
  let orelse: Block = empty()
  forgetDeleted(L, s.body)
  L.branch(() => {
    body = L.into(Math.max(1, s.body.length), () => {
      L.loopDepth++
      if (item.store) lowerTarget(L, s.target, L.local(item.slot, s.target))
      else L.assigned?.add(item.slot)
      lowerBody(L, s.body)
      L.loopDepth--
    })
  })
  L.branch(() => {
    if (s.orelse.length > 0) orelse = elseSuite(L, s.orelse)
  })
  forgetDeleted(L, s.orelse)
  const loop = (): void => {
    if (s.isAsync) asyncLoop(L, iter, item.slot, s, body, orelse)
    else L.emit({ kind: 'For', id: L.node(s.iter), iter, item: item.slot, body, orelse })
  }
  if (called === undefined) loop()
  else owned(L, iter, s.iter, loop)
}

/** Decorators are evaluated first, in order, and applied in reverse (reference section 8.7). */
function lowerDecorated(L: Lowerer, s: FunctionDef | ClassDef, make: () => CoreExpr): void {
  const parts = L.operands([...s.decorators.map((d) => () => lowerExpr(L, d)), make])
  let value = parts[parts.length - 1] as CoreExpr
  if (parts.length > 1) {
    const decorators = parts.slice(0, -1).map((d, i) => L.atom(d, s.decorators[i] as Expr))
    for (let i = decorators.length - 1; i >= 0; i--) {
      const dst = L.temp()
      const id = L.node(s.decorators[i] as Expr)
      L.emit({ kind: 'Call', id, dst, callee: decorators[i] as CoreExpr, args: [value], keywords: [] })
      value = { kind: 'Local', slot: dst, id, sure: true }
    }
  }
  L.store(s.name, value, s)
}

function lowerClassDef(L: Lowerer, s: ClassDef): void {
  lowerDecorated(L, s, () => {
    const build = (base: CoreExpr | null): CoreExpr => {
      const packed = packArguments(L, s.bases, s.keywords, s, null)
      if (base !== null) L.emit({ kind: 'ListAppend', id: L.node(s), slot: packed.args, value: base })
      const dst = L.temp()
      const body = lowerClassBody(L, s)
      const id = L.node(s)
      L.emit({ kind: 'BuildClass', id, dst, body, name: s.name, ...packed, layout: { current: null } })
      return { kind: 'Local', slot: dst, id, sure: true }
    }
    return s.typeParams.length === 0 ? build(null) : inTypeParams(L, s.typeParams, () => build(lowerGenericBase(L, s)))
  })
}

function lowerDelete(L: Lowerer, s: Delete): void {
  const one = (t: Expr): void => {
    switch (t.kind) {
      case 'Name':
        return L.delete(t.id, t)
      case 'Attribute':
        return L.emit({ kind: 'DelAttr', id: L.node(t), object: lowerExpr(L, t.value), name: mangle(t.attr, L.scope) })
      case 'Subscript': {
        const [object, key] = L.operands([() => lowerExpr(L, t.value), () => lowerIndex(L, t.index)]) as [CoreExpr, CoreExpr]
        return L.emit({ kind: 'DelItem', id: L.node(t), object, key })
      }
      case 'Tuple':
      case 'List':
        for (const x of t.elts) one(x)
        return
      default:
        throw new Error('internal error: bad target of del; please report this')
    }
  }
  for (const t of s.targets) one(t)
}

function lowerAssert(L: Lowerer, s: Assert): void {
  const test = lowerTest(L, s.test)
  const id = L.node(s.test)
  const failed = L.into(0, () => {
    const saved = L.assigned === null ? null : new Set(L.assigned)
    const dst = L.temp()
    const error: CoreExpr = { kind: 'Const', value: L.module.assertionError() }
    const args = s.msg === null ? [] : [lowerExpr(L, s.msg)]
    L.emit({ kind: 'Call', id, dst, callee: error, args, keywords: [] })
    L.emit({ kind: 'Raise', id: L.node(s.test), exc: { kind: 'Local', slot: dst, id, sure: true }, cause: null })
    L.assigned = saved
  })
  L.emit({ kind: 'If', id, test, body: empty(), orelse: failed })
}

function lowerImport(L: Lowerer, s: Import): void {
  for (const a of s.names) {
    const dst = L.temp()
    const id = L.node(s)
    L.emit({ kind: 'Import', id, dst, name: a.name, level: 0, from: null })
    const parts = a.asname === null ? [] : a.name.split('.').slice(1)
    // `import a.b as c`: the parts are taken from the packages.
    for (const name of parts) L.emit({ kind: 'ImportName', id: L.node(s), dst, module: dst, name })
    L.store(a.asname ?? (a.name.split('.')[0] as string), { kind: 'Local', slot: dst, id, sure: true }, a)
  }
}

function lowerImportFrom(L: Lowerer, s: ImportFrom): void {
  if (s.module === '__future__' && s.level === 0) {
    if (s.names.some((a) => a.name === 'annotations')) L.module.source.futureAnnotations = true
    return
  }
  const module = L.temp()
  const id = L.node(s)
  L.emit({ kind: 'Import', id, dst: module, name: s.module ?? '', level: s.level, from: s.names.map((a) => a.name) })
  for (const a of s.names) {
    if (a.name === '*') {
      L.emit({ kind: 'ImportStar', id: L.node(s), module })
      continue
    }
    const dst = L.temp()
    L.emit({ kind: 'ImportName', id: L.node(s), dst, module, name: a.name })
    L.store(a.asname ?? a.name, { kind: 'Local', slot: dst, id, sure: true }, a)
  }
}
