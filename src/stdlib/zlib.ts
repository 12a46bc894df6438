/** `zlib`: compression and checksums. Reference: https://docs.python.org/3.13/library/zlib.html */
import { objectType } from '../runtime/builtin-types.ts'
import { PyBytes } from '../runtime/bytes/bytes.ts'
import { Exception, PyException, raise, valueError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { type NativeTable, defineGetters, defineMethods } from '../runtime/native.ts'
import { sizeArgument, withIndexes } from '../runtime/str/arguments.ts'
import { PyType } from '../runtime/type.ts'
import { PyObject, type Value } from '../runtime/value.ts'
import { checksum } from './binascii.ts'
import { bufferArgument } from './buffers.ts'
import { nativeModule } from './module.ts'
import { adler32, crc32 } from './zlib/checksums.ts'
import { Deflater, FINISH, NO_FLUSH } from './zlib/deflate.ts'
import { DataMistake, Inflater, type Wrapper } from './zlib/inflate.ts'

type Optional = Value | undefined

function made(name: string, base: PyType): PyType {
  const type = new PyType(name, [base])
  type.module = 'zlib'
  type.name = `zlib.${name}`
  type.subclassable = false
  return type
}
const errorType = made('error', Exception)
errorType.subclassable = true
const compressType = made('Compress', objectType)
const decompressType = made('Decompress', objectType)

function zlibError(text: string): PyException {
  return raise(errorType, text)
}

/** A stream of compressed data with what stands around it. */
class PyCompress extends PyObject {
  private readonly deflater: Deflater
  private readonly wrapper: Wrapper
  private header: Uint8Array
  private sum: number
  private total = 0
  finished = false

  constructor(level: number, wbits: number, memLevel: number, strategy: number) {
    super()
    const gzip = wbits > 15
    const bits = wbits < 0 ? -wbits : gzip ? wbits - 16 : wbits
    if (level < -1 || level > 9 || bits < 8 || bits > 15 || (bits === 8 && wbits !== 8) || memLevel < 1 || memLevel > 9 || strategy < 0 || strategy > 4) {
      throw valueError('Invalid initialization option')
    }
    const known = level === -1 ? 6 : level
    this.wrapper = wbits < 0 ? 'raw' : gzip ? 'gzip' : 'zlib'
    this.sum = gzip ? 0 : 1
    this.deflater = new Deflater(known, bits, memLevel, strategy)
    this.header = new Uint8Array(0)
    if (gzip) this.header = Uint8Array.of(31, 139, 8, 0, 0, 0, 0, 0, known === 9 ? 2 : strategy >= 2 || known < 2 ? 4 : 0, 3)
    else if (wbits > 0) {
      const speed = strategy >= 2 || known < 2 ? 0 : known < 6 ? 1 : known === 6 ? 2 : 3
      const word = ((8 + (((bits === 8 ? 9 : bits) - 8) << 4)) << 8) | (speed << 6)
      const checked = word + 31 - (word % 31)
      this.header = Uint8Array.of(checked >> 8, checked & 255)
    }
  }

  compress(data: Uint8Array): Uint8Array {
    this.total += data.length
    if (this.wrapper !== 'raw') this.sum = this.wrapper === 'gzip' ? crc32(data, this.sum) : adler32(data, this.sum)
    this.deflater.add(data)
    return this.flush(NO_FLUSH)
  }

  flush(how: number): Uint8Array {
    const body = this.deflater.run(how)
    let tail = new Uint8Array(0)
    if (how === FINISH) {
      this.finished = true
      if (this.wrapper === 'zlib') tail = Uint8Array.of(this.sum >>> 24, this.sum >>> 16, this.sum >>> 8, this.sum)
      else if (this.wrapper === 'gzip') {
        tail = new Uint8Array(8)
        new DataView(tail.buffer).setUint32(0, this.sum, true)
        new DataView(tail.buffer).setUint32(4, this.total % 2 ** 32, true)
      }
    }
    const out = new Uint8Array(this.header.length + body.length + tail.length)
    out.set(this.header)
    out.set(body, this.header.length)
    out.set(tail, this.header.length + body.length)
    this.header = new Uint8Array(0)
    return out
  }
}
PyCompress.prototype.cls = compressType

function inflater(wbits: number, dictionary: Uint8Array | null = null): Inflater {
  const kind: Wrapper = wbits < 0 ? 'raw' : wbits > 47 || (wbits > 15 && wbits < 24) ? 'raw' : wbits >= 40 ? 'either' : wbits > 15 ? 'gzip' : 'zlib'
  const bits = wbits < 0 ? -wbits : wbits >= 40 ? wbits - 32 : wbits > 15 ? wbits - 16 : wbits
  if (wbits > 47 || (bits !== 0 && (bits < 8 || bits > 15))) throw valueError('Invalid initialization option')
  return new Inflater(kind, bits, dictionary)
}

function explained(e: unknown, doing: string): unknown {
  if (!(e instanceof DataMistake)) return e
  if (e.message === 'dictionary') return zlibError(`Error 2 while ${doing} data`)
  if (e.message === 'wrong dictionary') return zlibError('Error -3 while setting zdict')
  return zlibError(`Error -3 while ${doing} data: ${e.message}`)
}

class PyDecompress extends PyObject {
  readonly inflater: Inflater
  unused: Uint8Array = new Uint8Array(0)
  unconsumed: Uint8Array = new Uint8Array(0)
  constructor(inner: Inflater) {
    super()
    this.inflater = inner
  }

  run(data: Uint8Array, most: number): Uint8Array {
    const { inflater: inner } = this
    if (inner.finished) {
      const more = new Uint8Array(this.unused.length + data.length)
      more.set(this.unused)
      more.set(data, this.unused.length)
      this.unused = more
      return new Uint8Array(0)
    }
    try {
      // What did not fit before is in the machine already: whoever hands it in again gets it counted once.
      const out = inner.run(this.unconsumed.length > 0 ? data.subarray(Math.min(data.length, this.unconsumed.length)) : data, most)
      this.unconsumed = !inner.finished && out.length >= most ? inner.rest() : new Uint8Array(0)
      if (inner.finished) this.unused = inner.rest()
      return out
    } catch (e) {
      throw explained(e, 'decompressing')
    }
  }
}
PyDecompress.prototype.cls = decompressType

function size(v: Optional, missing: number): number {
  return v === undefined ? missing : sizeArgument(v, missing)
}

function define(): void {
  if (compressType.dict.size > 0) return
  defineMethods(compressType, {
    'compress(data, /)': (self: PyCompress, data: Value) => new PyBytes(self.compress(bufferArgument(data))),
    'flush(mode=, /)': withIndexes((self: PyCompress, mode: Optional) => {
      const how = size(mode, FINISH)
      if (how === NO_FLUSH) return new PyBytes(new Uint8Array(0))
      if (self.finished || how < 0 || how > 5) throw zlibError('Error -2 while flushing: inconsistent stream state')
      return new PyBytes(self.flush(how))
    }, 1),
  })
  defineMethods(decompressType, {
    'decompress(data, /, max_length=)': withIndexes((self: PyDecompress, data: Value, most: Optional) => {
      const n = size(most, 0)
      if (n < 0) throw valueError('max_length must be non-negative')
      return new PyBytes(self.run(bufferArgument(data), n === 0 ? Number.POSITIVE_INFINITY : n))
    }, 2),
    'flush(length=, /)': withIndexes((self: PyDecompress, length: Optional) => {
      if (size(length, 16384) <= 0) throw valueError('length must be greater than zero')
      if (self.inflater.finished) return new PyBytes(new Uint8Array(0))
      return new PyBytes(self.run(self.unconsumed, Number.POSITIVE_INFINITY))
    }, 1),
  })
  defineGetters(decompressType, {
    unused_data: (self: PyDecompress) => new PyBytes(self.unused),
    unconsumed_tail: (self: PyDecompress) => new PyBytes(self.unconsumed),
    eof: (self: PyDecompress) => self.inflater.finished,
  })
}

const table: NativeTable = {
  'adler32(data, value=, /)': checksum(1, -1, adler32),
  'crc32(data, value=, /)': checksum(0, -1, crc32),
  'compress(data, /, level=, wbits=)': withIndexes((data: Value, level: Optional, wbits: Optional) => {
    const bytes = bufferArgument(data)
    const n = size(level, -1)
    if (n < -1 || n > 9) throw zlibError('Bad compression level')
    let stream: PyCompress
    try {
      stream = new PyCompress(n, size(wbits, 15), 8, 0)
    } catch (e) {
      throw e instanceof PyException ? zlibError('Bad compression level') : e
    }
    const first = stream.compress(bytes)
    const rest = stream.flush(FINISH)
    const out = new Uint8Array(first.length + rest.length)
    out.set(first)
    out.set(rest, first.length)
    return new PyBytes(out)
  }, 1, 2),
  'decompress(data, /, wbits=, bufsize=)': withIndexes((data: Value, wbits: Optional, bufsize: Optional) => {
    const bytes = bufferArgument(data)
    if (size(bufsize, 16384) < 0) throw valueError('bufsize must be non-negative')
    const inner = inflater(size(wbits, 15))
    let out: Uint8Array
    try {
      out = inner.run(bytes, Number.POSITIVE_INFINITY)
    } catch (e) {
      throw explained(e, 'decompressing')
    }
    if (!inner.finished) throw zlibError('Error -5 while decompressing data: incomplete or truncated stream')
    return new PyBytes(out)
  }, 1, 2),
  'compressobj(level=, method=, wbits=, memLevel=, strategy=)': withIndexes((level: Optional, method: Optional, wbits: Optional, memLevel: Optional, strategy: Optional) => {
    if (size(method, 8) !== 8) throw valueError('Invalid initialization option')
    return new PyCompress(size(level, -1), size(wbits, 15), size(memLevel, 8), size(strategy, 0))
  }, 0, 1, 2, 3, 4),
  'decompressobj(wbits=, zdict=)': withIndexes((wbits: Optional, zdict: Optional) =>
    new PyDecompress(inflater(size(wbits, 15), zdict === undefined ? null : bufferArgument(zdict).slice())), 0),
}

export function makeZlib(): PyModule {
  define()
  return nativeModule('zlib', table, {
    error: errorType, DEFLATED: 8, DEF_BUF_SIZE: 16384, DEF_MEM_LEVEL: 8, MAX_WBITS: 15, ZLIB_VERSION: '1.2.13', ZLIB_RUNTIME_VERSION: '1.2.13', __version__: '1.0',
    Z_BEST_COMPRESSION: 9, Z_BEST_SPEED: 1, Z_BLOCK: 5, Z_DEFAULT_COMPRESSION: -1, Z_DEFAULT_STRATEGY: 0, Z_FILTERED: 1, Z_FINISH: 4, Z_FIXED: 4, Z_FULL_FLUSH: 3,
    Z_HUFFMAN_ONLY: 2, Z_NO_COMPRESSION: 0, Z_NO_FLUSH: 0, Z_PARTIAL_FLUSH: 1, Z_RLE: 3, Z_SYNC_FLUSH: 2, Z_TREES: 6,
  })
}
