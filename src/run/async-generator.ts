/**
 * Async generators, and the awaitables that their methods answer.
 * Reference: https://docs.python.org/3.13/reference/expressions.html#asynchronous-generator-iterator-methods (PEP 525)
 */
import { asyncGeneratorType } from '../runtime/builtin-types.ts'
import { GeneratorExit, PyException, RuntimeError, StopAsyncIteration, StopIteration, typeError } from '../runtime/exception.ts'
import { EXHAUSTED } from '../runtime/iter.ts'
import { type Steps, call } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { AwaiterResume, PyAwaiter, awaiterType } from './awaiter.ts'
import type { Code } from './code.ts'
import { type Outcome, RAISE, SUSPEND } from './completion.ts'
import { PyCoroutine, setAsyncGenerators } from './coroutine.ts'
import type { Frame } from './frame.ts'
import { ASYNC_ITEM, fail, resumeThrow, resumeWith } from './generator.ts'
import { chargeMemory } from './meter.ts'
import { rt } from './state.ts'
import { Then } from './suspend.ts'

export class PyAsyncGenerator extends PyCoroutine {
  /** An `asend`, `athrow` or `aclose` of it is under way. */
  busy = false
  /** It has ended, or is being closed. */
  closed = false
  /** Has the running event loop been told of it? */
  known = false
}
PyAsyncGenerator.prototype.cls = asyncGeneratorType
setAsyncGenerators((code: Code, f: Frame) => new PyAsyncGenerator(code, f))

/** Told of each async generator when it is first used, and when it is dropped: the event loop closes those that are left over. */
export const firstUse: { hook: ((g: PyAsyncGenerator) => void) | null; drop: ((g: PyAsyncGenerator) => void) | null } = { hook: null, drop: null }

type State = 'new' | 'going' | 'over'

function isEnd(e: PyException): boolean {
  return e.cls.isSubtype(StopAsyncIteration) || e.cls.isSubtype(GeneratorExit)
}

abstract class AsyncStep extends PyAwaiter {
  protected readonly generator: PyAsyncGenerator
  protected state: State = 'new'
  constructor(generator: PyAsyncGenerator) {
    super()
    chargeMemory(96)
    this.generator = generator
    if (!generator.known) {
      generator.known = true
      firstUse.hook?.(generator)
    }
  }

  /** Ends this step by raising. */
  protected over(message: string): Outcome {
    this.state = 'over'
    return fail(new PyException(RuntimeError, [message]))
  }

  /** What a run of the generator came to, for `asend` and `athrow`: an item ends the step with it. */
  protected unwrap(r: Outcome): Outcome {
    const g = this.generator
    if (r === SUSPEND) {
      rt.captured.push(new Then((later) => this.unwrap(later)))
      return SUSPEND
    }
    if (r !== ASYNC_ITEM && r !== EXHAUSTED && r !== RAISE) return r
    g.busy = false
    this.state = 'over'
    if (r === ASYNC_ITEM) return EXHAUSTED
    const result = r === EXHAUSTED ? fail(new PyException(StopAsyncIteration, [])) : r
    if (isEnd(rt.pending as PyException)) g.closed = true
    return result
  }
}

/** `g.asend(v)` and `g.__anext__()`. */
export class PyAsend extends AsyncStep {
  private readonly value: Value
  constructor(generator: PyAsyncGenerator, value: Value) {
    super(generator)
    this.value = value
  }

  private begin(): Outcome | null {
    if (this.state === 'over') return this.over('cannot reuse already awaited __anext__()/asend()')
    if (this.state === 'new') {
      if (this.generator.busy) return this.over('anext(): asynchronous generator is already running')
      this.state = 'going'
    }
    this.generator.busy = true
    return null
  }

  send(given: Value): Outcome {
    const value = this.state === 'new' && given === null ? this.value : given
    return this.begin() ?? this.unwrap(resumeWith(this.generator, value))
  }

  throw(e: PyException): Outcome {
    return this.begin() ?? this.unwrap(resumeThrow(this.generator, e))
  }

  override *close(): Steps<Value> {
    if (this.state === 'over') return null
    try {
      yield* call(new AwaiterResume(this, null, new PyException(GeneratorExit, [])), [])
    } catch (e) {
      if (e instanceof PyException && (isEnd(e) || e.cls.isSubtype(StopIteration))) return null
      throw e
    }
    throw new PyException(RuntimeError, ['coroutine ignored GeneratorExit'])
  }
}
PyAsend.prototype.cls = awaiterType('async_generator_asend')

/** `g.athrow(e)`; `g.aclose()` when there is no exception. */
export class PyAthrow extends AsyncStep {
  private readonly exception: PyException | null
  constructor(generator: PyAsyncGenerator, exception: PyException | null) {
    super(generator)
    this.exception = exception
  }

  private get method(): string {
    return this.exception === null ? 'aclose' : 'athrow'
  }

  private begin(): Outcome | null {
    const g = this.generator
    if (g.busy) return this.over(`${this.method}(): asynchronous generator is already running`)
    if (g.closed) {
      this.state = 'over'
      return fail(new PyException(StopAsyncIteration, []))
    }
    this.state = 'going'
    g.busy = true
    return null
  }

  send(value: Value): Outcome {
    const g = this.generator
    if (this.state === 'over') return this.over('cannot reuse already awaited aclose()/athrow()')
    if (g.frame === null) {
      this.state = 'over'
      rt.yielded = null
      return EXHAUSTED
    }
    if (this.state === 'going') return this.answer(resumeWith(g, value))
    const wrong = this.begin()
    if (wrong !== null) return wrong
    if (value !== null) return fail(typeError("can't send non-None value to a just-started coroutine"))
    if (this.exception !== null) return this.answer(resumeThrow(g, this.exception))
    g.closed = true
    return this.answer(resumeThrow(g, new PyException(GeneratorExit, [])))
  }

  throw(e: PyException): Outcome {
    if (this.state === 'over') return this.over('cannot reuse already awaited aclose()/athrow()')
    if (this.state === 'new') {
      const wrong = this.begin()
      if (wrong !== null) return wrong
    }
    return this.answer(resumeThrow(this.generator, e))
  }

  private answer(r: Outcome): Outcome {
    if (this.exception !== null) return this.unwrap(r)
    if (r === SUSPEND) {
      rt.captured.push(new Then((later) => this.answer(later)))
      return SUSPEND
    }
    const g = this.generator
    if (r === ASYNC_ITEM) {
      g.busy = false
      return this.over('async generator ignored GeneratorExit')
    }
    if (r !== EXHAUSTED && r !== RAISE) return r
    g.busy = false
    this.state = 'over'
    if (r === RAISE && !isEnd(rt.pending as PyException)) return RAISE
    rt.pending = null
    rt.yielded = null
    return EXHAUSTED
  }
}
PyAthrow.prototype.cls = awaiterType('async_generator_athrow')
