/** The errors of `binascii`. */
import { Exception, PyException, ValueError, raise } from '../../runtime/exception.ts'
import { PyType } from '../../runtime/type.ts'

function made(name: string, base: PyType): PyType {
  const type = new PyType(name, [base])
  type.module = 'binascii'
  type.name = `binascii.${name}`
  return type
}

export const ErrorType: PyType = made('Error', ValueError)
export const IncompleteType: PyType = made('Incomplete', Exception)

export function asciiError(text: string): PyException {
  return raise(ErrorType, text)
}
