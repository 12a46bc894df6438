/** Dunder names of the binary operators, read from the one operator table. */
import type { BinaryOperator } from '../../ast/nodes.ts'
import { binaryOperators } from '../../../grammar/operators.ts'

export interface BinaryNames {
  readonly dunder: string
  readonly reflected: string
  readonly inplace: string
}

export const binaryNames = Object.fromEntries(
  binaryOperators.map((row) => [row.symbol, { dunder: row.dunder, reflected: row.reflected, inplace: row.inPlace }]),
) as Record<BinaryOperator, BinaryNames>

export const compareNames = {
  '<': '__lt__', '<=': '__le__', '==': '__eq__', '!=': '__ne__', '>': '__gt__', '>=': '__ge__',
} as const
export const compareReflected = { '<': '>', '<=': '>=', '==': '==', '!=': '!=', '>': '<', '>=': '<=' } as const
