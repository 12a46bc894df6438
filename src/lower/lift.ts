/**
 * Lifted twins: when an operator of a statement turns out to need guest code, the statement is
 * replaced, for good and for all instances, by one in which every such operator is a step (`Do`)
 * over atoms. What was evaluated so far is pure, so execution goes on at the twin's first statement.
 */
import { blocksOf, expressionsOf, finish, nodeLike, operandsOf } from '../core/finish.ts'
import type { Block, CoreExpr, CoreFunction, CoreStmt } from '../core/nodes.ts'
import type { Code } from '../run/code.ts'

/** What has become of a statement: `first` is where to go on for who was about to execute it. */
export interface Twin {
  readonly original: CoreStmt
  readonly first: CoreStmt
}

/**
 * Replaces the statement at node `id` by its twin, whose nodes are new. Closures of the original may still run, in
 * activations that were under way: for its nodes `code.twins` tells where to go on, and `statementOf` what to go on after.
 */
export function liftStatement(code: Code, id: number): Twin {
  const core = code.core
  const stmt = code.statementAt(id)
  const block = core.blockOf.get(stmt) as Block
  const at = block.stmts.indexOf(stmt)
  const L = new Lifter(core)
  const last = L.statement(stmt)
  const twin = [...L.out, last]
  if (L.out.length === 0 && !lifted(last)) {
    throw new Error(`internal error: nothing to lift in a ${stmt.kind} statement; please report this`)
  }
  block.stmts.splice(at, 1, ...twin)
  core.blockOf.delete(stmt)
  finish(core, block, block.owner)
  // A child that is a new object must be found from its block's owner again.
  for (const s of twin) for (const b of blocksOf(s)) finish(core, b, s)
  for (const b of ancestors(core, block)) code.execs[b.id] = undefined
  for (const s of twin) code.execs[s.id] = undefined
  code.tell('lifted', id, 'an operator runs code of the script')
  code.invalidate()
  // A loop's own steps before the test have been taken: only what was lifted out of the test is evaluated again.
  const lifting: Twin = { original: stmt, first: L.inTest ?? (twin[0] as CoreStmt) }
  for (const old of nodesOf(stmt)) {
    code.twins.set(old, lifting)
    core.statementOf[old] = last
  }
  return lifting
}

/** The nodes at which closures of a statement may stop. */
function nodesOf(s: CoreStmt): number[] {
  const out = s.kind === 'CallMethod' || s.kind === 'Method' ? [s.id, s.nameId] : [s.id]
  const es = expressionsOf(s)
  for (let e = es.pop(); e !== undefined; e = es.pop()) {
    if ('id' in e && !(e.kind === 'Local' && e.sure)) out.push(e.id)
    es.push(...operandsOf(e))
  }
  return out
}

/** Is the twin of one statement a step itself? (A While keeps its steps in its pre block.) */
function lifted(s: CoreStmt): boolean {
  return s.kind === 'Do' || s.kind === 'While'
}

function ancestors(core: CoreFunction, block: Block): CoreStmt[] {
  const out: CoreStmt[] = []
  for (let b: Block | undefined = block; b !== undefined && b.owner !== null; b = core.blockOf.get(b.owner)) out.push(b.owner)
  return out
}

class Lifter {
  private readonly core: CoreFunction
  out: CoreStmt[] = []
  /** The first step lifted out of the test of a `while`. */
  inTest: CoreStmt | null = null
  constructor(core: CoreFunction) {
    this.core = core
  }

  private node(like: number): number {
    return nodeLike(this.core, like)
  }

  private temp(): number {
    this.core.slotNames.push('')
    return this.core.slotNames.length - 1
  }

  /** The statement over atoms; the steps go to `out`. */
  statement(s: CoreStmt): CoreStmt {
    const twin = this.overAtoms(s)
    // A statement with blocks stays the one that its blocks and loops know.
    return twin.id === s.id && blocksOf(s).length === 0 ? { ...twin, id: this.node(s.id) } : twin
  }

  private overAtoms(s: CoreStmt): CoreStmt {
    switch (s.kind) {
      case 'If':
        return { ...s, test: this.test(s.test, s.id) }
      case 'While': {
        // The test's steps belong in front of every test: into the pre block.
        const outer = this.out
        this.out = []
        const test = this.test(s.test, s.id)
        s.pre.stmts.push(...this.out)
        this.inTest = this.out[0] ?? null
        this.out = outer
        return { ...s, test }
      }
      case 'Do':
        return s
      case 'Assign': {
        // The last operator stores straight into the slot.
        const e = s.value
        if (isOperator(e)) return this.step(s.id, s.slot, e)
        return { ...s, value: this.atom(e) }
      }
      case 'Eval':
        if (isOperator(s.value)) return this.step(s.id, -1, s.value)
        return { ...s, value: this.atom(s.value) }
      case 'SetAttr': {
        const [value, object] = this.all(expressionsOf(s))
        return { ...s, value: value as CoreExpr, object: object as CoreExpr }
      }
      case 'SetItem': {
        const [value, object, key] = this.all(expressionsOf(s))
        return { ...s, value: value as CoreExpr, object: object as CoreExpr, key: key as CoreExpr }
      }
      case 'DelAttr':
        return { ...s, object: this.atom(s.object) }
      case 'Method': {
        // Whatever the lookup runs, what it gives is bound.
        const object = this.atom(s.object)
        this.out.push({ kind: 'Do', id: this.node(s.id), dst: s.slot, value: { kind: 'Attr', object, name: s.name, id: this.node(s.id) } })
        return { kind: 'Clear', id: s.id, slot: s.self }
      }
      case 'DelItem': {
        const [object, key] = this.all([s.object, s.key])
        return { ...s, object: object as CoreExpr, key: key as CoreExpr }
      }
      case 'DictSet': {
        const [key, value] = this.all([s.key, s.value])
        return { ...s, key: key as CoreExpr, value: value as CoreExpr }
      }
      case 'Call': {
        const [callee, ...args] = this.all([s.callee, ...s.args])
        return { ...s, callee: callee as CoreExpr, args }
      }
      case 'CallMethod': {
        // The method is looked up before the arguments are evaluated.
        const object = this.atom(s.object)
        const slot = this.temp()
        this.out.push({ kind: 'Do', id: this.node(s.nameId), dst: slot, value: { kind: 'Attr', object, name: s.name, id: this.node(s.nameId) } })
        return { kind: 'Call', id: s.id, dst: s.dst, callee: this.local(slot, s.id), args: this.all(s.args), keywords: s.keywords }
      }
      case 'CallEx':
        return { ...s, callee: this.atom(s.callee) }
      case 'Extend':
        return { ...s, value: this.atom(s.value) }
      case 'Raise': {
        const exc = s.exc === null ? null : this.atom(s.exc)
        const cause = s.cause === null ? null : this.atom(s.cause)
        return { ...s, exc, cause }
      }
      case 'StoreCell':
      case 'StoreGlobal':
      case 'StoreName':
      case 'ListAppend':
      case 'SetAdd':
      case 'Iter':
      case 'Unpack':
      case 'Return':
      case 'Yield':
        return { ...s, value: this.atom(s.value) }
      case 'BuildClass':
        return { ...s, body: this.atom(s.body) }
      default:
        return s
    }
  }

  /** The whole statement is one operator's step: an error in it is the operator's. */
  private step(id: number, dst: number, e: CoreExpr): CoreStmt {
    return { kind: 'Do', id: this.node('id' in e ? e.id : id), dst, value: this.operands(e) }
  }

  private all(es: readonly CoreExpr[]): CoreExpr[] {
    return es.map((e) => this.atom(e))
  }

  private local(slot: number, id: number): CoreExpr {
    return { kind: 'Local', slot, id, sure: true }
  }

  /** Evaluates `e` into an atom. */
  private atom(e: CoreExpr): CoreExpr {
    if (e.kind === 'Const' || e.kind === 'IsUnset' || e.kind === 'ExcPart' || (e.kind === 'Local' && e.sure)) return e
    const slot = this.temp()
    if (e.kind === 'And' || e.kind === 'Or') {
      const left = this.atom(e.left)
      this.out.push({ kind: 'Assign', id: this.node(e.id), slot, value: left })
      const decided = this.local(slot, e.id)
      const test = this.test(e.kind === 'And' ? decided : { kind: 'Not', operand: decided, id: this.node(e.id) }, e.id)
      const body = this.nested(() => this.out.push({ kind: 'Assign', id: this.node(e.id), slot, value: this.atom(e.right) }))
      this.out.push({ kind: 'If', id: this.node(e.id), test, body, orelse: none() })
      return decided
    }
    if (e.kind === 'IfExp') {
      const test = this.test(e.test, e.id)
      const body = this.nested(() => this.out.push({ kind: 'Assign', id: this.node(e.id), slot, value: this.atom(e.body) }))
      const orelse = this.nested(() => this.out.push({ kind: 'Assign', id: this.node(e.id), slot, value: this.atom(e.orelse) }))
      this.out.push({ kind: 'If', id: this.node(e.id), test, body, orelse })
      return this.local(slot, e.id)
    }
    const id = 'id' in e ? e.id : 0
    if (isOperator(e)) this.out.push({ kind: 'Do', id: this.node(id), dst: slot, value: this.operands(e) })
    else this.out.push({ kind: 'Assign', id: this.node(id), slot, value: this.operands(e) })
    return this.local(slot, id)
  }

  private nested(build: () => void): Block {
    const outer = this.out
    this.out = []
    build()
    const stmts = this.out
    this.out = outer
    return { stmts, cost: 0, owner: null }
  }

  /** A test whose truth is a step. */
  private test(e: CoreExpr, like: number): CoreExpr {
    if (e.kind === 'Is' || e.kind === 'ExcMatch' || e.kind === 'IsUnset') return this.operands(e)
    if (e.kind === 'And' || e.kind === 'Or') {
      // Each operand's truth is asked for once: the decision is kept as a bool.
      const slot = this.temp()
      this.out.push({ kind: 'Assign', id: this.node(e.id), slot, value: this.asBool(this.test(e.left, e.id)) })
      const decided = this.local(slot, e.id)
      const more = this.nested(() => this.out.push({ kind: 'Assign', id: this.node(e.id), slot, value: this.asBool(this.test(e.right, e.id)) }))
      const go: CoreExpr = e.kind === 'And' ? decided : { kind: 'Not', operand: decided, id: this.node(e.id) }
      this.out.push({ kind: 'If', id: this.node(e.id), test: go, body: more, orelse: none() })
      return decided
    }
    const negated = e.kind === 'Not'
    const value = this.atom(negated ? e.operand : e)
    if (value.kind === 'Const') return negated ? { kind: 'Not', operand: value, id: this.node(like) } : value
    const slot = this.temp()
    this.out.push({ kind: 'Do', id: this.node(like), dst: slot, value: { kind: 'Not', operand: value, id: this.node(like) } })
    const answer = this.local(slot, like)
    return negated ? answer : { kind: 'Not', operand: answer, id: this.node(like) }
  }

  /** A lifted test as the bool it is (it is over bools or constants: no guest code). */
  private asBool(e: CoreExpr): CoreExpr {
    if (e.kind === 'Is' || e.kind === 'ExcMatch' || e.kind === 'Not') return e
    return { kind: 'Not', operand: { kind: 'Not', operand: e, id: this.node(0) }, id: this.node(0) }
  }

  /** A node like `e`, over atoms. */
  private operands(e: CoreExpr): CoreExpr {
    const like = this.withAtoms(e)
    return 'id' in like ? { ...like, id: this.node(like.id) } : like
  }

  private withAtoms(e: CoreExpr): CoreExpr {
    switch (e.kind) {
      case 'Binary':
      case 'Compare':
      case 'Is':
      case 'In': {
        const [left, right] = this.all([e.left, e.right])
        return { ...e, left: left as CoreExpr, right: right as CoreExpr }
      }
      case 'Unary':
      case 'Not':
      case 'ToTuple':
        return { ...e, operand: this.atom(e.operand) }
      case 'Attr':
      case 'Special':
        return { ...e, object: this.atom(e.object) }
      case 'Item': {
        const [object, key] = this.all([e.object, e.key])
        return { ...e, object: object as CoreExpr, key: key as CoreExpr }
      }
      case 'Slice': {
        const [lower, upper, step] = this.all([e.lower, e.upper, e.step])
        return { ...e, lower: lower as CoreExpr, upper: upper as CoreExpr, step: step as CoreExpr }
      }
      case 'Tuple':
      case 'List':
      case 'Set':
        return { ...e, items: this.all(e.items) }
      case 'Dict': {
        const keys: CoreExpr[] = []
        const values: CoreExpr[] = []
        e.keys.forEach((k, i) => {
          keys.push(this.atom(k))
          values.push(this.atom(e.values[i] as CoreExpr))
        })
        return { ...e, keys, values }
      }
      case 'Join':
        return { ...e, parts: this.all(e.parts) }
      case 'Format': {
        const value = this.atom(e.value)
        return { ...e, value, spec: e.spec === null ? null : this.atom(e.spec) }
      }
      case 'Function':
        return {
          ...e,
          defaults: this.all(e.defaults),
          kwDefaults: e.kwDefaults.map(([n, d]) => [n, this.atom(d)] as const),
          annotations: e.annotations.map(([n, d]) => [n, this.atom(d)] as const),
        }
      case 'ExcMatch':
        return { ...e, type: this.atom(e.type) }
      default:
        return e
    }
  }
}

/** May evaluating this node itself (its operands aside) run guest code? */
export function isOperator(e: CoreExpr): boolean {
  switch (e.kind) {
    case 'Binary':
    case 'Unary':
    case 'Not':
    case 'Compare':
    case 'In':
    case 'Attr':
    case 'Item':
    case 'Set':
    case 'Dict':
    case 'Format':
    case 'Special':
    case 'Name':
      return true
    default:
      return false
  }
}

function none(): Block {
  return { stmts: [], cost: 0, owner: null }
}
