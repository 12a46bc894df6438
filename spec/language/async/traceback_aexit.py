# An exception of __aexit__ during another.
class Bad:
    async def __aenter__(self): return self
    async def __aexit__(self, *a): 1/0
async def main():
    async with Bad() as c:
        await 5
main().send(None)
