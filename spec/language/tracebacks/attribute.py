# Attribute errors with a suggestion.
class Account:
    def __init__(self):
        self.balance = 10
        self.history = []

    def deposit(self, n):
        self.balance += n
        self.histroy.append(n)

Account().deposit(5)
