/** `repr(bytes)`. */
import { chargeElements, chargeMemory } from '../../run/meter.ts'

const HEX = '0123456789abcdef'

/** As CPython: double quotes when there is a single one and no double one. */
export function bytesRepr(bytes: Uint8Array): string {
  chargeElements(bytes.length)
  if (bytes.length > 16) chargeMemory(8 * bytes.length)
  const quote = bytes.includes(39) && !bytes.includes(34) ? 34 : 39
  const q = String.fromCharCode(quote)
  let out = `b${q}`
  for (const b of bytes) {
    if (b === quote || b === 92) out += `\\${String.fromCharCode(b)}`
    else if (b === 9) out += '\\t'
    else if (b === 10) out += '\\n'
    else if (b === 13) out += '\\r'
    else if (b < 32 || b > 126) out += `\\x${HEX[b >> 4]}${HEX[b & 15]}`
    else out += String.fromCharCode(b)
  }
  return out + q
}
