/**
 * A function of `_heapq` under way, on a heap whose items the guest's code may compare. It swaps items as CPython does, so that what a comparison
 * sees, or leaves behind when it raises, is the same. Between two comparisons everything is held here: any of them may be put aside.
 */
import { Comparing } from '../run/comparing.ts'
import { charge } from '../run/meter.ts'
import { indexError, runtimeError } from '../runtime/exception.ts'
import type { PyList } from '../runtime/list/list.ts'
import type { Steps } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'

/** What the comparison in hand is for. */
const DONE = 0
/** `heappushpop`: does the item stay? */
const FIRST = 1
/** Which of two children rises? */
const DOWN = 2
/** Does the item rise above its parent? */
const UP = 3

export class HeapWork {
  result: Value = null
  private readonly heap: PyList
  private readonly max: boolean
  private readonly less: Comparing = new Comparing('<', true)
  private phase = DONE
  /** The item rises no higher than here. */
  private root = 0
  private at = 0
  private other = 0
  private size: number
  /** The item that `heappushpop` has been given. */
  private item: Value = null
  private a: Value = null
  private b: Value = null

  private constructor(heap: PyList, max: boolean) {
    this.heap = heap
    this.max = max
    this.size = heap.items.length
  }

  static push(heap: PyList, v: Value): HeapWork {
    heap.push(v)
    const work = new HeapWork(heap, false)
    work.at = work.size - 1
    work.phase = UP
    return work
  }

  static pop(heap: PyList, max: boolean): HeapWork {
    if (heap.items.length === 0) throw indexError('index out of range')
    const last = heap.popLast()
    const work = new HeapWork(heap, max)
    if (work.size === 0) work.result = last
    else work.exchange(last)
    return work
  }

  static replace(heap: PyList, v: Value, max: boolean): HeapWork {
    const work = new HeapWork(heap, max)
    work.exchange(v)
    return work
  }

  static pushPop(heap: PyList, v: Value): HeapWork {
    const work = new HeapWork(heap, false)
    if (work.size === 0) work.result = v
    else {
      work.item = v
      work.phase = FIRST
    }
    return work
  }

  static heapify(heap: PyList, max: boolean): HeapWork {
    const work = new HeapWork(heap, max)
    if (work.size > 1) {
      work.root = work.at = (work.size >> 1) - 1
      work.phase = DOWN
    }
    return work
  }

  /** Puts `v` in the place of the root, which is the result. */
  private exchange(v: Value): void {
    if (this.heap.items.length === 0) throw indexError('index out of range')
    this.result = this.heap.at(0)
    this.heap.set(0, v)
    this.phase = DOWN
  }

  /** Goes on as far as comparisons are answered at once; false where `comparison` has to find out. */
  run(): boolean {
    while (this.ask()) {
      charge(1)
      const r = this.less.quick(this.a, this.b)
      if (r === undefined) return false
      this.take(r)
    }
    return true
  }

  *comparison(): Steps<void> {
    this.take(yield* this.less.rest())
  }

  /** Finds the two items to compare next; false at the end. */
  private ask(): boolean {
    const { heap, size } = this
    for (;;) {
      if (this.phase === DOWN) {
        const child = 2 * this.at + 1
        if (child + 1 < size) {
          this.other = child
          this.operands(heap.at(child), heap.at(child + 1))
          return true
        }
        if (child < size) this.swap(child)
        this.phase = UP
      } else if (this.phase === UP) {
        if (this.at > this.root) {
          this.other = (this.at - 1) >> 1
          this.operands(heap.at(this.at), heap.at(this.other))
          return true
        }
        this.settled()
      } else {
        if (this.phase === DONE) return false
        this.operands(heap.at(0), this.item)
        return true
      }
    }
  }

  private operands(a: Value, b: Value): void {
    this.a = this.max ? b : a
    this.b = this.max ? a : b
  }

  private take(yes: boolean): void {
    if (this.phase === FIRST) {
      if (yes) {
        this.exchange(this.item)
        this.size = this.heap.items.length
      } else {
        this.result = this.item
        this.phase = DONE
      }
      return
    }
    if (this.heap.items.length !== this.size) throw runtimeError('list changed size during iteration')
    if (this.phase === DOWN) this.swap(yes ? this.other : this.other + 1)
    else if (yes) this.swap(this.other)
    else this.settled()
  }

  private swap(to: number): void {
    const { heap, at } = this
    const v = heap.at(at)
    heap.set(at, heap.at(to))
    heap.set(to, v)
    this.at = to
  }

  /** An item is where it belongs: `heapify`, which alone begins below the root, goes on with the one before. */
  private settled(): void {
    if (this.root === 0) this.phase = DONE
    else {
      this.at = --this.root
      this.phase = DOWN
    }
  }
}
