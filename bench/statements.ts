/**
 * Short statements of the builtin types and the library, each clocked in a loop of its own, all in one process: `npm run bench -- statements`.
 *
 * What an application does with the library is mostly this: small calls on small values, of many modules in turn. Both sides run the
 * same script, in passes over all statements of which the first does not count, so that the host's feedback is as mixed as a user's.
 */

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { layOut, times } from './compare.ts'
import { geomean } from './harness.ts'
import { askNode, type MeasureOptions, type Python } from './measure.ts'
import { bundleTool } from './engine.ts'
import { root } from './programs.ts'

/** A statement, after the lines that prepare it. */
type Statement = readonly [prepare: string, statement: string]

const STATEMENTS: readonly Statement[] = [
  // builtin types
  ['', '{1, 2, 3} | {3, 4}'],
  ['a = {1, 2, 3}; b = {3, 4, 5}', 'a & b'],
  ['a = {1, 2, 3}; b = {3, 4, 5}', 'a - b'],
  ['a = {1, 2}; b = {1, 2, 3}', 'a <= b'],
  ["a = {'x': 1, 'y': 2}; b = {'z': 3}", 'a | b'],
  ["a = {'x': 1, 'y': 2}; b = {'z': 3}", '{**a, **b}'],
  ["a = {'x': 1, 'y': 2}", 'dict(a)'],
  ["a = {'x': 1, 'y': 2}", 'a.copy()'],
  ["k = ['a', 'b', 'c']; v = [1, 2, 3]", 'dict(zip(k, v))'],
  ["a = {'x': 1, 'y': 2}", 'sorted(a.items())'],
  ["a = {'x': 1, 'y': 2}", 'max(a, key=a.get)'],
  ['a = [3, 1, 2]', 'sorted(a, reverse=True)'],
  ['a = [3, 1, 2]', 'a[::-1]'],
  ["a = ['b', 'a', 'c']", "', '.join(sorted(a))"],
  ['a = [3, 1, 2]', 'list(map(str, a))'],
  ['a = [3, 1, 2]', 'list(enumerate(a))'],
  ['a = [3, 1, 2]; b = [4, 5, 6]', 'list(zip(a, b))'],
  ['a = [3, 1, 2]', 'tuple(reversed(a))'],
  ['a = [[1, 2], [3, 4]]', 'list(zip(*a))'],
  ['a = [3, 1, 2]', 'sum(x * x for x in a)'],
  ['a = [3, 1, 2]', 'any(x > 2 for x in a)'],
  ["a = 'the quick brown fox'", 'a.split()'],
  ["a = 'the quick brown fox'", 'a.title()'],
  ["a = 'the quick brown fox'", 'a.upper()'],
  ["a = 'the quick brown fox'", "a.replace('quick', 'slow')"],
  ["a = '  key = value '", "a.strip().partition('=')"],
  ["a = 'x,y,z'", "a.split(',')"],
  ["a = 'name'; b = 3", "'%s: %d' % (a, b)"],
  ["a = 'name'; b = 3", "'{}: {}'.format(a, b)"],
  ["a = 'name'; b = 3", "'{a}: {b:>5}'.format(a=a, b=b)"],
  ['a = 3.14159', "f'{a:.2f}'"],
  ['a = 1234567', "f'{a:,}'"],
  ["a = 'name'", "f'{a:<10}|'"],
  ["a = 'name'", 'a.encode()'],
  ["a = b'name'", 'a.decode()'],
  ["a = b'name'", 'a.hex()'],
  ['a = 12345', "a.to_bytes(4, 'big')"],
  ["a = b'abcd'", "int.from_bytes(a, 'big')"],
  ['a = [1, 2, 3]', 'bytes(a)'],
  ["a = '12345'", 'int(a)'],
  ["a = '123.45'", 'float(a)'],
  ['a = 12345', 'divmod(a, 7)'],
  ['a = 2.5', 'round(a, 1)'],
  ["a = [1, 'a', None]", 'repr(a)'],
  ["a = {'a': 1, 'b': [2]}", 'str(a)'],
  ['a = 3', 'isinstance(a, (int, float))'],
  ['class P: pass\np = P()', "getattr(p, 'x', None)"],
  ['class P: pass\np = P()', "setattr(p, 'x', 1)"],
  // collections
  ['from collections import Counter', "Counter('abracadabra')"],
  ['from collections import Counter\na = [1, 2, 1]', 'Counter(a)'],
  ["from collections import Counter\nc = Counter('abracadabra')", 'c.most_common(2)'],
  ["from collections import Counter\nc = Counter('abc'); d = Counter('abd')", 'c + d'],
  ['from collections import deque\nd = deque([1, 2, 3])', 'd.append(d.popleft())'],
  ['from collections import deque\na = [1, 2, 3]', 'deque(a, maxlen=2)'],
  ['from collections import defaultdict\nd = defaultdict(list)', "d['a'].append(1); d.clear()"],
  ['from collections import defaultdict', "defaultdict(int)['a'] += 1"],
  ['from collections import OrderedDict\nd = OrderedDict(a=1, b=2)', "d.move_to_end('a')"],
  ["from collections import namedtuple\nP = namedtuple('P', 'x y')", 'P(1, 2)'],
  ["from collections import namedtuple\nP = namedtuple('P', 'x y'); p = P(1, 2)", 'p._replace(x=3)'],
  ["from collections import namedtuple\nP = namedtuple('P', 'x y'); p = P(1, 2)", 'p._asdict()'],
  ["from collections import namedtuple\nP = namedtuple('P', 'x y'); p = P(1, 2)", 'repr(p)'],
  ["from collections import ChainMap\nm = ChainMap({'a': 1}, {'b': 2})", "m['b']"],
  // functools, itertools, operator, heapq, bisect
  ['from functools import reduce\na = [1, 2, 3, 4]', 'reduce(lambda x, y: x + y, a)'],
  ['from functools import reduce\nfrom operator import mul\na = [1, 2, 3, 4]', 'reduce(mul, a, 1)'],
  ['from functools import partial\nf = partial(int, base=2)', "f('101')"],
  ['from functools import partial\ndef g(a, b): return a\nf = partial(g, 1)', 'f(2)'],
  ['from functools import partial\ndef g(a, b): return a', 'partial(g, 1)'],
  ['from functools import lru_cache\n@lru_cache\ndef g(a): return a', 'g(1)'],
  ['from functools import cmp_to_key\na = [3, 1, 2]', 'sorted(a, key=cmp_to_key(lambda x, y: x - y))'],
  ['from itertools import groupby\na = [1, 1, 2]', '[(k, len(list(g))) for k, g in groupby(a)]'],
  ['from itertools import chain\na = [1, 2]; b = [3]', 'list(chain(a, b))'],
  ['from itertools import chain\na = [[1, 2], [3]]', 'list(chain.from_iterable(a))'],
  ['from itertools import islice\na = [1, 2, 3]', 'list(islice(a, 2))'],
  ['from itertools import product\na = [1, 2]', 'list(product(a, repeat=2))'],
  ['from itertools import combinations\na = [1, 2, 3]', 'list(combinations(a, 2))'],
  ['from itertools import permutations\na = [1, 2, 3]', 'list(permutations(a))'],
  ['from itertools import accumulate\na = [1, 2, 3]', 'list(accumulate(a))'],
  ['from itertools import zip_longest\na = [1, 2, 3]; b = [1]', 'list(zip_longest(a, b, fillvalue=0))'],
  ['from itertools import takewhile\na = [1, 2, 3]', 'list(takewhile(lambda x: x < 3, a))'],
  ['from itertools import count\n', 'next(count(3))'],
  ["from operator import itemgetter\na = [(2, 'b'), (1, 'a')]; g = itemgetter(0)", 'sorted(a, key=g)'],
  ["from operator import attrgetter\nclass P: x = 1\np = P(); g = attrgetter('x')", 'g(p)'],
  ['import heapq\na = [5, 1, 4]; h = []', 'heapq.heappush(h, 3); heapq.heappop(h)'],
  ['import heapq\na = [5, 1, 4]', 'heapq.nsmallest(2, a)'],
  ['import bisect\na = [1, 3, 5]', 'bisect.bisect_left(a, 3)'],
  // dataclasses, enum, typing
  ['from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\n    y: int = 0', 'P(1, 2)'],
  ['from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\n    y: int = 0\np = P(1); q = P(1)', 'p == q'],
  ['from dataclasses import dataclass\n@dataclass\nclass P:\n    x: int\n    y: int = 0\np = P(1)', 'repr(p)'],
  ['from dataclasses import dataclass, replace\n@dataclass\nclass P:\n    x: int\n    y: int = 0\np = P(1)', 'replace(p, x=2)'],
  ['from dataclasses import dataclass, asdict\n@dataclass\nclass P:\n    x: int\n    y: int = 0\np = P(1)', 'asdict(p)'],
  ['from dataclasses import dataclass\n@dataclass(frozen=True)\nclass P:\n    x: int\n    y: int = 0', 'hash(P(1))'],
  ['from enum import Enum\nclass C(Enum):\n    R = 1\n    G = 2', 'C(2)'],
  ['from enum import Enum\nclass C(Enum):\n    R = 1\n    G = 2', "C['R']"],
  ['from enum import Enum\nclass C(Enum):\n    R = 1\n    G = 2', 'C.R.name'],
  ['from enum import Enum\nclass C(Enum):\n    R = 1\n    G = 2', 'list(C)'],
  ['from enum import IntFlag\nclass C(IntFlag):\n    R = 1\n    G = 2', 'C.R | C.G'],
  ['from contextlib import contextmanager\n@contextmanager\ndef f():\n    yield 1', '\n        with f(): pass'],
  ['from contextlib import suppress', '\n        with suppress(KeyError): {}[1]'],
  // datetime, decimal, fractions, random, statistics, math
  ['from datetime import date\na = date(2024, 3, 1); b = date(2024, 1, 1)', 'a - b'],
  ['from datetime import date', 'date(2024, 3, 1)'],
  ['from datetime import date\na = date(2024, 3, 1)', 'a.isoformat()'],
  ['from datetime import date\na = date(2024, 3, 1); b = date(2024, 1, 1)', 'a < b'],
  ['from datetime import datetime, timedelta\na = datetime(2024, 3, 1); b = timedelta(days=1)', 'a + b'],
  ['from datetime import datetime', 'datetime(2024, 3, 1, 12, 30)'],
  ['from datetime import datetime', "datetime.fromisoformat('2024-03-01T12:30:00')"],
  ['from datetime import datetime\na = datetime(2024, 3, 1)', "a.strftime('%Y-%m-%d')"],
  ['from datetime import datetime', "datetime.strptime('2024-03-01', '%Y-%m-%d')"],
  ['from datetime import timedelta', 'timedelta(hours=3).total_seconds()'],
  ["from decimal import Decimal\na = Decimal('1.10'); b = Decimal('2.2')", 'a + b'],
  ["from decimal import Decimal\na = Decimal('1.10'); b = Decimal('2.2')", 'a * b'],
  ['from decimal import Decimal', "Decimal('1.10')"],
  ["from decimal import Decimal\na = Decimal('1.105'); b = Decimal('0.01')", 'a.quantize(b)'],
  ["from decimal import Decimal\na = Decimal('1.105')", 'str(a)'],
  ['from fractions import Fraction\na = Fraction(1, 3); b = Fraction(1, 6)', 'a + b'],
  ['import random\nr = random.Random(1)', 'r.random()'],
  ['import random\nr = random.Random(1)', 'r.randint(1, 6)'],
  ['import random\nr = random.Random(1); a = [1, 2, 3]', 'r.choice(a)'],
  ['import random\nr = random.Random(1); a = [1, 2, 3, 4, 5]', 'r.shuffle(a)'],
  ['import statistics\na = [1, 2, 3, 4]', 'statistics.mean(a)'],
  ['import math\na = 2.5', 'math.sqrt(a)'],
  ['import math', 'math.gcd(12, 18)'],
  ['import math\na = [0.1, 0.2, 0.3]', 'math.fsum(a)'],
  // text and data
  ["import re\np = re.compile(r'(\\w+)@(\\w+)')", "p.match('joe@home').group(1)"],
  ['import re', "re.sub(r'\\s+', ' ', 'a  b   c')"],
  ['import re', "re.findall(r'\\d+', 'a1 b22 c333')"],
  ['import re', "re.split(r'[,;]', 'a,b;c')"],
  ["import json\na = {'a': 1, 'b': [1, 2]}", 'json.dumps(a)'],
  ['import json', 'json.loads(\'{"a": 1, "b": [1, 2]}\')'],
  ['import struct', "struct.pack('<IH', 1, 2)"],
  ["import struct\na = b'123456'", "struct.unpack('<IH', a)"],
  ['import hashlib', "hashlib.md5(b'abc').hexdigest()"],
  ['import hashlib', "hashlib.sha256(b'abc').hexdigest()"],
  ['import base64', "base64.b64encode(b'abc')"],
  ['import textwrap', "textwrap.dedent('  a\\n  b')"],
  ["import string\nt = string.Template('$a b')", 't.substitute(a=1)'],
  ['from io import StringIO', "s = StringIO(); s.write('a'); s.getvalue()"],
  ['import csv\nfrom io import StringIO', "list(csv.reader(['a,b', 'c,d']))"],
  ['import copy\na = [1, [2, 3]]', 'copy.copy(a)'],
  ['import copy\na = [1, [2, 3]]', 'copy.deepcopy(a)'],
  ['import os.path', "os.path.join('a', 'b.txt')"],
  ["from pathlib import PurePosixPath\np = PurePosixPath('/a')", "p / 'b'"],
  ['from array import array\na = [1, 2, 3]', "array('i', a)"],
]

/** What a row is called: the module, where the statement does not name it, and the statement. */
function titleOf([prepare, statement]: Statement): string {
  const module = /^(?:from|import) ([\w.]+)/.exec(prepare)?.[1]
  return module === undefined || statement.includes(module) ? statement.trim() : `${module}: ${statement.trim()}`
}

/** The script: it prints `NUMBER NANOSECONDS` for each statement. A loop is made longer until it takes the time asked for. */
export function scriptOf(seconds: number): string {
  const functions = STATEMENTS.map(([prepare, statement], i) => {
    const before = prepare.split('\n').map((line) => `    ${line}\n`).join('')
    return `def clock${i}(n):\n${before}    started = perf_counter()\n    for _ in range(n):\n        ${statement}\n    return perf_counter() - started\n`
  })
  return `from time import perf_counter
${functions.join('')}
clocks = [${STATEMENTS.map((_, i) => `clock${i}`).join(', ')}]
best = [1e9] * len(clocks)
for turn in range(4):
    for i, clock in enumerate(clocks):
        n = 100
        while (spent := clock(n)) < ${seconds}:
            n = max(2 * n, int(n * ${seconds} / max(spent, 1e-6)))
        if turn > 0:
            best[i] = min(best[i], spent / n)
for i, spent in enumerate(best):
    print(i, spent * 1e9)
`
}

/** Nanoseconds by statement. */
function figuresOf(stdout: string): number[] {
  return stdout.trim().split('\n').map((line) => Number(line.split(' ')[1]))
}

export function statements(options: MeasureOptions, pythons: readonly Python[], note: (text: string) => void): { text: string; figures: object } {
  const file = join(root, '.bench', 'statements.py')
  mkdirSync(join(root, '.bench'), { recursive: true })
  writeFileSync(file, scriptOf(options.time))
  const { engine, tier } = options
  const answer = askNode<{ stdout: string }>(bundleTool('whole'), { engine, tier, file })
  if (typeof answer === 'string') throw new Error(`the statements do not run: ${answer}`)
  const ours = figuresOf(answer.stdout)
  note(`  Tauraro: ${ours.length} statements`)
  const others = pythons.map((python) => {
    const child = spawnSync(python.command, [file], { encoding: 'utf8' })
    if (child.status !== 0) throw new Error(`${python.label} does not run the statements: ${child.stderr}`)
    note(`  ${python.label}`)
    return figuresOf(child.stdout)
  })
  const names = STATEMENTS.map(titleOf)
  const order = names.map((_, i) => i)
  const base = others[0]
  if (base !== undefined) order.sort((a, b) => (base[a] as number) / (ours[a] as number) - (base[b] as number) / (ours[b] as number))
  const head = ['', 'Tauraro ns', ...pythons.flatMap((python) => [`${python.label} ns`, 'ratio'])]
  const rows = order.map((i) => [
    names[i] as string, (ours[i] as number).toFixed(0), ...others.flatMap((side) => [(side[i] as number).toFixed(0), times((side[i] as number) / (ours[i] as number))]),
  ])
  const means = others.map((side) => geomean(ours.map((mine, i) => (side[i] as number) / mine)))
  const last = [`geomean of ${names.length}`, '', ...means.flatMap((mean) => ['', times(mean)])]
  return {
    text: layOut([head, ...rows, last]),
    figures: { names, ours, others, means },
  }
}
