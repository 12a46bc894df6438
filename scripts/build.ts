/**
 * Makes `dist/`: the package as one file without dependencies (`index.js`), the command (`cli.js`) and the types.
 * Run by `npm run build`, and by `prepare` in a fresh clone. What keeps the file small: docs/decisions/009-bundle-size.md.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, type Plugin, build } from 'esbuild'
import { minifySync } from 'rolldown/utils'
import { chevrotain } from './chevrotain.ts'
import { broken } from './lines.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const dist = join(root, 'dist')

const banner = '/*! Tauraro, MIT License. Contains Chevrotain (https://chevrotain.io), Apache License 2.0, in part: see NOTICE. */'

const shared: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2023',
  minify: true,
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [chevrotain],
  write: false,
}

/** Runs a tool of the package; its failure is ours. */
function run(command: string, args: readonly string[]): void {
  const child = spawnSync(process.execPath, [join(root, 'node_modules', command), ...args], { stdio: 'inherit', cwd: root })
  if (child.status !== 0) throw new Error(`${command} failed`)
}

/** Bundles an entry into one file of `dist/`. */
async function bundle(name: string, options: BuildOptions, wrap: (text: string) => string = (text) => text): Promise<void> {
  const { outputFiles } = await build({ ...shared, ...options, outfile: join(dist, name) })
  const made = outputFiles?.[0]?.text
  if (made === undefined) throw new Error(`no bundle ${name}`)
  const bundled = wrap(made)
  const heading = name.startsWith('parts/') ? '' : `${banner}\n`
  if (options.minify === false) {
    writeFileSync(join(dist, name), bundled.replace(/^(#!.*\n)?/, `$1${heading}`))
    return
  }
  // Names again: Oxc gives variables of sibling scopes the same short names more often, which compresses better.
  const { code, errors } = minifySync(name, bundled, { module: true, compress: false, mangle: { toplevel: true }, codegen: true })
  if (errors.length > 0) throw new Error(`${name}: ${errors.map((error) => error.message).join('; ')}`)
  // One character beyond ASCII would make V8 keep the whole text with two bytes a character, and read it slower.
  const ascii = code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  writeFileSync(join(dist, name), `${heading}${broken(name, ascii)}`)
}

/** What the command imports of the package, and its tools, are files of their own. */
const besides: Plugin = {
  name: 'besides',
  setup(build) {
    build.onResolve({ filter: /^\.\.\/index\.ts$/ }, () => ({ path: './node.js', external: true }))
    build.onResolve({ filter: /^\.\/tools\.ts$/ }, () => ({ path: './tools.js', external: true }))
  },
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
mkdirSync(join(dist, 'parts'), { recursive: true })
const neutral: BuildOptions = { platform: 'neutral', mainFields: ['module', 'main'] }
const { cut, partFile } = await import('./parts.ts')
const { core, nodeCore, parts } = await cut({ ...shared, ...neutral })
await bundle('index.js', { ...neutral, ...core })
await bundle('parts/core.js', { ...neutral, ...nodeCore }, (text) => partFile('core', text))
for (const { name, options } of parts) await bundle(`parts/${name}.js`, { ...neutral, ...options }, (text) => partFile(name, text))
// They are CommonJS, which hosts can load synchronously.
writeFileSync(join(dist, 'parts/package.json'), '{ "type": "commonjs" }\n')
await bundle('node.js', { entryPoints: [join(root, 'src/node/index.ts')], platform: 'node', minify: false, plugins: [] })
await bundle('full.js', { ...neutral, entryPoints: [join(root, 'src/index.ts')] })
// The command uses the package beside it. Names stay as they are in its tools: `--dump closures` shows those of functions.
await bundle('tools.js', { entryPoints: [join(root, 'src/cli/tools.ts')], platform: 'node', minify: false, minifyWhitespace: true })
await bundle('cli.js', { entryPoints: [join(root, 'src/cli/main.ts')], platform: 'node', minify: false, plugins: [besides] })
chmodSync(join(dist, 'cli.js'), 0o755)
run('tsx/dist/cli.mjs', ['scripts/code-cache.ts'])
types()
for (const file of ['index.js', 'node.js', 'full.js', 'cli.js', 'tools.js', 'index.d.ts']) if (!existsSync(join(dist, file))) throw new Error(`dist/${file} was not made`)
