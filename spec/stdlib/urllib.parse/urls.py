# Splitting, joining and putting together of URLs.
from urllib.parse import *
import urllib.parse as module


def t(f, *args, **keywords):
    try:
        print(f.__name__, args, keywords, f(*args, **keywords))
    except Exception as e:
        print(f.__name__, args, keywords, type(e).__name__, e)


urls = ['http://user:pw@Host.COM:80/a/b;p?q=1&r#frag', 'http://h', 'http://h?q', 'http://h#f', '//h/p', '/p;x?q', 'mailto:a@b', 'a:b:c', '', '#f', '?q', 'file:///x/y', 'http:///x', 'HTTP://X/', 'http://[::1]:8080/x', 'http://[::1', 'http://[v1.a]/', 'http://[1.2.3.4]/', 'http://[x]/',
        'http://a b/c', '  http://x\t/y\n', 'http://h:port/', 'http://h:99999/', 'http://h:/', 'http://@h', 'http://u@h@i/', 'svn+ssh://x/y', '1http://x', 'tel:+1;ext=5', 'data:text/plain,hi#x', 'http://x/;a/b;c', 'urn:isbn:1', 'http://é/ü', 'http://a\uff0fb/c', 'x://y?#', 'http://h//a//b', 'path', './a:b', 'http://[fe80::1%eth0]/']
for url in urls:
    t(urlsplit, url); t(urlparse, url); t(urldefrag, url)
    try:
        s = urlsplit(url)
        print(s.geturl(), urlunparse(urlparse(url)), s.username, s.password, s.hostname, s.port)
    except ValueError as e:
        print(e)
t(urlsplit, 'x/y', 'http'); t(urlsplit, 'http://h/#f', allow_fragments=False); t(urlparse, '//h/p;q', scheme='ftp'); t(urlsplit, b'http://h/p'); t(urlparse, b'http://u@h:5/p;a?b#c'); t(urlsplit, b'http://h', 'http'); t(urlsplit, 5)
b = urlsplit(b'http://u:p@h:5/p')
print(b.hostname, b.port, b.username, b.geturl(), b.decode(), urlsplit('http://h').encode(), type(b), urldefrag(b'a#b'), urldefrag('a#b').geturl())
base = 'http://a/b/c/d;p?q'
for rel in ('g:h', 'g', './g', 'g/', '/g', '//g', '?y', 'g?y', '#s', 'g#s', ';x', 'g;x', '', '.', './', '..', '../', '../g', '../..', '../../g', '../../../g', '/./g', '/../g', 'g.', '.g', './../g', 'g/./h', 'g/../h', 'http:g', 'http://x/y', 'mailto:x'):
    print(rel, urljoin(base, rel), urljoin('file:///a/b', rel), urljoin('', rel), urljoin('a/b', rel))
t(urljoin, b'http://a/b', b'c'); t(urljoin, 'http://a', b'c'); t(urljoin, 'mailto:x', 'y'); t(urljoin, 'http://a/b/', '../../..'); t(urljoin, 'http://a', '?x')
t(urlunsplit, ('http', 'h', 'p', 'q', 'f')); t(urlunsplit, ('', '', '//x', '', '')); t(urlunsplit, ('http', '', '', '', '')); t(urlunparse, ('http', 'h', 'p', 'a', 'q', 'f')); t(urlunsplit, (b'http', b'h', b'', b'', b'')); t(urlunsplit, ('x', '', 'p', '', ''))
s = urlsplit('http://h/p?q#f')
print(s._replace(path='/z').geturl(), s[1], s == ('http', 'h', '/p', 'q', 'f'), s._fields, ParseResult._fields, SplitResult.__mro__[1].__name__)
print(sorted(module.__all__), module.unwrap('<URL:http://x>'), module.uses_netloc[:4])
