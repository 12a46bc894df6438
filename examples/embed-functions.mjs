// A script that calls the host: functions are passed by name, values are converted both ways, and inputs become globals.

import { Engine, HostError } from 'tauraro'

const stock = new Map([['apple', 12], ['pear', 0], ['plum', 40]])

const functions = {
  stock_of(name) {
    const count = stock.get(name)
    // HostError is the one way in which a host function raises an exception that the script may name and catch.
    if (count === undefined) throw new HostError('KeyError', name)
    return count
  },
  reserve(name, count) {
    stock.set(name, stock.get(name) - count)
  },
}

const source = `
taken = {}
for name, count in wanted.items():
    try:
        available = stock_of(name)
    except KeyError:
        print(f"never heard of {name}")
        continue
    take = min(count, available)
    if take:
        reserve(name, take)
        taken[name] = take
    print(f"{name:<8}{take:>4} of {count}")
taken
`

const engine = new Engine({ limits: { fuel: 1_000_000, hostCalls: 100 } })
const script = engine.compile(source, { filename: 'reserve.py', functions })

// The value of a run is that of the script's last statement, when that is an expression.
const { value, stdout, usage } = script.runSync({ wanted: { apple: 5, pear: 2, plum: 41, melon: 1 } })

process.stdout.write(stdout)
console.log(value)
console.log(stock)
console.log(`fuel ${usage.fuel}`)
