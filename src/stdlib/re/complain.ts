/** How mistakes in patterns and templates are told. */
import { rt } from '../../run/state.ts'
import { type PyException, valueError } from '../../runtime/exception.ts'
import { PyModule } from '../../runtime/function.ts'
import { type Steps, call } from '../../runtime/steps.ts'
import { strFromHost } from '../../runtime/str/wide.ts'
import { type Value } from '../../runtime/value.ts'
import { RegexMistake } from './nodes.ts'

/** Turns a mistake into the exception of the module `re` of this instance. */
export function* complain(e: unknown, source: Value): Steps<never> {
  if (!(e instanceof RegexMistake)) throw e
  const module = rt.realm.modules.get('re')
  const cls = module instanceof PyModule ? module.globals?.getName('PatternError') : undefined
  if (cls === undefined) throw valueError(e.message)
  throw (yield* call(cls, [strFromHost(e.message), e.at === null ? null : source, e.at])) as PyException
}
