# A task group that has raised its errors no longer counts them.
import asyncio

async def main():
    try:
        async with asyncio.TaskGroup() as group:
            print(group)
            raise KeyError('body')
    except* KeyError as e:
        print(repr(e))
    print(group)
    late = asyncio.sleep(0)
    try:
        group.create_task(late)
    except RuntimeError as e:
        print(e)
    late.close()

asyncio.run(main())
