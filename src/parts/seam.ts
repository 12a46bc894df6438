/**
 * A seam leads from the core of the package into a part (load.ts, docs/decisions/050). Here it only imports the part's module; in
 * `dist/index.js` the module that calls one of these functions has another text, made by scripts/parts.ts, which loads the part when the
 * seam is first called. A module with seams has nothing else in it.
 */

type Values = Readonly<Record<string, unknown>>

/**
 * @param _part the part's name; several seams may lead to one part
 * @param _what the subject of "... not loaded", the ImportError where the part cannot be loaded synchronously
 * @param values what is imported of it
 */
export function seam<T extends Values>(_part: string, _what: string, values: () => T): () => T {
  let found: T | null = null
  return () => (found ??= values())
}

/** The same for a part that can be done without: null where it cannot be loaded now. */
export function seamIfThere<T extends Values>(_part: string, values: () => T): () => T | null {
  return seam(_part, '', values)
}
