# break, continue and return through try, except, else and finally inside loops.
def run(kind):
    out = []
    for i in range(4):
        try:
            out.append(i)
            if kind == 'break' and i == 1:
                break
            if kind == 'continue' and i == 1:
                continue
            if kind == 'return' and i == 1:
                return out + ['returned']
            if kind == 'raise' and i == 1:
                raise ValueError('v')
        except ValueError:
            out.append('except')
            if i == 1:
                continue
        else:
            out.append('else')
        finally:
            out.append('fin')
    else:
        out.append('loop else')
    return out
for kind in ('none', 'break', 'continue', 'return', 'raise'):
    print(kind, run(kind))
def override():
    while True:
        try:
            return 'try'
        finally:
            break
    return 'after loop'
def swallow():
    for i in range(2):
        try:
            1 / 0
        finally:
            continue
    return 'swallowed'
def finally_return():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2:
                continue
    return 'never' if i < 2 else i
print(override(), swallow(), finally_return())
def nested():
    log = []
    for i in range(2):
        try:
            try:
                if i == 0:
                    continue
                break
            finally:
                log.append(f'inner {i}')
        finally:
            log.append(f'outer {i}')
    return log
print(nested())
def retry(failures):
    attempts = 0
    while True:
        attempts += 1
        try:
            if attempts <= failures:
                raise OSError(f'attempt {attempts}')
            return attempts
        except OSError as e:
            if attempts >= 3:
                return f'gave up: {e}'
print(retry(0), retry(2), retry(9))
