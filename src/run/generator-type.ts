/** The generator type's methods. Reference: https://docs.python.org/3.13/reference/expressions.html#generator-iterator-methods */
import { generatorType } from '../runtime/builtin-types.ts'
import { DirectBody, defineMethods, steps } from '../runtime/native.ts'
import { type Steps, call } from '../runtime/steps.ts'
import type { Value } from '../runtime/value.ts'
import { GeneratorResume, type PyGenerator, type Resumable, closeGenerator, resumeWith } from './generator.ts'
import { registerFrame } from './frame-object.ts'
import { defineState, exceptionFrom } from './resumable-type.ts'
import { stopped } from './resumption.ts'

/** `send(value)`; `__next__()` without one. */
export const sending: DirectBody = new DirectBody(
  (g: Resumable, value: Value = null) => stopped(resumeWith(g, value)),
  function* (g: Resumable, value: Value = null): Steps<Value> {
    return yield* call(new GeneratorResume(g, value, 'send'), [])
  },
)

export const throwing = steps(function* (g: Resumable, type: Value, value?: Value, traceback?: Value): Steps<Value> {
  return yield* call(new GeneratorResume(g, yield* exceptionFrom(type, value, traceback), 'throw'), [])
})

export function registerGenerator(): void {
  generatorType.slots.iter = (g: PyGenerator) => g
  registerFrame()
  defineState(generatorType, 'gi', 'yieldfrom')
  defineMethods(generatorType, {
    'send(value, /)': sending,
    '__next__()': sending,
    'throw(type, value=, traceback=, /)': throwing,
    'close()': steps((g: PyGenerator) => closeGenerator(g)),
  })
}
