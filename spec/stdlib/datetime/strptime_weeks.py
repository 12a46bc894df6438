# strptime: %U, %W, %G, %V, %j and the days of the week, alone and together.
import time
from datetime import datetime


def read(text, format):
    try:
        print(repr(datetime.strptime(text, format)))
    except ValueError as e:
        print(text, format, "->", e)


for year in (2015, 2016, 2020, 2023, 2024, 2026):
    for week in ("00", "01", "1", "25", "52", "53"):
        read(f"{year} {week} 0", "%Y %U %w")
        read(f"{year} {week} 1", "%Y %W %u")
        read(f"{year} {week} Sat", "%Y %U %a")
        read(f"{year}-W{week}-7", "%G-W%V-%u")
        read(f"{year}-W{week}-0", "%G-W%V-%w")
read("2024 10", "%Y %U")
read("2024 Monday", "%Y %A")
read("10 3", "%U %w")
read("2024 060", "%Y %j")
read("2023 365 5", "%Y %j %w")
read("2024 02 29 060", "%Y %m %d %j")
read("366", "%j")
read("2024 060", "%G %j")
read("2024 10", "%G %V")
read("2024", "%G")
read("10 1", "%V %u")
read("2024 10 1", "%Y %V %u")
read("2024 10", "%Y %V")
read("2024 54 1", "%Y %U %w")
read("2024 10 7", "%Y %U %w")
read("2024 10 0", "%Y %U %u")
read("2024 54 1", "%G %V %u")
read("2024 0 1", "%G %V %u")
read("2021 53 1", "%G %V %u")
read("0000 01 1", "%G %V %u")
read("2024 7 Wed 15:30", "%Y %W %a %H:%M")
for format in ("%a", "%U", "%W", "%G %V %u", "%j", "%g", "%k|%l|%P", "%-k|%-l"):
    print([datetime(y, m, d, h).strftime(format) for y, m, d, h in ((2024, 1, 1, 0), (2021, 1, 3, 5), (2020, 12, 31, 12), (2018, 12, 31, 23))])
print(time.strptime("2024 10 3", "%Y %U %w")[:8], time.strptime("2024 W05 7", "%G W%V %u")[:3])
