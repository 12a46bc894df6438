/** The scripts that the embedding figures are taken with. */

/** The pricing rule: a dict of four fields with a list in, a dict of two out. */
export const ruleSource = `def price(order):
    rates = {"gold": 20, "silver": 10, "new": 5}
    total = 0
    for amount in order["items"]:
        total += amount
    rate = rates.get(order["tier"], 0)
    if total > order["limit"]:
        rate += 5
    elif order["country"] == "FI":
        rate += 1
    return {"total": total * (100 - rate) / 100, "rate": rate}
`

export interface Order {
  tier: string
  country: string
  limit: number
  items: number[]
}

/** A fresh object per call, since a host has a new order each time. */
export const freshOrder = (): Order => ({ tier: 'gold', country: 'FI', limit: 100, items: [19, 5, 42, 7] })

/** The same order as CPython writes it, and what the rule says about it. */
export const pythonCall = 'lambda: price({"tier": "gold", "country": "FI", "limit": 100, "items": [19, 5, 42, 7]})'
export const ruleAnswer = { total: 57.67, rate: 21 }

/** Three classes, a few instances, a result: what a plugin does when it is run once per event. */
export const classesSource = `class Item:
    def __init__(self, name, cents):
        self.name = name
        self.cents = cents

    def total(self):
        return self.cents


class Discounted(Item):
    def __init__(self, name, cents, rate):
        super().__init__(name, cents)
        self.rate = rate

    def total(self):
        return self.cents * (100 - self.rate) // 100


class Basket:
    def __init__(self):
        self.items = []

    def add(self, item):
        self.items.append(item)

    def total(self):
        return sum([item.total() for item in self.items])


basket = Basket()
for i in range(10):
    basket.add(Item("plain", i * 10))
    basket.add(Discounted("cheap", i * 10, 25))
basket.total()
`
