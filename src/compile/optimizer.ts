/** Inference, typed closures and generated JavaScript: for hot code. Without it generic closures serve. And WebAssembly for loops over numbers. */
import { seamIfThere } from '../parts/seam.ts'
import { innerLoop } from '../wasm/inner-loop.ts'
import { wasmLoop } from '../wasm/loop-code.ts'
import { compileRegion } from './region.ts'

export const optimizer = seamIfThere('optimizer', () => ({ compileRegion }))
export const wasm = seamIfThere('wasm', () => ({ wasmLoop, innerLoop }))
