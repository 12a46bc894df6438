/** `list[int]`: parameterised builtin generics. Reference: https://docs.python.org/3.13/library/stdtypes.html#generic-alias-type */
import { dictType, frozensetType, listType, objectType, setType, tupleType, typeType } from '../builtin-types.ts'
import { PyType } from '../type.ts'
import { PyObject, PyTuple, type Value } from '../value.ts'

export const genericAliasType: PyType = new PyType('GenericAlias', [objectType])
genericAliasType.module = 'types'
genericAliasType.name = 'types.GenericAlias'

export class PyGenericAlias extends PyObject {
  readonly origin: PyType
  readonly args: PyTuple
  /** `*tuple[int, str]`. */
  readonly starred: boolean
  /** One of `collections.abc.Callable`: its last argument is the result, those before are what it takes. */
  readonly callable: boolean
  constructor(origin: PyType, args: PyTuple, starred = false, callable = false) {
    super()
    this.callable = callable
    this.origin = origin
    this.args = args
    this.starred = starred
  }
}
PyGenericAlias.prototype.cls = genericAliasType

const GENERIC: ReadonlySet<PyType> = new Set([listType, dictType, setType, frozensetType, tupleType, typeType])

/** The alias, or undefined when the type can't be parameterised. */
export function classGetitem(t: PyType, key: Value): Value | undefined {
  if (!t.mro.some((base) => GENERIC.has(base) && base !== objectType)) return undefined
  return new PyGenericAlias(t, key instanceof PyTuple ? key : new PyTuple([key]))
}
