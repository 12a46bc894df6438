# What difflib.HtmlDiff makes: two texts side by side, as a page or as a table of one. Changed parts are marked by \0 and a sign before and \1 after
# until the very end. Templates are lists of lines, since the package's texts keep no indentation within a string.
import difflib
import re

_PAGE = '\n'.join((
    '',
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"',
    '          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
    '',
    '<html>',
    '',
    '<head>',
    '    <meta http-equiv="Content-Type"',
    '          content="text/html; charset=%(charset)s" />',
    '    <title></title>',
    '    <style type="text/css">%(styles)s',
    '    </style>',
    '</head>',
    '',
    '<body>',
    '    %(table)s%(legend)s',
    '</body>',
    '',
    '</html>',
))

_STYLES = '\n'.join((
    '',
    '        table.diff {font-family:Courier; border:medium;}',
    '        .diff_header {background-color:#e0e0e0}',
    '        td.diff_header {text-align:right}',
    '        .diff_next {background-color:#c0c0c0}',
    '        .diff_add {background-color:#aaffaa}',
    '        .diff_chg {background-color:#ffff77}',
    '        .diff_sub {background-color:#ffaaaa}',
))

_TABLE = '\n'.join((
    '',
    '    <table class="diff" id="difflib_chg_%(prefix)s_top"',
    '           cellspacing="0" cellpadding="0" rules="groups" >',
    '        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>',
    '        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>',
    '        %(header_row)s',
    '        <tbody>',
    '%(data_rows)s        </tbody>',
    '    </table>',
))

_LEGEND = '\n'.join((
    '',
    '    <table class="diff" summary="Legends">',
    '        <tr> <th colspan="2"> Legends </th> </tr>',
    '        <tr> <td> <table border="" summary="Colors">',
    '                      <tr><th> Colors </th> </tr>',
    '                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>',
    '                      <tr><td class="diff_chg">Changed</td> </tr>',
    '                      <tr><td class="diff_sub">Deleted</td> </tr>',
    '                  </table></td>',
    '             <td> <table border="" summary="Links">',
    '                      <tr><th colspan="2"> Links </th> </tr>',
    '                      <tr><td>(f)irst change</td> </tr>',
    '                      <tr><td>(n)ext change</td> </tr>',
    '                      <tr><td>(t)op</td> </tr>',
    '                  </table></td> </tr>',
    '    </table>',
))

_ROW = '            <tr><td class="diff_next"%s>%s</td>%s<td class="diff_next">%s</td>%s</tr>\n'
_BETWEEN = '        </tbody>        \n        <tbody>\n'
_SIGNS = re.compile(r'\++|-+|\^+')


class _Sides:
    """The lines of an ndiff, told apart: (line of the one text or None, line of the other or None, do they differ). A line is (number, text)."""

    def __init__(self, fromlines, tolines, linejunk, charjunk):
        self.diff = difflib.ndiff(fromlines, tolines, linejunk, charjunk)
        self.ahead = []
        self.numbers = [0, 0]

    def _numbered(self, side, text):
        self.numbers[side] += 1
        return self.numbers[side], text

    def plain(self, side):
        return self._numbered(side, self.ahead.pop(0)[2:])

    def whole(self, side, sign):
        text = self.ahead.pop(0)[2:] or ' '
        return self._numbered(side, f'\0{sign}{text}\1')

    def hinted(self, side):
        text, hint = self.ahead.pop(0), self.ahead.pop(0)
        for run in reversed(list(_SIGNS.finditer(hint))):
            begin, end = run.span()
            text = f'{text[:begin]}\0{run[0][0]}{text[begin:end]}\1{text[end:]}'
        return self._numbered(side, text[2:])

    def __iter__(self):
        # Deletions that wait for an insertion beside them count negative, insertions positive.
        owed = 0
        while True:
            while len(self.ahead) < 4:
                self.ahead.append(next(self.diff, 'X'))
            kinds = ''.join(line[0] for line in self.ahead)
            left = right = None
            blanks = 0
            if kinds.startswith('X'):
                blanks = owed
            elif kinds.startswith('-?+?'):
                yield self.hinted(0), self.hinted(1), True
                continue
            elif kinds.startswith('--++'):
                owed -= 1
                yield self.whole(0, '-'), None, True
                continue
            elif kinds.startswith(('--?+', '--+', '- ')):
                left = self.whole(0, '-')
                blanks, owed = owed - 1, 0
            elif kinds.startswith('-+?'):
                yield self.plain(0), self.hinted(1), True
                continue
            elif kinds.startswith('-?+'):
                yield self.hinted(0), self.plain(1), True
                continue
            elif kinds.startswith('-'):
                owed -= 1
                yield self.whole(0, '-'), None, True
                continue
            elif kinds.startswith('+--'):
                owed += 1
                yield None, self.whole(1, '+'), True
                continue
            elif kinds.startswith(('+ ', '+-')):
                right = self.whole(1, '+')
                blanks, owed = owed + 1, 0
            elif kinds.startswith('+'):
                owed += 1
                yield None, self.whole(1, '+'), True
                continue
            else:
                same = self.ahead[0][2:]
                self.ahead.pop(0)
                yield self._numbered(0, same), self._numbered(1, same), False
                continue
            for _ in range(-blanks):
                yield None, ('', '\n'), True
            for _ in range(blanks):
                yield ('', '\n'), None, True
            if kinds.startswith('X'):
                return
            yield left, right, True


def _pairs(sides):
    lefts, rights = [], []
    for left, right, differ in sides:
        if left is not None:
            lefts.append((left, differ))
        if right is not None:
            rights.append((right, differ))
        while lefts and rights:
            (left, one), (right, other) = lefts.pop(0), rights.pop(0)
            yield left, right, one or other


def _near_changes(pairs, context):
    """The pairs with changes and so many around them; (None, None, None) where some are left out."""
    pairs = iter(pairs)
    while True:
        before = []
        seen = 0
        for pair in pairs:
            seen += 1
            before = (before + [pair])[-(context + 1):]
            if pair[2]:
                break
        else:
            return
        if seen > context + 1:
            yield None, None, None
        yield from before
        left = context
        while left:
            pair = next(pairs, None)
            if pair is None:
                return
            left = context if pair[2] else left - 1
            yield pair


class HtmlDiff:
    _file_template = _PAGE
    _styles = _STYLES
    _table_template = _TABLE
    _legend = _LEGEND
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=difflib.IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5, *, charset='utf-8'):
        table = self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines)
        page = self._file_template % dict(styles=self._styles, legend=self._legend, table=table, charset=charset)
        return page.encode(charset, 'xmlcharrefreplace').decode(charset)

    def _expanded(self, line):
        # Spaces of tabs stay tabs, so that they can be told from others.
        return line.replace(' ', '\0').expandtabs(self._tabsize).replace(' ', '\t').replace('\0', ' ').rstrip('\n')

    def _wrapped(self, number, text):
        width = self._wrapcolumn
        out = []
        while number and len(text) > width and len(text) - text.count('\0') * 3 > width:
            i = shown = 0
            mark = ''
            while shown < width and i < len(text):
                if text[i] == '\0':
                    mark = text[i + 1]
                    i += 2
                elif text[i] == '\1':
                    mark = ''
                    i += 1
                else:
                    i += 1
                    shown += 1
            first, text = text[:i], text[i:]
            if mark:
                first += '\1'
                text = '\0' + mark + text
            out.append((number, first))
            number = '>'
        out.append((number, text))
        return out

    def _wrap(self, diffs):
        for left, right, flag in diffs:
            if flag is None:
                yield left, right, flag
                continue
            lefts, rights = self._wrapped(*left), self._wrapped(*right)
            for i in range(max(len(lefts), len(rights))):
                yield lefts[i] if i < len(lefts) else ('', ' '), rights[i] if i < len(rights) else ('', ' '), flag

    def _cell(self, side, line):
        if line is None:
            return None
        number, text = line
        name = f' id="{self._prefix[side]}{number}"' if isinstance(number, int) else ''
        text = text.replace('&', '&amp;').replace('>', '&gt;').replace('<', '&lt;').replace(' ', '&nbsp;').rstrip()
        return f'<td class="diff_header"{name}>{number}</td><td nowrap="nowrap">{text}</td>'

    def _anchors(self, flags, numlines):
        to = self._prefix[1]
        ids, links = [''] * len(flags), [''] * len(flags)
        changes = last = 0
        inside = False
        for i, flag in enumerate(flags):
            if flag and not inside:
                last = i
                ids[max(0, i - numlines)] = f' id="difflib_chg_{to}_{changes}"'
                changes += 1
                links[i] = f'<a href="#difflib_chg_{to}_{changes}">n</a>'
            inside = bool(flag)
        if not flags[0]:
            links[0] = f'<a href="#difflib_chg_{to}_0">f</a>'
        links[last] = f'<a href="#difflib_chg_{to}_top">t</a>'
        return ids, links

    def make_table(self, fromlines, tolines, fromdesc='', todesc='', context=False, numlines=5):
        number = HtmlDiff._default_prefix
        HtmlDiff._default_prefix += 1
        self._prefix = [f'from{number}_', f'to{number}_']
        sides = _Sides([self._expanded(line) for line in fromlines], [self._expanded(line) for line in tolines], self._linejunk, self._charjunk)
        diffs = _pairs(sides)
        if context:
            diffs = _near_changes(diffs, numlines)
        if self._wrapcolumn:
            diffs = self._wrap(diffs)
        rows = [(self._cell(0, left), self._cell(1, right), flag) for left, right, flag in diffs]
        if not rows:
            cell = f'<td></td><td>&nbsp;{"No Differences Found" if context else "Empty File"}&nbsp;</td>'
            rows = [(cell, cell, False)]
        ids, links = self._anchors([row[2] for row in rows], numlines)
        data = []
        for i, (left, right, flag) in enumerate(rows):
            if flag is not None:
                data.append(_ROW % (ids[i], links[i], left, links[i], right))
            elif i > 0:
                data.append(_BETWEEN)
        header = ''
        if fromdesc or todesc:
            gap = '<th class="diff_next"><br /></th>'
            header = (f'<thead><tr>{gap}<th colspan="2" class="diff_header">{fromdesc}</th>'
                      f'{gap}<th colspan="2" class="diff_header">{todesc}</th></tr></thead>')
        table = self._table_template % dict(data_rows=''.join(data), header_row=header, prefix=self._prefix[1])
        for mark, html in (('\0+', '<span class="diff_add">'), ('\0-', '<span class="diff_sub">'), ('\0^', '<span class="diff_chg">'),
                           ('\1', '</span>'), ('\t', '&nbsp;')):
            table = table.replace(mark, html)
        return table


HtmlDiff.__module__ = 'difflib'
