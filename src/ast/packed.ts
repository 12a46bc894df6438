/**
 * Trees of the library's own modules, packed into JSON when the package is built: reading one takes a twentieth of what parsing its text
 * would, which in a new process is most of an import. Positions are left out, since tracebacks don't tell of these modules.
 *
 * The text is a list of shapes and a tree. A shape is a node's kind ('' for none) and its fields, in order. In the tree a list is one of:
 *   [n, ...]   with n >= 0: a node of shape n with the values of its fields, without those for positions
 *   [-1, ...]  a list     [-2, digits]  an int beyond JSON's     [-3, ...]  bytes     [-4, text]  a float that JSON does not have
 * Everything else stands for itself. scripts/pack-tree.ts writes it.
 */
import type { Module } from './nodes.ts'

export const LIST = -1
export const BIG = -2
export const BYTES = -3
export const FLOAT = -4

/** Fields for places in the text: 0 here. */
export function isPosition(field: string): boolean {
  return field === 'start' || field === 'end' || field.endsWith('Start')
}

interface Shape {
  readonly kind: string
  readonly fields: readonly string[]
}

export function unpackTree(packed: string): Module {
  const [shapes, tree] = JSON.parse(packed) as [string[], unknown]
  const known = shapes.map((text): Shape => {
    const [kind, ...fields] = text.split(' ') as [string, ...string[]]
    return { kind, fields }
  })
  return unpack(tree, known) as Module
}

function unpack(v: unknown, shapes: readonly Shape[]): unknown {
  if (!Array.isArray(v)) return v
  const tag = v[0] as number
  if (tag === LIST) {
    const out: unknown[] = []
    for (let i = 1; i < v.length; i++) out.push(unpack(v[i], shapes))
    return out
  }
  if (tag === BIG) return BigInt(v[1] as string)
  if (tag === BYTES) return Uint8Array.from(v.slice(1) as number[])
  if (tag === FLOAT) return Number(v[1])
  const { kind, fields } = shapes[tag] as Shape
  const node: Record<string, unknown> = {}
  if (kind !== '') node.kind = kind
  let at = 1
  for (const field of fields) node[field] = isPosition(field) ? 0 : unpack(v[at++], shapes)
  return node
}
