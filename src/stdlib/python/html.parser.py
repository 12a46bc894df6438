# A parser of HTML that tells what it finds, however odd it is. Reference: https://docs.python.org/3.13/library/html.parser.html
import re
from html import unescape

__all__ = ['HTMLParser']

_name_end = re.compile(r'[\s/>]')
_data_end = re.compile('[&<]')
_charref = re.compile(r'&#(?:[0-9]+|[xX][0-9a-fA-F]+)[^0-9a-fA-F]')
_entity = re.compile(r'&([a-zA-Z][-.a-zA-Z0-9]*)[^a-zA-Z0-9]')
_unfinished = re.compile(r'&[a-zA-Z#]')
_tag_name = re.compile(r'([a-zA-Z][^\t\n\r\f />\x00]*)(?:\s|/(?!>))*')
_attribute = re.compile(r'((?<=[\'"\s/])[^\s/>][^\s/=>]*)(\s*=+\s*(\'[^\']*\'|"[^"]*"|(?![\'"])[^>\s]*))?(?:\s|/(?!>))*')
# A start tag as far as it goes.
_start_tag = re.compile(r'''
  <[a-zA-Z][^\t\n\r\f />\x00]*
  (?:[\s/]*
    (?:(?<=['"\s/])[^\s/>][^\s/=>]*
      (?:\s*=+\s*(?:'[^']*'|"[^"]*"|(?!['"])[^>\s]*)\s*)?
      (?:\s|/(?!>))*
    )*
  )?
  \s*
''', re.VERBOSE)
_end_tag = re.compile(r'</\s*([a-zA-Z][-.a-zA-Z0-9:_]*)\s*>')
_comment_end = re.compile(r'--\s*>')


class HTMLParser:
    CDATA_CONTENT_ELEMENTS = ('script', 'style')

    def __init__(self, *, convert_charrefs=True):
        self.convert_charrefs = convert_charrefs
        self.reset()

    def reset(self):
        self.rawdata = ''
        self.lasttag = '???'
        self.cdata_elem = None
        self.lineno = 1
        self.offset = 0
        self._start_text = None
        self._closing = None

    def feed(self, data):
        self.rawdata = self.rawdata + data
        self.goahead(0)

    def close(self):
        self.goahead(1)

    def get_starttag_text(self):
        return self._start_text

    def getpos(self):
        return self.lineno, self.offset

    def set_cdata_mode(self, elem):
        self.cdata_elem = elem.lower()
        self._closing = re.compile(r'</\s*%s\s*>' % re.escape(self.cdata_elem), re.IGNORECASE)

    def clear_cdata_mode(self):
        self.cdata_elem = None
        self._closing = None

    def updatepos(self, i, j):
        """Takes note of the line and the column at j."""
        if i < j:
            lines = self.rawdata.count('\n', i, j)
            if lines:
                self.lineno += lines
                self.offset = j - self.rawdata.rindex('\n', i, j) - 1
            else:
                self.offset += j - i
        return j

    def goahead(self, end):
        text = self.rawdata
        size = len(text)
        i = 0
        while i < size:
            j = self._end_of_data(text, i, end)
            if j < 0:
                break
            if i < j:
                part = text[i:j]
                self.handle_data(unescape(part) if self.convert_charrefs and self.cdata_elem is None else part)
            i = self.updatepos(i, j)
            if i == size:
                break
            k = self._markup(text, i, end) if text[i] == '<' else self._reference(text, i, end)
            if k is None:
                break
            i = self.updatepos(i, k)
        if end and i < size:
            part = text[i:]
            self.handle_data(unescape(part) if self.convert_charrefs and self.cdata_elem is None else part)
            i = self.updatepos(i, size)
        self.rawdata = text[i:]

    def _end_of_data(self, text, i, end):
        """Where plain text ends; -1 when that is not known yet."""
        if self.cdata_elem is not None:
            found = self._closing.search(text, i)
            if found is not None:
                return found.start()
            if end:
                return len(text)
            # The end of what there is may be the beginning of the end tag.
            at = text.rfind('<', i)
            return -1 if at == i else at if at > i else len(text)
        if self.convert_charrefs:
            j = text.find('<', i)
            if j >= 0:
                return j
            # A reference may go on in what comes next.
            at = text.rfind('&', max(i, len(text) - 34))
            return -1 if not end and at >= 0 and not re.search(r'[\s;]', text[at:]) else len(text)
        found = _data_end.search(text, i)
        return len(text) if found is None else found.start()

    def _markup(self, text, i, end):
        """The end of what begins with `<`; None when it is not there yet."""
        if re.compile('<[a-zA-Z]').match(text, i):
            k = self.parse_starttag(i)
        elif text.startswith('</', i):
            k = self.parse_endtag(i)
        elif text.startswith('<!--', i):
            k = self.parse_comment(i)
        elif text.startswith('<?', i):
            k = self.parse_pi(i)
        elif text.startswith('<!', i):
            k = self.parse_html_declaration(i)
        elif i + 1 < len(text):
            self.handle_data('<')
            k = i + 1
        else:
            return None
        if k >= 0:
            return k
        if not end:
            return None
        k = text.find('>', i + 1)
        if k >= 0:
            k += 1
        else:
            k = text.find('<', i + 1)
            if k < 0:
                k = i + 1
        part = text[i:k]
        self.handle_data(unescape(part) if self.convert_charrefs and self.cdata_elem is None else part)
        return k

    def _reference(self, text, i, end):
        if text.startswith('&#', i):
            found = _charref.match(text, i)
            if found is None:
                if ';' in text[i:]:
                    self.handle_data(text[i:i + 2])
                    self.updatepos(i, i + 2)
                    return i + 2
                return None
            self.handle_charref(found[0][2:-1])
        else:
            found = _entity.match(text, i)
            if found is None:
                partial = _unfinished.match(text, i)
                if partial is not None:
                    return i + 1 if end and partial[0] == text[i:] else None
                if i + 1 < len(text):
                    self.handle_data('&')
                    return i + 1
                return None
            self.handle_entityref(found[1])
        k = found.end()
        return k if text[k - 1] == ';' else k - 1

    def parse_starttag(self, i):
        self._start_text = None
        endpos = self.check_for_whole_start_tag(i)
        if endpos < 0:
            return endpos
        text = self.rawdata
        self._start_text = text[i:endpos]
        name = _tag_name.match(text, i + 1)
        tag = self.lasttag = name[1].lower()
        attrs = []
        k = name.end()
        while k < endpos:
            found = _attribute.match(text, k)
            if found is None:
                break
            attr, rest, value = found.groups()
            if not rest:
                value = None
            elif value[:1] == value[-1:] and value[:1] in ('"', "'"):
                value = value[1:-1]
            attrs.append((attr.lower(), unescape(value) if value else value))
            k = found.end()
        last = text[k:endpos].strip()
        if last not in ('>', '/>'):
            self.handle_data(text[i:endpos])
            return endpos
        if last == '/>':
            self.handle_startendtag(tag, attrs)
        else:
            self.handle_starttag(tag, attrs)
            if tag in self.CDATA_CONTENT_ELEMENTS:
                self.set_cdata_mode(tag)
        return endpos

    def check_for_whole_start_tag(self, i):
        text = self.rawdata
        j = _start_tag.match(text, i).end()
        following = text[j:j + 1]
        if following == '>':
            return j + 1
        if following == '/':
            if text.startswith('/>', j):
                return j + 2
            if text.startswith('/', j) and j + 1 == len(text):
                return -1
            return j if j > i else i + 1
        if following == '' or following.isalpha() or following in '=/':
            return -1
        return j if j > i else i + 1

    def parse_endtag(self, i):
        text = self.rawdata
        close = text.find('>', i + 1)
        if close < 0:
            return -1
        close += 1
        found = _end_tag.match(text, i)
        if found is None or found.end() != close:
            if self.cdata_elem is not None:
                self.handle_data(text[i:close])
                return close
            name = _tag_name.match(text, i + 2)
            if name is None:
                if text[i:i + 3] == '</>':
                    return i + 3
                return self.parse_bogus_comment(i)
            tag = name[1].lower()
            close = text.find('>', name.end())
            self.handle_endtag(tag)
            return close + 1
        tag = found[1].lower()
        if self.cdata_elem is not None and tag != self.cdata_elem:
            self.handle_data(text[i:close])
            return close
        self.handle_endtag(tag)
        self.clear_cdata_mode()
        return close

    def parse_comment(self, i):
        found = _comment_end.search(self.rawdata, i + 4)
        if found is None:
            return -1
        self.handle_comment(self.rawdata[i + 4:found.start()])
        return found.end()

    def parse_bogus_comment(self, i, report=1):
        close = self.rawdata.find('>', i + 2)
        if close < 0:
            return -1
        if report:
            self.handle_comment(self.rawdata[i + 2:close])
        return close + 1

    def parse_pi(self, i):
        close = self.rawdata.find('>', i + 2)
        if close < 0:
            return -1
        self.handle_pi(self.rawdata[i + 2:close])
        return close + 1

    def parse_html_declaration(self, i):
        text = self.rawdata
        if text.startswith('<![', i):
            return self.parse_marked_section(i)
        if text[i:i + 9].lower() == '<!doctype':
            close = text.find('>', i + 9)
            if close < 0:
                return -1
            self.handle_decl(text[i + 2:close])
            return close + 1
        return self.parse_bogus_comment(i)

    def parse_marked_section(self, i, report=1):
        text = self.rawdata
        name = re.compile(r'[a-zA-Z][-_.a-zA-Z0-9]*\s*').match(text, i + 3)
        if name is None or name.end() == len(text):
            return -1
        kind = name[0].strip().lower()
        closing = r'\]\s*\]\s*>' if kind in ('temp', 'cdata', 'ignore', 'include', 'rcdata') else r']\s*>' if kind in ('if', 'else', 'endif') else None
        if closing is None:
            raise AssertionError(f'unknown status keyword {text[i + 3:name.end()]!r} in marked section')
        found = re.compile(closing).search(text, i + 3)
        if found is None:
            return -1
        if report:
            self.unknown_decl(text[i + 3:found.start()])
        return found.end()

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        self.handle_endtag(tag)

    def handle_starttag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        pass

    def handle_charref(self, name):
        pass

    def handle_entityref(self, name):
        pass

    def handle_data(self, data):
        pass

    def handle_comment(self, data):
        pass

    def handle_decl(self, decl):
        pass

    def handle_pi(self, data):
        pass

    def unknown_decl(self, data):
        pass
