/**
 * Hashes. Those of numbers, None and tuples are CPython's exactly (set order depends on them);
 * those of str and identity are our own and deterministic.
 * Reference: https://docs.python.org/3.13/library/stdtypes.html#hashing-of-numeric-types
 */
import { rt } from '../../run/state.ts'
import { typeOf } from '../builtin-types.ts'
import { chargeLinear } from '../int/size.ts'
import { typeError } from '../exception.ts'
import { PyInstance } from '../instance.ts'
import { hashStr } from '../str/hash.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { type Int, PyFloat, PyObject, type Value, asInt, normalizeInt } from '../value.ts'
import { answers } from './answers.ts'
import { bindLookup, leafAnswer } from './attribute.ts'

const MODULUS = (1n << 61n) - 1n

export function hashInt(n: Int): Int {
  if (typeof n === 'number') {
    return n === -1 ? -2 : n
  }
  chargeLinear(n, n)
  const h = n < 0n ? -(-n % MODULUS) : n % MODULUS
  return h === -1n ? -2 : normalizeInt(h)
}

export function hashFloat(x: number): Int {
  if (Number.isInteger(x)) return Number.isSafeInteger(x) ? hashInt(x + 0) : hashInt(normalizeInt(BigInt(x)))
  if (x === Number.POSITIVE_INFINITY) return 314159
  if (x === Number.NEGATIVE_INFINITY) return -314159
  if (x !== x) return 0
  // x = m * 2^e with an odd integer m; 2 has order 61 modulo 2^61 - 1, so the power is a rotation.
  let e = 0
  let m = Math.abs(x)
  while (!Number.isInteger(m)) {
    m *= 2 ** 28
    e -= 28
  }
  const rotation = BigInt(((e % 61) + 61) % 61)
  let h = ((BigInt(m) % MODULUS) << rotation) % MODULUS
  if (x < 0) h = -h
  return h === -1n ? -2 : normalizeInt(h)
}

interface Identities {
  count: number
  readonly of: WeakMap<object, number>
}

/** By instance, so that the order of a set of objects, and with it fuel, depends on nothing else that the process has run. */
const identitiesOf: WeakMap<object, Identities> = new WeakMap()
/** Those of the instance that was asked for last. */
let current: Identities = { count: 0, of: new WeakMap() }
let owner: object | null = null

function identities(): Identities {
  const { realm } = rt
  if (realm !== owner && realm !== null) {
    let found = identitiesOf.get(realm)
    if (found === undefined) {
      found = { count: 0, of: new WeakMap() }
      identitiesOf.set(realm, found)
    }
    owner = realm
    current = found
  }
  return current
}

/** A number of its own for each object, in the order in which it is asked for: `id()` and the default hash. */
export function identityOf(v: PyObject): number {
  const known = identities()
  if (v instanceof PyInstance) {
    // A guest class is of one realm, and its instances keep their numbers in that. Elsewhere, and for all other objects, a table says.
    const { cls } = v
    if (cls.numbering === null && cls.heap) cls.numbering = known
    if (cls.numbering === known) {
      if (v.serial === 0) v.serial = ++known.count
      return v.serial * 16
    }
  }
  let n = known.of.get(v)
  if (n === undefined) {
    n = ++known.count * 16
    known.of.set(v, n)
  }
  return n
}

/** As in CPython the address (object/identity.ts) without its lowest bits, which are alike for all: tables would probe on and on. */
function identityHash(v: PyObject): number {
  return 0x7f000000000 + identityOf(v) / 16
}

/** By the `__hash__` of its class, where that is known already or no code of the guest's has to run. */
function guestHashMaybe(v: Value, guest: Value): Int | undefined {
  if (guest === null) throw typeError(`unhashable type: '${typeOf(v).name}'`)
  const known = answers.current
  return known !== null && known.knows(v) ? known.hash : (leafAnswer(guest, v) as Int | undefined)
}

/** undefined = a guest `__hash__` must run. */
export function hashMaybe(v: Value): Int | undefined {
  if (typeof v === 'number') return v === -1 ? -2 : v
  if (typeof v === 'string') return hashStr(v)
  if (v === null) return 0xfca86420
  if (v instanceof PyInstance) {
    const guest = v.cls.guestHash
    return guest === undefined ? identityHash(v) : guestHashMaybe(v, guest)
  }
  const n = asInt(v)
  const t = typeOf(v)
  if (t.heap) {
    const guest = t.guestHash
    if (guest !== undefined) return guestHashMaybe(v, guest)
  }
  if (n !== undefined) return hashInt(n)
  if (v instanceof PyFloat) return hashFloat(v.value)
  const slot = t.slots.hash
  if (slot === null) throw typeError(`unhashable type: '${t.name}'`)
  if (slot === undefined) return identityHash(v as PyObject)
  try {
    return slot(v)
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
}

export function* hash(v: Value): Steps<Int> {
  const known = hashMaybe(v)
  if (known !== undefined) return known
  const t = typeOf(v)
  const guest = t.guestLookup('__hash__')
  if (guest === undefined) return yield* (t.slots.hashSteps as NonNullable<typeof t.slots.hashSteps>)(v)
  return hashResult(yield* call(yield* bindLookup(guest, v, t), []))
}

/** Checks what `__hash__` returned. */
export function hashResult(r: Value): Int {
  const n = asInt(r)
  if (n === undefined) throw typeError('__hash__ method should return an integer')
  // What fits into 64 bits is the hash; only a larger int is reduced.
  return typeof n === 'bigint' && BigInt.asIntN(64, n) === n ? n : hashInt(n)
}
