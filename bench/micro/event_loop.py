# Two tasks that take turns. Unit: one turn.
# n: 100000
# check: 1000 -> 1000
import asyncio


async def turns(n):
    done = 0
    for _ in range(n):
        await asyncio.sleep(0)
        done += 1
    return done


async def main(n):
    return sum(await asyncio.gather(turns(n // 2), turns(n - n // 2)))


def run(n):
    return asyncio.run(main(n))
