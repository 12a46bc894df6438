/**
 * WebAssembly of the host: one small memory through which variables go in and out, and making modules. Some hosts have none or forbid it (a
 * content security policy without 'wasm-unsafe-eval', address space that is limited). It is found out once, by trying; then the tiers below serve.
 */
import { type FunctionText, assemble } from './assemble.ts'

/** Modules of more bytes are not made: some hosts refuse to compile them at once on the main thread. */
const MOST_BYTES = 4096

const PAGE = 65536

/** Views on the memory. Code that is running has its variables from `at` on. */
export interface Area {
  readonly i32: Int32Array
  readonly f64: Float64Array
  readonly i64: BigInt64Array
  /** The first free byte. */
  at: number
  readonly end: number
}

/** What is used of the host's object of that name. */
interface WebAssemblyHost {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (module: object, imports?: Readonly<Record<string, object>>) => { readonly exports: Readonly<Record<string, unknown>> }
  readonly Memory: new (size: { readonly initial: number; readonly maximum: number }) => { readonly buffer: ArrayBuffer }
}

interface Host {
  readonly api: WebAssemblyHost
  readonly memory: object
  readonly area: Area
}

let host: Host | null | undefined

/** The least module: a memory of its own and nothing else. */
const NOTHING = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])

function find(): Host | null {
  try {
    const api = (globalThis as unknown as { WebAssembly: WebAssemblyHost }).WebAssembly
    new api.Instance(new api.Module(NOTHING))
    const memory = new api.Memory({ initial: 1, maximum: 1 })
    const { buffer } = memory
    return { api, memory, area: { i32: new Int32Array(buffer), f64: new Float64Array(buffer), i64: new BigInt64Array(buffer), at: 0, end: PAGE } }
  } catch {
    return null
  }
}

/** Where variables go in and out; null where there is no WebAssembly. */
export function area(): Area | null {
  if (host === undefined) host = find()
  return host === null ? null : host.area
}

/** For tests: the next question whether there is WebAssembly is asked anew. */
export function forgetHost(): void {
  host = undefined
}

export type WasmFunction = (base: number, at: number) => number

/** A function as machine code; null when its module would be too large, or can't be made. */
export function instantiate(fn: FunctionText, imports: Readonly<Record<string, (...args: number[]) => number>>): WasmFunction | null {
  if (area() === null) return null
  const { api, memory } = host as Host
  const bytes = assemble(fn)
  if (bytes.length > MOST_BYTES) return null
  try {
    return new api.Instance(new api.Module(bytes), { e: { m: memory, ...imports } }).exports['f'] as WasmFunction
  } catch (e) {
    // A module that is wrong is a mistake of the engine, and is told; a host that has no room for one, or forbids them by now, is asked no more.
    if (!(e instanceof RangeError) && !forbids(api)) throw e
    host = null
    return null
  }
}

function forbids(api: WebAssemblyHost): boolean {
  try {
    new api.Module(NOTHING)
    return false
  } catch {
    return true
  }
}
