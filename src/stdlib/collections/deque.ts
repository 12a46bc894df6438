/** The host object behind `collections.deque`: an array with room at both ends. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { objectType } from '../../runtime/builtin-types.ts'
import { MemoryError, raise } from '../../runtime/exception.ts'
import { MAX_LIST_LENGTH } from '../../runtime/list/list.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, type Value } from '../../runtime/value.ts'

export const dequeType: PyType = new PyType('deque', [objectType])
dequeType.collection = 'sequence'
dequeType.module = 'collections'
dequeType.name = 'collections.deque'

export class PyDeque extends PyObject {
  /** The items lie at `head` and behind it. */
  private store: (Value | undefined)[] = []
  private head = 0
  length = 0
  /** Infinite when there is no limit. */
  maxlen: number
  /** Changes whenever the length does, so that iterators notice. */
  changes = 0

  constructor(maxlen: number) {
    super()
    this.maxlen = maxlen
  }

  at(i: number): Value {
    return this.store[this.head + i] as Value
  }

  set(i: number, v: Value): void {
    this.store[this.head + i] = v
  }

  toArray(): Value[] {
    chargeElements(this.length)
    return this.store.slice(this.head, this.head + this.length) as Value[]
  }

  append(v: Value): void {
    if (this.length >= this.maxlen) {
      if (this.maxlen === 0) return
      this.popLeft()
    }
    if (this.length >= MAX_LIST_LENGTH) throw raise(MemoryError)
    chargeMemory(16)
    const at = this.head + this.length
    if (at < this.store.length) this.store[at] = v
    else this.store.push(v)
    this.length++
    this.changes++
  }

  appendLeft(v: Value): void {
    if (this.length >= this.maxlen) {
      if (this.maxlen === 0) return
      this.pop()
    }
    if (this.length >= MAX_LIST_LENGTH) throw raise(MemoryError)
    chargeMemory(16)
    if (this.head === 0) {
      const room = this.length + 8
      chargeElements(room)
      this.store = new Array(room).fill(undefined).concat(this.store.slice(0, this.length))
      this.head = room
    }
    this.store[--this.head] = v
    this.length++
    this.changes++
  }

  /** The last item; there is one. */
  pop(): Value {
    const at = this.head + --this.length
    const v = this.store[at] as Value
    this.store[at] = undefined
    this.changes++
    return v
  }

  popLeft(): Value {
    const v = this.store[this.head] as Value
    this.store[this.head++] = undefined
    this.length--
    this.changes++
    if (this.head > 32 && this.head > 2 * this.length) this.settle(this.store.slice(this.head, this.head + this.length))
    return v
  }

  /** Takes these as its items, which stay what they are apart from their order and number. */
  settle(items: (Value | undefined)[]): void {
    this.store = items
    this.head = 0
    this.length = items.length
    this.changes++
  }

  clear(): void {
    this.settle([])
  }
}
PyDeque.prototype.cls = dequeType
