/**
 * `try` in closures. Handlers run outside the host's catch clause; the exception being handled is in
 * a slot, and `rt.handled` follows it in and out.
 */
import { type Completion, RAISE, SUSPEND, YIELD } from '../run/completion.ts'
import { type Frame, setSlot } from '../run/frame.ts'
import { note, shortageOf, withContext } from '../run/invoke.ts'
import { rt } from '../run/state.ts'
import { PyException } from '../runtime/exception.ts'
import type { Exec } from './closures.ts'

/** Turns what a protected body threw into RAISE; anything but a guest exception goes on. */
export function caught(f: Frame, e: unknown): Completion {
  if (e instanceof PyException) {
    rt.pending = note(f, e)
    return RAISE
  }
  const shortage = shortageOf(e)
  if (shortage === undefined) throw e
  rt.pending = note(f, withContext(shortage))
  return RAISE
}

/** `try: body except ...: handler else: orelse`. */
export function protect(body: Exec, slot: number, handler: Exec, orelse: Exec): Exec {
  return function execTry(f) {
    let r: Completion
    const frame = rt.frame
    const depth = rt.depth
    const stack = rt.stack
    try {
      r = body(f)
    } catch (e) {
      rt.frame = frame
      rt.depth = depth
      rt.stack = stack
      r = caught(f, e)
    }
    if (r === undefined) return orelse(f)
    if (r !== RAISE) return r
    const exc = rt.pending as PyException
    rt.pending = null
    setSlot(f, slot, exc)
    return handle(f, exc, slot, handler)
  }
}

/** Runs a handler with `exc` as the exception being handled. */
export function handle(f: Frame, exc: PyException, slot: number, handler: Exec): Completion {
  const before = rt.handled
  rt.handled = exc
  let r: Completion
  try {
    r = handler(f)
  } catch (e) {
    if (!(e instanceof PyException) && shortageOf(e) === undefined) {
      rt.handled = before
      throw e
    }
    r = caught(f, e)
  }
  rt.handled = before
  if (r === undefined) setSlot(f, slot, null)
  return r
}

/** What a `finally` will do once its body is through. Lives in a slot, so that the body can be left and entered again. */
export class Pending {
  readonly completion: Completion
  readonly exception: PyException | null
  constructor(completion: Completion, exception: PyException | null) {
    this.completion = completion
    this.exception = exception
  }

  /** Runs the (rest of the) finally body, then what was pending. */
  run(f: Frame, slot: number, final: Exec): Completion {
    let r: Completion
    if (this.exception !== null) {
      const before = rt.handled
      rt.handled = this.exception
      try {
        r = final(f)
      } catch (e) {
        if (!(e instanceof PyException) && shortageOf(e) === undefined) {
          rt.handled = before
          throw e
        }
        r = caught(f, e)
      }
      rt.handled = before
    } else r = final(f)
    if (r !== undefined) return r
    setSlot(f, slot, null)
    if (this.completion === RAISE) rt.pending = this.exception
    return this.completion
  }
}

/** `try: body finally: final`. Frames being put aside pass through without running it. */
export function finishFinally(body: Exec, slot: number, final: Exec): Exec {
  return function execTryFinally(f) {
    let r: Completion
    const frame = rt.frame
    const depth = rt.depth
    const stack = rt.stack
    try {
      r = body(f)
    } catch (e) {
      rt.frame = frame
      rt.depth = depth
      rt.stack = stack
      r = caught(f, e)
    }
    if (r === SUSPEND || r === YIELD) return r
    const pending = new Pending(r, r === RAISE ? rt.pending : null)
    rt.pending = null
    setSlot(f, slot, pending)
    return pending.run(f, slot, final)
  }
}
