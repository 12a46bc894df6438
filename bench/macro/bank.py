# Accounts of dataclasses, an Enum of kinds and exceptions of its own. Unit: three hundred transactions.
# n: 60
# check: 1 -> 100

from dataclasses import dataclass, field
from enum import Enum


class Kind(Enum):
    DEPOSIT = 1
    WITHDRAW = 2
    TRANSFER = 3


class InsufficientFunds(Exception):
    pass


@dataclass
class Transaction:
    kind: Kind
    amount: float
    target: str = ""


@dataclass
class Account:
    name: str
    balance: float = 0.0
    history: list = field(default_factory=list)

    def apply(self, t):
        if t.kind is Kind.DEPOSIT:
            self.balance += t.amount
        elif t.kind == Kind.WITHDRAW:
            if t.amount > self.balance:
                raise InsufficientFunds(f"{self.name}: {t.amount:.2f} > {self.balance:.2f}")
            self.balance -= t.amount
        self.history.append(t)


class Bank:
    def __init__(self):
        self.accounts = {}

    def open(self, name):
        self.accounts[name] = Account(name)
        return self.accounts[name]

    def run(self, steps):
        failed = 0
        names = list(self.accounts)
        for i in range(steps):
            acc = self.accounts[names[i % len(names)]]
            try:
                acc.apply(Transaction(Kind.DEPOSIT if i % 3 else Kind.WITHDRAW, float(i % 50)))
            except InsufficientFunds as e:
                failed += 1
        return failed


def run(n):
    t = 0
    for _ in range(n):
        b = Bank()
        for name in ("ann", "bob", "cy"):
            b.open(name)
        t += b.run(300)
        t += len([a for a in b.accounts.values() if a.balance > 10])
    return t
