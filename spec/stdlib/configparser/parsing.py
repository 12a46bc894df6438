# Reading, values, interpolation, writing and mistakes.
import configparser as module
from configparser import *
import io


def t(f, *args, **keywords):
    try:
        print(getattr(f, '__name__', f), args, keywords, repr(f(*args, **keywords)))
    except Exception as e:
        print(getattr(f, '__name__', f), args, keywords, type(e).__name__, e, e.args)


text = '''[DEFAULT]
base = /usr
[one]
Key = value
path : %(base)s/lib
multi = a
  b

  c
empty =
num = 5
float = 1.5
flag = Yes
; comment
# other
quoted = "x" ; not a comment
percent = 100%%
[two words]
x=1
key with spaces = v
'''
c = ConfigParser()
c.read_string(text)
print(c.sections(), c.options('one'), dict(c['one']), c.defaults(), list(c), len(c), 'one' in c, 'DEFAULT' in c, 'x' in c)
t(c.get, 'one', 'KEY'); t(c.get, 'one', 'path', raw=True); t(c.get, 'one', 'path', vars={'base': '/x'}); t(c.get, 'one', 'nope'); t(c.get, 'nope', 'x'); t(c.get, 'one', 'nope', fallback=None); t(c.get, 'nope', 'x', fallback=5); t(c.getint, 'one', 'num'); t(c.getint, 'one', 'key')
t(c.getfloat, 'one', 'float'); t(c.getboolean, 'one', 'flag'); t(c.getboolean, 'one', 'key'); t(c.getboolean, 'one', 'x', fallback=True); t(c.items, 'one'); t(c.items, 'one', raw=True); t(c.items, 'no'); t(c.has_option, 'one', 'base'); t(c.has_option, 'no', 'x'); t(c.has_section, 'one'); t(c.options, 'no')
p = c['one']
print(p, p.name, p.parser is c, p['key'], p.get('nope'), p.get('nope', 'd'), p.getint('num'), p.getboolean('flag'), p.getfloat('zz', 2.5), list(p), len(p), 'key' in p, 'KEY' in p)
t(p.__getitem__, 'nope'); t(p.__setitem__, 'a', 5); t(p.__setitem__, 'a', '%x'); t(p.__delitem__, 'base'); t(c.__getitem__, 'zz'); t(c.__delitem__, 'DEFAULT'); t(c.__delitem__, 'zz')
p['new'] = 'n'; del p['key']; c['three'] = {'a': '1', 'B': 2}; c.add_section('four'); c.set('four', 'k', 'line\nnext')
t(c.add_section, 'four'); t(c.add_section, 'DEFAULT'); t(c.add_section, 5); t(c.set, 'no', 'a', 'b'); t(c.set, 'one', 'a', 5); t(c.remove_option, 'one', 'num'); t(c.remove_option, 'one', 'num'); t(c.remove_section, 'two words'); t(c.remove_section, 'zz')
out = io.StringIO(); c.write(out); print(out.getvalue()); out = io.StringIO(); c.write(out, space_around_delimiters=False); print(out.getvalue()[:40])
for bad in ('x = 1', '[a]\nx', '[a]\n[a]', '[a]\nx=1\nx=2', '[a]\n=1', '[a]\nx\ny', '[a\nx=1', '  x\n[a]'):
    t(ConfigParser().read_string, bad); t(ConfigParser(allow_no_value=True, strict=False).read_string, bad)
t(ConfigParser(allow_no_value=True).read_string, '[a]\nx\n  y')
for value in ('%(x)s', '%(nope)s', '%x', '%', '%(x', '%%', '%(y)s', '%(a)s%(b)s'):
    d = ConfigParser({'y': 'z'}); d.read_dict({'s': {'a': '1', 'b': '2'}}); d._sections['s']['x'] = value
    t(d.get, 's', 'x')
e = ConfigParser(interpolation=ExtendedInterpolation()); e.read_string('[a]\nx = 1\ny = ${x}2\nz = ${b:w}\nbad = ${q}\nbad2 = ${a:b:c}\nbad3 = $x\nd = $$5\nbad4 = ${c:d}\n[b]\nw = ${a:y}!')
for k in ('y', 'z', 'bad', 'bad2', 'bad3', 'd', 'bad4'):
    t(e.get, 'a', k)
r = RawConfigParser(allow_no_value=True, delimiters=('=',), comment_prefixes=('//',), inline_comment_prefixes=('#',), default_section='common', empty_lines_in_values=False)
r.read_string('[common]\nq=1\n[s]\nnovalue\na:b = c # comment\n// no\nurl = x#y\nlong = 1\n  2\n\n  3 = 4\n')
print({k: dict(v) for k, v in r.items()}); r.optionxform = str; r.set('s', 'CaSe', None); out = io.StringIO(); r.write(out); print(out.getvalue())
k = ConfigParser(converters={'list': str.split}); k.read_string('[a]\nl = x y z'); print(k.getlist('a', 'l'), k['a'].getlist('l'), k['a'].getlist('q', 'none'), list(k.converters))
t(ConfigParser, interpolation=5); t(c.read_dict, {'q': {'a': None}}); t(ConfigParser().read_dict, {'a': {'X': 1, 'x': 2}}); u = ConfigParser(allow_unnamed_section=True); u.read_string('a = 1\n[b]\nc = 2'); print(u.get(UNNAMED_SECTION, 'a'), u.sections()); print(c.popitem(), c.sections()); c.clear(); print(c.sections())
f = ConfigParser(); f.read_file(['[a]\n', 'b = 1\n'], 'lines'); print(f['a']['b'], f == f, module.__all__, Error if 'Error' in globals() else module.Error.__mro__[1], f.read('/no/such/file'))
