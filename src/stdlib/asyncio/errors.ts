/** The exceptions of `asyncio`. Reference: https://docs.python.org/3.13/library/asyncio-exceptions.html */
import { baseExceptionType } from '../../runtime/builtin-types.ts'
import { Exception, PyException, RuntimeError } from '../../runtime/exception.ts'
import { newException } from '../../runtime/exceptions/base.ts'
import { PyType } from '../../runtime/type.ts'
import type { Value } from '../../runtime/value.ts'

function made(name: string, base: PyType): PyType {
  const type = new PyType(name, [base])
  type.module = 'asyncio.exceptions'
  type.subclassable = true
  return type
}

export const CancelledError: PyType = made('CancelledError', baseExceptionType)
export const InvalidStateError: PyType = made('InvalidStateError', Exception)

export function cancelled(message: Value): PyException {
  return newException(CancelledError, message === null ? [] : [message])
}

export function invalidState(message: string): PyException {
  return newException(InvalidStateError, [message])
}

export function runtimeError(message: string): PyException {
  return newException(RuntimeError, [message])
}
