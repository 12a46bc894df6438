/** `len`, `iter`, `next`, `min`, `max`, `sorted`, `any`, `all`. Reference: https://docs.python.org/3.13/library/functions.html */
import { has, hasOwn, isIterator } from '../runtime/ops/guest-first.ts'
import { PyAnext, aiter, anext } from '../run/async-iteration.ts'
import { defineAwaiter } from '../run/awaiter-type.ts'
import { Comparing } from '../run/comparing.ts'
import { type Outcome, SUSPEND } from '../run/completion.ts'
import { drive } from '../run/drive.ts'
import { EXHAUSTED, GeneratorResume, PyGenerator, resumeWith } from '../run/generator.ts'
import { stopped } from '../run/resumption.ts'
import type { Search } from '../run/extremes.ts'
import { rt } from '../run/state.ts'
import { Then } from '../run/suspend.ts'
import { charge } from '../run/meter.ts'
import { typeOf } from '../runtime/builtin-types.ts'
import { PyException, StopIteration, raise, typeError, valueError } from '../runtime/exception.ts'
import { PyIter } from '../runtime/iter.ts'
import { PyCallableIter } from '../runtime/iterators/apply.ts'
import { LIST_INT, PyList } from '../runtime/list/list.ts'
import { copyList } from '../runtime/list/methods.ts'
import { sortLeaf, sortSteps } from '../runtime/list/sort.ts'
import { PyRange } from '../runtime/range.ts'
import { valuesLeaf } from '../runtime/list/slots.ts'
import { type PyBuiltin, steps } from '../runtime/native.ts'
import { bindLookup } from '../runtime/ops/attribute.ts'
import { betterMaybe } from '../runtime/ops/compare.ts'
import { collectHinted, iter, iterMaybe, iteratorValue } from '../runtime/ops/iterate.ts'
import { length, lengthMaybe } from '../runtime/ops/length.ts'
import { truth, truthMaybe } from '../runtime/ops/truth.ts'
import { CallRequest, EachItemRequest, NEED_GUEST, type Steps, call } from '../runtime/steps.ts'
import { PyTuple, type Value } from '../runtime/value.ts'
import { isCallable } from '../runtime/wrappers/callable.ts'
import { type BuiltinTable, defineFunctions, needed } from './define.ts'

type Optional = Value | undefined

/** The next item of any iterator. */
export function* advance(it: PyIter): Steps<Value | undefined> {
  if (it.needsGuest) return yield* it.nextSteps()
  try {
    return it.next()
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    return yield* it.nextSteps()
  }
}

function nextLeaf(v: Value, otherwise: Optional): Value {
  if (!(v instanceof PyIter) || v.cls.heap || v.needsGuest) throw NEED_GUEST
  const r = v.next()
  if (r !== undefined) return r
  if (otherwise !== undefined) return otherwise
  throw raise(StopIteration)
}

function* nextSteps(v: Value, otherwise: Optional): Steps<Value> {
  const t = typeOf(v)
  const guest = t.guestLookup('__next__')
  if (guest === undefined || guest === null) {
    if (!(v instanceof PyIter)) throw typeError(`'${t.name}' object is not an iterator`)
    if (!(v instanceof PyGenerator)) {
      const r = yield* advance(v)
      if (r !== undefined) return r
      if (otherwise !== undefined) return otherwise
      throw raise(StopIteration)
    }
  }
  // A generator's return value is in the StopIteration.
  const next = v instanceof PyGenerator && !guest ? new GeneratorResume(v, null, 'send') : yield* bindLookup(guest as Value, v, t)
  if (otherwise === undefined) return yield* call(next, [])
  try {
    return yield* call(next, [])
  } catch (e) {
    if (isStop(e)) return otherwise
    throw e
  }
}

/** `next(g)`: the way of most calls. */
function nextOutcome(v: Value, otherwise: Optional): Outcome {
  if (v instanceof PyGenerator && !v.cls.heap) {
    const r = resumeWith(v, null)
    if (otherwise === undefined) return stopped(r)
    if (r === EXHAUSTED) return otherwise
    if (r === SUSPEND) rt.captured.push(new Then((later) => (later === EXHAUSTED ? otherwise : later)))
    return r
  }
  if (v instanceof PyIter && !v.needsGuest && !v.mayNeedGuest && !v.cls.heap) return nextLeaf(v, otherwise)
  return drive(nextSteps(v, otherwise))
}

function isStop(e: unknown): boolean {
  return e instanceof PyException && e.cls.isSubtype(StopIteration)
}

function* iterSteps(v: Value, sentinel: Optional): Steps<Value> {
  if (sentinel === undefined) return iteratorValue(yield* iter(v))
  if (!isCallable(v)) throw typeError('iter(v, w): v must be callable')
  return new PyCallableIter(v, sentinel)
}

function extremeLeaf(name: 'min' | 'max', op: '<' | '>', args: Value[], key: Optional, otherwise: Optional): Value {
  if (args.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`)
  if (key !== undefined && key !== null) throw NEED_GUEST
  let items: readonly Value[] = args
  if (args.length === 1) {
    const only = args[0] as Value
    if (only instanceof PyList && only.kind === LIST_INT && !only.cls.heap) items = only.items
    // A long range is better not collected.
    else if (only instanceof PyRange && only.length > 1e6) throw NEED_GUEST
    else items = valuesLeaf(only)
    if (items.length === 0) {
      if (otherwise !== undefined) return otherwise
      throw valueError(`${name}() iterable argument is empty`)
    }
  } else if (otherwise !== undefined) throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`)
  let best = items[0] as Value
  charge(items.length >> 4)
  for (let i = 1; i < items.length; i++) {
    const v = items[i] as Value
    if (needed(betterMaybe(op, v, best))) best = v
  }
  return best
}

function* extreme(name: 'min' | 'max', op: '<' | '>', args: Value[], key: Optional, otherwise: Optional): Steps<Value> {
  if (args.length > 1 && otherwise !== undefined) throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`)
  return yield* extremeFrom(name, op, yield* iter(args.length === 1 ? (args[0] as Value) : new PyTuple(args)), key, otherwise, null)
}

/** Goes on where plain calls had to stop (`from`), at an item whose key has been had, or starts. */
export function* extremeFrom(name: 'min' | 'max', op: '<' | '>', it: PyIter, key: Optional, otherwise: Optional, from: { search: Search; item: Value; key: Value } | null): Steps<Value> {
  const plain = !it.mayNeedGuest
  const comparing = new Comparing(op, true)
  let best: Value | undefined = from?.search.best
  let bestKey: Value = from === null ? null : from.search.bestKey
  /** Compares without guest code; false, and nothing done, where it takes some. */
  const take = (v: Value, k: Value): boolean => {
    const better = best === undefined || comparing.quick(k, bestKey)
    if (better === undefined) return false
    if (better) {
      best = v
      bestKey = k
    }
    return true
  }
  if (from !== null && !take(from.item, from.key) && (yield* comparing.rest())) {
    best = from.item
    bestKey = from.key
  }
  const each = plain && key !== undefined && key !== null ? new EachItemRequest(key, it, take) : null
  for (;;) {
    let v: Value | undefined
    let k: Value
    if (each !== null) {
      k = yield each
      v = each.item
      if (v === undefined) break
    } else {
      v = plain ? it.next() : yield* advance(it)
      if (v === undefined) break
      charge(1)
      k = key === undefined || key === null ? v : yield new CallRequest(key, [v])
    }
    const asked = each !== null && each.refused
    if (asked) each.refused = false
    if ((asked || !take(v, k)) && (yield* comparing.rest())) {
      best = v
      bestKey = k
    }
  }
  return found(name, best, otherwise)
}

export function found(name: 'min' | 'max', best: Optional, otherwise: Optional): Value {
  if (best !== undefined) return best
  if (otherwise !== undefined) return otherwise
  throw valueError(`${name}() iterable argument is empty`)
}

function extremeOf(name: 'min' | 'max', op: '<' | '>') {
  return steps(
    (args: Value[], key: Optional, otherwise: Optional) => extreme(name, op, args, key, otherwise),
    (args: Value[], key: Optional, otherwise: Optional) => extremeLeaf(name, op, args, key, otherwise),
    (args: Value[], key: Optional) => (args.length > 0 && key !== undefined && key !== null) || (args.length === 1 && isIterator(args[0])),
  )
}

/** `any` (looks for true) and `all` (looks for false). */
function search(wanted: boolean) {
  return steps(
    function* (iterable: Value): Steps<Value> {
      const it = yield* iter(iterable)
      for (;;) {
        const v = yield* advance(it)
        if (v === undefined) return !wanted
        charge(1)
        let r = truthMaybe(v)
        if (r === undefined) r = yield* truth(v)
        if (r === wanted) return wanted
      }
    },
    (iterable: Value) => {
      if (iterable instanceof PyIter) throw NEED_GUEST
      const it = iterMaybe(iterable)
      if (it === undefined || it.mayNeedGuest) throw NEED_GUEST
      for (;;) {
        const v = it.next()
        if (v === undefined) return !wanted
        charge(1)
        if (needed(truthMaybe(v)) === wanted) return wanted
      }
    },
    isIterator,
  )
}

export function defineIteration(into: BuiltinTable): void {
  defineFunctions(into, {
    'len(obj, /)': steps(function* (v: Value): Steps<Value> {
      return yield* length(v)
    }, (v: Value) => needed(lengthMaybe(v)), hasOwn('__len__')),
    'iter(object, sentinel=, /)': steps(iterSteps, (v: Value, sentinel: Optional) => {
      if (sentinel !== undefined) throw NEED_GUEST
      return iteratorValue(needed(iterMaybe(v)))
    }, (v: Value, sentinel: Optional) => sentinel !== undefined || has(v, '__iter__')),
    'next(iterator, default=, /)': steps(nextSteps, nextLeaf),
    'min(*args, key=, default=)': extremeOf('min', '<'),
    'max(*args, key=, default=)': extremeOf('max', '>'),
    'sorted(iterable, /, *, key=, reverse=)': steps(
      function* (iterable: Value, key: Optional, reverse: Optional): Steps<Value> {
        const list = PyList.from(yield* collectHinted(iterable))
        yield* sortSteps(list, key ?? null, reverse !== undefined && (yield* truth(reverse)))
        return list
      },
      (iterable: Value, key: Optional, reverse: Optional) => {
        if (key !== undefined && key !== null) throw NEED_GUEST
        const backward = reverse === undefined ? false : needed(truthMaybe(reverse))
        const list = iterable instanceof PyList && !iterable.cls.heap ? copyList(iterable) : PyList.from(valuesLeaf(iterable))
        if (!sortLeaf(list, backward)) throw NEED_GUEST
        return list
      },
      (iterable: Value, key: Optional) => (key !== undefined && key !== null) || isIterator(iterable),
    ),
    'aiter(async_iterable, /)': steps((v: Value) => aiter(v)),
    'anext(iterator, default=, /)': steps((it: Value, otherwise: Optional) => anext(it, otherwise)),
    'any(iterable, /)': search(true),
    'all(iterable, /)': search(false),
  })
  defineAwaiter(PyAnext.prototype.cls)
  ;(into.get('next') as PyBuiltin).spec.direct = nextOutcome
  const sorted = into.get('sorted') as PyBuiltin
  sorted.spec.keywordName = 'sort'
  // As the type constructors, it says "expected 1 argument".
  sorted.spec.isConstructor = sorted.spec.countsOnly = true
}
