/**
 * Makes `dist/`: the package as one file without dependencies (`index.js`), the command (`cli.js`) and the types.
 * Run by `npm run build`, and by `prepare` in a fresh clone.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, buildSync } from 'esbuild'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

const banner = '/*! Tauraro, MIT License. Contains Chevrotain (https://chevrotain.io), Apache License 2.0. */'

const shared: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2023',
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
}

/** Runs a tool of the package; its failure is ours. */
function run(command: string, args: readonly string[]): void {
  const child = spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], { stdio: 'inherit', cwd: root })
  if (child.status !== 0) throw new Error(`${command} failed`)
}

function bundle(): void {
  buildSync({
    ...shared, banner: { js: banner }, platform: 'neutral', mainFields: ['module', 'main'],
    entryPoints: [join(root, 'src/index.ts')], outfile: join(dist, 'index.js'),
  })
  const cli = join(dist, 'cli.js')
  buildSync({ ...shared, platform: 'node', entryPoints: [join(root, 'src/cli/main.ts')], outfile: cli, banner: { js: banner } })
  chmodSync(cli, 0o755)
}

/** Declarations of the public surface: emitted for all files, then only those that `index.d.ts` leads to are kept. */
function types(): void {
  const all = join(root, '.types')
  rmSync(all, { recursive: true, force: true })
  run('typescript/bin/tsc', ['-p', 'scripts/tsconfig.types.json'])
  const entry = join(all, 'src/index.d.ts')
  const wanted = new Set<string>()
  const queue = [entry]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (wanted.has(file)) continue
    wanted.add(file)
    for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      queue.push(resolve(dirname(file), (target as string).replace(/\.[tj]s$/, '.d.ts')))
    }
  }
  for (const file of wanted) {
    const target = join(dist, 'types', relative(all, file))
    mkdirSync(dirname(target), { recursive: true })
    // The package has no .ts files; declarations refer to each other as to .js.
    writeFileSync(target, readFileSync(file, 'utf8').replace(/((?:from|import\()\s*'\.[^']+)\.ts'/g, "$1.js'"))
  }
  writeFileSync(join(dist, 'index.d.ts'), "export * from './types/src/index.js'\n")
  rmSync(all, { recursive: true, force: true })
}

await import('./generate.ts')
rmSync(dist, { recursive: true, force: true })
mkdirSync(dist, { recursive: true })
bundle()
types()
for (const file of ['index.js', 'cli.js', 'index.d.ts']) if (!existsSync(join(dist, file))) throw new Error(`dist/${file} was not made`)
