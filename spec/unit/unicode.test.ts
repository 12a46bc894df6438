// The flags of ASCII, which the core has in a few lines, are those of the table, which is a part.
import { expect, it } from 'vitest'
import { flagsOf } from '../../src/runtime/unicode/flags.ts'
import { flagsOf as inTable } from '../../src/runtime/unicode/table.ts'

it('flags of ASCII', () => {
  for (let cp = 0; cp < 128; cp++) expect(flagsOf(cp), `U+${cp.toString(16)}`).toBe(inTable(cp))
})
