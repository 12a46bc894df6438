/**
 * Comparisons that a native in progress makes again and again: `sort`, `max`. Where the operands' class has a plain method for it, that is
 * called at once, without a request to the driver; only when the call is put aside, the native is too.
 *
 * A leaf made of steps may not run guest code: there it leaves everything to `rest`.
 */
import type { PyException } from '../runtime/exception.ts'
import { PyFunction } from '../runtime/function.ts'
import { PyInstance } from '../runtime/instance.ts'
import { decided, firstDifference } from '../runtime/list/compare.ts'
import { setLess } from '../runtime/list/sort.ts'
import { compare, compareMaybe, compareRest, isPlainTuple } from '../runtime/ops/compare.ts'
import { PyComparedKey } from '../runtime/ops/compared-key.ts'
import { compareNames } from '../runtime/ops/operator-names.ts'
import { truth, truthMaybe } from '../runtime/ops/truth.ts'
import { FRESH_STACK, type Steps } from '../runtime/steps.ts'
import type { CompareOp, PyType } from '../runtime/type.ts'
import { NotImplemented, type PyTuple, type Value } from '../runtime/value.ts'
import { call2 } from './call.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { NATIVE_HEIGHT, callForNative2 } from './drive.ts'
import { rt } from './state.ts'

export class Comparing {
  private readonly op: CompareOp
  private readonly driven: boolean
  private cls: PyType | null = null
  private version = -1
  private method: PyFunction | null = null
  /** What is compared in the end: the first items that differ, of tuples. */
  private left: Value = null
  private right: Value = null
  /** What the method or function of the comparison in hand has answered; undefined when it was not called, or is put aside. */
  private answer: Value | undefined = undefined
  private aside = false

  constructor(op: CompareOp, driven: boolean) {
    this.op = op
    this.driven = driven
  }

  /** The method of that class, if it is a plain function. */
  private methodOf(t: PyType): PyFunction | null {
    if (t !== this.cls || t.version !== this.version) {
      const m = t.guestLookup(compareNames[this.op])
      this.cls = t
      this.version = t.version
      this.method = m instanceof PyFunction ? m : null
    }
    return this.method
  }

  /** `a op b` as a truth; undefined where `rest` has to find out. */
  quick(a: Value, b: Value): boolean | undefined {
    this.left = a
    this.right = b
    if (this.driven && a instanceof PyInstance && b instanceof PyInstance && a.cls === b.cls) {
      const m = this.methodOf(a.cls)
      if (m !== null) return this.called(m, a, b)
    }
    if (this.driven && isPlainTuple(a) && isPlainTuple(b)) return this.within(a, b)
    if (this.driven && a instanceof PyComparedKey && b instanceof PyComparedKey && a.obj !== undefined && b.obj !== undefined) return this.byFunction(a.cmp, a.obj, b.obj)
    const r = compareMaybe(this.op, a, b)
    return r === undefined ? undefined : truthMaybe(r)
  }

  /** The same for tuples: by the first items that differ. */
  private within(a: PyTuple, b: PyTuple): boolean | undefined {
    for (;;) {
      const i = firstDifference(a, b)
      if (i < 0) return undefined
      const known = decided(this.op, a, b, i)
      if (known !== undefined) return known
      const x = a.items[i] as Value
      const y = b.items[i] as Value
      if (!isPlainTuple(x) || !isPlainTuple(y)) return this.quick(x, y)
      this.left = a = x
      this.right = b = y
    }
  }

  private called(m: PyFunction, a: Value, b: Value): boolean | undefined {
    const r = this.answered(callForNative2(m, a, b))
    const known = r === undefined || r === NotImplemented ? undefined : truthMaybe(r)
    if (known === undefined) this.answer = r
    return known
  }

  /** The same for keys that a function of two objects compares. */
  private byFunction(cmp: Value, x: Value, y: Value): boolean | undefined {
    let r: Value | undefined
    rt.stack += NATIVE_HEIGHT
    try {
      r = this.answered(call2(cmp, x, y))
    } finally {
      rt.stack -= NATIVE_HEIGHT
    }
    if (r === undefined) return undefined
    const held = compareMaybe(this.op, r, 0)
    const known = held === undefined ? undefined : truthMaybe(held)
    if (known === undefined) this.answer = r
    return known
  }

  /** undefined when the call has been put aside. */
  private answered(r: Outcome): Value | undefined {
    if (r === RAISE) {
      const e = rt.pending as PyException
      rt.pending = null
      throw e
    }
    if (r !== SUSPEND) return r as Value
    this.aside = true
    return undefined
  }

  /** What `quick` has just not answered. */
  *rest(): Steps<boolean> {
    const { left: a, right: b } = this
    let r = this.answer
    this.answer = undefined
    if (this.aside) {
      this.aside = false
      // The driver puts this native behind the call, whose outcome is the answer.
      r = yield FRESH_STACK
    }
    if (r === undefined) return yield* truth(yield* compare(this.op, a, b))
    if (a instanceof PyComparedKey) return yield* truth(yield* compare(this.op, r, 0))
    return yield* truth(r === NotImplemented ? yield* compareRest(this.op, a, b) : r)
  }
}

setLess((driven) => new Comparing('<', driven))
