/** What bytes, bytearray and memoryview can do, and how texts become bytes. */
import { seam } from '../../parts/seam.ts'
import { fromBytes, fromBytesLeaf, toBytes, toBytesLeaf } from '../int/bytes.ts'
import { decodeBytes } from '../unicode/codecs/decode.ts'
import { encodeText } from '../unicode/codecs/encode.ts'
import { decodeErrorText, encodeErrorText, translateErrorText } from '../unicode/codecs/errors.ts'
import { registerBytearray } from './bytearray-methods.ts'
import { registerMemoryView } from './memoryview-methods.ts'
import { registerBytes } from './methods.ts'

export const bytesPart = seam('bytes', 'bytes are', () => ({
  decodeBytes, decodeErrorText, encodeErrorText, encodeText, fromBytes, fromBytesLeaf, toBytes, toBytesLeaf, translateErrorText, registerBytearray, registerBytes, registerMemoryView,
}))
