/** Readers of the packed maps in tables.ts (scripts/unicode-tables.py describes the format). */

/** `start count stride delta` or `start delta`, separated by `;`, all in base 36. */
export function unpackProgressions(packed: string): Map<number, number> {
  const map = new Map<number, number>()
  let cp = 0
  for (const entry of packed.split(';')) {
    const fields = entry.split(' ').map((field) => Number.parseInt(field, 36))
    cp += fields[0] as number
    const single = fields.length === 2
    const count = single ? 1 : (fields[1] as number)
    const stride = single ? 1 : (fields[2] as number)
    const delta = fields[fields.length - 1] as number
    for (let i = 0; i < count; i++) map.set(cp + i * stride, cp + i * stride + delta)
    cp += (count - 1) * stride
  }
  return map
}

/** Entries of a code point and the code points it becomes. */
export function unpackMany(packed: string): Map<number, readonly number[]> {
  const map = new Map<number, readonly number[]>()
  if (packed === '') return map
  for (const entry of packed.split(';')) {
    const [cp, ...rest] = entry.split(' ').map((field) => Number.parseInt(field, 36))
    map.set(cp as number, rest)
  }
  return map
}
