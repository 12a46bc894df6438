# Accounts of several kinds with properties, super() and monthly statements. Unit: one run.
# n: 7
# check: 1 -> '317 17428'

from collections import defaultdict, deque


class InsufficientFunds(Exception):
    def __init__(self, account, amount):
        super().__init__(f'{account.owner}: {amount}')
        self.account = account
        self.amount = amount


class Money:
    __slots__ = ('cents',)

    def __init__(self, cents):
        self.cents = cents

    @classmethod
    def of(cls, units, cents=0):
        return cls(units * 100 + cents)

    def __add__(self, other):
        return Money(self.cents + other.cents)

    def __sub__(self, other):
        return Money(self.cents - other.cents)

    def __lt__(self, other):
        return self.cents < other.cents

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __bool__(self):
        return self.cents != 0

    def percent(self, basis_points):
        return Money(self.cents * basis_points // 10000)

    def __format__(self, spec):
        return format(f'{self.cents // 100:,}.{self.cents % 100:02d}', spec)

    @property
    def negative(self):
        return self.cents < 0


class Account:
    kind = 'plain'
    fee = Money(0)

    def __init__(self, number, owner, balance):
        self._number = number
        self._owner = owner
        self._balance = balance
        self.history = deque(maxlen=10)

    @property
    def number(self):
        return self._number

    @property
    def owner(self):
        return self._owner

    @property
    def balance(self):
        return self._balance

    @balance.setter
    def balance(self, value):
        if value.negative:
            raise ValueError('negative balance')
        self._balance = value

    @property
    def available(self):
        return self.balance

    def deposit(self, amount):
        self.balance = self.balance + amount
        self.history.append(('in', amount.cents))

    def withdraw(self, amount):
        if self.available < amount:
            raise InsufficientFunds(self, amount.cents)
        self.balance = self.balance - amount - self.fee
        self.history.append(('out', amount.cents))

    def month(self):
        pass

    @staticmethod
    def check(number):
        return number % 97 == 1


class Savings(Account):
    kind = 'savings'
    rate = 150

    def month(self):
        super().month()
        interest = self.balance.percent(self.rate)
        if interest:
            self.deposit(interest)


class Checking(Account):
    kind = 'checking'
    fee = Money(1)

    @property
    def available(self):
        return super().available - self.fee


class Bank:
    def __init__(self):
        self.accounts = {}
        self.by_kind = defaultdict(list)
        self.failed = 0
        self.listeners = []

    def __getitem__(self, number):
        return self.accounts[number]

    def __len__(self):
        return len(self.accounts)

    def __iter__(self):
        return iter(self.accounts.values())

    def open(self, cls, owner, balance):
        number = len(self) + 1000
        account = self.accounts[number] = cls(number, owner, balance)
        self.by_kind[account.kind].append(account)
        return account

    def transfer(self, source, target, amount):
        a, b = self[source], self[target]
        try:
            a.withdraw(amount)
        except InsufficientFunds as e:
            self.failed += 1
            for listen in self.listeners:
                listen(e)
            return False
        b.deposit(amount)
        return True

    def month(self):
        for account in self:
            account.month()

    def total(self):
        return sum((a.balance for a in self), Money(0))

    def report(self):
        for kind, accounts in sorted(self.by_kind.items()):
            best = max(accounts, key=lambda a: a.balance.cents)
            yield f'{kind:<10}{len(accounts):>4} {sum((a.balance for a in accounts), Money(0)):>14} {best.owner}'


def once(n):
    bank = Bank()
    for i in range(20):
        bank.open((Savings, Checking, Account)[i % 3], f'owner{i}', Money.of(1000 + i))
    failures = []
    bank.listeners.append(lambda e: failures.append(e.account.number))
    state = 99
    valid = 0
    for i in range(n):
        state = (state * 16807) % 2147483647
        source = 1000 + state % 20
        target = 1000 + (state >> 8) % 20
        amount = Money((state >> 12) % 90000)
        bank.transfer(source, target, amount)
        if Account.check(state):
            valid += 1
        if i % 100 == 99:
            bank.month()
    return bank.failed, valid, len(failures), list(bank.report()), f'{bank.total():>20}', list(bank[1003].history)


def run(n):
    result = None
    for _ in range(n):
        result = once(5120)
    answer = repr(result)
    return f"{len(answer)} {sum(map(ord, answer))}"
