/**
 * `npm test`: builds, then checks types and runs every test. Ends with a line that says how many checks passed and failed;
 * the exit status is 0 when none failed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
let passed = 0
let failed = 0

/** Runs a tool of the package; true when it succeeded. */
function run(title: string, script: string, args: readonly string[]): boolean {
  console.log(`\n== ${title}`)
  const child = spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { stdio: 'inherit', cwd: root })
  return child.status === 0
}

function check(title: string, script: string, args: readonly string[]): void {
  if (run(title, script, args)) passed++
  else {
    failed++
    console.log(`${title} failed`)
  }
}

check('build', 'tsx/dist/cli.mjs', ['scripts/build.ts'])
check('types', 'typescript/bin/tsc', ['-p', 'tsconfig.json'])

const scratch = mkdtempSync(join(tmpdir(), 'tauraro-test-'))
const report = join(scratch, 'report.json')
const filters = process.argv.slice(2)
const fine = run('tests', 'vitest/vitest.mjs', ['run', '--config', 'spec/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters])
try {
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number }
  passed += numPassedTests
  failed += numFailedTests
  // A file of tests that can't be loaded counts as one failure.
  if (!fine && numFailedTests === 0) failed++
} catch {
  failed++
}
rmSync(scratch, { recursive: true, force: true })

console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
