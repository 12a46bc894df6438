/**
 * Iterators written as host generators. A body yields
 *   a PyIter          to get that iterator's next item (undefined: it has ended)
 *   a CallRequest     to have guest code called, so that it may `yield*` anything written as steps
 *   an Item           to answer the next item
 * It stays where it is between two items, so that nothing is taken twice when guest code turns out to be needed.
 */
import { charge } from '../../run/meter.ts'
import { PyException, StopIteration, valueError } from '../../runtime/exception.ts'
import { PyIter } from '../../runtime/iter.ts'
import { callLeaf } from '../../runtime/iterators/call-leaf.ts'
import { CallRequest, NEED_GUEST, type Steps } from '../../runtime/steps.ts'
import type { PyType } from '../../runtime/type.ts'
import type { Value } from '../../runtime/value.ts'

export class Item {
  readonly value: Value
  constructor(value: Value) {
    this.value = value
  }
}

type Request = PyIter | CallRequest
export type Body = Generator<Request | Item, void, any>

export class LazyIter extends PyIter {
  private readonly body: Body
  /** What the body holds, for those who count memory and for reprs. */
  readonly holds: readonly unknown[]
  /** What the body waits for. */
  private pending: Request | null = null
  private running = false
  /** The last item took guest code: the next one will, too. */
  private guest = false

  constructor(cls: PyType, holds: readonly unknown[], body: Body) {
    super()
    this.cls = cls
    this.holds = holds
    this.body = body
  }

  override get needsGuest(): boolean {
    return this.guest
  }
  override get mayNeedGuest(): boolean {
    return true
  }

  private begin(): void {
    if (this.running) throw valueError('generator already executing')
    this.running = true
  }

  /** Goes on to the next item or request. */
  private resume(answer: unknown): IteratorResult<Request | Item, void> {
    this.pending = null
    return this.body.next(answer)
  }

  next(): Value | undefined {
    this.begin()
    try {
      let request = this.pending ?? this.resume(undefined)
      for (;;) {
        if (!(request instanceof PyIter || request instanceof CallRequest)) {
          if (request.done) return undefined
          if (request.value instanceof Item) return request.value.value
          request = request.value
        }
        charge(1)
        this.pending = request
        if (request instanceof PyIter) {
          const v = request.next()
          request = this.resume(v)
        } else {
          const r = request.keywords === null ? this.answer(request) : undefined
          if (r === undefined) throw NEED_GUEST
          request = this.resume(r)
        }
      }
    } catch (e) {
      if (e === NEED_GUEST) this.guest = true
      throw e
    } finally {
      this.running = false
    }
  }

  /** Calls a builtin; what it raises ends the body. */
  private answer(request: CallRequest): Value | undefined {
    try {
      return callLeaf(request.callee, request.args)
    } catch (e) {
      this.pending = null
      this.body.return()
      throw e
    }
  }

  override *nextSteps(): Steps<Value | undefined> {
    this.begin()
    try {
      this.guest = false
      let request = this.pending ?? this.resume(undefined)
      for (;;) {
        if (!(request instanceof PyIter || request instanceof CallRequest)) {
          if (request.done) return undefined
          if (request.value instanceof Item) return request.value.value
          request = request.value
        }
        charge(1)
        this.pending = request
        if (request instanceof PyIter) {
          // After an exception the same iterator will be asked again.
          const it: PyIter = request
          this.guest ||= it.needsGuest
          request = this.resume(it.mayNeedGuest ? yield* it.nextSteps() : it.next())
        } else {
          this.guest = true
          let answer: Value
          try {
            answer = yield request
          } catch (e) {
            this.pending = null
            if (e instanceof PyException && e.cls.isSubtype(StopIteration)) {
              this.body.return()
              return undefined
            }
            request = this.body.throw(e)
            continue
          }
          request = this.resume(answer)
        }
      }
    } finally {
      this.running = false
    }
  }
}
