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
  return body
}

/** The closure of one statement; the same one wherever the statement is entered. */
export function statementExec(code: Code, s: CoreStmt): Exec {
  return compilerOf(code).statement(s)
}

/** The statements of a block, without its charge (resuming does not charge again). */
export function blockExec(code: Code, b: Block): Exec {
  return compilerOf(code).suite(b)
}

export function testOf(code: Code, e: CoreExpr, at: number): EvalBool {
  return compilerOf(code).test(e, at)
}
