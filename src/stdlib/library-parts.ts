/** The modules of the library, each a part that is loaded when first imported (src/parts/load.ts; `dist/index.js` has another version of this file). */
import { sources } from '../generated/sources.ts'
import type { PyModule } from '../runtime/function.ts'
import { coreModules } from './core-modules.ts'
import { builtinModules } from './register.ts'

/** The names of all modules that come with the engine. */
export const libraryNames: ReadonlySet<string> = new Set([...coreModules.keys(), ...builtinModules.keys(), ...sources.keys()])

/** A module's packed tree (ast/packed.ts), when it is written in the language. Null: there is such a part, but it cannot be loaded now. */
export function libraryTree(name: string): string | null | undefined {
  return sources.get(name)
}

/** A module made by the engine. Null: there is such a part, but it cannot be loaded now. */
export function libraryNative(name: string): PyModule | null | undefined {
  return (coreModules.get(name) ?? builtinModules.get(name))?.()
}
