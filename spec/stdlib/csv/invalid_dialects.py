# Which exceptions a dialect with characters that can't be is refused with.
import csv

for name in ('delimiter', 'quotechar', 'escapechar'):
    for value in ('', 'ab', b'x', 5, '\n', ' '):
        try:
            dialect = type('D', (csv.excel,), {name: value, 'skipinitialspace': True})()
            print(name, repr(value), 'ok')
        except (csv.Error, ValueError, TypeError) as e:
            print(name, repr(value), type(e).__name__, e)
