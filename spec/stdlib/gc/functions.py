# What gc answers when there is nothing to do.
import gc

print(gc.isenabled())
gc.disable()
print(gc.isenabled())
gc.enable()
print(gc.isenabled(), isinstance(gc.collect(), int), gc.garbage, gc.get_debug())
gc.set_debug(gc.DEBUG_STATS & 0)
gc.set_threshold(500, 5)
print(gc.get_threshold()[:2], len(gc.get_count()), len(gc.get_stats()))
print(gc.is_tracked(1), gc.is_tracked('a'), gc.is_tracked([]), gc.is_finalized(object()))
gc.freeze()
gc.unfreeze()
print(gc.get_freeze_count(), gc.DEBUG_LEAK, gc.callbacks)
phases = []
gc.callbacks.append(lambda phase, info: phases.append((phase, sorted(info))))
gc.collect(1)
print(phases)
for bad in (lambda: gc.collect(3), lambda: gc.collect('x')):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
