/** The package's entry for Node: the public surface of src/index.ts, loaded with V8's code cache (scripts.ts). */
import type * as surface from '../index.ts'
import { loadScript } from './scripts.ts'

const dist = new URL('.', import.meta.url)

function loadCore(): typeof surface {
  // The core loads its parts in the same way, by paths such as './parts/json.js'.
  const load = (path: string) => loadScript(dist, path.slice('./parts/'.length, -'.js'.length))
  try {
    return loadScript(dist, 'core')(load as never) as never
  } catch (e) {
    if ((e as { code?: string }).code !== 'ENOENT') throw e
    throw new Error("tauraro was bundled without the files it loads: import 'tauraro/full' instead, which is one file", { cause: e })
  }
}

export const { ConversionError, Engine, HostError, InstanceError, InternalError, LimitError, PyObject, ScriptError, load, py } = loadCore()
