/** `async for`: `__aiter__` and `__anext__`. Reference: https://docs.python.org/3.13/reference/compound_stmts.html#the-async-for-statement */
import { typeName, typeOf } from '../runtime/builtin-types.ts'
import { PyException, StopAsyncIteration, typeError } from '../runtime/exception.ts'
import { EXHAUSTED } from '../runtime/iter.ts'
import { bindLookup } from '../runtime/ops/attribute.ts'
import { type Steps, call } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { PyAsend, PyAsyncGenerator } from './async-generator.ts'
import { PyAwaiter, awaiterType } from './awaiter.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { awaitable } from './coroutine.ts'
import { sendTo, throwTo } from './delegate.ts'
import { drive } from './drive.ts'
import { rt } from './state.ts'
import { Then } from './suspend.ts'

/** A method of the class, bound; undefined when the class has none (or says so by None). */
function* special(v: Value, name: string): Steps<Value | undefined> {
  const t = typeOf(v)
  const method = t.lookup(name)
  return method === undefined || method === null ? undefined : yield* bindLookup(method, v, t)
}

const lacks = (v: Value, name: string): boolean => (typeOf(v).lookup(name) ?? null) === null

/** The async iterator that `async for` asks. */
export function* asyncIterator(v: Value): Steps<Value> {
  if (v instanceof PyAsyncGenerator) return v
  const method = yield* special(v, '__aiter__')
  if (method === undefined) throw typeError(`'async for' requires an object with __aiter__ method, got ${typeName(v)}`)
  const it = yield* call(method, [])
  if (lacks(it, '__anext__')) throw typeError(`'async for' received an object from __aiter__ that does not implement __anext__: ${typeName(it)}`)
  return it
}

/** What is awaited for the next item. */
export function* asyncNext(it: Value): Steps<Value> {
  if (it instanceof PyAsyncGenerator) return new PyAsend(it, null)
  const method = yield* special(it, '__anext__')
  if (method === undefined) throw typeError(`'async for' requires an iterator with __anext__ method, got ${typeName(it)}`)
  const v = yield* call(method, [])
  try {
    return yield* awaitable(v, 'await')
  } catch (e) {
    if (!(e instanceof PyException)) throw e
    const wrapped = typeError(`'async for' received an invalid object from __anext__: ${typeName(v)}`)
    wrapped.cause = wrapped.context = e
    wrapped.suppressContext = true
    throw wrapped
  }
}

/** `aiter(v)`. */
export function* aiter(v: Value): Steps<Value> {
  const method = yield* special(v, '__aiter__')
  if (method === undefined) throw typeError(`'${typeName(v)}' object is not an async iterable`)
  const it = yield* call(method, [])
  if (lacks(it, '__anext__')) throw typeError(`aiter() returned not an async iterator of type '${typeName(it)}'`)
  return it
}

/** `anext(it)` and `anext(it, default)`. */
export function* anext(it: Value, otherwise: Value | undefined): Steps<Value> {
  const method = yield* special(it, '__anext__')
  if (method === undefined) throw typeError(`'${typeName(it)}' object is not an async iterator`)
  const v = yield* call(method, [])
  return otherwise === undefined ? v : new PyAnext(v, otherwise)
}

/** `anext(it, default)`: ends with the default where the item would end the loop. */
export class PyAnext extends PyAwaiter {
  private readonly wrapped: Value
  private readonly otherwise: Value
  private inner: Value = null
  constructor(wrapped: Value, otherwise: Value) {
    super()
    this.wrapped = wrapped
    this.otherwise = otherwise
  }
  send(value: Value): Outcome {
    return this.step((inner) => sendTo(inner, value))
  }
  throw(e: PyException): Outcome {
    return this.step((inner) => throwTo(inner, e))
  }
  private step(resume: (inner: Value) => Outcome): Outcome {
    if (this.inner !== null) return this.answer(resume(this.inner))
    const begun = (r: Outcome): Outcome => {
      if (r === RAISE) return r
      if (r === SUSPEND) {
        rt.captured.push(new Then(begun))
        return SUSPEND
      }
      this.inner = r as Value
      return this.answer(resume(this.inner))
    }
    return begun(drive(awaitable(this.wrapped, 'await')))
  }
  private answer(r: Outcome): Outcome {
    if (r === SUSPEND) rt.captured.push(new Then((later) => this.answer(later)))
    else if (r === RAISE && (rt.pending as PyException).cls.isSubtype(StopAsyncIteration)) {
      rt.pending = null
      rt.yielded = this.otherwise
      return EXHAUSTED
    }
    return r
  }
}
PyAnext.prototype.cls = awaiterType('anext_awaitable')
