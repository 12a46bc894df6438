/**
 * Loads the package's files in Node with V8's code cache: functions that scripts commonly use are there as bytecode, instead of being
 * read and compiled in each new process. `npm run build` makes the caches (scripts/code-cache.ts) for the version of V8 it runs on;
 * where they don't fit, V8 refuses them and the files are compiled as usual. Figures: docs/decisions/052-code-cache.md.
 */
import { readFileSync } from 'node:fs'
import vm from 'node:vm'
import type { PartMaker } from '../parts/require.ts'

/** Bytecode fits one version of V8, on one kind of machine. */
const KEY = `${process.versions.v8}-${process.platform}-${process.arch}`

/** Where the cache of a script lies below `dist/`. */
export function cachePath(name: string): string {
  return `cache/${KEY}/${name}.bin`
}

function contents(file: URL): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Code runs in the realm of whoever imports the package, which is not always the process's own: test runners make others. */
function isMainRealm(): boolean {
  return vm.runInThisContext('Object') === Object
}

/** The scripts loaded so far, by name: what the build makes caches of. */
export const loaded = new Map<string, vm.Script>()

/**
 * The maker that a file of `dist/parts/` exports.
 *
 * @param dist the folder `dist/`
 * @param name the part's name: 'json', or 'core' for the engine itself
 * @throws what reading the file throws
 */
export function loadScript(dist: URL, name: string): PartMaker {
  const file = new URL(`parts/${name}.js`, dist)
  // Files of the package are plain ASCII.
  const source = `(module => {${readFileSync(file, 'latin1')}\n})`
  const module: { exports?: PartMaker } = {}
  if (isMainRealm()) {
    const cachedData = contents(new URL(cachePath(name), dist))
    const script = new vm.Script(source, { filename: file.pathname, ...(cachedData === undefined ? {} : { cachedData }) })
    loaded.set(name, script)
    script.runInThisContext()(module)
  } else {
    // The text is the package's own file.
    new Function(`return ${source}`)()(module)
  }
  return module.exports as PartMaker
}
