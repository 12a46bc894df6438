/**
 * From lines of text to the bytes of a module with one function. The lines are the instructions as WebAssembly's own text format
 * writes them, one on each; `block`, `loop` and `if` may be followed by a label and the type of their result.
 */
import { opcodes } from './opcodes.ts'

export type WasmType = 'i32' | 'i64' | 'f64'

const TYPES: Readonly<Record<WasmType, number>> = { i32: 0x7f, i64: 0x7e, f64: 0x7c }
const EMPTY = 0x40

export interface Import {
  readonly name: string
  readonly params: readonly WasmType[]
  readonly results: readonly WasmType[]
}

export interface FunctionText {
  readonly params: readonly (readonly [string, WasmType])[]
  readonly locals: readonly (readonly [string, WasmType])[]
  readonly lines: readonly string[]
  readonly imports: readonly Import[]
}

/** The module: it imports a memory ('e', 'm') and functions ('e', their names), and exports 'f', which answers an i32. */
export function assemble(fn: FunctionText): Uint8Array<ArrayBuffer> {
  const types = [...fn.imports, { params: fn.params.map(([, type]) => type), results: ['i32'] as const }]
  const imports = [[...text('e'), ...text('m'), 2, 0, 1], ...fn.imports.map(({ name }, i) => [...text('e'), ...text(name), 0, ...unsigned(i)])]
  const bytes = [
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, vector(types.map(({ params, results }) => [0x60, ...vector(params.map((t) => [TYPES[t]])), ...vector(results.map((t) => [TYPES[t]]))]))),
    ...section(2, vector(imports)),
    ...section(3, vector([unsigned(types.length - 1)])),
    ...section(7, vector([[...text('f'), 0, ...unsigned(fn.imports.length)]])),
  ]
  const code = body(fn)
  for (const b of section(10, vector([sized(code)]))) bytes.push(b)
  return new Uint8Array(bytes)
}

function body({ params, locals, lines, imports }: FunctionText): number[] {
  const numbers: Map<string, number> = new Map()
  for (const [name] of params) numbers.set(name, numbers.size)
  // Locals of one type stand together.
  const groups = (['i32', 'i64', 'f64'] as const).map((type) => [type, locals.filter(([, t]) => t === type)] as const).filter(([, names]) => names.length > 0)
  for (const [, names] of groups) for (const [name] of names) numbers.set(name, numbers.size)
  const out = vector(groups.map(([type, names]) => [...unsigned(names.length), TYPES[type]]))
  const functions = new Map(imports.map(({ name }, i) => [name, i]))
  const labels: string[] = []
  for (const line of lines) {
    const [name = '', ...args] = line.split(' ')
    const op = opcodes.get(name)
    if (op === undefined) throw new Error(`internal error: no instruction '${name}'`)
    out.push(op.byte)
    const arg = args[0] ?? ''
    switch (op.immediate) {
      case '':
        if (name === 'end') labels.pop()
        break
      case 'block': {
        const type = args.find((a) => a in TYPES) as WasmType | undefined
        labels.push(args.find((a) => a.startsWith('$')) ?? '')
        out.push(type === undefined ? EMPTY : TYPES[type])
        break
      }
      case 'label':
        out.push(...unsigned(labels.length - 1 - labels.lastIndexOf(arg)))
        break
      case 'local':
        out.push(...unsigned(numbers.get(arg) as number))
        break
      case 'function':
        out.push(...unsigned(functions.get(arg) as number))
        break
      case 'i32':
      case 'i64':
        out.push(...signed(BigInt(arg)))
        break
      case 'f64':
        out.push(...new Uint8Array(new Float64Array([Number(arg)]).buffer))
        break
      case 'memory':
        out.push(op.align, ...unsigned(Number(arg)))
    }
  }
  out.push(0x0b)
  return out
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...sized(content)]
}
function sized(content: readonly number[]): number[] {
  return [...unsigned(content.length), ...content]
}
function vector(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()]
}
function text(s: string): number[] {
  return sized([...s].map((c) => c.charCodeAt(0)))
}

/** LEB128. */
function unsigned(n: number): number[] {
  const out: number[] = []
  let rest = n
  do {
    const low = rest & 0x7f
    rest >>>= 7
    out.push(rest === 0 ? low : low | 0x80)
  } while (rest !== 0)
  return out
}
function signed(n: bigint): number[] {
  const out: number[] = []
  for (let rest = n; ;) {
    const low = Number(rest & 0x7fn)
    rest >>= 7n
    if ((rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40)) {
      out.push(low)
      return out
    }
    out.push(low | 0x80)
  }
}
