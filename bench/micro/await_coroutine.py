# Awaiting a coroutine that does not wait. Unit: one await.
# n: 1000000
# check: 1000 -> 499500


async def identity(x):
    return x


async def main(n):
    total = 0
    for i in range(n):
        total += await identity(i)
    return total


def run(n):
    coroutine = main(n)
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
