/** `repr(v)`, `str(v)`, `ascii(v)`. Reference: object.__repr__ and object.__str__ in the data model. */
import { charge } from '../../run/meter.ts'
import { rt } from '../../run/state.ts'
import { typeName, typeOf } from '../builtin-types.ts'
import { recursionError, typeError } from '../exception.ts'
import { asciiRepr, strRepr } from '../str/wide.ts'
import { NEED_GUEST, type Steps, call } from '../steps.ts'
import { PyObject, type Str, type Value, asStr } from '../value.ts'
import { bindLookup } from './attribute.ts'
import { identityOf } from './hash.ts'
import { PyType } from '../type.ts'

/** Containers whose repr is being made, so that a container inside itself prints as `[...]`. */
const active: Set<PyObject> = new Set()
/** For each of them, how many are nested in one another natively, with no guest frame between. */
const nesting: number[] = []
const frames: number[] = []
/** Host stack guard: nested containers recurse natively. */
const MAX_NESTED_REPR = 300

/** false when `v` is being repr'd already (print `...`). */
export function enterRepr(v: PyObject): boolean {
  if (active.has(v)) return false
  const top = nesting.length - 1
  const level = top >= 0 && frames[top] === rt.depth ? (nesting[top] as number) + 1 : 1
  if (level > MAX_NESTED_REPR) throw recursionError('maximum recursion depth exceeded while getting the repr of an object')
  nesting.push(level)
  frames.push(rt.depth)
  active.add(v)
  return true
}
export function leaveRepr(v: PyObject): void {
  active.delete(v)
  nesting.pop()
  frames.pop()
}
/** Takes the state of a run that is about to wait; `restoreRepr` gives it back. */
export function takeRepr(): { active: PyObject[]; nesting: number[]; frames: number[] } | null {
  if (active.size === 0) return null
  const taken = { active: [...active], nesting: nesting.slice(), frames: frames.slice() }
  resetRepr()
  return taken
}
export function restoreRepr(taken: ReturnType<typeof takeRepr>): void {
  if (taken === null) return
  for (const v of taken.active) active.add(v)
  nesting.push(...taken.nesting)
  frames.push(...taken.frames)
}
/** A new entry starts with nothing being repr'd (an earlier one may have been cut off by a limit). */
export function resetRepr(): void {
  active.clear()
  nesting.length = 0
  frames.length = 0
}

/** `<module.Class object at 0x...>`. */
export function defaultRepr(v: PyObject): string {
  const t = typeOf(v)
  const module = t.module === 'builtins' ? '' : `${t.module}.`
  return `<${module}${t.qualname} object at 0x${(0x7f0000000000 + identityOf(v)).toString(16).padStart(12, '0')}>`
}

/** undefined = a guest `__repr__` must run. */
export function reprMaybe(v: Value): Str | undefined {
  if (typeof v === 'number') return String(v)
  if (typeof v === 'string') return strRepr(v)
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__repr__') !== undefined) return undefined
  if (v instanceof PyType && t.heap && t.lookup('__repr__') !== undefined && t.guestLookup('__repr__') !== undefined) return undefined
  const slot = t.slots.repr
  if (slot === undefined) return defaultRepr(v as PyObject)
  try {
    return slot(v)
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
}

/** Costs as much as `reprMaybe` where that has an answer: which of them is asked depends on what a statement has met before. */
export function* repr(v: Value): Steps<Str> {
  const t = typeOf(v)
  const guest = t.guestLookup('__repr__')
  const known = guest === undefined ? reprMaybe(v) : undefined
  if (known !== undefined) return known
  charge(1)
  if (guest !== undefined) return textResult('__repr__', yield* call(yield* bindLookup(guest, v, t), []))
  return yield* (t.slots.reprSteps as NonNullable<typeof t.slots.reprSteps>)(v)
}

export function textResult(name: string, r: Value): Str {
  const s = asStr(r)
  if (s === undefined) throw typeError(`${name} returned non-string (type ${typeName(r)})`)
  return s
}

export function strMaybe(v: Value): Str | undefined {
  if (typeof v === 'string') return v
  if (typeof v === 'number') return String(v)
  const t = typeOf(v)
  if (t.heap && t.guestLookup('__str__') !== undefined) return undefined
  const slot = t.slots.str
  if (slot === undefined || (t.heap && t.guestLookup('__repr__') !== undefined && !ownStr(t))) return reprMaybe(v)
  try {
    return slot(v)
  } catch (e) {
    if (e === NEED_GUEST) return undefined
    throw e
  }
}

/** Does a builtin in the MRO define str() of its own before the guest's `__repr__` (as BaseException and str do)? */
function ownStr(t: PyType): boolean {
  return Object.hasOwn(t.solid.slots, 'str') || t.slots.str !== undefined
}

export function* str(v: Value): Steps<Str> {
  const t = typeOf(v)
  const guest = t.guestLookup('__str__')
  if (guest !== undefined) return textResult('__str__', yield* call(yield* bindLookup(guest, v, t), []))
  const slot = t.slots.str
  if (slot === undefined) {
    const own = t.guestLookup('__repr__')
    return own === undefined ? yield* repr(v) : textResult('__str__', yield* call(yield* bindLookup(own, v, t), []))
  }
  try {
    return slot(v)
  } catch (e) {
    if (e !== NEED_GUEST) throw e
    const twin = t.slots.strSteps
    return twin === undefined ? yield* repr(v) : yield* twin(v)
  }
}

export function* ascii(v: Value): Steps<Str> {
  return asciiRepr(yield* repr(v))
}
