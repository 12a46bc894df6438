/** Packs the tree of a module of the library (src/ast/packed.ts). */
import { parseModule } from '../grammar/parser.ts'
import { BIG, BYTES, FLOAT, LIST, isPosition } from '../src/ast/packed.ts'
import { checkModule } from '../src/resolve/checks.ts'
import { Source } from '../src/source.ts'

/** Throws SourceError for what is no program: the package reads the tree without looking. */
export function packTree(text: string, name: string): string {
  const source = new Source(text, `<${name}>`)
  const module = parseModule(source)
  checkModule(module, source)
  const shapes: Map<string, number> = new Map()
  const pack = (v: unknown): unknown => {
    if (typeof v === 'bigint') return [BIG, `${v}`]
    if (typeof v === 'number' && !Number.isFinite(v)) return [FLOAT, `${v}`]
    if (Object.is(v, -0)) return [FLOAT, '-0']
    if (v === null || typeof v !== 'object') return v
    if (Array.isArray(v)) return [LIST, ...v.map(pack)]
    if (v instanceof Uint8Array) return [BYTES, ...v]
    const { kind = '', ...fields } = v as Record<string, unknown>
    const names = Object.keys(fields).filter((field) => fields[field] !== undefined)
    const shape = [kind, ...names].join(' ')
    if (!shapes.has(shape)) shapes.set(shape, shapes.size)
    return [shapes.get(shape), ...names.filter((field) => !isPosition(field)).map((field) => pack(fields[field]))]
  }
  const tree = pack(module)
  return JSON.stringify([[...shapes.keys()], tree])
}
