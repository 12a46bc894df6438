// What belongs to an instance and what hostile class hierarchies cost: things a single program's output can't show.
import { describe, expect, it } from 'vitest'
import { createBuiltins } from '../../src/builtins/registry.ts'
import { Engine, LimitError } from '../../src/index.ts'
import { listType, objectType } from '../../src/runtime/builtin-types.ts'

function run(source: string, limits: Record<string, unknown> = {}): string {
  return new Engine({ limits }).compile(source).runSync().stdout
}

describe('builtins of an instance', () => {
  it('are its own once it changes them', () => {
    const a = createBuiltins()
    const b = createBuiltins()
    const len = a.get('len')
    a.set('len', 5)
    a.delete('print')
    expect([a.get('len'), a.has('print'), a.get('abs') === b.get('abs')]).toEqual([5, false, true])
    expect([b.get('len') === len, b.has('print')]).toEqual([true, true])
  })

  it('can be changed by the script through the module', () => {
    expect(run('import builtins\nbuiltins.answer = 42\nprint(answer)\nold = builtins.len\nbuiltins.len = lambda x: -1\nprint(len([]))\nbuiltins.len = old\nprint(len([]))')).toBe('42\n-1\n0\n')
    expect(run('try:\n    answer\nexcept NameError as e:\n    print(e)')).toBe("name 'answer' is not defined\n")
  })

  it('are not changed by classes of an instance', () => {
    run('class A(list): pass\nclass B(Exception): pass\nA().x = 1')
    expect([listType.subclasses.size, objectType.subclasses.size]).toEqual([0, 0])
  })
})

describe('globals() and locals()', () => {
  it('show and set the cells', () => {
    const source = [
      'g = globals()', 'x = 1', "print(g['x'], 'y' in g)", "g['y'] = 2", 'print(y)', 'y = 3', "print(g['y'], g.get('y'))", "del g['x']",
      'try:', '    x', 'except NameError as e:', '    print(e)', 'print(globals() is g, locals() is g)',
      'def f(a):', '    b = a', '    return sorted(locals().items())', 'print(f(1))',
    ].join('\n')
    expect(run(source)).toBe("1 False\n2\n3 3\nname 'x' is not defined\nTrue True\n[('a', 1), ('b', 1)]\n")
  })
})

describe('class hierarchies', () => {
  it('full of diamonds are changed in linear time', () => {
    const source = [
      'class B: pass', 'X = Y = B', 'for i in range(60):',
      "    bases = (X, Y) if X is not Y else (X,)", "    X, Y = type('X', bases, {}), type('Y', bases, {})",
      'B.z = 5', 'print(X.z, len(X.__mro__))',
    ].join('\n')
    expect(run(source, { fuel: 5e6 })).toBe('5 121\n')
  })

  it('can be deep', () => {
    const source = ['class B: pass', 't = B', 'for i in range(2000):', "    t = type('T', (t,), {})", 'B.z = 1', 'print(t.z, t().z, isinstance(t(), B))'].join('\n')
    expect(run(source)).toBe('1 1 True\n')
  })

  it('count as memory', () => {
    const source = ['class B: pass', 'while True:', "    type('T', (B,), {})"].join('\n')
    expect(() => run(source, { memory: '16MB', fuel: 1e9 })).toThrow(LimitError)
  })

  it('forget the names they were asked for', () => {
    const source = ["for i in range(3000):", "    getattr(5, 'n' * i, None)", "print('done')"].join('\n')
    expect(run(source)).toBe('done\n')
  })
})

describe('values of slots beside a __dict__', () => {
  it('count as memory', () => {
    const source = [
      'class P:', "    __slots__ = ('a', '__dict__')", 'keep = []', 'while True:', '    p = P()', '    p.a = [0] * 1000', '    keep.append(p)',
    ].join('\n')
    expect(() => run(source, { memory: '16MB', fuel: 1e9 })).toThrow(LimitError)
  })
})
