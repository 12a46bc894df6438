# Dates of the module time, in UTC: struct_time, formatting, parsing.
import time

t = time.gmtime(0)
print(t, t.tm_year, t.tm_zone, t.tm_gmtoff, t[6], len(t), isinstance(t, tuple))
for s in (1, -1, 86399, 951782400, 1e9, 1234567890.99, -1.5, 253402300800, -62135596801, 1709164800):
    print(s, tuple(time.gmtime(s)), time.asctime(time.gmtime(s)))
for code in 'aAbBcdDeFgGhHIjklmMnpPrRStTuUVwWxXyYC%':
    print(code, repr(time.strftime('%' + code, time.gmtime(1234567890))), repr(time.strftime('%' + code, time.gmtime(1104537600))))
print(time.strftime('%-d %-m %_H %^a %#p %Q tail%', time.gmtime(1234567890)))
print(time.strftime('%Y', (2000, 1, 1, 0, 0, 0, 0, 0, 0)), time.strftime('', t))
made = time.struct_time((2024, 2, 29, 12, 30, 15, 3, 60, 0))
print(made, made.tm_zone, made == (2024, 2, 29, 12, 30, 15, 3, 60, 0), made.tm_yday, time.struct_time.n_fields, time.struct_time.n_sequence_fields)
print(time.strptime('2024-02-29 12:30:15', '%Y-%m-%d %H:%M:%S'), time.strptime('Thu Jan  1 00:00:00 1970'))
print(time.strptime('12 Mar 24 5 PM', '%d %b %y %I %p').tm_hour, time.strptime('+0130', '%z').tm_gmtoff)
for bad in (lambda: time.struct_time((1, 2)), lambda: time.struct_time(3), lambda: time.struct_time(range(12)), lambda: time.strptime('x', '%Y'),
            lambda: time.strftime('%Y', (1, 2)), lambda: time.strftime('%Y', (2000, 13, 1, 0, 0, 0, 0, 0, 0)), lambda: time.strftime('%Y', (2000, 1, 1, 25, 0, 0, 0, 0, 0)),
            lambda: time.gmtime('x'), lambda: time.gmtime(float('nan')), lambda: time.asctime('x'), lambda: time.get_clock_info('x'), lambda: time.strptime('2024 x', '%Y')):
    try:
        print(bad())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(time.get_clock_info('monotonic').monotonic, time.get_clock_info('time').adjustable, time.daylight, time.tzname[0])
print(time.clock_gettime(time.CLOCK_REALTIME) > 0, time.clock_gettime_ns(time.CLOCK_MONOTONIC) > 0, time.thread_time_ns() >= 0)
