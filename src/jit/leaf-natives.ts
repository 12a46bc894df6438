/**
 * Natives called without a frame. The leaf of a native runs no guest code (runtime/native.ts); if it looks at no frame either, a
 * function calls it as it is, and makes its frame only where the leaf wants the guest after all.
 */
import type { Direct } from '../compile/native-sites.ts'
import { direct } from '../compile/native-sites.ts'
import { drive } from '../run/drive.ts'
import type { NativeSpec } from '../runtime/native.ts'
import { NEED_GUEST } from '../runtime/steps.ts'
import type { Emitter } from './emitter.ts'
import { evaluate } from './host.ts'

export interface LeafSite {
  /** Answers NEED_GUEST where `driven` has to be called instead. */
  readonly leaf: Direct
  readonly driven: Direct | null
}

/** Types whose methods and constructors know nothing of frames. (`bool(NotImplemented)` warns, as `operator.invert(True)` does: a warning looks at its caller.) */
const BLIND_TYPES = new Set([
  'bytearray', 'bytes', 'complex', 'dict', 'float', 'frozenset', 'int', 'list', 'memoryview', 'range', 'set', 'slice', 'str', 'tuple',
  'collections.deque', 'deque', 'collections.OrderedDict', 'OrderedDict',
])
/** Builtin functions of the same kind. */
const BLIND_FUNCTIONS = new Set(['abs', 'ascii', 'bin', 'callable', 'chr', 'divmod', 'hash', 'hex', 'id', 'isinstance', 'iter', 'len', 'oct', 'ord', 'pow', 'repr', 'round', 'sorted'])
/** Modules all of whose functions are. */
const BLIND_MODULES = new Set(['math', 'cmath', 'bisect', '_bisect', 'heapq', '_heapq', 'binascii', 'struct', '_struct', 'unicodedata'])

export function isBlindMethod(spec: NativeSpec): boolean {
  return spec.owner !== null && BLIND_TYPES.has(spec.owner)
}
export function isBlindType(name: string): boolean {
  return BLIND_TYPES.has(name)
}
export function isBlindBuiltin(spec: NativeSpec): boolean {
  return spec.owner === null && !spec.bound && BLIND_FUNCTIONS.has(spec.name)
}
export function isBlindFunction(spec: NativeSpec): boolean {
  return spec.owner !== null && BLIND_MODULES.has(spec.owner)
}

const made: WeakMap<NativeSpec, (LeafSite | undefined)[]> = new WeakMap()

/** For so many positional arguments (and a receiver, which comes first); null where they need binding. */
export function leafSite(spec: NativeSpec, given: number, receiver: 0 | 1): LeafSite | null {
  const { leaf, steps, guestFirst, special } = spec
  if (leaf === null || (spec.direct !== null && special === null) || spec.variadic || direct(spec, given) === null) return null
  let sites = made.get(spec)
  if (sites === undefined) made.set(spec, (sites = []))
  const count = given + receiver
  const known = sites[count]
  if (known !== undefined) return known
  const args = Array.from({ length: count }, (_, i) => `a${i}`).join(', ')
  const answer = special?.answer ?? null
  const call = `const r = k0(${args}); return r === undefined ? null : r`
  const text = steps === null
    ? `return function native(${args}) { ${call} }`
    : `return function native(${args}) { ${special === null ? '' : `if (k3(${args})) return k1; `}${answer === null ? '' : `const x = k4(${args}); if (x !== undefined) return x; `}${guestFirst === null ? '' : `if (k2(${args})) return k1; `}try { ${call} } catch (e) { if (e !== k1) throw e } return k1 }`
  const site: LeafSite = {
    leaf: evaluate(text, [leaf, NEED_GUEST, guestFirst, special?.asksGuest, answer]) as Direct,
    driven: steps === null ? null : drivenBy(spec, steps),
  }
  sites[count] = site
  return site
}

/** What is called where the leaf has wanted the guest, or was not asked since `special` has told so. */
function drivenBy({ special, direct: answers }: NativeSpec, steps: NonNullable<NativeSpec['steps']>): Direct {
  const drives = (...values: unknown[]) => drive(steps(...values))
  if (special === null || answers === null) return drives
  return (...values) => (special.asksGuest(...values) ? answers(...values) : drives(...values))
}

/** Calls it; answers the name of the outcome. */
export function emitLeafNative(E: Emitter, { leaf, driven }: LeafSite, args: readonly string[], id: number): string {
  const names = driven === null ? args : args.map((a) => (/^\w+$/.test(a) ? a : E.temp(a)))
  const list = names.join(', ')
  const first = E.leaf(`${E.k(leaf)}(${list})`, id)
  if (driven === null) return first
  const r = E.name('t')
  E.line(`let ${r} = ${first}`)
  const slow = E.capture(() => E.line(`${r} = ${E.call(`${E.k(driven)}(${list})`, id)}`))
  E.line(`if (${r} === ${E.k(NEED_GUEST)}) {`)
  E.lines(slow)
  E.line('}')
  return r
}
