# finally within a generator, with return, break and exceptions of the consumer.
log = []
def g(n):
    log.append('open')
    try:
        for i in range(n):
            try:
                yield i
            finally:
                log.append(f'f{i}')
    finally:
        log.append('close')
print(list(g(2)), log)
log.clear()
it = g(5)
for x in it:
    if x == 1: break
print(log)
it.close()
print(log)
log.clear()
def inner_return():
    try:
        yield 1
        return 'r'
    finally:
        log.append('fin')
        yield 'from finally'
h = inner_return()
print(next(h), next(h))
try:
    next(h)
except StopIteration as e:
    print(e.value, log)
def overrides():
    try:
        yield 1
        raise ValueError('lost')
    finally:
        return 'finally wins'
k = overrides()
next(k)
try:
    next(k)
except StopIteration as e:
    print(e.value)
def with_except():
    for i in range(3):
        try:
            yield i
            if i == 1: raise KeyError(i)
        except KeyError as e:
            yield f'except {e}'
print(list(with_except()))
