/** Iterators over the keys, values and items of a dict, forward and backward. */
import type { PyDict } from '../dict/dict.ts'
import { runtimeError } from '../exception.ts'
import { PyIter } from '../iter.ts'
import type { PyType } from '../type.ts'
import type { Value } from '../value.ts'
import { iteratorType } from './types.ts'
import { pair } from '../general-array.ts'
import { parts } from './pairs.ts'

export const dictKeyIteratorType = iteratorType('dict_keyiterator')
export const dictValueIteratorType = iteratorType('dict_valueiterator')
export const dictItemIteratorType = iteratorType('dict_itemiterator')
export const dictReverseKeyIteratorType = iteratorType('dict_reversekeyiterator')
export const dictReverseValueIteratorType = iteratorType('dict_reversevalueiterator')
export const dictReverseItemIteratorType = iteratorType('dict_reverseitemiterator')

/** Finds the next entry; subclasses say what is made of it. */
export abstract class PyDictIter extends PyIter {
  override get steady(): boolean {
    return true
  }
  dict: PyDict | null
  /** The dict's size when the iteration began; -1 after a size change was reported, which stays. */
  private used: number
  private position: number
  private left: number
  private readonly backward: boolean

  constructor(dict: PyDict, backward: boolean, cls: PyType | null) {
    super()
    this.dict = dict
    this.used = dict.size
    this.left = dict.size
    this.backward = backward
    this.position = backward ? dict.entryKeys.length - 1 : 0
    if (cls !== null) this.cls = cls
  }

  /** The index of the next live entry, -1 at the end. */
  advance(): number {
    const dict = this.dict
    if (dict === null) return -1
    if (dict.size !== this.used) {
      this.used = -1
      throw runtimeError('dictionary changed size during iteration')
    }
    const keys = dict.entryKeys
    let i = this.position
    if (this.backward) {
      while (i >= 0 && keys[i] === undefined) i--
      if (i < 0) {
        this.dict = null
        return -1
      }
      this.position = i - 1
    } else {
      const n = keys.length
      while (i < n && keys[i] === undefined) i++
      if (i >= n) {
        this.dict = null
        return -1
      }
      if (this.left === 0) {
        this.dict = null
        throw runtimeError('dictionary keys changed during iteration')
      }
      this.position = i + 1
    }
    this.left--
    return i
  }

  override lengthHint(): number {
    return this.dict !== null && this.dict.size === this.used ? this.left : 0
  }
}

export class PyDictKeyIter extends PyDictIter {
  constructor(dict: PyDict, backward = false) {
    super(dict, backward, backward ? dictReverseKeyIteratorType : null)
  }
  next(): Value | undefined {
    const i = this.advance()
    return i < 0 ? undefined : (this.dict as PyDict).entryKeys[i]
  }
}
PyDictKeyIter.prototype.cls = dictKeyIteratorType

export class PyDictValueIter extends PyDictIter {
  constructor(dict: PyDict, backward = false) {
    super(dict, backward, backward ? dictReverseValueIteratorType : null)
  }
  next(): Value | undefined {
    const i = this.advance()
    return i < 0 ? undefined : (this.dict as PyDict).entryValues[i]
  }
}
PyDictValueIter.prototype.cls = dictValueIteratorType

export class PyDictItemIter extends PyDictIter {
  constructor(dict: PyDict, backward = false) {
    super(dict, backward, backward ? dictReverseItemIteratorType : null)
  }
  next(): Value | undefined {
    const i = this.advance()
    if (i < 0) return undefined
    const dict = this.dict as PyDict
    return pair(dict.entryKeys[i] as Value, dict.entryValues[i] as Value)
  }
  override get givesPairs(): boolean {
    return true
  }
  override nextPair(): boolean {
    const i = this.advance()
    if (i < 0) return false
    const dict = this.dict as PyDict
    parts.first = dict.entryKeys[i] as Value
    parts.second = dict.entryValues[i] as Value
    return true
  }
}
PyDictItemIter.prototype.cls = dictItemIteratorType
