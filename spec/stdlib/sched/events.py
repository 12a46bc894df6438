# A scheduler over a clock of its own.
import sched

now = 0.0
def clock():
    return now

def wait(seconds):
    global now
    now += seconds

s = sched.scheduler(clock, wait)
s.enter(3, 1, print, ('third',))
s.enter(1, 2, print, ('first, later',))
s.enter(1, 1, print, ('first',), {'end': '!\n'})
gone = s.enter(2, 1, print, ('never',))
s.enterabs(10, 1, lambda: s.enter(1, 1, print, argument=('nested',)))
print([(e.time, e.priority, e.argument, e.kwargs) for e in s.queue], s.empty())
s.cancel(gone)
try:
    s.cancel(gone)
except ValueError as e:
    print(type(e).__name__)
print(s.run(blocking=False))
s.run()
print(now, s.empty(), gone._fields)
