# Polymorphic calls over a linked list of objects that update their attributes. Unit: one method call.
# n: 10000
# ops: 120
# check: 20 -> 237200


class Account:
    def __init__(self, balance, rest):
        self.balance = balance
        self.moves = 0
        self.rest = rest

    def step(self, amount):
        self.balance += amount
        self.moves += 1
        return self.balance


class Savings(Account):
    def step(self, amount):
        self.balance = (self.balance + amount * 2) % 100003
        self.moves += 1
        return self.balance


class Capped(Account):
    def __init__(self, balance, rest, cap):
        super().__init__(balance, rest)
        self.cap = cap

    def step(self, amount):
        self.moves += 1
        if self.balance < self.cap:
            self.balance += amount
        else:
            self.balance = 0
        return self.balance


def build(length):
    head = None
    for i in range(length):
        if i % 3 == 0:
            head = Account(i, head)
        elif i % 3 == 1:
            head = Savings(i, head)
        else:
            head = Capped(i, head, 1000 + i)
    return head


def run(n):
    head = build(120)
    total = 0
    for i in range(n):
        amount = i % 5 + 1
        node = head
        while node is not None:
            total = (total + node.step(amount)) % 1000003
            node = node.rest
    return total
