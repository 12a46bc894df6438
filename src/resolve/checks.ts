/**
 * The errors that CPython finds after parsing: in names and scopes first, then in the use of statements and expressions.
 * Each pass throws the first error it meets, as CPython's symbol table and code generator do, so a program with several errors reports the
 * same one. Lowering and resolving may rely on a tree that has passed.
 */
import type { Module } from '../ast/nodes.ts'
import { type Source, SourceError } from '../source.ts'
import { checkCode } from './checks/code.ts'
import { checkFuture } from './checks/future.ts'
import { checkSymbols } from './checks/symbols.ts'

/** Throws SourceError. */
export function checkModule(module: Module, source: Source): void {
  // Numbers are looked at before strings; CPython meets both in the order of the text.
  source.warnings.sort((a, b) => a.at - b.at)
  try {
    const future = checkFuture(module, source)
    const blocks = checkSymbols(module, source, future.annotations)
    checkCode(module, source, future.end, blocks)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new SourceError('SyntaxError', 'Parser stack overflowed - Python source too complex to parse', source, 0)
  }
}
