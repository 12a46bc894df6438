/** `__slots__`. Reference: https://docs.python.org/3.13/reference/datamodel.html#slots */
import { chargeMemory } from '../../run/meter.ts'
import { objectType, typeName, typeOf } from '../builtin-types.ts'
import { missingAttribute } from '../ops/attribute.ts'
import { attributeError, typeError, valueError } from '../exception.ts'
import { PyInstance, getOwn, newAttrs, setOwn, toDictMode } from '../instance.ts'
import { PyGetSet } from '../native.ts'
import { PyType } from '../type.ts'
import { type PyObject, type Value, asStr } from '../value.ts'
import { isIdentifier } from '../str/identifier.ts'
import { toHost } from '../str/wide.ts'

export const memberDescriptorType: PyType = new PyType('member_descriptor', [objectType])
memberDescriptorType.subclassable = false

/**
 * The descriptor of one slot. The value is an own attribute of the instance, as any other; but where
 * instances have a `__dict__` besides, which must not show it, or their class has made a slot of that name anew, it is kept in `slotValues`.
 */
export class PyMember extends PyGetSet {
  /** Classes below that have a slot of this name themselves: it is another one. */
  hiddenBy: WeakSet<PyType> | null = null
  constructor(name: string, owner: PyType) {
    const check = (self: Value): void => {
      const t = typeOf(self)
      if (t !== owner && !t.isSubtype(owner)) throw typeError(`descriptor '${name}' for '${owner.name}' objects doesn't apply to a '${t.name}' object`)
    }
    super(name, owner, (self: Value) => {
      check(self)
      return readSlot(this, self, name)
    }, (self: Value, value) => {
      check(self)
      writeSlot(this, self, name, value)
    })
    for (const base of owner.mro) {
      const other = base === owner ? undefined : base.dict.get(name)
      if (other instanceof PyMember) (other.hiddenBy ??= new WeakSet()).add(owner)
    }
  }

  /** Is the value kept apart from the instance's own attributes? */
  isApart(self: PyObject): boolean {
    const { hiddenBy } = this
    return self.cls.instanceDict || (hiddenBy !== null && self.cls.mro.some((t) => hiddenBy.has(t)))
  }
}
PyMember.prototype.cls = memberDescriptorType

function valueOf(slot: PyMember, self: PyObject, name: string): Value | undefined {
  if (slot.isApart(self)) return self.slotValues?.get(slot)
  return self instanceof PyInstance ? getOwn(self, name) : self.attrs?.getStr(name)
}

function readSlot(slot: PyMember, self: Value, name: string): Value {
  const v = valueOf(slot, self as PyObject, name)
  if (v === undefined) throw missingAttribute(self, name)
  return v
}

function writeSlot(slot: PyMember, v: Value, name: string, value: Value | undefined): void {
  const self = v as PyObject
  if (value === undefined) {
    if (valueOf(slot, self, name) === undefined) throw attributeError(name, name, self)
    if (slot.isApart(self)) self.slotValues?.delete(slot)
    else if (self instanceof PyInstance) toDictMode(self).deleteStr(name)
    else self.attrs?.deleteStr(name)
  } else if (slot.isApart(self)) {
    self.slotValues ??= new Map()
    chargeMemory(64)
    self.slotValues.set(slot, value)
  } else if (self instanceof PyInstance) setOwn(self, name, value)
  else {
    self.attrs ??= newAttrs()
    self.attrs.setStr(name, value)
  }
}

/** `_C__x` for a slot `__x` of a class `C`. */
function mangled(name: string, className: string): string {
  if (!name.startsWith('__') || name.endsWith('__')) return name
  const stripped = className.replace(/^_+/, '')
  return stripped === '' ? name : `_${stripped}${name}`
}

/** Makes the members for the names in `__slots__`; answers whether instances of `t` get a `__dict__`. */
export function defineSlots(t: PyType, names: readonly Value[], baseHasDict: boolean): boolean {
  const slots = new Set<string>()
  let dict = baseHasDict
  for (const v of names) {
    const s = asStr(v)
    if (s === undefined) throw typeError(`__slots__ items must be strings, not '${typeName(v)}'`)
    const name = toHost(s)
    if (!isIdentifier(s)) throw typeError('__slots__ must be identifiers')
    if (name === '__dict__') {
      if (dict) throw typeError('__dict__ slot disallowed: we already got one')
      dict = true
      continue
    }
    if (name === '__weakref__') {
      t.dict.set('__weakref__', new PyGetSet('__weakref__', t, () => null, null))
      continue
    }
    if (!fixedSize(t)) throw typeError(`nonempty __slots__ not supported for subtype of '${(t.bases[0] as PyType).name}'`)
    const own = mangled(name, t.name)
    if (own !== '__qualname__' && own !== '__classcell__' && t.dict.has(own)) throw valueError(`'${own}' in __slots__ conflicts with class variable`)
    slots.add(own)
  }
  t.slotNames = slots
  for (const name of [...slots].sort()) t.dict.set(name, new PyMember(name, t))
  return dict
}

/** CPython can't add fields behind objects whose size varies. */
function fixedSize(t: PyType): boolean {
  return !['int', 'tuple', 'bytes', 'type'].includes(t.solid.name)
}
