# The C locale.
import locale

print(locale.setlocale(locale.LC_ALL, 'C'), locale.setlocale(locale.LC_NUMERIC), sorted(locale.localeconv().items()))
print(locale.format_string('%d %.2f %s', (1000, 2.5, 'x'), grouping=True), locale.atof('1.5'), locale.atoi('12'), locale.str(1.5), locale.strcoll('a', 'b'), locale.strxfrm('a'), sorted('bca', key=locale.strxfrm))
for bad in (lambda: locale.setlocale(locale.LC_ALL, 'xx_YY'), lambda: locale.currency(1), lambda: locale.getlocale(locale.LC_ALL)):
    try:
        bad()
    except (locale.Error, ValueError, TypeError) as e:
        print(type(e).__name__, e)
