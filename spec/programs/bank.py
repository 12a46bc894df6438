# A bank: accounts, transfers that roll back, an audit log and errors of its own.


class BankError(Exception):
    """Base of everything the bank refuses."""

    def details(self):
        return {}


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        self.account = account
        self.amount = amount
        super().__init__(f'{account.owner} has {account.balance}, needs {amount}')

    @property
    def missing(self):
        return self.amount - self.account.balance

    def details(self):
        return {'missing': self.missing}


class UnknownAccount(BankError, KeyError):
    def __str__(self):
        return f'no account {self.args[0]!r}'


class FrozenAccount(BankError):
    pass


class LimitExceeded(BankError):
    def __init__(self, limit, amount):
        super().__init__(limit, amount)
        self.limit, self.amount = limit, amount

    def __str__(self):
        return f'{self.amount} is over the limit of {self.limit}'

    def details(self):
        return {'limit': self.limit, 'over': self.amount - self.limit}


class Money:
    """An amount in cents."""

    __slots__ = ('cents',)

    def __init__(self, amount=0):
        if isinstance(amount, Money):
            self.cents = amount.cents
        elif isinstance(amount, str):
            whole, _, part = amount.partition('.')
            sign = -1 if whole.startswith('-') else 1
            self.cents = int(whole) * 100 + sign * int((part + '00')[:2])
        elif isinstance(amount, int):
            self.cents = amount * 100
        else:
            raise TypeError(f'no money from {type(amount).__name__}')

    @classmethod
    def of_cents(cls, cents):
        m = cls()
        m.cents = cents
        return m

    def __add__(self, other):
        if not isinstance(other, (Money, int)):
            return NotImplemented
        return Money.of_cents(self.cents + Money(other).cents)

    __radd__ = __add__

    def __sub__(self, other):
        return self + -Money(other)

    def __neg__(self):
        return Money.of_cents(-self.cents)

    def __mul__(self, rate):
        return Money.of_cents(round(self.cents * rate))

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, (Money, int)) and self.cents == Money(other).cents

    def __lt__(self, other):
        return self.cents < Money(other).cents

    def __le__(self, other):
        return self.cents <= Money(other).cents

    def __hash__(self):
        return hash(self.cents)

    def __bool__(self):
        return self.cents != 0

    def __str__(self):
        sign = '-' if self.cents < 0 else ''
        return f'{sign}{abs(self.cents) // 100}.{abs(self.cents) % 100:02d}'

    def __repr__(self):
        return f"Money('{self}')"

    def __format__(self, spec):
        return format(str(self), spec)


class Account:
    minimum = Money(0)

    def __init__(self, number, owner, balance=0):
        self.number = number
        self.owner = owner
        self._balance = Money(balance)
        self.frozen = False
        self.history = [('open', self._balance)]

    @property
    def balance(self):
        return self._balance

    def _check(self, amount):
        if self.frozen:
            raise FrozenAccount(f'account {self.number} is frozen')
        if amount <= 0:
            raise ValueError(f'amount must be positive, not {amount}')

    def deposit(self, amount):
        amount = Money(amount)
        self._check(amount)
        self._balance = self._balance + amount
        self.history.append(('deposit', amount))

    def withdraw(self, amount):
        amount = Money(amount)
        self._check(amount)
        if self._balance - amount < self.minimum:
            raise InsufficientFunds(self, amount)
        self._balance -= amount
        self.history.append(('withdraw', amount))

    def __repr__(self):
        return f'<{type(self).__name__} {self.number} {self.owner} {self.balance}>'


class Savings(Account):
    rate = 0.0125

    def add_interest(self):
        interest = self.balance * self.rate
        if interest:
            self.deposit(interest)
        return interest


class Checking(Account):
    minimum = Money(-100)
    limit = Money(500)

    def withdraw(self, amount):
        if Money(amount) > self.limit:
            raise LimitExceeded(self.limit, Money(amount))
        super().withdraw(amount)


class Transaction:
    """Restores the balances and histories of its accounts when the block fails."""

    def __init__(self, bank, *accounts):
        self.bank = bank
        self.accounts = accounts

    def __enter__(self):
        self.saved = [(a, a._balance, len(a.history)) for a in self.accounts]
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.bank.log('commit', *[a.number for a in self.accounts])
            return False
        for account, balance, length in self.saved:
            account._balance = balance
            del account.history[length:]
        self.bank.log('rollback', kind.__name__)
        return False


class Bank:
    def __init__(self):
        self.accounts = {}
        self.audit = []

    def log(self, *entry):
        self.audit.append(entry)

    def open(self, kind, owner, balance=0):
        number = 1000 + len(self.accounts)
        self.accounts[number] = account = kind(number, owner, balance)
        self.log('open', number)
        return account

    def __getitem__(self, number):
        try:
            return self.accounts[number]
        except KeyError:
            raise UnknownAccount(number) from None

    def transfer(self, source, target, amount, fee=0):
        a, b = self[source], self[target]
        with Transaction(self, a, b):
            b.deposit(amount)
            if fee:
                a.withdraw(fee)
            a.withdraw(amount)

    def total(self):
        return sum((a.balance for a in self.accounts.values()), Money())


def attempt(label, action):
    try:
        action()
    except BankError as e:
        print(f'{label}: {type(e).__name__}: {e} {e.details() or ""}'.rstrip())
    except (ValueError, TypeError) as e:
        print(f'{label}: {type(e).__name__}: {e}')
    else:
        print(f'{label}: ok')


def main():
    bank = Bank()
    ada = bank.open(Savings, 'Ada', '250.75')
    bob = bank.open(Checking, 'Bob', 40)
    cy = bank.open(Account, 'Cy')
    for account in bank.accounts.values():
        print(account)

    attempt('transfer', lambda: bank.transfer(1000, 1001, '50.25'))
    attempt('overdraft within minimum', lambda: bank.transfer(1001, 1002, 150))
    attempt('too much', lambda: bank.transfer(1001, 1002, '100.01'))
    attempt('over limit', lambda: bank.transfer(1001, 1000, 501))
    attempt('unknown', lambda: bank.transfer(1001, 77, 1))
    attempt('negative', lambda: ada.deposit(-5))
    attempt('zero', lambda: ada.withdraw('0.00'))
    attempt('float', lambda: ada.deposit(1.5))
    attempt('fee fails late', lambda: bank.transfer(1002, 1000, 150, fee='0.01'))
    cy.frozen = True
    attempt('frozen target', lambda: bank.transfer(1000, 1002, 10))
    attempt('frozen source', lambda: bank.transfer(1002, 1000, 10))
    cy.frozen = False
    attempt('bad text', lambda: ada.deposit('12,50'))

    print('interest', ada.add_interest(), repr(ada.balance))
    print(bank.accounts)
    print('total', bank.total(), bank.total() == Money('293.26'))
    for account in sorted(bank.accounts.values(), key=lambda a: a.balance, reverse=True):
        print(f'{account.owner:<5}|{account.balance:>10}|{account.history}')
    for number, entry in enumerate(bank.audit, 1):
        print(number, *entry)
    try:
        try:
            bank[5]
        except UnknownAccount as e:
            raise BankError('audit failed') from e
    except BankError as e:
        print(repr(e), '<-', repr(e.__cause__), e.__cause__.__context__ is not None)
    print(isinstance(UnknownAccount(1), KeyError), {Money(1), Money('1.00'), Money.of_cents(100)})
    print(Money('-3.50'), 2 * Money('1.25'), Money(1) < 2, Money(2) <= Money('2.00'), sum([Money(1), Money('0.5')]))


main()
