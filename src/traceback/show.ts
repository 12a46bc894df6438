/** The texts that uncaught exceptions end in: by a part, and where that is not there, their last line only. */
import { strMaybe } from '../runtime/ops/repr.ts'
import type { PyException } from '../runtime/exception.ts'
import type { Steps } from '../runtime/steps.ts'
import { toHost } from '../runtime/str/wide.ts'
import type { SourceError } from '../source.ts'
import { rendering } from './rendering.ts'

/** What is printed of an exception, each line ended. Runs guest code for `str()` of the exceptions and their notes. */
export function* renderSteps(e: PyException): Steps<string> {
  const part = rendering()
  return part === null ? `${e.cls.qualname}: ${toHost(strMaybe(e) ?? '')}\n` : yield* part.renderSteps(e)
}

/** What is printed of an error in a source, each line ended. */
export function renderSourceError(error: SourceError): string {
  return rendering()?.renderSourceError(error) ?? `${error.type}: ${error.message}\n`
}
