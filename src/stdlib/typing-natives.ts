/** `_typing`: the native part of `typing`. */
import type { PyModule } from '../runtime/function.ts'
import { PyGenericAlias, genericAliasType } from '../runtime/ops/class-getitem.ts'
import { typeAliasType } from '../runtime/typing/alias.ts'
import { genericType } from '../runtime/typing/generic.ts'
import { NoDefault, paramTypes, partTypes, unpacked } from '../runtime/typing/params.ts'
import type { PyType } from '../runtime/type.ts'
import type { PyTuple, Value } from '../runtime/value.ts'
import { unionType } from '../runtime/wrappers/union.ts'
import { nativeModule } from './module.ts'

export function makeTypingNatives(): PyModule {
  return nativeModule('_typing', {
    '_callable_alias(origin, args, /)': (origin: Value, args: Value) => new PyGenericAlias(origin as PyType, args as PyTuple, false, true),
  }, {
    ...paramTypes, ParamSpecArgs: partTypes.args, ParamSpecKwargs: partTypes.kwargs, TypeAliasType: typeAliasType, Generic: genericType, NoDefault,
    _UnpackGenericAlias: unpacked, _GenericAlias: genericAliasType, _UnionType: unionType,
  })
}
