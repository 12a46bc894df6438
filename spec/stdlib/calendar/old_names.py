# January and February, the names of old.
import calendar
import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    print(calendar.January, calendar.February)
for w in caught:
    print(w.category.__name__, w.message)
try:
    calendar.March
except AttributeError as e:
    print(e)
