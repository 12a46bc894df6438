# What `__exit__` answers is of another kind than it was: whether the exception goes on is decided by the new answer.
class Guard:
    def __init__(self, answer):
        self.answer = answer

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        log.append(kind and kind.__name__)
        return self.answer


log = []


def guarded(answer):
    with Guard(answer):
        return missing
    return "swallowed"


def outcome(answer):
    try:
        return guarded(answer)
    except NameError as error:
        return type(error).__name__


for answer in (True, 0.0, 1.5, False, 0, 1, "", "x", None, [], [0]):
    print(repr(answer), [outcome(answer) for _ in range(5)])
for answer in (0.0,) * 6 + (True,) * 6 + (0.0,) * 3:
    print(answer, outcome(answer))
print(len(log), set(log))
