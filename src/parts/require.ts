/** How a host loads a file of the package synchronously. The package's entry for Node has another version of this (src/node). */

/** What a part's file exports: it makes the part of what it uses of the engine. */
export type PartMaker = (exposed: readonly unknown[]) => Readonly<Record<string, any>>
/** Loads a file beside the bundle: `./parts/json.js`. Throws when it is not there. */
export type Require = (path: string) => PartMaker

/** null where nothing can be loaded synchronously: browsers, some workers. */
export function findRequire(): Require | null {
  try {
    const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => any } }
    return process?.getBuiltinModule?.('module').createRequire(import.meta.url) ?? null
  } catch {
    return null
  }
}
