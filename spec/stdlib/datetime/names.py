# The types of C modules carry their module in messages; their subclasses and those of Python modules do not.
import array
import datetime
import io
import queue
import weakref


class Day(datetime.date):
    pass


class Long(datetime.timedelta):
    pass


class Some:
    pass


for o in (datetime.date(2020, 1, 1), datetime.datetime(2020, 1, 1), datetime.time(1), datetime.timedelta(1), datetime.timezone.utc, Day(2020, 1, 1),
          array.array('i'), io.StringIO(), io.BytesIO(), queue.SimpleQueue(), weakref.ref(Some)):
    for f in (lambda: o + 1.5j, lambda: o.zzz, lambda: len(5 if hasattr(o, '__len__') else o), lambda: o < 1, lambda: [].__getitem__(o), lambda: type(o).zzz):
        try:
            f()
        except Exception as e:
            print(type(e).__name__, e)
    print(type(o), type(o).__name__, type(o).__qualname__, type(o).__module__)
print(repr(Day(2020, 1, 2)), Day(2020, 1, 2) + Long(1), repr(Long(2, 3)), repr(datetime.timedelta(0)))
for args in ((), (2020,), (2020, 1)):
    for cls in datetime.date, datetime.datetime:
        try:
            cls(*args)
        except TypeError as e:
            print(e)
