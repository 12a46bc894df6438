/** Functions and what wraps them: bound methods, property, classmethod, staticmethod, super, modules. Data model: section 3.2.8. */
import {
  classmethodType, functionType, methodType, moduleType, propertyType, staticmethodType, superType,
} from './builtin-types.ts'
import type { Code } from '../run/code.ts'
import type { Globals } from '../run/globals.ts'
import type { PyDict } from './dict/dict.ts'
import type { PyType } from './type.ts'
import { type PyCell, PyObject, PySingleton, type PyTuple, type Value } from './value.ts'

export class PyFunction extends PyObject {
  code: Code
  readonly globals: Globals
  /** Defaults of the last positional parameters. */
  defaults: readonly Value[]
  kwDefaults: Map<string, Value> | null
  readonly cells: readonly PyCell[]
  name: string
  qualname: string
  doc: Value
  annotations: PyDict | null = null
  /** `__type_params__`. */
  typeParams: PyTuple | null = null
  /** True when a plain positional call with exactly `code.argCount` arguments needs no binding. */
  constructor(code: Code, globals: Globals, defaults: readonly Value[], kwDefaults: Map<string, Value> | null, cells: readonly PyCell[]) {
    super()
    this.code = code
    this.globals = globals
    this.defaults = defaults
    this.kwDefaults = kwDefaults
    this.cells = cells
    this.name = code.name
    this.qualname = code.qualname
    this.doc = code.doc
  }
}
PyFunction.prototype.cls = functionType

/** `obj.method`: a callable with its first argument. */
export class PyMethod extends PyObject {
  readonly func: Value
  readonly self: Value
  constructor(func: Value, self: Value) {
    super()
    this.func = func
    this.self = self
  }
}
PyMethod.prototype.cls = methodType

export class PyProperty extends PyObject {
  readonly fget: Value
  readonly fset: Value
  readonly fdel: Value
  readonly doc: Value
  /** The text is the getter's. */
  docFromGetter = false
  /** Given by `__set_name__`; used in messages. */
  name: string | null = null
  constructor(fget: Value, fset: Value, fdel: Value, doc: Value) {
    super()
    this.fget = fget
    this.fset = fset
    this.fdel = fdel
    this.doc = doc
  }
}
PyProperty.prototype.cls = propertyType

export class PyStaticMethod extends PyObject {
  func: Value
  constructor(func: Value) {
    super()
    this.func = func
  }
}
PyStaticMethod.prototype.cls = staticmethodType

export class PyClassMethod extends PyObject {
  func: Value
  constructor(func: Value) {
    super()
    this.func = func
  }
}
PyClassMethod.prototype.cls = classmethodType

export class PySuper extends PyObject {
  /** The class after which the MRO search starts. */
  readonly start: PyType
  readonly self: Value
  /** type(self), or self for a class. */
  readonly selfType: PyType
  constructor(start: PyType, self: Value, selfType: PyType) {
    super()
    this.start = start
    this.self = self
    this.selfType = selfType
  }
}
PySuper.prototype.cls = superType

/** What `super()` is given when its method has deleted its first argument. Never visible. */
export const DELETED: PySingleton = new PySingleton('deleted')
DELETED.cls = superType
/** What `super()` is given for its class in a function that is in no class. Never visible. */
export const NO_CLASS: PySingleton = new PySingleton('no class')
NO_CLASS.cls = superType

/** A module: either a table of its own (builtin and host modules) or the globals of a script. */
export class PyModule extends PyObject {
  name: string
  /** The globals of a script module; null for a builtin one, whose names are in `attrs`. */
  readonly globals: Globals | null
  /** True while its body runs: an import that finds it then is circular. */
  initializing = false
  constructor(name: string, globals: Globals | null) {
    super()
    this.name = name
    this.globals = globals
  }
}
PyModule.prototype.cls = moduleType
