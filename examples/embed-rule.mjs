// A pricing rule that a shop's owner writes and the shop's server runs: compiled once, called for every order.

import { Engine, ScriptError } from 'tauraro'

const source = `
RATES = {"gold": 20, "silver": 10}

def price(order):
    total = 0
    for item in order["items"]:
        total += item["cents"] * item["count"]
    rate = RATES.get(order["tier"], 0)
    if total > 10_000:
        rate += 5
    elif not order["items"]:
        raise ValueError("an order needs items")
    return {"cents": total * (100 - rate) // 100, "rate": rate}
`

const engine = new Engine({ limits: { fuel: 100_000, memory: '8MB', wallMs: 50 } })
const script = engine.compile(source, { filename: 'pricing.py' })

// What is wrong with a script is known before it runs.
for (const diagnostic of script.diagnostics) console.log(diagnostic.message)

// An instance keeps its globals; the function is a JavaScript function, and plain objects go in and come out.
const price = script.instantiate().get('price')

console.log(price({ tier: 'gold', items: [{ cents: 1250, count: 4 }] }))
console.log(price({ tier: 'silver', items: [{ cents: 9999, count: 3 }, { cents: 5, count: 1 }] }))

try {
  price({ tier: 'gold', items: [] })
} catch (error) {
  if (!(error instanceof ScriptError)) throw error
  // A traceback as Python prints it, for whoever wrote the rule.
  console.log(error.format())
}
