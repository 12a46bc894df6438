/** What annotation scopes evaluate on first use: bounds, defaults, and values of type aliases. Reference: PEP 695. */
import { rt } from '../../run/state.ts'
import { PyFunction } from '../function.ts'
import { type Steps, call } from '../steps.ts'
import { PyCell, type Value } from '../value.ts'

/** A value, or the function that will make it: in a class body it runs in the class's namespace. */
export class Lazy {
  private readonly evaluate: Value
  private readonly namespace: Value | null
  /** undefined until it has been asked for. */
  value: Value | undefined

  constructor(evaluate: Value, namespace: Value | null, value?: Value) {
    this.evaluate = evaluate
    this.namespace = namespace
    this.value = value
  }

  static of(value: Value): Lazy {
    return new Lazy(null, null, value)
  }

  /** Evaluated by a function, in the namespace of the class body that is running, if one is. */
  static from(evaluate: Value): Lazy {
    const frame = rt.frame
    return new Lazy(evaluate, frame !== null && frame.fn.code.core.kind === 'class' ? (frame.x as Value) : null)
  }

  *get(): Steps<Value> {
    if (this.value !== undefined) return this.value
    const inClass = this.evaluate instanceof PyFunction && this.evaluate.code.core.kind === 'class'
    const made = yield* call(this.evaluate, inClass ? [this.namespace as Value] : [])
    this.value = inClass ? ((made as PyCell).value as Value) : made
    return this.value
  }
}
