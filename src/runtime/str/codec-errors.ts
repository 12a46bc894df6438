/** The texts of the errors of encoding and decoding: made by the part that raises them. */
import { bytesPart } from '../bytes/methods-part.ts'
import { type PyException, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError } from '../exception.ts'

export function registerUnicodeErrors(): void {
  UnicodeEncodeError.slots.str = (e: PyException) => bytesPart().encodeErrorText(e)
  UnicodeDecodeError.slots.str = (e: PyException) => bytesPart().decodeErrorText(e)
  UnicodeTranslateError.slots.str = (e: PyException) => bytesPart().translateErrorText(e)
}
