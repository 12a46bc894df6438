// Scripts that won't end, or want too much: each limit stops its script, no script can catch that, and the engine goes on.

import { Engine, LimitError } from 'tauraro'

const engine = new Engine({ limits: { fuel: 2_000_000, memory: '16MB', wallMs: 1000, output: 10_000 } })

const hostile = {
  'an endless loop': 'while True:\n    pass',
  'an endless loop that catches everything': 'while True:\n    try:\n        while True: pass\n    except BaseException:\n        pass',
  'a list that grows': 'rows = []\nwhile True:\n    rows.append("x" * 1000)',
  'one huge string': 'text = "ab" * 10**10',
  'a tower of powers': 'print(9 ** 9 ** 9)',
  'chatter': 'while True:\n    print("again")',
}

for (const [name, source] of Object.entries(hostile)) {
  const script = engine.compile(source, { filename: 'hostile.py' })
  const started = performance.now()
  try {
    script.runSync()
    console.log(`${name}: ended by itself`)
  } catch (error) {
    const took = (performance.now() - started).toFixed(0)
    const kind = error instanceof LimitError ? 'a limit' : error.name
    console.log(`${name}: stopped by ${kind} after ${took} ms: ${error.message}`)
  }
}

// The next script runs as if nothing had happened.
console.log(engine.compile('sum(range(10))', { filename: 'honest.py' }).runSync().value)
