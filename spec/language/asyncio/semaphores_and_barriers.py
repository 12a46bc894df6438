# Semaphore, BoundedSemaphore, Barrier.
import asyncio

async def main():
    sem = asyncio.Semaphore(2); print(repr(sem)[-19:]); run = 0
    async def limited(n):
        nonlocal run
        async with sem:
            run += 1; print(n, 'running', run, sem.locked()); await asyncio.sleep(0.001); run -= 1
    await asyncio.gather(*map(limited, range(5)))
    b = asyncio.BoundedSemaphore(1)
    try: b.release()
    except ValueError as e: print(e)
    try: asyncio.Semaphore(-1)
    except ValueError as e: print(e)
    br = asyncio.Barrier(3)
    async def party(n): print(n, 'at barrier'); i = await br.wait(); print(n, 'through')
    await asyncio.gather(*map(party, range(3)))
    print(br.parties, br.n_waiting, br.broken)

asyncio.run(main())
