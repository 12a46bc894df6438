/** The shared parts that a part needs, in the order in which they are loaded: written by scripts/parts.ts. */
export const needs: ReadonlyMap<string, readonly string[]> = new Map()
