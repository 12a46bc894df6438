# An inventory report from CSV text: quoting, validation, grouping, sorting and a formatted table.

CSV = '''sku,name,category,quantity,price,updated
A-100,Widget,Parts,120,2.50,2024-01-15
A-101,"Widget, large",Parts,40,4.75,2024-02-01
B-200,"The ""Best"" Gizmo",Gadgets,7,19.99,2024-03-10
B-201,Gizmo,Gadgets,0,14.00,2023-12-24

C-300,Sprocket,Parts,15,0.35,2024-01-02
C-301,Bracket,Hardware,250,1.10,2023-11-30
C-302,Bolt,Hardware,ten,0.05,2024-02-20
D-400,Mystery,,3,99.00,2024-02-20
D-401,Cable,Electric,33,not a price,2024-02-20
D-402,Plug,Electric,48,3.20
D-403,Socket,Electric,-5,3.10,2024-02-29
D-404,Switch,Electric,16,2.95,2023-02-29
A-100,Widget again,Parts,1,1.00,2024-01-01
E-500,Lamp,Electric,9,24.50,2024-04-01
E-501,"Lamp
shade",Electric,4,12.25,2024-04-02
'''


class RowError(ValueError):
    def __init__(self, line, reason):
        super().__init__(f'line {line}: {reason}')
        self.line = line


def parse_csv(text):
    """Yields (line number, fields); quotes may hold commas, doubled quotes and newlines."""
    fields, field, quoted = [], [], False
    line = start = 1
    i = 0
    while i < len(text):
        ch = text[i]
        if quoted:
            if ch == '"':
                if text[i + 1:i + 2] == '"':
                    field.append('"')
                    i += 1
                else:
                    quoted = False
            else:
                field.append(ch)
        elif ch == '"':
            quoted = True
        elif ch == ',':
            fields.append(''.join(field))
            field = []
        elif ch == '\n':
            fields.append(''.join(field))
            if fields != ['']:
                yield start, fields
            fields, field = [], []
            start = line + 1
        else:
            field.append(ch)
        if ch == '\n':
            line += 1
        i += 1
    if field or fields:
        yield start, fields + [''.join(field)]


DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


def parse_date(text):
    year, month, day = (int(part) for part in text.split('-'))
    if not 1 <= month <= 12:
        raise ValueError(f'month {month}')
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if not 1 <= day <= DAYS[month - 1] + (month == 2 and leap):
        raise ValueError(f'day {day} in month {month} of {year}')
    return year, month, day


class Item:
    fields = ('sku', 'name', 'category', 'quantity', 'price', 'updated')

    def __init__(self, sku, name, category, quantity, price, updated):
        self.sku = sku
        self.name = name
        self.category = category or 'Unsorted'
        self.quantity = quantity
        self.price = price
        self.updated = updated

    @classmethod
    def from_row(cls, line, row):
        if len(row) != len(cls.fields):
            raise RowError(line, f'{len(row)} fields instead of {len(cls.fields)}')
        data = dict(zip(cls.fields, row))
        try:
            data['quantity'] = int(data['quantity'])
            data['price'] = round(float(data['price']) * 100)
            data['updated'] = parse_date(data['updated'])
        except ValueError as e:
            raise RowError(line, e) from e
        if data['quantity'] < 0:
            raise RowError(line, 'negative quantity')
        return cls(**data)

    @property
    def value(self):
        return self.quantity * self.price

    def __lt__(self, other):
        return self.sku < other.sku


def load(text):
    rows = parse_csv(text)
    _, header = next(rows)
    if tuple(header) != Item.fields:
        raise ValueError('unexpected header')
    items, errors, seen = [], [], {}
    for line, row in rows:
        try:
            item = Item.from_row(line, row)
            if item.sku in seen:
                raise RowError(line, f'{item.sku} is on line {seen[item.sku]} already')
        except RowError as e:
            errors.append(e)
        else:
            seen[item.sku] = line
            items.append(item)
    return items, errors


def money(cents):
    return f'{cents // 100:,}.{cents % 100:02d}'


def group_by(items, key):
    groups = {}
    for item in items:
        groups.setdefault(key(item), []).append(item)
    return groups


def table(header, rows, align):
    widths = [max(len(str(row[i])) for row in [header, *rows]) for i in range(len(header))]

    def line(row):
        return '  '.join(f'{str(cell):{a}{w}}' for cell, a, w in zip(row, align, widths)).rstrip()

    rule = '  '.join('-' * w for w in widths)
    return '\n'.join([line(header), rule, *map(line, rows)])


def main():
    items, errors = load(CSV)
    print(f'{len(items)} items, {len(errors)} rows refused')
    for e in errors:
        cause = type(e.__cause__).__name__ if e.__cause__ else '-'
        print(f'  {e} ({cause})')

    print()
    rows = [(i.sku, i.name.replace('\n', ' '), i.category, i.quantity, money(i.price), money(i.value)) for i in sorted(items)]
    print(table(('SKU', 'Name', 'Category', 'Qty', 'Price', 'Value'), rows, '<<<>>>'))

    print()
    groups = group_by(items, lambda i: i.category)
    summary = []
    for category, members in sorted(groups.items(), key=lambda pair: (-sum(i.value for i in pair[1]), pair[0])):
        total = sum(i.value for i in members)
        oldest = min(members, key=lambda i: i.updated)
        summary.append((category, len(members), sum(i.quantity for i in members), money(total), '{}-{:02}-{:02}'.format(*oldest.updated)))
    print(table(('Category', 'Items', 'Pieces', 'Value', 'Oldest'), summary, '<>>><'))

    print()
    grand = sum(i.value for i in items)
    print(f'Total {money(grand):>12}')
    for category, members in sorted(groups.items()):
        share = sum(i.value for i in members) / grand
        print(f'  {category:<10}{share:>7.1%} {"#" * round(share * 40)}')

    print()
    print('Reorder:', ', '.join(f'{i.sku} ({i.quantity})' for i in sorted(items, key=lambda i: (i.quantity, i.sku)) if i.quantity < 10))
    print('Dearest:', max(items, key=lambda i: i.price).name)
    print('By month:', {'%d-%02d' % k: len(v) for k, v in sorted(group_by(items, lambda i: i.updated[:2]).items())})
    try:
        load('wrong,header\n')
    except ValueError as e:
        print('Error:', e)


main()
