/**
 * Generators that a loop has made for itself, as in `for x in f():`. Nothing counts references here, but of these the loop is
 * known to hold the only one: they are closed when it is left, as CPython closes what is dropped.
 */
import { PyException } from '../runtime/exception.ts'
import { repr } from '../runtime/ops/repr.ts'
import type { Steps } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import type { Value } from '../runtime/value.ts'
import { renderSteps } from '../traceback/show.ts'
import { PyAsyncGenerator, firstUse } from './async-generator.ts'
import { PyGenerator, type Resumable, closeGenerator } from './generator.ts'
import { rt } from './state.ts'

/** The call of `name` has answered `v`: is it a generator of that function, and new? */
export function own(v: Value, name: string): void {
  if ((v instanceof PyGenerator || v instanceof PyAsyncGenerator) && !v.started && v.code.name === name) v.owned = true
}

export function dropMaybe(v: Value): null | undefined {
  if (v instanceof PyGenerator) return v.owned && v.frame !== null && !v.running ? undefined : null
  if (v instanceof PyAsyncGenerator && v.owned && v.frame !== null && !v.closed && !v.busy) firstUse.drop?.(v)
  return null
}

/** Closes it. What that raises can't be raised anywhere: it is told. */
export function* drop(v: Value): Steps<Value> {
  const g = v as Resumable
  try {
    yield* closeGenerator(g)
  } catch (e) {
    if (!(e instanceof PyException)) throw e
    // Told alone, without what it is chained to and without carets.
    e.cause = null
    e.suppressContext = true
    const lines = (yield* renderSteps(e)).split('\n').filter((line) => !/^ +[~^]+ *$/.test(line))
    rt.realm.print('stderr', `Exception ignored in: ${toHost(yield* repr(g))}\n${lines.join('\n')}`)
  }
  return null
}
