/** NoneType. Reference: https://docs.python.org/3.13/library/stdtypes.html#the-null-object */
import { noneType, typeName } from './builtin-types.ts'
import { typeError } from './exception.ts'
import { type Keywords, defineConstructor } from './native.ts'
import { NotImplemented, type Str, type Value } from './value.ts'

export function registerNone(): void {
  noneType.dict.set('__doc__', 'The type of None.')
  Object.assign(noneType.slots, {
    repr: () => 'None',
    format: (_v: null, spec: Str) => {
      if (spec !== '') throw typeError('unsupported format string passed to NoneType.__format__')
      return 'None'
    },
    hash: () => 0xfca86420,
    bool: () => false,
    compare: (op: string, _a: null, b: Value) => (b === null && (op === '==' || op === '!=') ? op === '==' : NotImplemented),
  } satisfies typeof noneType.slots)
  noneType.dict.set('__doc__', 'The type of the None singleton.')
  defineConstructor(noneType, 'NoneType(*args, **keywords)', (cls, args: Value[], keywords: Keywords | null) => {
    if (args.length > 0 || keywords !== null) throw typeError(`${cls === noneType ? 'NoneType' : typeName(cls)} takes no arguments`)
    return null
  })
}
