/** Tier 0: generic closures, compiled statement by statement and cached with the code. */
import type { Block, CoreExpr, CoreStmt } from '../core/nodes.ts'
import type { Code } from '../run/code.ts'
import { Compiler } from './compiler.ts'
import type { EvalBool, Exec } from './closures.ts'

const compilers: WeakMap<Code, Compiler> = new WeakMap()

function compilerOf(code: Code): Compiler {
  let c = compilers.get(code)
  if (c === undefined) {
    c = new Compiler(code)
    compilers.set(code, c)
  }
  return c
}

export function compileBody(code: Code): Exec {
  const body = compilerOf(code).suite(code.core.body)
  code.body = body
  code.height = heightOf(code.core.body)
  return body
}

/** Closure levels of a body without nested blocks, of each nested one, and the most that is reckoned with. */
const BASE_LEVELS = 12
const BLOCK_LEVELS = 4
const MOST_LEVELS = 150

/** Closure levels that a call in the most deeply nested block of a body finds below it. A loop: chains of `elif` are deep. */
function heightOf(body: Block): number {
  let most = 0
  const blocks: Block[] = [body]
  const depths: number[] = [0]
  while (blocks.length > 0) {
    const block = blocks.pop() as Block
    const depth = depths.pop() as number
    if (depth > most) most = depth
    for (const s of block.stmts) {
      for (const inner of blocksOf(s)) {
        blocks.push(inner)
        depths.push(depth + 1)
      }
    }
  }
  return Math.min(BASE_LEVELS + BLOCK_LEVELS * most, MOST_LEVELS)
}

function blocksOf(s: CoreStmt): readonly Block[] {
  switch (s.kind) {
    case 'If': case 'For': return [s.body, s.orelse]
    case 'While': return [s.pre, s.body, s.orelse]
    case 'TryExcept': return [s.body, s.handler, s.orelse]
    case 'TryFinally': return [s.body, s.final]
    default: return []
  }
}

/** The closure of one statement; the same one wherever the statement is entered. */
export function statementExec(code: Code, s: CoreStmt): Exec {
  return compilerOf(code).statement(s)
}

/** Some statements that stand one after the other in a block. */
export function sequenceExec(code: Code, stmts: readonly CoreStmt[]): Exec {
  const compiler = compilerOf(code)
  return compiler.sequence(stmts.map((s) => compiler.statement(s)))
}

/** The statements of a block, without its charge (resuming does not charge again). */
export function blockExec(code: Code, b: Block): Exec {
  return compilerOf(code).suite(b)
}

export function testOf(code: Code, e: CoreExpr, at: number): EvalBool {
  return compilerOf(code).test(e, at)
}
