/** The command: statuses, streams, options, and the interactive session. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const folder = mkdtempSync(join(tmpdir(), 'tauraro-cli-'))

interface Ended {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

function tauraro(args: readonly string[], input = ''): Ended {
  const child = spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8', cwd: folder, env: { ...process.env, TAURARO_HISTORY: join(folder, 'history') } })
  return { status: child.status, out: child.stdout, err: child.stderr }
}

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

describe.skipIf(!existsSync(cli))('tauraro', () => {
  test('run FILE', () => {
    expect(tauraro(['run', file('args.py', 'import sys\nprint(sys.argv)\nprint("err", file=sys.stderr)'), 'a', '-b', '--tier'])).toEqual({ status: 0, out: "['args.py', 'a', '-b', '--tier']\n", err: 'err\n' })
  })

  test('run - and -c', () => {
    expect(tauraro(['run', '-', 'x'], 'import sys\nprint(sys.argv)').out).toBe("['-', 'x']\n")
    expect(tauraro(['run', '-c', 'import sys\nprint(sys.argv, __name__)', 'y'])).toEqual({ status: 0, out: "['-c', 'y'] __main__\n", err: '' })
  })

  test('modules beside the script', () => {
    file('beside.py', 'x = 5\nprint(__name__)')
    mkdirSync(join(folder, 'inner'), { recursive: true })
    writeFileSync(join(folder, 'inner/tool.tr'), 'y = 7')
    writeFileSync(join(folder, 'inner/main.py'), 'import tool\nprint(tool.y)')
    expect(tauraro(['run', file('imports.py', 'import beside\nprint(beside.x)')]).out).toBe('beside\n5\n')
    expect(tauraro(['run', 'inner/main.py']).out).toBe('7\n')
    expect(tauraro(['run', file('missing.py', 'import nowhere')]).err).toMatch(/ModuleNotFoundError: No module named 'nowhere'\n$/)
  })

  test('sources are UTF-8, or Latin 1 where they say so', () => {
    writeFileSync(join(folder, 'latin.py'), Buffer.from('#!/bin/x\n# -*- coding: latin-1 -*-\nprint("\u00e9\u00ff")\n', 'latin1'))
    writeFileSync(join(folder, 'broken.py'), Buffer.from('x = 1\ny = "\u00ff"\n', 'latin1'))
    writeFileSync(join(folder, 'marks.py'), '\ufeffprint("\ufffd")\r\nif 1:\r\n\tprint("tab")\r\n')
    expect(tauraro(['run', 'latin.py'])).toEqual({ status: 0, out: '\u00e9\u00ff\n', err: '' })
    expect(tauraro(['run', 'broken.py'])).toEqual({ status: 2, out: '', err: "tauraro: can't open file 'broken.py': it is not UTF-8, from line 2 on\nTry 'tauraro --help'.\n" })
    expect(tauraro(['run', 'marks.py'])).toEqual({ status: 0, out: '\ufffd\ntab\n', err: '' })
  })

  test('status 1 after an exception, its traceback on stderr', () => {
    const ended = tauraro(['run', file('fails.py', 'print("before")\nraise ValueError("no")')])
    expect(ended).toEqual({ status: 1, out: 'before\n', err: 'Traceback (most recent call last):\n  File "fails.py", line 2, in <module>\n    raise ValueError("no")\nValueError: no\n' })
  })

  test('status 1 for a mistake in the source, 2 for one in use', () => {
    expect(tauraro(['run', '-c', 'if x'])).toEqual({ status: 1, out: '', err: '  File "<string>", line 1\n    if x\n        ^\nSyntaxError: expected \':\'\n' })
    for (const args of [['run'], ['frob'], ['run', 'none.py'], ['run', '--tier', 'jit', '-c', '1'], ['run', '--fuel', 'x', '-c', '1'], ['run', '--nope', '-c', '1'], ['--dump', 'x', '-c', '1'], ['run', '--memory', 'lots', '-c', '1']]) {
      const ended = tauraro(args)
      expect(ended.status, args.join(' ')).toBe(2)
      expect(ended.err).toMatch(/^tauraro: /)
    }
  })

  test('the status that the script gives', () => {
    expect(tauraro(['run', '-c', 'import sys\nsys.exit(7)'])).toEqual({ status: 7, out: '', err: '' })
    expect(tauraro(['run', '-c', 'import sys\nsys.exit("why")'])).toEqual({ status: 1, out: '', err: 'why\n' })
    expect(tauraro(['run', '-c', 'import sys\nsys.exit()']).status).toBe(0)
  })

  test('limits', () => {
    const ended = tauraro(['run', '--fuel', '1000', '-c', 'print("a")\nwhile True: pass'])
    expect([ended.status, ended.out]).toEqual([1, 'a\n'])
    expect(ended.err).toMatch(/^LimitError: .*fuel of 1000/)
    expect(tauraro(['run', '--memory=8MB', '-c', 'a = []\nwhile True: a.append([])']).err).toMatch(/memory/)
    expect(tauraro(['run', '--wall', '50', '-c', 'while True: pass']).err).toMatch(/50 ms/)
  })

  test('stdout is the script\'s alone, byte for byte', () => {
    const child = spawnSync(process.execPath, [cli, 'run', '-c', 'print("\\u00e9\\U0001F600", end="")\nprint("x" * 100000, end="!")'])
    expect(child.stdout.equals(Buffer.from(`é😀${'x'.repeat(100000)}!`))).toBe(true)
  })

  test('a closed pipe ends it quietly', async () => {
    const child = spawn(process.execPath, [cli, 'run', '-c', 'i = 0\nwhile True:\n    print(i)\n    i += 1'])
    let err = ''
    child.stderr.on('data', (piece) => { err += piece })
    child.stdout.once('data', () => child.stdout.destroy())
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect([status, err]).toEqual([0, ''])
  })

  test('input', () => {
    expect(tauraro(['run', '-c', 'import sys\na = input("? ")\nprint([a, sys.stdin.readline(), sys.stdin.read()])'], 'one\ntwo\nthree\n').out).toBe("? ['one', 'two\\n', 'three\\n']\n")
    expect(tauraro(['run', '-c', 'input()']).err).toMatch(/EOFError: EOF when reading a line\n$/)
  })

  test('time.sleep waits', () => {
    expect(tauraro(['run', '-c', 'import time\nt = time.monotonic()\ntime.sleep(0.05)\nprint(time.monotonic() - t > 0.04)']).out).toBe('True\n')
  })

  test('check', () => {
    expect(tauraro(['check', file('fine.py', 'print(1)')])).toEqual({ status: 0, out: '', err: '' })
    const ended = tauraro(['check', file('broken.py', 'x = (')])
    expect([ended.status, ended.out]).toEqual([1, ''])
    expect(ended.err).toMatch(/SyntaxError: '\(' was never closed\n$/)
  })

  test('explain', () => {
    const ended = tauraro(['explain', file('hot.py', 'def f(n):\n    t = 0\n    for i in range(n):\n        t += i\n    return t\nfor k in range(500): f(100)\nprint("out")\n')])
    expect(ended.status).toBe(0)
    expect(ended.out).not.toMatch(/^out$/m)
    expect(ended.out).toMatch(/^4 wasm {4}\| {9}t \+= i +# .*t: int/m)
    expect(ended.out).toMatch(/^line 1 f: js/m)
    expect(tauraro(['explain', '--tier', 'typed', 'hot.py']).out).toMatch(/^line 1 f: typed/m)
    expect(tauraro(['explain', '--tier', 'generic', 'hot.py']).out).toMatch(/^line 1 f: generic/m)
  })

  test('--trace tiers tells on stderr what is compiled, what comes back, and why', () => {
    const traced = tauraro(['run', '--trace', 'tiers', 'hot.py'])
    expect(traced.out).toBe(tauraro(['run', 'hot.py']).out)
    expect(traced.err).toMatch(/^tiers: compiled for js: f \(.*hot\.py:\d+\), (called|loops) often$/m)
    expect(tauraro(['run', '--trace=tiers', '--tier', 'generic', 'hot.py']).err).toBe('')
    expect(tauraro(['run', '--trace', 'all', 'hot.py']).status).toBe(2)
  })

  test('dumps', () => {
    const dump = (kind: string): string => tauraro(['run', '--dump', kind, 'hot.py']).out
    expect(dump('tokens')).toMatch(/Def "def"/)
    expect(dump('ast')).toMatch(/FunctionDef f/)
    expect(dump('scopes')).toMatch(/function f/)
    expect(dump('core')).toMatch(/function f/)
    expect(dump('types')).toMatch(/i: int/)
    expect(dump('closures')).toMatch(/function f: typed/)
    expect(tauraro(['run', '--dump', 'ast', '-c', 'x = (']).status).toBe(1)
  })

  test('help and version', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string }
    expect(tauraro(['--version'])).toEqual({ status: 0, out: `tauraro ${version}\n`, err: '' })
    expect(tauraro(['--help']).out).toMatch(/tauraro run/)
  })
})

describe.skipIf(!existsSync(cli))('the interactive session', () => {
  const session = (lines: string): Ended => tauraro([], lines)

  test('shows values, and None is nothing', () => {
    expect(session('1 + 1\n"a"\nNone\nx = 5\nx\n_ + 1\nprint("p")\n[1, 2]; 3\n')).toEqual({ status: 0, out: "2\n'a'\n5\n6\np\n[1, 2]\n3\n", err: '' })
  })

  test('continues open blocks, brackets and strings', () => {
    expect(session('def f(a):\n    if a:\n        return 1\n    return 2\n\nf(0)\n(1,\n2)\n"""a\nb"""\nfor i in range(2):\n    i\n\nif f(0) == 2: "one line"\n\n@print\ndef g(): pass\n\nx = 1 + \\\n2\nx\n').out).toMatch(
      /^2\n\(1, 2\)\n'a\\nb'\n0\n1\n'one line'\n<function g at 0x[0-9a-f]+>\n3\n$/,
    )
  })

  test('survives every error', () => {
    const ended = session('1 / 0\nx = )\nif:\nnope\nraise KeyboardInterrupt\nclass A:\n\ndef f(): return f()\nf()\n"still here"\n')
    expect(ended.out).toBe("'still here'\n")
    for (const name of ['ZeroDivisionError', 'SyntaxError', 'NameError', 'KeyboardInterrupt', 'IndentationError', 'RecursionError']) expect(ended.err).toMatch(name)
  })

  test('survives limits', () => {
    const ended = tauraro(['--memory', '8MB'], 'a = []\nwhile True: a.append([])\n\na = None\n"still here"\n')
    expect(ended.err).toMatch(/LimitError/)
    expect(ended.out).toBe("'still here'\n")
  })

  test('ends with exit() and with the end of input', () => {
    expect(session('import sys\nsys.exit(4)\nprint("no")\n')).toEqual({ status: 4, out: '', err: '' })
    expect(session('exit()\n1\n')).toEqual({ status: 0, out: '', err: '' })
    expect(session('1 +')).toMatchObject({ status: 0, out: '' })
    expect(session('def f(): return 3\n\nf()')).toMatchObject({ status: 0, out: '3\n' })
  })

  test('answers input()', () => {
    expect(session('name = input("who? ")\nBob\nname\n').out).toBe("who? 'Bob'\n")
  })

  test('shows where an error was', () => {
    expect(session('def f(x):\n    return 1 / x\n\nf(0)\n').err).toBe(
      'Traceback (most recent call last):\n  File "<input-2>", line 1, in <module>\n    f(0)\n    ~^^^\n  File "<input-1>", line 2, in f\n    return 1 / x\n           ~~^~~\nZeroDivisionError: division by zero\n',
    )
  })

  test('Ctrl-C stops what runs, and nothing else', async () => {
    const child = spawn(process.execPath, [cli], { env: { ...process.env, TAURARO_HISTORY: join(folder, 'history') } })
    let out = ''
    let err = ''
    child.stdout.on('data', (piece) => { out += piece })
    child.stderr.on('data', (piece) => { err += piece })
    const until = async (what: () => boolean): Promise<void> => {
      for (let i = 0; i < 200 && !what(); i++) await new Promise((resolve) => setTimeout(resolve, 50))
    }
    child.stdin.write('print("ready")\nwhile True: pass\n\n"after"\n')
    await until(() => out.includes('ready'))
    await new Promise((resolve) => setTimeout(resolve, 300))
    child.kill('SIGINT')
    await until(() => out.includes('after'))
    child.stdin.end()
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect([status, out]).toEqual([0, "ready\n'after'\n"])
    expect(err).toMatch(/KeyboardInterrupt\n$/)
  })
})
