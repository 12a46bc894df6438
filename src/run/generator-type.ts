/** The generator type's methods. Reference: https://docs.python.org/3.13/reference/expressions.html#generator-iterator-methods */
import { generatorType } from '../runtime/builtin-types.ts'
import { defineMethods, steps } from '../runtime/native.ts'
import { type Steps, call } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { GeneratorResume, type PyGenerator, closeGenerator } from './generator.ts'
import { registerFrame } from './frame-object.ts'
import { defineState, exceptionFrom } from './resumable-type.ts'

export function registerGenerator(): void {
  generatorType.slots.iter = (g: PyGenerator) => g
  registerFrame()
  defineState(generatorType, 'gi', 'yieldfrom')
  defineMethods(generatorType, {
    'send(value, /)': steps(function* (g: PyGenerator, value: Value): Steps<Value> {
      return yield* call(new GeneratorResume(g, value, 'send'), [])
    }),
    '__next__()': steps(function* (g: PyGenerator): Steps<Value> {
      return yield* call(new GeneratorResume(g, null, 'send'), [])
    }),
    'throw(type, value=, traceback=, /)': steps(function* (g: PyGenerator, type: Value, value?: Value, traceback?: Value): Steps<Value> {
      return yield* call(new GeneratorResume(g, yield* exceptionFrom(type, value, traceback), 'throw'), [])
    }),
    'close()': steps((g: PyGenerator) => closeGenerator(g)),
  })
}
