# A discrete event scheduler: a shop with generator processes, resources, cancellation and statistics.


class Event:
    __slots__ = ('time', 'priority', 'sequence', 'action', 'cancelled', 'label')

    def __init__(self, time, priority, sequence, action, label):
        self.time, self.priority, self.sequence = time, priority, sequence
        self.action, self.label = action, label
        self.cancelled = False

    def __lt__(self, other):
        return (self.time, self.priority, self.sequence) < (other.time, other.priority, other.sequence)

    def __repr__(self):
        return f'<{self.label} at {self.time:g}{" cancelled" if self.cancelled else ""}>'


class Queue:
    """A sorted list kept by bisection; the next event stands last."""

    def __init__(self):
        self.events = []

    def push(self, event):
        low, high = 0, len(self.events)
        while low < high:
            middle = (low + high) // 2
            if self.events[middle] < event:
                high = middle
            else:
                low = middle + 1
        self.events.insert(low, event)

    def pop(self):
        while self.events:
            event = self.events.pop()
            if not event.cancelled:
                return event
        raise IndexError('no event is left')

    def __bool__(self):
        return any(not e.cancelled for e in self.events)


class SchedulerError(Exception):
    pass


class Interrupt(Exception):
    pass


class Scheduler:
    def __init__(self):
        self.now = 0.0
        self.queue = Queue()
        self.sequence = 0
        self.log = []
        self.failures = []

    def at(self, time, action, *args, priority=0, label=None, **kwargs):
        if time < self.now:
            raise SchedulerError(f'{time:g} is in the past of {self.now:g}')
        self.sequence += 1
        event = Event(time, priority, self.sequence, lambda: action(*args, **kwargs), label or getattr(action, '__name__', 'event'))
        self.queue.push(event)
        return event

    def after(self, delay, action, *args, **kwargs):
        return self.at(self.now + delay, action, *args, **kwargs)

    def every(self, period, action, times=None):
        def tick(n=1):
            if action(n) is False or n == times:
                return
            self.after(period, tick, n + 1, label=f'tick {n + 1}')
        return self.after(period, tick, label='tick 1')

    def note(self, text):
        self.log.append(f'{self.now:7.2f} {text}')

    def run(self, until=None):
        count = 0
        while self.queue:
            event = self.queue.pop()
            if until is not None and event.time > until:
                self.queue.push(event)
                self.now = until
                break
            self.now = event.time
            count += 1
            try:
                event.action()
            except SchedulerError:
                raise
            except Exception as e:
                self.failures.append((self.now, event.label, e))
        return count

    def process(self, generator, name):
        return Process(self, generator, name)


class Process:
    """Drives a generator that yields delays (numbers) or things with a `wait(process)` method."""

    def __init__(self, scheduler, generator, name):
        self.scheduler, self.generator, self.name = scheduler, generator, name
        self.result = None
        self.done = False
        self.waiters = []
        self.pending = scheduler.after(0, self.resume, label=name)

    def resume(self, value=None):
        self._step(lambda: self.generator.send(value))

    def interrupt(self, reason):
        if self.done:
            return False
        if self.pending:
            self.pending.cancelled = True
        self.pending = self.scheduler.after(0, self._step, lambda: self.generator.throw(Interrupt(reason)), label=f'interrupt {self.name}')
        return True

    def _step(self, advance):
        self.pending = None
        try:
            wish = advance()
        except StopIteration as stop:
            self.finish(stop.value)
            return
        except Interrupt as e:
            self.finish(f'interrupted: {e}')
            return
        except Exception:
            self.finish(None)
            raise
        if isinstance(wish, (int, float)):
            self.pending = self.scheduler.after(wish, self.resume, label=self.name)
        else:
            wish.wait(self)

    def finish(self, result):
        self.done, self.result = True, result
        for waiter in self.waiters:
            waiter.pending = self.scheduler.after(0, waiter.resume, result, label=waiter.name)

    def wait(self, other):
        if self.done:
            other.pending = self.scheduler.after(0, other.resume, self.result, label=other.name)
        else:
            self.waiters.append(other)


class Resource:
    def __init__(self, scheduler, capacity):
        self.scheduler, self.capacity = scheduler, capacity
        self.users, self.line = [], []
        self.longest = 0

    def wait(self, process):
        if len(self.users) < self.capacity:
            self.grant(process)
        else:
            self.line.append(process)
            self.longest = max(self.longest, len(self.line))

    def grant(self, process):
        self.users.append(process)
        process.pending = self.scheduler.after(0, process.resume, self, label=process.name)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.users.pop(0)
        while self.line:
            following = self.line.pop(0)
            if not following.done:
                self.grant(following)
                break
        return False


def shop():
    s = Scheduler()
    desk = Resource(s, 2)
    waits = {}

    def customer(name, service, patience=None):
        arrived = s.now
        s.note(f'{name} arrives')
        try:
            with (yield desk):
                waits[name] = s.now - arrived
                s.note(f'{name} is served after {waits[name]:g}')
                yield service
                if name == 'Fay':
                    raise ValueError('card refused')
        except Interrupt as e:
            s.note(f'{name} leaves: {e}')
            return 'left'
        s.note(f'{name} is done')
        return 'served'

    people = {}

    def arrive(name, service, patience=None):
        p = people[name] = s.process(customer(name, service), name)
        if patience is not None:
            def give_up():
                if name not in waits and p.interrupt('too slow'):
                    desk.line.remove(p)
            s.after(patience, give_up)

    for when, *rest in ((0, 'Ann', 5), (1, 'Bob', 3), (1.5, 'Cat', 4), (2, 'Dan', 1, 1.5), (2, 'Eve', 2.5), (6, 'Fay', 1), (6.25, 'Gus', 0.5)):
        s.at(when, arrive, *rest, label=f'arrive {rest[0]}')

    def manager():
        results = []
        yield 6.5
        for name in ('Ann', 'Dan', 'Fay', 'Gus'):
            results.append((name, (yield people[name])))
        s.note(f'manager saw {results}')

    s.process(manager(), 'manager')
    handled = s.run()
    print(*s.log, sep='\n')
    print(f'{handled} events, longest line {desk.longest}, mean wait {sum(waits.values()) / len(waits):.3f}, still at the desk {len(desk.users)}')
    print([(f'{t:g}', label, repr(e)) for t, label, e in s.failures])
    print({name: (p.done, p.result) for name, p in people.items()})


def main():
    s = Scheduler()
    s.every(2, lambda n: s.note(f'tick {n}'), times=4)
    s.every(3, lambda n: n < 2)
    e = s.at(5, s.note, 'never seen')
    s.at(1, setattr, e, 'cancelled', True)
    s.at(4, s.note, 'late in the instant', priority=5)
    s.at(4, s.note, 'first in the instant', priority=-5)
    s.at(4.5, lambda: 1 / 0, label='bad')
    print(s.run(until=4), s.now, e)
    print(s.run(), s.now, s.failures)
    print(*s.log, sep='\n')
    try:
        s.at(1, print)
    except SchedulerError as err:
        print(err)
    s.at(9, s.at, 2, print)
    try:
        s.run()
    except SchedulerError as err:
        print(err)
    try:
        s.queue.pop()
    except IndexError as err:
        print(err)
    shop()


main()
