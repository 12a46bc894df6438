# run, Runner and loops of one's own.
import asyncio

async def ret(): return 5
print(asyncio.run(ret(), debug=False))
with asyncio.Runner() as r:
    print(r.run(ret())); print(r.run(ret())); print(r.get_loop().is_running())
c = ret()
try: r.run(c)
except RuntimeError as e: print(e)
loop = asyncio.new_event_loop()
print(loop.run_until_complete(ret()), loop.is_closed()); loop.close(); print(loop.is_closed())
try: loop.run_until_complete(c)
except RuntimeError as e: print(e)
try: loop.call_soon(print)
except RuntimeError as e: print(e)
loop = asyncio.new_event_loop()
loop.call_soon(print, 'in loop'); loop.call_soon(loop.stop); loop.run_forever(); print(loop); loop.close()
c.close()
