/** How each kind of step is completed with the outcome it was waiting for. The files that run the steps fill it in. */
import type { CoreStmt } from '../core/nodes.ts'
import type { Frame } from '../run/frame.ts'
import type { Value } from '../runtime/value.ts'

export const completers: Partial<Record<CoreStmt['kind'], (stmt: any, f: Frame, value: Value) => void>> = {}
