# An attribute used as a bare name in a method.
class Counter:
    def __init__(self):
        self.count = 0

    def bump(self):
        self.count = count + 1

Counter().bump()
