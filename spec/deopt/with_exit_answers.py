# What `__exit__` answers changes its kind in hot code while an exception is handled: no iteration is lost, and none is swallowed.
class Manager:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        return 1

    def __exit__(self, kind, error, traceback):
        log.append(kind)
        return self.answer

log = []

def loop(n, answer):
    for i in range(n):
        with Manager(answer):
            missing = missing + i
    return n

def once(answer):
    with Manager(answer):
        missing = missing // 3
    return 'swallowed'

for i in range(3000):
    with Manager(True):
        pass
for answer in True, 0.5, 7, 'yes', [1]:
    log.clear()
    print(loop(4000, answer), len(log), once(answer), len(log))
for k in range(3000):
    once(True)
for answer in True, 0.5, 0.0, 7, 0, None, 'yes', '', [1], []:
    log.clear()
    try:
        print(once(answer), len(log))
    except UnboundLocalError as e:
        print(e, len(log))
