# A round-robin scheduler of generators.
def task(name, n):
    for i in range(n):
        result = yield f'{name}{i}'
        if result == 'stop':
            return f'{name} stopped at {i}'
    return f'{name} finished'
def run(tasks, stop_at):
    queue = [(t, None) for t in tasks]
    tick = 0
    done = []
    while queue:
        t, value = queue.pop(0)
        try:
            out = t.send(value)
            print(tick, out)
            queue.append((t, 'stop' if tick == stop_at else tick))
        except StopIteration as e:
            done.append(e.value)
        tick += 1
    return done
print(run([task('a', 2), task('b', 4), task('c', 1)], 4))
def producer(consumer, items):
    next(consumer)
    for i in items: consumer.send(i)
    consumer.close()
def collect(out):
    try:
        while True: out.append((yield))
    finally:
        out.append('closed')
out = []
producer(collect(out), range(3))
print(out)
