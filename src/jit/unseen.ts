/** Sites that were compiled too early, before they had met anything: code that runs often enough is made anew, with what is known by then. */
import type { CoreExpr } from '../core/nodes.ts'
import type { Emitter } from './emitter.ts'

/** Times that a site runs as it is before the code is made anew. */
const MAX_LATE = 100
/** Times that code is made anew for that. */
const MAX_RELINKS = 3

/** Asked each time that a site could do better now: true when the code should be left, to be made anew. null when it has been made anew often enough. */
export function renewing(E: Emitter, better: () => boolean): (() => boolean) | null {
  const { code, widening } = E
  if (code.relinks >= MAX_RELINKS) return null
  let left = MAX_LATE
  return () => {
    if (!better() || --left > 0 || code.relinks >= MAX_RELINKS) return false
    code.relinks++
    left = MAX_LATE
    widening.renew()
    return true
  }
}

/** Before a site whose text depends on what `e` was seen to be: where it was seen to be nothing, what comes will be known the next time. */
export function unseen(E: Emitter, e: CoreExpr, id: number): void {
  if (E.T.probeValues(e).length > 0) return
  const renew = renewing(E, () => true)
  if (renew !== null) E.line(`if (${E.k(renew)}()) ${E.exit(id)}`)
}
