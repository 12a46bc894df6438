# What is wrong with a text, and where.
import xml.etree.ElementTree as ET

for text in (
    "", " ", "<a>", "<a></b>", "<a><b></a>", "<a/><b/>", "<a/>text", "text", "<a", "<a b", "<a b=", "<a b=c/>", "<a b='c'", "<a b='c", "<a b='<'/>", "<a b='1' b='2'/>", "<a>&foo;</a>", "<a>&#0;</a>",
    "<a>&#xD800;</a>", "<a>& b</a>", "<a>&amp</a>", "<a>]]></a>", "<1/>", "< a/>", "<a><!-- -- --></a>", "<a><!-- </a>", "<a><![CDATA[ </a>", "<a>\x01</a>", "<p:a/>", "<a p:b='1'/>", " <?xml version='1.0'?><a/>",
    "<a><?pi </a>", "<a></a", "<a></a >", "<a\n b='1'\n c='2'/>", "<a\n b='1'\n b='2'/>", "</a>", "<a>\n<b>\n</a>", "<!DOCTYPE a [<!ENTITY e 'x&amp;y'>]><a>&e;</a>", "<!DOCTYPE a><a/>", "<a b='1'c='2'/>", "<a/ >", "<a b='&lt;&#65;\n'/>",
    "<a>\r\nx\ry</a>", "<a><b/><!-- c --></a><!-- d -->", "<a xmlns='u'><b xmlns=''/><c xmlns:p='v' p:d='1'/></a>", "<é>ü</é>", "<a.b-c_d:e/>", "\ufeff<a/>", "<a>&lt;&gt;&quot;&apos;</a>",
):
    try:
        e = ET.fromstring(text)
        print(repr(text), ET.tostring(e, encoding="unicode"), repr(e.text), [c.tag for c in e])
    except ET.ParseError as e:
        print(repr(text), "->", e, e.code, e.position)
print(ET.fromstring("<?xml version='1.0' encoding='latin-1'?><a>\xe9</a>".encode("latin-1")).text, ET.fromstring("<a>é</a>".encode()).text, ET.fromstring("<a>é</a>".encode("utf-16")).text)
