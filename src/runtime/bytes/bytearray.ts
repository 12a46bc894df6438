/** The host object behind `bytearray`: an array of bytes with room to grow. */
import { chargeElements } from '../../run/meter.ts'
import { bytearrayType } from '../builtin-types.ts'
import { BufferError, raise } from '../exception.ts'
import { PyByteString } from './bytes.ts'
import { chargeBytes } from './slots.ts'

export class PyBytearray extends PyByteString {
  /** The bytes are the first `length` of these. */
  data: Uint8Array
  length: number
  /** How many memoryviews hold it by a `with` statement. */
  exports = 0

  /** Takes ownership. */
  constructor(bytes: Uint8Array) {
    super()
    this.data = bytes
    this.length = bytes.length
  }

  get bytes(): Uint8Array {
    return this.data.length === this.length ? this.data : this.data.subarray(0, this.length)
  }

  like(bytes: Uint8Array): PyBytearray {
    return new PyBytearray(bytes)
  }

  override hold(n: number): void {
    this.exports += n
  }

  push(byte: number): void {
    if (this.length === this.data.length || this.exports > 0) {
      this.splice(this.length, 0, [byte])
      return
    }
    chargeElements(1)
    this.data[this.length++] = byte
  }

  /** Replaces `count` bytes from `start` by others, which must not be its own. Throws BufferError. */
  splice(start: number, count: number, bytes: ArrayLike<number>): void {
    const length = this.length - count + bytes.length
    if (length !== this.length && this.exports > 0) throw raise(BufferError, 'Existing exports of data: object cannot be re-sized')
    chargeElements(bytes.length + (length === this.length ? 0 : this.length - start))
    if (length > this.data.length) {
      const room = length + (length >> 3) + 16
      chargeBytes(room)
      const data = new Uint8Array(room)
      data.set(this.data.subarray(0, start))
      data.set(this.data.subarray(start + count, this.length), start + bytes.length)
      this.data = data
    } else if (bytes.length !== count) this.data.copyWithin(start + bytes.length, start + count, this.length)
    this.data.set(bytes, start)
    this.length = length
  }
}
PyBytearray.prototype.cls = bytearrayType
