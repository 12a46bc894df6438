# A retry loop with else, as programs write it.
class Flaky:
    def __init__(self, fails): self.fails = fails
    def __call__(self):
        if self.fails:
            self.fails -= 1
            raise ConnectionError(f'{self.fails} left')
        return 'ok'
def retry(f, times):
    last = None
    for attempt in range(1, times + 1):
        try:
            result = f()
        except ConnectionError as e:
            last = e
            print('attempt', attempt, e)
        else:
            break
    else:
        raise TimeoutError('gave up') from last
    return result, attempt
print(retry(Flaky(2), 5))
try:
    retry(Flaky(5), 2)
except TimeoutError as e:
    print(e, '<-', e.__cause__)
def parse_all(texts):
    good, bad = [], []
    for t in texts:
        try:
            good.append(int(t))
        except ValueError as e:
            bad.append(str(e))
    return good, bad
print(parse_all(['1', 'x', ' 3 ', '', '4.0', '-7']))
total = 0
while True:
    try:
        total += 1
        if total % 2: raise ValueError
        if total > 6: break
    except ValueError:
        continue
    finally:
        total += 0
print(total)
