/** The host object behind `bytes`. */
import { bytesType } from '../builtin-types.ts'
import { chargeMemory } from '../../run/meter.ts'
import { PyObject } from '../value.ts'
import { narrowFromCodes } from '../str/wide.ts'

export class PyBytes extends PyObject {
  readonly bytes: Uint8Array
  private text: string | null

  /** Takes ownership: the array must not change afterwards. */
  constructor(bytes: Uint8Array) {
    super()
    this.bytes = bytes
    this.text = null
  }

  /** The bytes as characters U+0000 to U+00FF, made once: searching and splitting work on it. */
  get latin1(): string {
    if (this.text === null) {
      chargeMemory(this.bytes.length)
      this.text = narrowFromCodes(this.bytes)
    }
    return this.text
  }

  /** The bytes of a text that is known to lie within U+0000 to U+00FF. */
  static fromLatin1(text: string): PyBytes {
    const bytes = new Uint8Array(text.length)
    for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i)
    return new PyBytes(bytes)
  }
}
PyBytes.prototype.cls = bytesType

export const EMPTY_BYTES: PyBytes = new PyBytes(new Uint8Array(0))
