/** `load`, for hosts that can't load parts of the package synchronously (`dist/index.js` has another version of this file). */
import { libraryNames } from '../stdlib/library-parts.ts'

/**
 * Loads modules of the library (all when none is named), what they import, the wording of syntax errors and the generator of JavaScript.
 * Needed only in hosts without a synchronous `require`, such as browsers: elsewhere each part is loaded when it is first used.
 *
 * @param names names of modules, for example 'json'. A TypeError if the library has no module of that name.
 */
export async function load(...names: string[]): Promise<void> {
  for (const name of names) if (!libraryNames.has(name)) throw new TypeError(`there is no module '${name}' in the library`)
}
