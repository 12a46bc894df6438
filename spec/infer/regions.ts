/** Runs a program in the typed tier and keeps every region that is compiled on the way, for tests of inference. */
import { Engine, engineSetup } from '../../src/engine/engine.ts'
import { prepare, runBody } from '../../src/engine/instance.ts'
import { compileProgram } from '../../src/engine/program.ts'
import { type Region, compileRegion } from '../../src/compile/region.ts'
import { setRegionCompiler } from '../../src/compile/tier.ts'
import type { CoreStmt } from '../../src/core/nodes.ts'
import type { Code } from '../../src/run/code.ts'

export interface Compiled {
  readonly code: Code
  /** null for a whole function. */
  readonly loop: CoreStmt | null
  readonly region: Region
}

/** The regions in the order of their compilation. Throws what the program throws. */
export function regionsOf(source: string, filename: string): Compiled[] {
  const made: Compiled[] = []
  setRegionCompiler((code, loop, samples) => {
    const region = compileRegion(code, loop, samples)
    if (region !== null) made.push({ code, loop, region })
    return region
  })
  try {
    new Engine({ tier: 'typed' }).compile(source, { filename }).runSync()
  } finally {
    setRegionCompiler(compileRegion)
  }
  return made
}

/** The module's code after the program has run in the typed tier. */
export function moduleCodeOf(source: string, filename: string): Code {
  const program = compileProgram(source, filename, 'typed', Number.POSITIVE_INFINITY)
  const realm = prepare(engineSetup({ tier: 'typed' }), program, new Map(), undefined)
  runBody(realm, program, undefined, realm.options)
  return program.runnable()
}
