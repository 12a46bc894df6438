/** The iterator of a str: its characters as strs of length one. */
import { PyIter } from '../iter.ts'
import { iteratorType } from '../iterators/types.ts'
import type { PyType } from '../type.ts'
import type { Str, Value } from '../value.ts'
import { isAsciiText } from './predicates.ts'
import { strFromCodePoint, strLength } from './wide.ts'

export const strIteratorType: PyType = iteratorType('str_iterator')
/** CPython has a type of its own for text that is all ASCII. */
export const strAsciiIteratorType: PyType = iteratorType('str_ascii_iterator')

export class PyStrIter extends PyIter {
  override get steady(): boolean {
    return true
  }
  readonly text: Str
  index = 0
  private kind: PyType | null = null
  constructor(text: Str) {
    super()
    this.text = text
  }

  next(): Value | undefined {
    const { text } = this
    const i = this.index
    if (typeof text === 'string') {
      if (i >= text.length) return undefined
      this.index = i + 1
      return text.charAt(i)
    }
    if (i >= text.codePoints.length) return undefined
    this.index = i + 1
    return strFromCodePoint(text.codePoints[i] as number)
  }

  get type(): PyType {
    if (this.kind === null) {
      const { text } = this
      this.kind = typeof text === 'string' && isAsciiText(text) ? strAsciiIteratorType : strIteratorType
    }
    return this.kind
  }

  override lengthHint(): number {
    return strLength(this.text) - this.index
  }
}
// Which of the two types it is takes a look at the whole text, so it is found out when somebody asks.
Object.defineProperty(PyStrIter.prototype, 'cls', {
  get(this: PyStrIter): PyType {
    return this.type
  },
})
