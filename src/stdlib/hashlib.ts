/** `_hashlib`: the natives of `hashlib` and `hmac`. Reference: https://docs.python.org/3.13/library/hashlib.html */
import { chargeElements } from '../run/meter.ts'
import { typeName } from '../runtime/builtin-types.ts'
import { PyBuffer, PyBytes } from '../runtime/bytes/bytes.ts'
import { chargeBytes } from '../runtime/bytes/slots.ts'
import { PyException, ValueError, overflowError, raise, typeError, valueError } from '../runtime/exception.ts'
import type { PyModule } from '../runtime/function.ts'
import { type NativeTable, defineConstructor, steps } from '../runtime/native.ts'
import { index } from '../runtime/ops/index.ts'
import { truth } from '../runtime/ops/truth.ts'
import { address } from '../runtime/object/identity.ts'
import type { Steps } from '../runtime/steps.ts'
import { leafOf } from '../runtime/str/arguments.ts'
import { PyType } from '../runtime/type.ts'
import { type Value, asInt, asStr } from '../runtime/value.ts'
import { bufferArgument } from './buffers.ts'
import { Blake2b, Blake2s, type Parameters } from './hash/blake2.ts'
import { pbkdf2, scrypt } from './hash/derive.ts'
import { Keccak } from './hash/keccak.ts'
import { Md5 } from './hash/md5.ts'
import { Sha1 } from './hash/sha1.ts'
import { Sha256 } from './hash/sha256.ts'
import { Sha512 } from './hash/sha512.ts'
import type { HashState } from './hash/state.ts'
import { PyHash, blake2bType, blake2sType, defineHashTypes, hashType, hashed, xofType } from './hash/types.ts'
import { nativeModule } from './module.ts'

type Optional = Value | undefined

const NOTHING = new Uint8Array(0)
const plain = (digestSize: number): Parameters => ({
  digestSize, key: NOTHING, salt: NOTHING, person: NOTHING, fanout: 1, depth: 1, leafSize: 0, nodeOffset: 0n, nodeDepth: 0, innerSize: 0, lastNode: false,
})

const MAKERS: ReadonlyMap<string, () => HashState> = new Map<string, () => HashState>([
  ['md5', () => new Md5()],
  ['sha1', () => new Sha1()],
  ['sha224', () => new Sha256(224)],
  ['sha256', () => new Sha256(256)],
  ['sha384', () => new Sha512(384)],
  ['sha512', () => new Sha512(512)],
  ['sha3_224', () => new Keccak('sha3_224', 144, 28, 6)],
  ['sha3_256', () => new Keccak('sha3_256', 136, 32, 6)],
  ['sha3_384', () => new Keccak('sha3_384', 104, 48, 6)],
  ['sha3_512', () => new Keccak('sha3_512', 72, 64, 6)],
  ['shake_128', () => new Keccak('shake_128', 168, 0, 31)],
  ['shake_256', () => new Keccak('shake_256', 136, 0, 31)],
  ['sha512_224', () => new Sha512('512_224')],
  ['sha512_256', () => new Sha512('512_256')],
])

export const unsupportedType: PyType = new PyType('UnsupportedDigestmodError', [ValueError])
unsupportedType.module = '_hashlib'
unsupportedType.name = '_hashlib.UnsupportedDigestmodError'

function makerOf(name: Value): () => HashState {
  const s = asStr(name)
  const key = typeof s === 'string' && s.length < 16 ? s.toLowerCase().replaceAll('-', '_') : ''
  if (key === 'blake2b') return () => new Blake2b(plain(64))
  if (key === 'blake2s') return () => new Blake2s(plain(32))
  const made = MAKERS.get(key)
  if (made === undefined) throw raise(unsupportedType, '[digital envelope routines] unsupported')
  return made
}

/** A hash object that has taken in `data`. */
function make(maker: () => HashState, data: Optional): PyHash {
  const bytes = data === undefined ? NOTHING : hashed(data)
  const state = maker()
  return new PyHash(state.update(bytes), state instanceof Keccak && state.digestSize === 0 ? xofType : hashType)
}

interface Range {
  readonly name: 'fanout' | 'depth' | 'nodeDepth'
  readonly shown: string
  readonly low: number
}
const RANGES: readonly Range[] = [
  { name: 'fanout', shown: 'fanout', low: 0 }, { name: 'depth', shown: 'depth', low: 1 }, { name: 'nodeDepth', shown: 'node_depth', low: 0 },
]

function* unsigned(v: Value): Steps<bigint> {
  const n = BigInt(yield* index(v))
  if (n < 0n) throw valueError('value must be positive')
  if (n >= 2n ** 64n) throw overflowError('int too big to convert')
  return n
}

/** The parameters of `blake2b` and `blake2s`, checked in CPython's order. */
function* parameters(wide: boolean, options: Readonly<Record<string, Optional>>): Steps<Parameters> {
  const size = wide ? 64 : 32
  const small = wide ? 16 : 8
  const int = function* (v: Optional, missing: number): Steps<number> {
    return v === undefined ? missing : Number(yield* index(v))
  }
  const out = { ...plain(size) } as { -readonly [K in keyof Parameters]: Parameters[K] }
  out.digestSize = yield* int(options.digest_size, size)
  if (out.digestSize <= 0 || out.digestSize > size) throw valueError(`digest_size must be between 1 and ${size} bytes`)
  for (const name of ['salt', 'person'] as const) {
    const given = options[name]
    if (given === undefined) continue
    out[name] = bufferArgument(given).slice(0, small + 1)
    if (out[name].length > small) throw valueError(`maximum ${name} length is ${small} bytes`)
  }
  for (const { name, shown, low } of RANGES.slice(0, 2)) {
    out[name] = yield* int(options[shown], out[name])
    if (out[name] < low || out[name] > 255) throw valueError(`${shown} must be between ${low} and 255`)
  }
  if (options.leaf_size !== undefined) {
    const n = yield* unsigned(options.leaf_size)
    if (n >= 2n ** 32n) throw overflowError('leaf_size is too large')
    out.leafSize = Number(n)
  }
  if (options.node_offset !== undefined) {
    out.nodeOffset = yield* unsigned(options.node_offset)
    if (!wide && out.nodeOffset >= 2n ** 48n) throw overflowError('node_offset is too large')
  }
  out.nodeDepth = yield* int(options.node_depth, 0)
  if (out.nodeDepth < 0 || out.nodeDepth > 255) throw valueError('node_depth must be between 0 and 255')
  out.innerSize = yield* int(options.inner_size, 0)
  if (out.innerSize < 0 || out.innerSize > size) throw valueError(`inner_size must be between 0 and is ${size}`)
  if (options.key !== undefined) {
    const key = bufferArgument(options.key)
    if (key.length > size) throw valueError(`maximum key length is ${size} bytes`)
    out.key = key.slice()
  }
  out.lastNode = options.last_node !== undefined && (yield* truth(options.last_node))
  return out
}

const OPTIONS = ['digest_size', 'key', 'salt', 'person', 'fanout', 'depth', 'leaf_size', 'node_offset', 'node_depth', 'inner_size', 'last_node', 'usedforsecurity']

function defineBlake2(type: PyType, wide: boolean): void {
  const run = function* (_cls: PyType, data: Optional, ...given: Optional[]): Steps<Value> {
    const known = yield* parameters(wide, Object.fromEntries(OPTIONS.map((name, i) => [name, given[i]])))
    const bytes = data === undefined ? NOTHING : hashed(data)
    return new PyHash((wide ? new Blake2b(known) : new Blake2s(known)).update(bytes), type)
  }
  defineConstructor(type, `${wide ? 'blake2b' : 'blake2s'}(data=, /, *, ${OPTIONS.map((name) => `${name}=`).join(', ')})`, steps(run, (...args: Parameters2) => leafOf(run(...args))))
}
type Parameters2 = [PyType, Optional, ...Optional[]]

function* derive(hashName: Value, password: Value, salt: Value, iterations: Value, dklen: Optional): Steps<Value> {
  if (asStr(hashName) === undefined) throw typeError(`pbkdf2_hmac() argument 'hash_name' must be str, not ${typeName(hashName)}`)
  const key = bufferArgument(password)
  const grain = bufferArgument(salt)
  const rounds = Number(yield* index(iterations))
  const maker = makerOf(hashName)
  if (rounds < 1) throw valueError('iteration value must be greater than 0.')
  if (rounds > 2 ** 31 - 1) throw overflowError('iteration value is too great.')
  const { digestSize } = maker()
  if (digestSize === 0) throw valueError('no reason supplied')
  const length = dklen === undefined || dklen === null ? digestSize : Number(yield* index(dklen))
  if (length < 1) throw valueError('key length must be greater than 0.')
  if (length > 2 ** 31 - 1) throw overflowError('key length is too great.')
  chargeBytes(length)
  return new PyBytes(pbkdf2(maker, key, grain, rounds, length))
}

function whole(v: Optional, name: string): number {
  const n = v === undefined || v === null ? undefined : asInt(v)
  if (n === undefined) {
    if (v !== undefined && v !== null) throw typeError(`scrypt() argument '${name}' must be int, not ${typeName(v)}`)
    throw typeError(`${name} is required and must be an unsigned int`)
  }
  return Number(n)
}

function stretch(password: Value, salt: Optional, n: Optional, r: Optional, p: Optional, maxmem: Optional, dklen: Optional): Value {
  const key = bufferArgument(password)
  if (salt === undefined || salt === null) throw typeError('salt is required')
  const grain = bufferArgument(salt)
  const cost = whole(n, 'n')
  if (cost < 2 || !Number.isInteger(Math.log2(cost))) throw valueError('n must be a power of 2.')
  const block = whole(r, 'r')
  const parallel = whole(p, 'p')
  const memory = maxmem === undefined ? 0 : Number(asInt(maxmem))
  if (memory < 0 || memory > 2147483647) throw valueError('maxmem must be positive and smaller than 2147483647')
  const length = dklen === undefined ? 64 : Number(asInt(dklen))
  if (length < 1 || length > 2147483647) throw valueError('dklen must be greater than 0 and smaller than 2147483647')
  if (block < 1 || parallel < 1 || block * parallel > 2 ** 30 - 1) throw valueError('Invalid parameter combination for n, r, p, maxmem.')
  if (128 * block * (cost + parallel + 2) > (memory || 32 * 1024 * 1024)) throw valueError('[digital envelope routines] memory limit exceeded')
  chargeBytes(length)
  return new PyBytes(scrypt(key, grain, cost, block, parallel, length))
}

/** In a time that does not show where they differ. */
function same(a: Value, b: Value): boolean {
  const [s, t] = [asStr(a), asStr(b)]
  let x: Uint8Array
  let y: Uint8Array
  if (s !== undefined && t !== undefined) {
    if (typeof s !== 'string' || typeof t !== 'string' || /[^\0-\x7f]/.test(s + t)) throw typeError('comparing strings with non-ASCII characters is not supported')
    x = PyBytes.fromLatin1(s).bytes
    y = PyBytes.fromLatin1(t).bytes
  } else {
    if (!(a instanceof PyBuffer) && !(b instanceof PyBuffer) && s === undefined && t === undefined) {
      throw typeError(`unsupported operand types(s) or combination of types: '${typeName(a)}' and '${typeName(b)}'`)
    }
    x = bufferArgument(a)
    y = bufferArgument(b)
  }
  chargeElements(y.length)
  let difference = x.length ^ y.length
  for (let i = 0; i < y.length; i++) difference |= (x.length === y.length ? (x[i] as number) : 0) ^ (y[i] as number)
  return difference === 0
}

function table(): NativeTable {
  const functions: NativeTable = {
    'new(name, string=, *, usedforsecurity=)': (name: Value, data: Optional) => {
      if (asStr(name) === undefined) throw typeError('name must be a string')
      try {
        return make(makerOf(name), data)
      } catch (e) {
        throw e instanceof PyException && e.cls === unsupportedType ? valueError(`unsupported hash type ${asStr(name)}`) : e
      }
    },
    'pbkdf2_hmac(hash_name, password, salt, iterations, dklen=)': steps(derive, (...args: [Value, Value, Value, Value, Optional]) => leafOf(derive(...args))),
    'scrypt(password, *, salt=, n=, r=, p=, maxmem=, dklen=)': stretch,
    'compare_digest(a, b, /)': same,
  }
  for (const [name, maker] of MAKERS) functions[`openssl_${name}(string=, *, usedforsecurity=)`] = (data: Optional) => make(maker, data)
  return functions
}

export function makeHashlib(): PyModule {
  defineHashTypes()
  if (blake2bType.construct === null) {
    defineBlake2(blake2bType, true)
    defineBlake2(blake2sType, false)
    hashType.slots.repr = (v: PyHash) => `<${v.state.name} ${v.cls.name} object @ ${address(v)}>`
  }
  return nativeModule('_hashlib', table(), {
    HASH: hashType, HASHXOF: xofType, UnsupportedDigestmodError: unsupportedType, blake2b: blake2bType, blake2s: blake2sType,
  })
}
