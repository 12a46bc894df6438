"""A weather report over data.csv: reads, checks and aggregates readings, draws them, and sizes a rain barrel by simulation.

Run it with   npx tauraro run examples/report.py < examples/data.csv   or let a host hand the text in as `text` (start.mjs).
"""

import math

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


class Reading:
    def __init__(self, date, station, low, high, rain, wind):
        self.date = date
        self.month = int(date[5:7])
        self.station = station
        self.low = low
        self.high = high
        self.rain = rain
        self.wind = wind

    @property
    def mean(self):
        return (self.low + self.high) / 2

    def day_of_year(self):
        days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return sum(days[:self.month - 1]) + int(self.date[8:10])


class Random:
    """Numbers that are the same on every machine."""

    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        self.state = (self.state * 48271) % 2147483647
        return self.state / 2147483647


def read_lines():
    """The host's `text`, or standard input to its end."""
    try:
        return text.splitlines()
    except NameError:
        lines = []
    while True:
        try:
            lines.append(input())
        except EOFError:
            return lines


def parse(lines):
    readings = []
    problems = []
    rows = [(number, line) for number, line in enumerate(lines, 1) if line and not line.startswith("#")]
    header = rows[0][1].split(",")
    for number, line in rows[1:]:
        row = dict(zip(header, line.split(",")))
        try:
            low, high, rain, wind = [float(row[key]) for key in ("low", "high", "rain", "wind")]
            if low > high:
                raise ValueError(f"low {low} is above high {high}")
            readings.append(Reading(row["date"], row["station"], low, high, rain, wind))
        except ValueError as error:
            problems.append(f"line {number}: {error}")
    return readings, problems


def group(readings, key):
    groups = {}
    for reading in readings:
        groups.setdefault(key(reading), []).append(reading)
    return groups


def mean(values):
    return sum(values) / len(values)


def deviation(values):
    middle = mean(values)
    return math.sqrt(sum([(v - middle) ** 2 for v in values]) / (len(values) - 1))


def quantile(values, q):
    ranked = sorted(values)
    place = q * (len(ranked) - 1)
    below = math.floor(place)
    above = min(below + 1, len(ranked) - 1)
    return ranked[below] + (ranked[above] - ranked[below]) * (place - below)


def correlation(xs, ys):
    mx, my = mean(xs), mean(ys)
    covariance = sum([(x - mx) * (y - my) for x, y in zip(xs, ys)])
    return covariance / ((len(xs) - 1) * deviation(xs) * deviation(ys))


def fit_season(readings):
    """The first wave of a year through the daily means: average, amplitude, and the warmest day."""
    sine = cosine = total = 0.0
    for reading in readings:
        angle = 2 * math.pi * reading.day_of_year() / 365
        total += reading.mean
        sine += reading.mean * math.sin(angle)
        cosine += reading.mean * math.cos(angle)
    count = len(readings)
    a, b = 2 * sine / count, 2 * cosine / count
    warmest = math.atan2(a, b) / (2 * math.pi) * 365 % 365
    return total / count, math.hypot(a, b), round(warmest)


def station_table(readings):
    lines = [f"{'station':<10}{'days':>6}{'mean':>8}{'spread':>8}{'coldest':>9}{'warmest':>9}{'rain mm':>9}{'wet days':>10}"]
    for name, own in sorted(group(readings, lambda r: r.station).items(), key=lambda item: -mean([r.mean for r in item[1]])):
        means = [r.mean for r in own]
        wet = [r for r in own if r.rain > 0]
        lines.append(
            f"{name:<10}{len(own):>6}{mean(means):>8.1f}{deviation(means):>8.1f}{min([r.low for r in own]):>9.1f}"
            f"{max([r.high for r in own]):>9.1f}{sum([r.rain for r in own]):>9.1f}{len(wet) / len(own):>10.0%}"
        )
    return lines


def month_bars(readings):
    months = group(readings, lambda r: r.month)
    for month in sorted(months):
        own = months[month]
        rain = sum([r.rain for r in own])
        bar = "#" * round(rain / 6)
        line = f"{MONTHS[month - 1]}  {mean([r.mean for r in own]):>6.1f} C  {rain:>6.1f} mm  {bar}"
        print(line.rstrip())


def histogram(values, step):
    counts = {}
    for value in values:
        cell = math.floor(value / step) * step
        counts[cell] = counts.get(cell, 0) + 1
    for cell in range(min(counts), max(counts) + step, step):
        print(f"{cell:>4} to {cell + step:>3} C  {'*' * (counts.get(cell, 0) // 2)} {counts.get(cell, 0)}")


def weather_model(readings):
    """How often a wet day follows a wet or a dry one, and how much falls then."""
    follows = {True: [0, 0], False: [0, 0]}
    amounts = []
    for own in group(readings, lambda r: r.station).values():
        for before, after in zip(own, own[1:]):
            follows[before.rain > 0][after.rain > 0] += 1
        amounts.extend([r.rain for r in own if r.rain > 0])
    return {wet: counts[1] / sum(counts) for wet, counts in follows.items()}, mean(amounts)


def dry_days(capacity, use, chance, amount, years, random):
    """Simulates a barrel day by day; the share of days on which it could not give what was used."""
    level = capacity / 2
    wet = False
    failed = 0
    for _ in range(years * 365):
        wet = random.uniform() < chance[wet]
        if wet:
            level = min(capacity, level - amount * 1.5 * math.log(1.0 - random.uniform()))
        if level >= use:
            level -= use
        else:
            failed += 1
    return failed / (years * 365)


def main():
    readings, problems = parse(read_lines())
    print(f"{len(readings)} readings, {len(problems)} lines refused")
    for problem in problems[:3]:
        print(f"  {problem}")
    print()
    for line in station_table(readings):
        print(line)
    print()
    month_bars(readings)
    print()
    histogram([r.mean for r in readings], 5)
    print()
    average, amplitude, warmest = fit_season(readings)
    print(f"season: {average:.2f} C on average, {amplitude:.2f} C up and down, warmest on day {warmest}")
    highs = [r.high for r in readings]
    print(f"highs: median {quantile(highs, 0.5):.1f} C, a tenth above {quantile(highs, 0.9):.1f} C")
    print(f"wind against rain: correlation {correlation([r.wind for r in readings], [r.rain for r in readings]):+.2f}")
    chance, amount = weather_model(readings)
    print(f"a wet day follows a dry one {chance[False]:.0%} of the time, a wet one {chance[True]:.0%}, with {amount:.1f} mm")
    print()
    random = Random(2023)
    for capacity in (10, 20, 40, 80, 160):
        share = dry_days(capacity, 3.0, chance, amount, 300, random)
        print(f"a barrel of {capacity:>3} litres is empty on {share:6.1%} of the days  {'o' * round(share * 50)}".rstrip())


main()
