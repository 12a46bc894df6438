/** A growing array of bytes. */
export class ByteBuffer {
  private bytes: Uint8Array
  length = 0

  constructor(capacity: number) {
    this.bytes = new Uint8Array(capacity < 16 ? 16 : capacity)
  }

  push(byte: number): void {
    if (this.length === this.bytes.length) this.grow(this.length + 1)
    this.bytes[this.length++] = byte
  }

  pushAll(bytes: ArrayLike<number>): void {
    if (this.length + bytes.length > this.bytes.length) this.grow(this.length + bytes.length)
    this.bytes.set(bytes, this.length)
    this.length += bytes.length
  }

  /** The bytes from `start` on, not to be kept. */
  view(start: number): Uint8Array {
    return this.bytes.subarray(start, this.length)
  }

  private grow(needed: number): void {
    const bigger = new Uint8Array(Math.max(needed, this.bytes.length * 2))
    bigger.set(this.bytes)
    this.bytes = bigger
  }

  /** The bytes; the buffer must not be used afterwards. */
  finish(): Uint8Array {
    return this.length === this.bytes.length ? this.bytes : this.bytes.slice(0, this.length)
  }
}
