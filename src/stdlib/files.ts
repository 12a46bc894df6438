/** `_files`: the files that the host gives to scripts, as their beginning. What becomes of them is text of the language (`_vfs`), so that it lives and counts as other objects do. */
import { chargeElements, chargeMemory } from '../run/meter.ts'
import { rt } from '../run/state.ts'
import { PyBytes } from '../runtime/bytes/bytes.ts'
import type { PyModule } from '../runtime/function.ts'
import { PyList } from '../runtime/list/list.ts'
import { strFromHost } from '../runtime/str/wide.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import { nativeModule } from './module.ts'

/** Pairs of path and bytes; None when the host gives no files at all. */
function given(): Value {
  const { files } = rt.realm
  if (files === null) return null
  const out: Value[] = []
  for (const [path, data] of files) {
    chargeElements(data.length)
    chargeMemory(data.length)
    out.push(new PyTuple([strFromHost(path), new PyBytes(data.slice())]))
  }
  return PyList.from(out)
}

export function makeFiles(): PyModule {
  return nativeModule('_files', { 'given()': given })
}
