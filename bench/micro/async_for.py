# A loop over an async generator. Unit: one value.
# n: 500000
# check: 1000 -> 499500


async def numbers(n):
    for i in range(n):
        yield i


async def main(n):
    total = 0
    async for value in numbers(n):
        total += value
    return total


def run(n):
    coroutine = main(n)
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
