/** What annotation scopes evaluate on first use: bounds, defaults, and values of type aliases. Reference: PEP 695. */
import { chargeElements } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { PyDict } from '../dict/dict.ts'
import type { PyType } from '../type.ts'
import { PyFunction } from '../function.ts'
import { type Steps, call } from '../steps.ts'
import { PyCell, type Value } from '../value.ts'

/** The classes made of namespaces that something is to be evaluated in later: it sees what the class has by then. Null while there is no class yet. */
const classes: WeakMap<object, PyType | null> = new WeakMap()
/** Few class bodies have such things, and an entry for each class would be much of what making it costs. */
export function noteClass(namespace: PyDict, t: PyType): void {
  if (classes.has(namespace)) classes.set(namespace, t)
}

function namespaceOf(namespace: Value): Value {
  const t = classes.get(namespace as PyDict)
  if (t === undefined || t === null) return namespace
  chargeElements(t.dict.size)
  const now = new PyDict()
  for (const [name, v] of t.dict) now.setStr(name, v)
  return now
}

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
    if (frame === null || frame.fn.code.core.kind !== 'class') return new Lazy(evaluate, null)
    const namespace = frame.x as PyDict
    classes.set(namespace, null)
    return new Lazy(evaluate, namespace)
  }

  *get(): Steps<Value> {
    if (this.value !== undefined) return this.value
    const inClass = this.evaluate instanceof PyFunction && this.evaluate.code.core.kind === 'class'
    const made = yield* call(this.evaluate, inClass ? [namespaceOf(this.namespace as Value)] : [])
    this.value = inClass ? ((made as PyCell).value as Value) : made
    return this.value
  }
}
