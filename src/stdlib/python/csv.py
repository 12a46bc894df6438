import re
import types
from io import StringIO
from _csv import (Error, Dialect as _Dialect, writer, reader, register_dialect, unregister_dialect, get_dialect, list_dialects, field_size_limit,
                  QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL, __version__)

__all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error', 'Dialect', 'excel', 'excel_tab',
           'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer', 'unregister_dialect', 'DictReader',
           'DictWriter', 'unix_dialect']


class Dialect:
    _name = ''
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        self._validate()

    def _validate(self):
        try:
            _Dialect(self)
        except TypeError as e:
            raise Error(str(e)) from None


class excel(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\r\n'
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = '\t'


class unix_dialect(Dialect):
    delimiter = ','
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = '\n'
    quoting = QUOTE_ALL


register_dialect('excel', excel)
register_dialect('excel-tab', excel_tab)
register_dialect('unix', unix_dialect)


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while not row:
            row = next(self.reader)
        names = self.fieldnames
        d = dict(zip(names, row))
        wanted, got = len(names), len(row)
        if wanted < got:
            d[self.restkey] = row[wanted:]
        elif wanted > got:
            for name in names[got:]:
                d[name] = self.restval
        return d

    __class_getitem__ = classmethod(types.GenericAlias)


class DictWriter:
    def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ('raise', 'ignore'):
            raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _dict_to_list(self, rowdict):
        if self.extrasaction == 'raise':
            extra = rowdict.keys() - self.fieldnames
            if extra:
                raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(name) for name in extra]))
        return (rowdict.get(name, self.restval) for name in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._dict_to_list(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._dict_to_list, rowdicts))

    __class_getitem__ = classmethod(types.GenericAlias)


_before = r'(?P<delim>[^\w\n"\'])(?P<space> ?)'
_after = r'(?P<delim>[^\w\n"\'])(?P<space> ?)'
_body = r'(?P<quote>["\']).*?(?P=quote)'
_layouts = (_before + _body + r'(?P=delim)', r'(?:^|\n)' + _body + _after, _before + _body + r'(?:$|\n)', r'(?:^|\n)' + _body + r'(?:$|\n)')


def _most(counts):
    return max(counts, key=counts.get)


class Sniffer:
    def __init__(self):
        self.preferred = [',', '\t', ';', ' ', ':']

    def sniff(self, sample, delimiters=None):
        quotechar, doublequote, delimiter, skipinitialspace = self._guess_quote_and_delimiter(sample, delimiters)
        if not delimiter:
            delimiter, skipinitialspace = self._guess_delimiter(sample, delimiters)
        if not delimiter:
            raise Error('Could not determine delimiter')

        class dialect(Dialect):
            _name = 'sniffed'
            lineterminator = '\r\n'
            quoting = QUOTE_MINIMAL

        dialect.doublequote = doublequote
        dialect.delimiter = delimiter
        dialect.quotechar = quotechar or '"'
        dialect.skipinitialspace = skipinitialspace
        return dialect

    def _guess_quote_and_delimiter(self, data, delimiters):
        """By quoted texts, and what stands beside them."""
        for layout in _layouts:
            regexp = re.compile(layout, re.DOTALL | re.MULTILINE)
            found = [m.groupdict() for m in regexp.finditer(data)]
            if found:
                break
        else:
            return '', False, None, 0
        quotes, delims, spaces = {}, {}, 0
        for groups in found:
            quote = groups['quote']
            quotes[quote] = quotes.get(quote, 0) + 1
            if 'delim' in groups:
                delim = groups['delim']
                if delim and (delimiters is None or delim in delimiters):
                    delims[delim] = delims.get(delim, 0) + 1
                if groups['space']:
                    spaces += 1
        quotechar = _most(quotes)
        if delims:
            delim = _most(delims)
            skipinitialspace = delims[delim] == spaces
            if delim == '\n':
                delim = ''
        else:
            delim, skipinitialspace = '', 0
        d, q = re.escape(delim), quotechar
        doubled = re.compile(r'((%s)|^)\W*%s[^%s\n]*%s[^%s\n]*%s\W*((%s)|$)' % (d, q, d, q, d, q, d), re.MULTILINE)
        return quotechar, bool(doubled.search(data)), delim, skipinitialspace

    def _guess_delimiter(self, data, delimiters):
        """By characters that stand equally often in most lines."""
        lines = list(filter(None, data.split('\n')))
        letters = [chr(c) for c in range(127)]
        chunk = min(10, len(lines))
        tables, modes, delims = {}, {}, {}
        start, end, passes = 0, chunk, 0
        while start < len(lines):
            passes += 1
            for line in lines[start:end]:
                for c in letters:
                    table = tables.setdefault(c, {})
                    n = line.count(c)
                    table[n] = table.get(n, 0) + 1
            for c, table in tables.items():
                items = list(table.items())
                if len(items) == 1 and items[0][0] == 0:
                    continue
                if len(items) > 1:
                    best = max(items, key=lambda item: item[1])
                    items.remove(best)
                    modes[c] = best[0], best[1] - sum(item[1] for item in items)
                else:
                    modes[c] = items[0]
            total = float(min(chunk * passes, len(lines)))
            consistency = 1.0
            while not delims and consistency >= 0.9:
                for c, (n, lines_with) in modes.items():
                    if n > 0 and lines_with > 0 and lines_with / total >= consistency and (delimiters is None or c in delimiters):
                        delims[c] = n, lines_with
                consistency -= 0.01
            if len(delims) == 1:
                return self._with_spaces(list(delims)[0], lines[0])
            start = end
            end += chunk
        if not delims:
            return '', 0
        for c in self.preferred:
            if len(delims) > 1 and c in delims:
                return self._with_spaces(c, lines[0])
        best = max((count, c) for c, count in delims.items())[1]
        return self._with_spaces(best, lines[0])

    def _with_spaces(self, delim, line):
        return delim, line.count(delim) == line.count(delim + ' ')

    def has_header(self, sample):
        """Whether the first row differs from the others in kind or length."""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = {i: None for i in range(len(header))}
        for checked, row in enumerate(rows, 1):
            if checked > 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = self._kind(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kind != kinds[column]:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    kind(header[column])
                except (ValueError, TypeError):
                    votes += 1
                else:
                    votes -= 1
        return votes > 0

    def _kind(self, text):
        try:
            complex(text)
            return complex
        except (ValueError, OverflowError):
            return len(text)
