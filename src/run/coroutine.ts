/**
 * Coroutines: what a call of an `async def` makes, and what `await` waits for.
 * Reference: https://docs.python.org/3.13/reference/datamodel.html#coroutines
 */
import { coroutineType, typeName, typeOf } from '../runtime/builtin-types.ts'
import { PyException, RuntimeError, typeError } from '../runtime/exception.ts'
import { PyFunction } from '../runtime/function.ts'
import { bindLookup } from '../runtime/ops/attribute.ts'
import { iteratorMaybe } from '../runtime/ops/iterate.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { PyObject, type Value } from '../runtime/value.ts'
import type { Code } from './code.ts'
import type { Frame } from './frame.ts'
import { chargeMemory } from './meter.ts'
import { type Named, PyGenerator, type Resumable, type ResumeCode, delegateOf, enclose, makeGenerator, RESUMABLE_BYTES } from './generator.ts'

export class PyCoroutine extends PyObject implements Resumable {
  readonly code: Code
  frame: Frame | null
  running = false
  started = false
  sent: Value = null
  thrown: PyException | null = null
  at = -1
  inner: Resumable | null = null
  outer: Resumable | null = null
  owned = false
  goOn: ResumeCode | null = null
  private named: Named | null = null
  constructor(code: Code, frame: Frame) {
    super()
    this.code = code
    this.frame = frame
    const { fn } = frame
    if (fn.name !== code.name || fn.qualname !== code.qualname) this.named = { name: fn.name, qualname: fn.qualname }
  }
  get name(): string {
    return this.named?.name ?? this.code.name
  }
  set name(v: string) {
    this.named = { name: v, qualname: this.qualname }
  }
  get qualname(): string {
    return this.named?.qualname ?? this.code.qualname
  }
  set qualname(v: string) {
    this.named = { name: this.name, qualname: v }
  }
}
PyCoroutine.prototype.cls = coroutineType

/** What a call of a function makes that does not run at once. */
export function makeResumable(code: Code, f: Frame): Value {
  if (code.flavour === 'generator') return makeGenerator(code, f)
  enclose(code, f)
  chargeMemory(RESUMABLE_BYTES)
  const made = code.flavour === 'coroutine' ? new PyCoroutine(code, f) : newAsyncGenerator(code, f)
  f.x = made
  return made
}

let newAsyncGenerator: (code: Code, f: Frame) => PyObject
/** async-generator.ts hands it in: it builds on this file. */
export function setAsyncGenerators(make: typeof newAsyncGenerator): void {
  newAsyncGenerator = make
}

/** Where a value is awaited: how errors are worded. */
export type AwaitPlace = 'await' | 'aenter' | 'aexit'

/** What awaiting `v` waits for: a coroutine, or an iterator. undefined = guest code must run. */
export function awaitableMaybe(v: Value): Value | undefined {
  if (v instanceof PyCoroutine && v.code.flavour === 'coroutine') {
    // Another await has begun it and is waiting.
    if (delegateOf(v) !== null) throw new PyException(RuntimeError, ['coroutine is being awaited already'])
    return v
  }
  if (v instanceof PyGenerator) return v.code.iterable ? v : undefined
  const t = typeOf(v)
  if (!t.heap) return t.slots.await?.(v)
  const method = t.guestLookup('__await__')
  if (method === undefined || method === null) return t.slots.await?.(v)
  if (!(method instanceof PyFunction)) return undefined
  const { code } = method
  // A call of a generator function runs nothing of it yet.
  if (code.flavour !== 'generator' || code.iterable || !code.simple || code.argCount !== 1) return undefined
  const f = new code.frame(method)
  f['s0'] = v
  return makeGenerator(code, f)
}

export function* awaitable(v: Value, place: AwaitPlace): Steps<Value> {
  const known = awaitableMaybe(v)
  if (known !== undefined) return known
  const t = typeOf(v)
  const method = t.guestLookup('__await__')
  if (method === undefined || method === null) throw notAwaitable(typeName(v), place)
  const r = yield* call(yield* bindLookup(method, v, t), [])
  if (r instanceof PyCoroutine || (r instanceof PyGenerator && r.code.iterable)) throw typeError('__await__() returned a coroutine')
  const it = iteratorMaybe(r)
  if (it === undefined) throw typeError(`__await__() returned non-iterator of type '${typeName(r)}'`)
  return it
}

function notAwaitable(type: string, place: AwaitPlace): PyException {
  switch (place) {
    case 'await':
      return typeError(`object ${type} can't be used in 'await' expression`)
    default:
      return typeError(`'async with' received an object from __${place}__ that does not implement __await__: ${type}`)
  }
}
