# What is left when run ends: a background task is cancelled.
import asyncio

async def bg():
    try: await asyncio.sleep(100)
    except asyncio.CancelledError: print('bg cancelled'); raise
async def main():
    asyncio.create_task(bg())
    await asyncio.sleep(0)
    print('main done')

asyncio.run(main())
