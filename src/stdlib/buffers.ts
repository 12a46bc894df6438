/** Bytes-like arguments of library functions. */
import { typeName } from '../runtime/builtin-types.ts'
import { PyBuffer } from '../runtime/bytes/bytes.ts'
import { PyMemoryView } from '../runtime/bytes/memoryview.ts'
import { BufferError, raise, typeError } from '../runtime/exception.ts'
import type { Value } from '../runtime/value.ts'

/** The bytes of a buffer, which must lie side by side. */
export function contiguous(v: PyBuffer): Uint8Array {
  if (v instanceof PyMemoryView && v.stride !== v.itemsize && v.count > 1) throw raise(BufferError, 'memoryview: underlying buffer is not C-contiguous')
  return v.bytes
}

export function bufferArgument(v: Value): Uint8Array {
  if (v instanceof PyBuffer) return contiguous(v)
  throw typeError(`a bytes-like object is required, not '${typeName(v)}'`)
}
