/**
 * Entering execution in the middle: "the rest of that block, then the rest of each enclosing
 * iteration, then the loops as normal". Built once per point and cached; normal code pays nothing.
 * A point is (statement, how): at = execute it; after = its value is stored, go on; raise = the
 * pending exception is raised there; stop = the iterator a `for` asked is exhausted.
 */
import { blocksOf } from '../core/finish.ts'
import type { Block, CoreStmt } from '../core/nodes.ts'
import type { Code } from '../run/code.ts'
import { BREAK, CONTINUE, type Completion, RAISE } from '../run/completion.ts'
import { type Frame, setSlot } from '../run/frame.ts'
import { note } from '../run/invoke.ts'
import { rt } from '../run/state.ts'
import { PyException } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'
import type { Exec } from './closures.ts'
import { completers } from './completers.ts'
import { blockExec, sequenceExec, statementExec, testOf } from './generic.ts'
import { roots } from './roots-part.ts'
import { finishFinally, handle, protect } from './exceptions.ts'

/** `upTo`: the loop whose end is the end of it all; null = the function's. */
export function resumeAt(code: Code, stmt: CoreStmt, upTo: CoreStmt | null = null): Exec {
  return point(code, stmt, 'at', upTo)
}

/** Stores the awaited value and goes on after the statement. */
export function resumeAfter(code: Code, stmt: CoreStmt, f: Frame, value: unknown, upTo: CoreStmt | null = null): Exec {
  if (stmt.kind === 'For') {
    setSlot(f, stmt.item, value)
    return point(code, stmt, 'item', upTo)
  }
  const complete = completers[stmt.kind]
  if (complete !== undefined) {
    const built = point(code, stmt, 'after', upTo)
    return function resumeCompleted(g: Frame) {
      try {
        complete(stmt, g, value as Value)
      } catch (e) {
        if (!(e instanceof PyException)) throw e
        // Raised there, within the statements around it.
        rt.pending = e
        return point(code, stmt, 'raise', upTo)(g)
      }
      return built(g)
    }
  }
  if ('dst' in stmt && stmt.dst >= 0) setSlot(f, stmt.dst, value)
  return point(code, stmt, 'after', upTo)
}

/** Where a generator goes on that is resumed with a value (in its `sent`): the commonest point of all. */
export function resumeYield(code: Code, id: number): Exec {
  const stmt = code.statementAt(id)
  const exec = stmt.kind === 'YieldFrom' ? point(code, stmt, 'at', null) : outward(code, stmt, takeSent((stmt as Extract<CoreStmt, { kind: 'Yield' }>).dst), null)
  return counting(code, code.afterYield, id, exec)
}

/** Where a generator goes on when what it has delegated to has ended, with its result in `rt.yielded`. */
export function resumeDelegate(code: Code, id: number): Exec {
  const stmt = code.statementAt(id) as Extract<CoreStmt, { kind: 'YieldFrom' }>
  const { dst } = stmt
  const take: Exec = dst < 0 ? nothing : function execTakeResult(f) { setSlot(f, dst, rt.yielded) }
  return counting(code, code.afterDelegate, id, outward(code, stmt, take, null))
}

/** Enters `exec` in the table; once it is hot, with a root of its own. */
function counting(code: Code, table: (Exec | undefined)[], id: number, exec: Exec): Exec {
  let left = HOT_YIELDS
  const counted: Exec = (f) => {
    if (--left === 0) table[id] = roots()?.yieldRootPool.pop()?.(exec) ?? exec
    return exec(f)
  }
  table[id] = code.tiers ? counted : exec
  return table[id] as Exec
}

/** Times a generator is resumed at a yield before that gets a root of its own. */
const HOT_YIELDS = 200

function takeSent(dst: number): Exec {
  return function execTakeSent(f) {
    if (dst >= 0) setSlot(f, dst, f.x.sent)
    f.x.sent = null
    return undefined
  }
}

export function resumeRaise(code: Code, stmt: CoreStmt): Exec {
  return point(code, stmt, 'raise', null)
}

export function resumeStop(code: Code, stmt: CoreStmt): Exec {
  return point(code, stmt, 'stop', null)
}

function point(code: Code, stmt: CoreStmt, how: 'at' | 'after' | 'raise' | 'item' | 'stop', upTo: CoreStmt | null): Exec {
  const key = upTo === null ? `${how}${stmt.id}` : `${how}${stmt.id} in ${upTo.id}`
  let exec = code.resumePoints.get(key)
  if (exec === undefined) {
    exec = build(code, stmt, how, upTo)
    code.resumePoints.set(key, exec)
  }
  return exec
}

function execRaise(f: Frame): Completion {
  const e = rt.pending as PyException
  const { thrown } = rt
  rt.thrown = undefined
  // What is thrown into a generator has no context but an exception that the generator itself is handling.
  if (thrown !== undefined && thrown === rt.handled) e.traceback.push({ code: f.fn.code, node: f.pc, globals: f.fn.globals })
  else rt.pending = note(f, e)
  return RAISE
}

function nothing(): Completion {
  return undefined
}

function build(code: Code, stmt: CoreStmt, how: 'at' | 'after' | 'raise' | 'item' | 'stop', upTo: CoreStmt | null): Exec {
  let first: Exec
  switch (how) {
    case 'at':
      first = statementExec(code, stmt)
      break
    case 'after':
      first = nothing
      break
    case 'raise':
      first = execRaise
      break
    case 'item':
      first = iteration(code, stmt as Extract<CoreStmt, { kind: 'For' }>, blockExec(code, (stmt as Extract<CoreStmt, { kind: 'For' }>).body))
      break
    case 'stop':
      first = blockExec(code, (stmt as Extract<CoreStmt, { kind: 'For' }>).orelse)
      break
  }
  return outward(code, stmt, first, upTo)
}

/** `first`, then what follows `stmt` in its block, then the same for the statement around it. */
function outward(code: Code, stmt: CoreStmt, first: Exec, upTo: CoreStmt | null): Exec {
  if (stmt === upTo) return first
  const block = code.core.blockOf.get(stmt) as Block
  const rest = restOf(code, block, block.stmts.indexOf(stmt) + 1, first)
  const owner = block.owner
  if (owner === null) return rest
  return outward(code, owner, partial(code, owner, block, rest), upTo)
}

/** Statements for whose rest a sequence of its own is made. */
const FEW = 8

/** The statements of a block from `from` on, after `first`. Statements' closures are shared, so this costs no compilation. */
function restOf(code: Code, block: Block, from: number, first: Exec): Exec {
  const stmts = block.stmts
  const left = stmts.length - from
  if (left <= 0) return first
  if (left <= FEW) {
    const rest = sequenceExec(code, stmts.slice(from))
    if (first === nothing) return rest
    return function execRest(f) {
      const r = first(f)
      return r !== undefined ? r : rest(f)
    }
  }
  return function execLongRest(f) {
    const r = first(f)
    if (r !== undefined) return r
    for (let i = from; i < stmts.length; i++) {
      const stmt = stmts[i] as CoreStmt
      const s = (code.execs[stmt.id] ?? statementExec(code, stmt))(f)
      if (s !== undefined) return s
    }
    return undefined
  }
}

/** The rest of a compound statement of which `inner` is the rest of `block`. */
function partial(code: Code, owner: CoreStmt, block: Block, inner: Exec): Exec {
  switch (owner.kind) {
    case 'If':
      return inner
    case 'While': {
      if (block === owner.orelse) return inner
      const again = statementExec(code, owner)
      if (block === owner.body) return loopBody(inner, again)
      // In the steps of the test: the test itself comes next.
      const test = testOf(code, owner.test, owner.id)
      const body = blockExec(code, owner.body)
      const orelse = blockExec(code, owner.orelse)
      const iterate = loopBody(body, again)
      return function resumeInTest(f) {
        const r = inner(f)
        if (r !== undefined) return r
        return test(f) ? iterate(f) : orelse(f)
      }
    }
    case 'For':
      return block === owner.orelse ? inner : iteration(code, owner, inner)
    case 'TryExcept':
      if (block === owner.orelse) return inner
      if (block === owner.body) return protect(inner, owner.slot, blockExec(code, owner.handler), blockExec(code, owner.orelse))
      return function resumeInHandler(f) {
        return handle(f, f[`s${owner.slot}`], owner.slot, inner)
      }
    case 'TryFinally':
      if (block === owner.body) return finishFinally(inner, owner.slot, blockExec(code, owner.final))
      return function resumeInFinally(f) {
        return f[`s${owner.slot}`].run(f, owner.slot, inner)
      }
    default:
      throw new Error(`internal error: a ${owner.kind} statement with ${blocksOf(owner).length} blocks cannot be resumed; please report this`)
  }
}

/** One iteration under way, then the loop as normal from its head. */
function loopBody(inner: Exec, again: Exec): Exec {
  return function execIteration(f) {
    const r = inner(f)
    if (r !== undefined && r !== CONTINUE) return r === BREAK ? undefined : r
    return again(f)
  }
}

function iteration(code: Code, loop: CoreStmt, inner: Exec): Exec {
  return loopBody(inner, statementExec(code, loop))
}
