# escape, unescape and the tables of entities.
import html
from html import *
from html import entities

print(escape('<a href="x">\'&amp;\'</a>'), escape('"\'<', False), escape('"\'', quote=True))
for text in ('&lt;&gt;&amp;&quot;&apos;&#39;&#x27;&nbsp;', '&notit; &notin; &not', '&amp', '&ampx', '&#0;&#13;&#128;&#x80;&#x9f;&#xd800;&#x110000;&#1;&#xfffe;&#127;', '&#65;&#x41;&#X41&#65', '&unknown;', '&', '&;', '&#;', '&#x;', '& amp;',
             '&CounterClockwiseContourIntegral;', '&acE;', '&ThickSpace;', '&eacute&eacute;', '&lt&gt', 'no', '&copy2024', '&#99999999999;', '&#x1F600;', '&ngE;'):
    print(ascii(text), ascii(unescape(text)))
print(len(entities.html5), len(entities.name2codepoint), len(entities.codepoint2name), len(entities.entitydefs), ascii(entities.html5['fjlig;']), entities.name2codepoint['euro'], entities.codepoint2name[233], ascii(entities.entitydefs['Alpha']))
print(hash(tuple(sorted(map(ascii, entities.html5.items())))) != 0, sum(ord(c) for v in entities.html5.values() for c in v), ''.join(sorted(entities.html5))[:60], list(entities.html5)[:3], list(entities.name2codepoint)[-2:])
print(html.__all__, entities.__all__)
