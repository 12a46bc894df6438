/**
 * Which functions run without a frame until something needs it: a way out, a closure, a step that is no call of generated code.
 * Calls of generated code pass depth and stack account as arguments, so such a function touches nothing but its own locals.
 *
 * Nobody sees the values of such a function, nor that it is there. Who must asks for everything to be put aside (run/unwind.ts).
 */
import type { TypedCompiler } from '../compile/typed.ts'

export function mayRunWithoutFrame({ facts }: TypedCompiler, readsFrames: boolean): boolean {
  return !readsFrames && facts.promoted.size === 0
}
