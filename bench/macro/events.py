# A discrete event simulation of a shop with three tills on a binary heap of our own. Unit: one day of a thousand customers.
# n: 8
# check: 1 -> (371131, (16740, 354391, 12, [340, 335, 325]))


class Heap:
    def __init__(self):
        self.items = []

    def push(self, item):
        items = self.items
        items.append(item)
        at = len(items) - 1
        while at > 0:
            up = (at - 1) // 2
            if items[up] <= item:
                break
            items[at] = items[up]
            at = up
        items[at] = item

    def pop(self):
        items = self.items
        last = items.pop()
        if not items:
            return last
        top = items[0]
        at = 0
        size = len(items)
        while True:
            child = 2 * at + 1
            if child >= size:
                break
            if child + 1 < size and items[child + 1] < items[child]:
                child += 1
            if last <= items[child]:
                break
            items[at] = items[child]
            at = child
        items[at] = last
        return top


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, limit):
        self.state = (self.state * 48271) % 2147483647
        return self.state % limit


class Till:
    def __init__(self, number):
        self.number = number
        self.queue = []
        self.busy = False
        self.served = 0


class Shop:
    def __init__(self, seed):
        self.random = Random(seed)
        self.events = Heap()
        self.tills = [Till(i) for i in range(3)]
        self.serial = 0
        self.waited = 0
        self.longest = 0

    def at(self, time, kind, payload):
        self.serial += 1
        self.events.push((time, self.serial, kind, payload))

    def arrive(self, now, customer):
        till = min(self.tills, key=lambda t: len(t.queue))
        till.queue.append((now, customer))
        self.longest = max(self.longest, len(till.queue))
        if not till.busy:
            self.serve(now, till)

    def serve(self, now, till):
        came, customer = till.queue.pop(0)
        self.waited += now - came
        till.busy = True
        self.at(now + 20 + self.random.below(60), "leave", till.number)

    def leave(self, now, number):
        till = self.tills[number]
        till.served += 1
        till.busy = False
        if till.queue:
            self.serve(now, till)

    def day(self, customers):
        time = 0
        for customer in range(customers):
            time += self.random.below(33)
            self.at(time, "arrive", customer)
        end = 0
        while self.events.items:
            end, _, kind, payload = self.events.pop()
            if kind == "arrive":
                self.arrive(end, payload)
            else:
                self.leave(end, payload)
        return end, self.waited, self.longest, [till.served for till in self.tills]


def run(n):
    total = 0
    last = None
    for i in range(n):
        last = Shop(i + 1).day(1000)
        total += last[0] + last[1]
    return total, last
