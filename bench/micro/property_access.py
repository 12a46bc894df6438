# A property read and set. Unit: one read and one store.
# n: 500000
# check: 1000 -> 1000


class Thermometer:
    def __init__(self):
        self._celsius = 0

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        self._celsius = value


def run(n):
    t = Thermometer()
    for _ in range(n):
        t.celsius = t.celsius + 1
    return t.celsius
