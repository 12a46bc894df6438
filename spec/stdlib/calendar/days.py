# Days, weeks and months as numbers, dates and names.
import calendar as module
from calendar import *
import time


def t(f, *args):
    try:
        print(getattr(f, '__name__', f), args, repr(f(*args)))
    except Exception as e:
        print(getattr(f, '__name__', f), args, type(e).__name__, e, type(e).__mro__[1:3])


for y in (1900, 2000, 2023, 2024, 0, -4):
    t(isleap, y)
t(leapdays, 1900, 2025); t(leapdays, 2000, 2001); t(weekday, 2024, 2, 29); t(weekday, 10001, 1, 1); t(weekday, 0, 1, 1); t(weekday, 2023, 2, 29); t(monthrange, 2024, 2); t(monthrange, 2024, 13); t(monthrange, 2024, 0); t(monthcalendar, 2024, 9)
c = Calendar(6)
for f in (c.itermonthdates, c.itermonthdays, c.itermonthdays2, c.itermonthdays3, c.itermonthdays4):
    print([str(x) for x in f(2024, 12)])
print(c.monthdatescalendar(2024, 2)[0], c.monthdays2calendar(2024, 2), c.monthdayscalendar(2024, 2), list(c.iterweekdays()), c.firstweekday)
print([[len(m) for m in row] for row in c.yeardatescalendar(2024)], c.yeardayscalendar(2024, 12)[0][1], c.yeardays2calendar(2024, 5)[2][0][0])
c.setfirstweekday(9)
print(c.getfirstweekday(), list(c.iterweekdays()))
t(setfirstweekday, 7); t(setfirstweekday, 6); t(firstweekday); setfirstweekday(MONDAY)
print(list(month_name), list(month_abbr), list(day_name), list(day_abbr), month_name[2:4], len(day_name), month_name[-1])
t(month_name.__getitem__, 13)
print(JANUARY, repr(Month.MAY), repr(Day.FRIDAY), Day(3), Month(12).name, SUNDAY + 1, list(Day)[:2])
t(Month, 13); t(TextCalendar().formatmonthname, 2024, 13, 20); t(timegm, (2024, 2, 29, 12, 30, 15)); t(timegm, time.gmtime(0)); t(timegm, (1969, 12, 31, 23, 59, 59))
e = IllegalMonthError(13)
print(e, repr(e), e.month, IllegalWeekdayError(8), module.error, sorted(module.__all__))
