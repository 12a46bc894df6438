/** Builtin types that are filled in together. */
import type { PyType } from './type.ts'

/** The first of the types that is used fills them all in. */
export function fillTogether(types: readonly PyType[], filler: () => void): void {
  let done = false
  const once = (): void => {
    if (done) return
    done = true
    try {
      filler()
    } catch (e) {
      done = false
      throw e
    }
  }
  for (const t of types) t.fillLater(once)
}
