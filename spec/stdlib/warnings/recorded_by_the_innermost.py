# A function of the script in the place of showwarning() comes before the list of catch_warnings(record=True).
import warnings

seen = []
with warnings.catch_warnings(record=True) as outer:
    warnings.simplefilter('always')
    warnings.warn('a')
    warnings.showwarning = lambda message, *args, **kwargs: seen.append(str(message))
    warnings.warn('b')
    with warnings.catch_warnings(record=True) as inner:
        warnings.warn('c')
    warnings.warn('d')
print([str(w.message) for w in outer], seen, [str(w.message) for w in inner])
