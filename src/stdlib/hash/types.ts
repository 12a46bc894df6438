/** The types of hash objects. */
import { chargeMemory } from '../../run/meter.ts'
import { objectType } from '../../runtime/builtin-types.ts'
import { PyBuffer, PyBytes } from '../../runtime/bytes/bytes.ts'
import { chargeBytes } from '../../runtime/bytes/slots.ts'
import { hexDigits } from '../../runtime/bytes/hex.ts'
import { SystemError, raise, typeError } from '../../runtime/exception.ts'
import { type NativeTable, defineGetters, defineMethods } from '../../runtime/native.ts'
import { sizeArgument, withIndexes } from '../../runtime/str/arguments.ts'
import { PyType } from '../../runtime/type.ts'
import { PyObject, type Value, asStr } from '../../runtime/value.ts'
import { contiguous } from '../buffers.ts'
import type { HashState } from './state.ts'

export class PyHash extends PyObject {
  readonly state: HashState
  constructor(state: HashState, cls: PyType) {
    super()
    chargeMemory(600)
    this.state = state
    this.cls = cls
  }
}

function made(name: string, module: string, base: PyType): PyType {
  const type = new PyType(name, [base])
  type.module = module
  type.name = `${module}.${name}`
  return type
}

export const hashType: PyType = made('HASH', '_hashlib', objectType)
export const xofType: PyType = made('HASHXOF', '_hashlib', hashType)
export const blake2bType: PyType = made('blake2b', '_blake2', objectType)
export const blake2sType: PyType = made('blake2s', '_blake2', objectType)
for (const type of [hashType, xofType, blake2bType, blake2sType]) type.subclassable = false

/** The bytes of what is hashed. */
export function hashed(v: Value): Uint8Array {
  if (v instanceof PyBuffer) return contiguous(v)
  throw typeError(asStr(v) === undefined ? 'object supporting the buffer API required' : 'Strings must be encoded before hashing')
}

const common: NativeTable = {
  'update(data, /)': (self: PyHash, data: Value) => {
    self.state.update(hashed(data))
  },
  'copy()': (self: PyHash) => new PyHash(self.state.copy(), self.cls),
}

const fixed: NativeTable = {
  'digest()': (self: PyHash) => new PyBytes(self.state.digest()),
  'hexdigest()': (self: PyHash) => hexDigits(self.state.digest()),
}

function ofAnyLength(self: PyHash, length: Value, hex: boolean): Uint8Array {
  const n = sizeArgument(length, 0)
  if (n < 0) throw raise(SystemError, 'Negative size passed to PyBytes_FromStringAndSize')
  chargeBytes(hex ? 2 * n : n)
  return self.state.digest(n)
}

export function defineHashTypes(): void {
  if (hashType.dict.size > 0) return
  for (const type of [hashType, blake2bType, blake2sType]) {
    defineMethods(type, common)
    defineMethods(type, fixed)
    defineGetters(type, {
      name: (v: PyHash) => v.state.name,
      digest_size: (v: PyHash) => v.state.digestSize,
      block_size: (v: PyHash) => v.state.blockSize,
    })
  }
  for (const [type, size, small] of [[blake2bType, 64, 16], [blake2sType, 32, 8]] as const) {
    for (const [name, n] of [['MAX_DIGEST_SIZE', size], ['MAX_KEY_SIZE', size], ['PERSON_SIZE', small], ['SALT_SIZE', small]] as const) type.dict.set(name, n)
  }
  defineMethods(xofType, {
    'digest(length)': withIndexes((self: PyHash, length: Value) => new PyBytes(ofAnyLength(self, length, false)), 1),
    'hexdigest(length)': withIndexes((self: PyHash, length: Value) => hexDigits(ofAnyLength(self, length, true)), 1),
  })
}
