/**
 * What the bases of a class decide: its metaclass, and the builtin type whose host objects its instances are.
 * Reference: https://docs.python.org/3.13/reference/datamodel.html#determining-the-appropriate-metaclass
 */
import { charge } from '../../run/meter.ts'
import { objectType, typeOf } from '../builtin-types.ts'
import {
  AttributeError, BaseExceptionGroup, ImportError, NameError, OSError, StopIteration, SyntaxErrorType, SystemExit, UnicodeDecodeError,
  UnicodeEncodeError, UnicodeTranslateError,
} from '../exception.ts'
import { typeError } from '../exception.ts'
import { baseExceptionType } from '../builtin-types.ts'
import type { PyType, Slots } from '../type.ts'
import type { Value } from '../value.ts'

/** Exception classes with fields of their own; all others are laid out as the exception they derive from. */
const OWN_FIELDS: ReadonlySet<PyType> = new Set([
  AttributeError, BaseExceptionGroup, ImportError, NameError, OSError, StopIteration, SyntaxErrorType, SystemExit, UnicodeDecodeError,
  UnicodeEncodeError, UnicodeTranslateError,
])

/** The class that gave `t` its layout: a builtin, or a guest class with slots. */
function layoutOf(type: PyType): PyType {
  let t = type
  for (;;) {
    charge(1)
    if (t.heap ? addsSlots(t) : hasLayout(t)) return t
    t = t.base as PyType
  }
}

function hasLayout(t: PyType): boolean {
  return t.solid === t && (t === objectType || t === baseExceptionType || !t.isSubtype(baseExceptionType) || OWN_FIELDS.has(t))
}

function addsSlots(t: PyType): boolean {
  if (t.slotNames === null) return false
  for (const name of t.slotNames) if (name !== '__dict__' && name !== '__weakref__') return true
  return false
}

/** Throws TypeError for what can't be derived from, or not together. */
export function bestBase(bases: readonly PyType[]): PyType {
  let best: PyType | undefined
  let winner: PyType | undefined
  for (const b of bases) {
    if (!b.subclassable) throw typeError(`type '${b.name}' is not an acceptable base type`)
    const layout = layoutOf(b)
    if (winner === undefined || (layout !== winner && layout.isSubtype(winner))) {
      winner = layout
      best = b
    } else if (!winner.isSubtype(layout)) throw typeError('multiple bases have instance lay-out conflict')
  }
  return best as PyType
}

/** The most derived metaclass among `meta` and the bases' types. */
export function metaclassOf(meta: PyType, bases: readonly Value[]): PyType {
  let winner = meta
  for (const b of bases) {
    const m = typeOf(b)
    if (winner.isSubtype(m)) continue
    if (m.isSubtype(winner)) winner = m
    else {
      throw typeError(
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      )
    }
  }
  return winner
}

/** The slots of a guest class: its builtin base's, or, where several builtins meet, each slot from the first in the MRO that has it. */
export function slotsOf(t: PyType): Slots {
  const own = t.solid
  const builtins = t.mro.filter((b) => !b.heap)
  if (builtins.every((b) => own.mro.includes(b))) return own.slots
  const merged: Slots = {}
  for (const b of builtins.reverse()) Object.assign(merged, ownSlots(b))
  return merged
}

function ownSlots(t: PyType): Slots {
  return Object.fromEntries(Object.entries(t.slots)) as Slots
}
