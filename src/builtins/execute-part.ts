/** `exec`, `eval`, `compile`, and functions made of code. */
import { seam } from '../parts/seam.ts'
import { compile, execute, makeFunction } from './execute.ts'

export const executing = seam('execute', 'exec, eval and compile are', () => ({ compile, execute, makeFunction }))
