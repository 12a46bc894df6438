# A return in a block that has no text of its own in generated code passes the finally and with blocks around it.
class Manager:
    def __init__(self, name):
        self.name = name

    def __enter__(self):
        log.append('in ' + self.name)
        return self

    def __exit__(self, kind, error, traceback):
        log.append('out ' + self.name)

log = []

def waits(a):
    with Manager('outer'):
        try:
            if a:
                return 'returned'
        finally:
            if a > 5:
                yield 'never'
        log.append('after')
    yield 'end'

def loops(a):
    for i in range(3):
        try:
            with Manager(str(i)):
                try:
                    if i == a:
                        break
                    if i == a - 1:
                        continue
                    if i == a - 2:
                        return i
                finally:
                    if a > 5:
                        yield 'never'
                log.append('body')
        finally:
            log.append('finally')
    yield 'end'

def result(g):
    out = []
    try:
        while True:
            out.append(next(g))
    except StopIteration as e:
        return out, e.value

for k in range(4000):
    log.clear()
    last = result(waits(k % 2))
    if k < 2 or k > 3997:
        print(last, log)
for k in range(4000):
    log.clear()
    last = result(loops(k % 5))
    if k < 5 or k > 3994:
        print(last, log)
