/** ScriptError: what a host learns of a script's exception. */
import { describe, expect, test } from 'vitest'
import { ConversionError, Engine, HostError, InstanceError, LimitError, ScriptError } from '../../src/index.ts'

const engine = new Engine()

function failure(source: string): ScriptError {
  try {
    engine.compile(source, { filename: 'fails.py' }).runSync()
  } catch (e) {
    if (e instanceof ScriptError) return e
    throw e
  }
  throw new Error('nothing was thrown')
}

describe('an uncaught exception', () => {
  test('has type, message, traceback and text', () => {
    const error = failure('def f(x):\n    return 1 / x\n\nclass C:\n    def m(self):\n        return f(0) + 1\n\nC().m()')
    expect(error.name).toBe('ScriptError')
    expect(error.type).toBe('ZeroDivisionError')
    expect(error.message).toBe('division by zero')
    expect(error.traceback).toEqual([
      { filename: 'fails.py', function: '<module>', line: 8, column: 1, endLine: 8, endColumn: 8 },
      { filename: 'fails.py', function: 'C.m', line: 6, column: 16, endLine: 6, endColumn: 20 },
      { filename: 'fails.py', function: 'f', line: 2, column: 12, endLine: 2, endColumn: 17 },
    ])
    expect(error.format()).toBe(`Traceback (most recent call last):
  File "fails.py", line 8, in <module>
    C().m()
    ~~~~~^^
  File "fails.py", line 6, in m
    return f(0) + 1
           ~^^^
  File "fails.py", line 2, in f
    return 1 / x
           ~~^~~
ZeroDivisionError: division by zero
`)
    expect(error.cause).toBeUndefined()
    expect(error.exitCode).toBeUndefined()
    expect(error.stack).toMatch(/^ScriptError: division by zero/)
  })

  test('of a class of the script', () => {
    const error = failure('class Broken(Exception):\n    def __str__(self):\n        print("asked")\n        return "in\\ntwo lines"\nraise Broken()')
    expect(error.type).toBe('Broken')
    expect(error.message).toBe('in\ntwo lines')
    expect(error.format()).toMatch(/\nBroken: in\ntwo lines\n$/)
    // Its __str__ has run once.
    expect(error.stdout).toBe('asked\n')
  })

  test('whose str fails', () => {
    const error = failure('class Broken(Exception):\n    def __str__(self): raise ValueError\nraise Broken()')
    expect(error.format()).toMatch(/Broken: <exception str\(\) failed>\n$/)
  })

  test('with a chain', () => {
    expect(failure('try:\n    {}["a"]\nexcept KeyError as e:\n    raise ValueError("bad") from e').format()).toMatch(/KeyError: 'a'\n\nThe above exception was the direct cause of the following exception:\n\nTraceback/)
    expect(failure('try:\n    {}["a"]\nexcept KeyError:\n    1 / 0').format()).toMatch(/During handling of the above exception, another exception occurred/)
  })

  test('with a suggestion in the text', () => {
    const error = failure('length = 1\nlenght')
    expect(error.message).toBe("name 'lenght' is not defined")
    expect(error.format()).toMatch(/Did you mean: 'length'\?\n$/)
  })

  test('without message', () => {
    const error = failure('raise ValueError')
    expect([error.type, error.message]).toEqual(['ValueError', ''])
    expect(error.format()).toMatch(/\nValueError\n$/)
  })

  test('repeated frames are counted', () => {
    expect(failure('def f(): f()\nf()').format()).toMatch(/\[Previous line repeated \d+ more times\]/)
  })
})

describe('sys.exit', () => {
  const cases: [string, number, string][] = [['', 0, ''], ['None', 0, ''], ['0', 0, ''], ['3', 3, ''], ['True', 1, ''], ['256 + 7', 7, ''], ['-1', 255, ''], ['"bye"', 1, 'bye\n'], ['2.5', 1, '2.5\n']]
  for (const [argument, code, text] of cases) {
    test(`with ${argument || 'nothing'}`, () => {
      const error = failure(`import sys\nsys.exit(${argument})`)
      expect(error.type).toBe('SystemExit')
      expect(error.exitCode).toBe(code)
      expect(error.format()).toBe(text)
    })
  }
})

test('names of the errors', () => {
  for (const [error, name] of [[ScriptError, 'ScriptError'], [LimitError, 'LimitError'], [ConversionError, 'ConversionError'], [HostError, 'HostError'], [InstanceError, 'InstanceError']] as const) {
    expect(error.name).toBe(name)
    expect(error.prototype.name).toBe(name)
    expect(error.prototype).toBeInstanceOf(Error)
  }
  expect(new HostError('ValueError', 'x', { cause: 1 })).toMatchObject({ type: 'ValueError', message: 'x', cause: 1 })
  expect(() => new HostError(5 as unknown as string)).toThrow(TypeError)
})

test('an exception whose text can not be made is a ScriptError like others', () => {
  const exit = failure('raise SystemExit(1 << 100000)')
  expect([exit.type, exit.message, exit.exitCode]).toEqual(['SystemExit', '<exception str() failed>', 255])
  const huge = failure('raise ValueError(1 << 100000)')
  expect([huge.type, huge.message]).toEqual(['ValueError', '<exception str() failed>'])
  expect(huge.format()).toContain('ValueError: <exception str() failed>')
})
