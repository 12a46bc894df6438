/** Iterators over list, tuple and set, forward and backward. */
import { runtimeError } from '../exception.ts'
import { PyIter } from '../iter.ts'
import type { PyList } from '../list/list.ts'
import type { PySet, Slot } from '../set/set.ts'
import { isKey } from '../set/set.ts'
import type { PyTuple, Value } from '../value.ts'
import { iteratorType } from './types.ts'

export const listIteratorType = iteratorType('list_iterator')
export const listReverseIteratorType = iteratorType('list_reverseiterator')
export const tupleIteratorType = iteratorType('tuple_iterator')
export const setIteratorType = iteratorType('set_iterator')

export class PyListIter extends PyIter {
  /** null once exhausted: it stays so even if the list grows. */
  list: PyList | null
  index: number
  constructor(list: PyList) {
    super()
    this.list = list
    this.index = 0
  }
  next(): Value | undefined {
    const list = this.list
    if (list === null) return undefined
    if (this.index < list.items.length) return list.at(this.index++)
    this.list = null
    return undefined
  }
  override lengthHint(): number {
    return this.list === null ? 0 : Math.max(0, this.list.items.length - this.index)
  }
}
PyListIter.prototype.cls = listIteratorType

export class PyListReverseIter extends PyIter {
  override get steady(): boolean {
    return true
  }
  list: PyList | null
  index: number
  constructor(list: PyList) {
    super()
    this.list = list
    this.index = list.items.length - 1
  }
  next(): Value | undefined {
    const list = this.list
    if (list === null) return undefined
    if (this.index >= 0 && this.index < list.items.length) return list.at(this.index--)
    this.list = null
    return undefined
  }
  override lengthHint(): number {
    return this.list === null || this.index >= this.list.items.length ? 0 : this.index + 1
  }
}
PyListReverseIter.prototype.cls = listReverseIteratorType

export class PyTupleIter extends PyIter {
  override get steady(): boolean {
    return true
  }
  readonly tuple: PyTuple
  index: number
  constructor(tuple: PyTuple) {
    super()
    this.tuple = tuple
    this.index = 0
  }
  next(): Value | undefined {
    const items = this.tuple.items
    return this.index < items.length ? items[this.index++] : undefined
  }
  override lengthHint(): number {
    return this.tuple.items.length - this.index
  }
}
PyTupleIter.prototype.cls = tupleIteratorType

export class PySetIter extends PyIter {
  override get steady(): boolean {
    return true
  }
  set: PySet | null
  /** The set's size when the iteration began; -1 after the error has been raised, which stays. */
  private used: number
  private position = 0
  private left: number
  constructor(set: PySet) {
    super()
    this.set = set
    this.used = set.size
    this.left = set.size
  }
  next(): Value | undefined {
    const set = this.set
    if (set === null) return undefined
    if (set.size !== this.used) {
      this.used = -1
      throw runtimeError('Set changed size during iteration')
    }
    const table = set.table
    let i = this.position
    while (i < table.length) {
      const key = table[i++] as Slot
      if (isKey(key)) {
        this.position = i
        this.left--
        return key
      }
    }
    this.position = i
    this.set = null
    return undefined
  }
  override lengthHint(): number {
    return this.set !== null && this.used === this.set.size ? this.left : 0
  }
}
PySetIter.prototype.cls = setIteratorType
