/**
 * Finds the engine to be measured: the package's entry for Node, `dist/node.js`, since its figures are the users', or with `--src` a
 * fresh bundle of `src/index.ts`. Programs that clock something run as plain JavaScript under a bare `node`, never under a
 * TypeScript loader, which would wrap functions and so change what is measured.
 */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { root } from './programs.ts'

const scratch = join(root, '.bench')

/** The path of the bundle to measure; builds it when it comes from the source. */
export function enginePath(fromSource: boolean): string {
  const built = join(root, 'dist', 'node.js')
  if (!fromSource && existsSync(built)) return built
  const entry = join(root, 'src', 'index.ts')
  if (!existsSync(entry)) throw new Error('neither dist/node.js nor src/index.ts is there: run `npm run build` first')
  if (!fromSource) process.stderr.write('dist/node.js is not there: measuring a bundle of src/index.ts\n')
  const outfile = join(scratch, 'index.js')
  buildSync({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'neutral', target: 'es2023', mainFields: ['module', 'main'], outfile })
  return outfile
}

/** Bundles one TypeScript file of `bench/` to JavaScript that plain `node` runs, and returns its path. */
export function bundleTool(name: string): string {
  const outfile = join(scratch, `${name}.js`)
  buildSync({
    entryPoints: [join(root, 'bench', `${name}.ts`)],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2023',
    packages: 'external',
    logLevel: 'silent',
    outfile,
  })
  return outfile
}
