# Calendars as text and HTML, and the module's functions.
import calendar as module
from calendar import *

print(TextCalendar().formatmonth(2024, 2), end='')
print(TextCalendar(6).formatmonth(2023, 10, 4, 2), end='')
print(TextCalendar().formatyear(2025), end='')
print(TextCalendar(6).formatyear(2024, 3, 2, 4, 5), end='')
print(HTMLCalendar().formatmonth(2024, 3))
print(HTMLCalendar(6).formatyear(2021, 4)[:900])
print(HTMLCalendar().formatyearpage(2021)[:500], HTMLCalendar().formatyearpage(2021, css=None, encoding='ascii')[:300])
prmonth(2024, 5)
print(module.month(2024, 7), module.calendar(2024)[:200], weekheader(3), weekheader(10))
print(LocaleTextCalendar(locale='C').formatmonth(2000, 1), LocaleHTMLCalendar(locale='C').formatweekheader())
prcal(1999)
module.format(['a', 'bc'], 5, 2)
TextCalendar().prweek([(1, 0), (2, 1), (0, 2)], 4)
print()


class Marked(HTMLCalendar):
    cssclass_noday = 'none'
    cssclasses = ['d%d' % i for i in range(7)]


print(Marked().formatweek([(0, 0), (1, 1)]))
