/** Generators and other iterators outside: iterables of JavaScript, that run the script's code as they are asked for items. */
import { asyncNext } from '../run/async-iteration.ts'
import { PyAsyncGenerator } from '../run/async-generator.ts'
import type { Outcome } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { EXHAUSTED, PyGenerator } from '../run/generator.ts'
import { typeOf } from '../runtime/builtin-types.ts'
import { PyException, StopAsyncIteration, StopIteration } from '../runtime/exception.ts'
import { PyFunction } from '../runtime/function.ts'
import { getattr } from '../runtime/ops/attribute.ts'
import { iter } from '../runtime/ops/iterate.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { PyObject, type Value } from '../runtime/value.ts'
import { isCallable } from '../runtime/wrappers/callable.ts'
import { enterAsync } from './async-entry.ts'
import { guestValueOf, handleAs } from './handles.ts'
import type { InstanceRealm } from './realm.ts'
import { toGuest } from './to-guest.ts'
import { toHost } from './to-host.ts'

/** What `for...of` and `for await...of` take. An async generator of the script's is an async iterable only. */
export interface ScriptIterable<T> extends AsyncIterable<T> {
  [Symbol.iterator](): IterableIterator<T>
}

type Next = (it: Value) => Steps<Value>

/** The next item, or EXHAUSTED. */
function* nextItem(it: Value): Steps<Value> {
  try {
    return yield* call(yield* getattr(it, '__next__'), [])
  } catch (e) {
    if (e instanceof PyException && e.cls.isSubtype(StopIteration)) return EXHAUSTED
    throw e
  }
}

/** A coroutine-like value that gives the next item of an async iterator, driven by hand: it may only wait for the host. */
function* nextAsyncItem(it: Value, realm: InstanceRealm): Steps<Value> {
  const awaited = yield* asyncNext(it)
  try {
    return yield* call(yield* realm.asyncioHelper('_run_awaitable'), [awaited])
  } catch (e) {
    if (e instanceof PyException && e.cls.isSubtype(StopAsyncIteration)) return EXHAUSTED
    throw e
  }
}

function isAsyncIterator(v: Value): boolean {
  return v instanceof PyAsyncGenerator || (typeOf(v).heap && typeOf(v).guestLookup('__anext__') !== undefined && typeOf(v).guestLookup('__next__') === undefined)
}

function* close(it: Value, realm: InstanceRealm): Steps<Value> {
  if (it instanceof PyGenerator) yield* call(yield* getattr(it, 'close'), [])
  else if (it instanceof PyAsyncGenerator) yield* call(yield* realm.asyncioHelper('_run_awaitable'), [yield* call(yield* getattr(it, 'aclose'), [])])
  return EXHAUSTED
}

/** @internal The host's view of an iterator. */
export function iterableOf(it: PyObject, realm: InstanceRealm): ScriptIterable<unknown> {
  const known = realm.handles.get(it)
  if (known !== undefined) return known as ScriptIterable<unknown>
  const isAsync = isAsyncIterator(it)
  const next: Next = isAsync ? (v) => nextAsyncItem(v, realm) : nextItem
  const result = (v: Value): IteratorResult<unknown, undefined> => (v === EXHAUSTED ? { done: true, value: undefined } : { done: false, value: toHost(v, realm) })
  const sync = (work: Next): IteratorResult<unknown, undefined> => realm.within(realm.options, () => result(realm.guest(() => drive(work(it)))))
  const async = (work: Next): Promise<IteratorResult<unknown, undefined>> => enterAsync(realm, realm.options, (): Outcome => drive(work(it)), result)
  const shut: Next = (v) => close(v, realm)
  return handleAs({
    [Symbol.iterator]() {
      if (isAsync) throw new TypeError('an async generator of a script can only be iterated with `for await`')
      const iterator: IterableIterator<unknown> = { next: () => sync(next), return: () => sync(shut), [Symbol.iterator]: () => iterator }
      return iterator
    },
    [Symbol.asyncIterator]() {
      return { next: () => async(next), return: () => async(shut) }
    },
  }, it, realm)
}

/** @internal See Instance.iterate. */
export function iterate(realm: InstanceRealm, what: Value | object, args: readonly unknown[]): ScriptIterable<unknown> {
  // Numbers and the like are values of globals.
  const value = what instanceof PyObject || (typeof what !== 'object' && typeof what !== 'function') || what === null ? (what as Value) : guestValueOf(what, realm)
  if (value === undefined) throw new TypeError('what is iterated must be a name, or have come out of this instance')
  return realm.within(realm.options, () =>
    iterableOf(
      realm.steps(function* (): Steps<PyObject> {
        let v = value
        if (v instanceof PyFunction || (isCallable(v) && !isAsyncIterator(v))) v = yield* call(v, args.map((arg) => toGuest(arg, realm)))
        if (isAsyncIterator(v)) return v as PyObject
        return (yield* iter(v)) as PyObject
      }),
      realm,
    ),
  )
}
