/** The host objects that hold bytes: `bytes`, and what it has in common with `bytearray` and `memoryview`. */
import { bytesType } from '../builtin-types.ts'
import { chargeElements, chargeMemory } from '../../run/meter.ts'
import { BUFFER } from '../../run/sizes.ts'
import { PyObject, type Value } from '../value.ts'
import { hashBytes } from '../str/hash.ts'
import { narrowFromCodes } from '../str/wide.ts'

/** An object of which the bytes can be read: what messages call bytes-like. */
export abstract class PyBuffer extends PyObject {
  /** The bytes as they are now. Not to be kept, nor changed. */
  abstract readonly bytes: Uint8Array

  /** The machine format of the items, for memoryviews. */
  itemFormat(): string {
    return 'B'
  }

  /** So many more memoryviews hold it by a `with` statement: its size must not change. */
  hold(_n: number): void {}

  /** The bytes as characters U+0000 to U+00FF: searching and splitting work on it. */
  get latin1(): string {
    const { bytes } = this
    chargeElements(bytes.length)
    chargeMemory(bytes.length)
    return narrowFromCodes(bytes)
  }
}

/** `bytes` or `bytearray`, whose methods are the same. */
export abstract class PyByteString extends PyBuffer {
  abstract readonly length: number
  /** An object of the same builtin type with these bytes, which become its own. */
  abstract like(bytes: Uint8Array): PyByteString
}

export class PyBytes extends PyByteString {
  readonly bytes: Uint8Array
  private text: string | null
  private known: number | null

  /** Takes ownership: the array must not change afterwards. */
  constructor(bytes: Uint8Array) {
    super()
    chargeMemory(BUFFER)
    this.bytes = bytes
    this.text = null
    this.known = null
  }

  get length(): number {
    return this.bytes.length
  }

  like(bytes: Uint8Array): PyBytes {
    return new PyBytes(bytes)
  }

  /** Made once. */
  override get latin1(): string {
    if (this.text === null) {
      chargeMemory(this.bytes.length)
      this.text = narrowFromCodes(this.bytes)
    }
    return this.text
  }

  /** Made once; long ones are charged each time, since what a script has as constants outlives a run. */
  get hash(): number {
    if (this.known === null) this.known = hashBytes(this.bytes)
    else if (this.bytes.length > 64) chargeElements(this.bytes.length)
    return this.known
  }

  /** The bytes of a text that is known to lie within U+0000 to U+00FF. */
  static fromLatin1(text: string): PyBytes {
    return new PyBytes(latin1Bytes(text))
  }
}
PyBytes.prototype.cls = bytesType

export const EMPTY_BYTES: PyBytes = new PyBytes(new Uint8Array(0))

/** The bytes of a text that is known to lie within U+0000 to U+00FF. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** The bytes of a bytes-like object; undefined for every other one. */
export function bytesOf(v: Value): Uint8Array | undefined {
  return v instanceof PyBuffer ? v.bytes : undefined
}
