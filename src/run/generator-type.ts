/** The generator type's methods. Reference: https://docs.python.org/3.13/reference/expressions.html#generator-iterator-methods */
import { baseExceptionType, generatorType, typeName } from '../runtime/builtin-types.ts'
import { PyException, typeError } from '../runtime/exception.ts'
import { PyGetSet, defineGetters, defineMethods, steps } from '../runtime/native.ts'
import { type Steps, call } from '../runtime/steps.ts'
import { type Value, asStr } from '../runtime/value.ts'
import { identityOf } from '../runtime/ops/hash.ts'
import { PyType } from '../runtime/type.ts'
import { GeneratorResume, PyGenerator, closeGenerator } from './generator.ts'

export function registerGenerator(): void {
  generatorType.slots.iter = (g: PyGenerator) => g
  generatorType.slots.repr = (g: PyGenerator) => `<generator object ${g.qualname} at 0x${(0x7f0000000000 + identityOf(g)).toString(16)}>`
  defineMethods(generatorType, {
    'send(value, /)': steps(function* (g: PyGenerator, value: Value): Steps<Value> {
      return yield* call(new GeneratorResume(g, value, 'send'), [])
    }),
    '__next__()': steps(function* (g: PyGenerator): Steps<Value> {
      return yield* call(new GeneratorResume(g, null, 'send'), [])
    }),
    'throw(type, value=, traceback=, /)': steps(function* (g: PyGenerator, type: Value, value: Value | undefined): Steps<Value> {
      return yield* call(new GeneratorResume(g, yield* exceptionFrom(type, value), 'throw'), [])
    }),
    'close()': steps((g: PyGenerator) => closeGenerator(g)),
  })
  defineGetters(generatorType, {
    gi_running: (g: PyGenerator) => g.running,
    gi_frame: (g: PyGenerator) => (g.frame === null ? null : true),
    gi_code: (g: PyGenerator) => g.code,
    gi_suspended: (g: PyGenerator) => g.started && !g.running && g.frame !== null,
    gi_yieldfrom: (g: PyGenerator) => g.delegate(),
  })
  const name = (key: 'name' | 'qualname', shown: string) =>
    new PyGetSet(shown, generatorType, (g: PyGenerator) => g[key], (g: PyGenerator, v) => {
      const s = v === undefined ? undefined : asStr(v)
      if (typeof s !== 'string') throw typeError(`${shown} must be set to a string object`)
      g[key] = s
    })
  generatorType.dict.set('__name__', name('name', '__name__'))
  generatorType.dict.set('__qualname__', name('qualname', '__qualname__'))
}

function* exceptionFrom(type: Value, value: Value | undefined): Steps<Value> {
  if (type instanceof PyException) return type
  if (type instanceof PyType && type.isSubtype(baseExceptionType)) {
    if (value instanceof PyException) return value
    return yield* call(type, value === undefined || value === null ? [] : [value])
  }
  throw typeError(`exceptions must be classes or instances deriving from BaseException, not ${typeName(type)}`)
}
