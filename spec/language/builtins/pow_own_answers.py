# What a class's own `__pow__` answers to pow() with three arguments: None is an answer, NotImplemented leaves it to ints.
class Own:
    def __init__(self, answer):
        self.answer = answer
    def __pow__(self, other, mod=0):
        return self.answer

print(pow(Own(None), 2, 5), pow(Own(None), 2), pow(Own(7), 2, 5))
try:
    pow(Own(NotImplemented), 2, 5)
except TypeError as e:
    print(e)

class Number(int):
    def __pow__(self, other, mod=None):
        return NotImplemented

print(pow(Number(3), 2, 5))
