/** `_random`: the generator behind `random`. Reference: https://docs.python.org/3.13/library/random.html */
import { charge, chargeElements, chargeMemory } from '../run/meter.ts'
import { objectType, typeName } from '../runtime/builtin-types.ts'
import { PyBytes, bytesOf } from '../runtime/bytes/bytes.ts'
import { PyFunction, type PyModule } from '../runtime/function.ts'
import { MemoryError, NotImplementedError, raise, typeError, valueError } from '../runtime/exception.ts'
import { MAX_INT_BITS, bitLength, tooManyDigits } from '../runtime/int/size.ts'
import { type NativeTable, defineConstructor, defineMethods, steps } from '../runtime/native.ts'
import { hash } from '../runtime/ops/hash.ts'
import { MAX_LENGTH } from '../runtime/str/arguments.ts'
import { PyType } from '../runtime/type.ts'
import { type Int, PyFloat, PyObject, PyTuple, type Value, asInt, normalizeInt } from '../runtime/value.ts'
import { Sha512 } from './hash/sha512.ts'
import { nativeModule } from './module.ts'
import { Mersenne } from './random/mersenne.ts'

const randomType = new PyType('Random', [objectType])
randomType.module = '_random'
randomType.name = '_random.Random'

class PyRandom extends PyObject {
  readonly twister: Mersenne = new Mersenne()
}
PyRandom.prototype.cls = randomType

interface Crypto {
  getRandomValues?(into: Uint8Array): void
}

/** Bytes that nobody can foretell. Undefined where the host has none. */
function entropyMaybe(n: number): Uint8Array | undefined {
  const source = (globalThis as { crypto?: Crypto }).crypto
  if (source?.getRandomValues === undefined) return undefined
  chargeMemory(n)
  charge(n >> 4)
  const bytes = new Uint8Array(n)
  for (let i = 0; i < n; i += 65536) source.getRandomValues(bytes.subarray(i, i + 65536))
  return bytes
}

/** For what has to be secret: nothing else will do where the host has no such bytes. */
function entropy(n: number): Uint8Array {
  const bytes = entropyMaybe(n)
  if (bytes === undefined) throw raise(NotImplementedError, 'this host has no source of random bytes (crypto.getRandomValues)')
  return bytes
}

/** To begin with where no seed is given; `random` is not for secrets. */
function startingBytes(n: number): Uint8Array {
  return entropyMaybe(n) ?? Uint8Array.from({ length: n }, () => Math.floor(Math.random() * 256))
}

/** The words of an int's magnitude, the lowest first. */
function words(n: Int): number[] {
  const out: number[] = []
  chargeElements(bitLength(n))
  const text = (n < 0 ? -BigInt(n) : BigInt(n)).toString(16)
  for (let end = text.length; end > 0; end -= 8) out.push(Number.parseInt(text.slice(Math.max(0, end - 8), end), 16))
  return out
}

function bits(twister: Mersenne, k: number): Int {
  if (k === 0) return 0
  if (k <= 32) return twister.next() >>> (32 - k)
  charge(k >> 5)
  chargeMemory(k >> 3)
  let text = ''
  for (let left = k; left > 0; left -= 32) {
    const word = left < 32 ? twister.next() >>> (32 - left) : twister.next()
    text = word.toString(16).padStart(8, '0') + text
  }
  return normalizeInt(BigInt(`0x${text}`))
}

/** The same words as in `bits`, the lowest first. */
function bytes(twister: Mersenne, n: number): PyBytes {
  if (n > MAX_LENGTH) throw raise(MemoryError)
  chargeMemory(n)
  const out = new Uint8Array(n)
  for (let at = 0; at < n; at += 4) {
    if ((at & 0xffff) === 0) charge(Math.min(n - at, 0x10000) >> 4)
    const left = n - at
    let word = left < 4 ? twister.next() >>> (32 - 8 * left) : twister.next()
    for (let i = at; i < n && i < at + 4; i++) {
      out[i] = word & 255
      word >>>= 8
    }
  }
  return new PyBytes(out)
}

function below(twister: Mersenne, n: Int): Int {
  const k = bitLength(n)
  for (;;) {
    const r = bits(twister, k)
    if (r < n) return r
    charge(1)
  }
}

/** Do objects of that type answer `_randbelow`, and the method named, as the module has them? */
function isOwn(t: PyType, through: Value | undefined): boolean {
  if (t.lookup('_randbelow') !== randomType.dict.get('_below')) return false
  if (through === undefined) return true
  const m = t.lookup(through as string)
  return m instanceof PyFunction && m.name === through && m.globals.getName('__name__') === 'random'
}

/** An int from `start` up to `stop`; None where that is not plain: the module's text has the rules. */
function from(self: PyRandom, start: Value, stop: Value, through: Value | undefined): Value {
  if (typeof start !== 'number' || typeof stop !== 'number') return null
  const width = stop - start
  if (width <= 0 || width > Number.MAX_SAFE_INTEGER || !isOwn(self.cls, through)) return null
  return start + (below(self.twister, width) as number)
}

function define(): void {
  if (randomType.construct !== null) return
  defineConstructor(randomType, 'Random(*args, **kwargs)', (cls: PyType) => {
    chargeMemory(2600)
    const made = new PyRandom()
    if (cls !== randomType) made.cls = cls
    return made
  })
  defineMethods(randomType, {
    'random()': (self: PyRandom) => new PyFloat(self.twister.random()),
    'getrandbits(k, /)': (self: PyRandom, k: Value) => {
      const n = asInt(k)
      if (n === undefined) throw typeError(`'${typeName(k)}' object cannot be interpreted as an integer`)
      if (n < 0) throw valueError('number of bits must be non-negative')
      if (n > MAX_INT_BITS) throw tooManyDigits()
      return bits(self.twister, Number(n))
    },
    '_bytes(n, /)': (self: PyRandom, v: Value) => {
      const n = asInt(v)
      if (n === undefined) throw typeError(`'${typeName(v)}' object cannot be interpreted as an integer`)
      if (n < 0) throw valueError('number of bits must be non-negative')
      return bytes(self.twister, Number(n))
    },
    '_from(start, stop, through=, /)': from,
    '_below(n, /)': (self: PyRandom, n: Value) => below(self.twister, asInt(n) as Int),
    'seed(n=, /)': steps(function* (self: PyRandom, v: Value | undefined) {
      charge(100)
      if (v === undefined || v === null) {
        const bytes = startingBytes(2496)
        self.twister.seed(Array.from(new Uint32Array(bytes.buffer)))
      } else self.twister.seed(words(asInt(v) ?? (yield* hash(v))))
    }),
    'getstate()': (self: PyRandom) => {
      chargeMemory(5000)
      return new PyTuple([...self.twister.state, self.twister.index])
    },
    'setstate(state, /)': (self: PyRandom, v: Value) => {
      if (!(v instanceof PyTuple)) throw typeError('state vector must be a tuple')
      if (v.items.length !== 625) throw valueError('state vector is the wrong size')
      const numbers = v.items.map((x) => Number(asInt(x)))
      const index = numbers[624] as number
      if (!(index >= 0 && index <= 624)) throw valueError('invalid state')
      self.twister.state.set(numbers.slice(0, 624))
      self.twister.index = index
    },
  })
}

const table: NativeTable = {
  'sha512(data, /)': (v: Value) => new PyBytes(new Sha512(512).update(bytesOf(v) ?? new Uint8Array(0)).end()),
  'entropy(n, /)': (n: Value) => new PyBytes(entropy(Number(asInt(n)))),
}

export function makeRandom(): PyModule {
  define()
  return nativeModule('_random', table, { Random: randomType })
}
