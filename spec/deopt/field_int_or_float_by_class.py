# A field that some objects keep as an int and others as a float, read at one place of a hot loop.


class Event:
    __slots__ = ('time', 'label')

    def __init__(self, time, label):
        self.time, self.label = time, label


class Clock:
    def __init__(self):
        self.now = 0.0
        self.seen = []

    def run(self, events, until=None):
        count = 0
        for event in events:
            if until is not None and event.time > until:
                self.now = until
                break
            self.now = event.time
            self.seen.append(self.now)
            count += 1
            try:
                event.label()
            except ValueError as e:
                self.seen.append((self.now, e))
        return count


def bad():
    raise ValueError('bad')


def main():
    clock = Clock()
    times = [1, 2.0, 3.0, 4, 4.5, 5, 6.0, 7, 8, 9.5, 10, 11]
    events = [Event(t, bad if t == 4.5 else int) for t in times]
    for until in (None, 8, 7.5, None, 20):
        print(clock.run(events, until), clock.now)
    print(clock.seen)


main()


class Tick:
    def __init__(self, at):
        self.at = at


def total(ticks):
    s = 0
    for t in ticks:
        s += t.at
    return s


ints = [Tick(i) for i in range(12)]
floats = [Tick(i / 2) for i in range(12)]
for ticks in (ints, floats, ints + floats, floats + ints, [a for pair in zip(ints, floats) for a in pair], ints):
    print(total(ticks))
