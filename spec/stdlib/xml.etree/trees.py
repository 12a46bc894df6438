# Trees read, searched, changed and written.
import xml.etree.ElementTree as ET

TEXT = """<?xml version="1.0"?>
<data xmlns:x="http://x.org/" x:kind="test">
    <!-- a comment -->
    <country name="Liechtenstein">
        <rank updated="yes">2</rank>
        <year>2008</year>
        <neighbor name="Austria" direction="E"/>
        <neighbor name="Switzerland" direction="W"/>
    </country>
    <country name="Singapore &amp; more">
        <rank>5</rank>
        <year>2011</year>
        <x:note>caf&#233; &lt;b&gt; <![CDATA[raw <&>]]></x:note>
        <neighbor name="Malaysia" direction="N"/>tail
    </country>
    <empty/>
</data>
"""
root = ET.fromstring(TEXT)
print(root.tag, root.attrib, len(root), [c.tag for c in root])
for country in root.findall("country"):
    print(country.get("name"), country.find("rank").text, country.findtext("year"), country.findtext("nope", "none"))
print([n.attrib["name"] for n in root.iter("neighbor")])
print(root[1][2].tag, root[1][2].text, repr(root[1][3].tail), "".join(root[1].itertext()).split())
paths = [
    ".", "*", "country/year", ".//neighbor", ".//neighbor[@name='Austria']", "country[2]", "country[last()]", "country[last()-1]", ".//year/..", "country[rank='5']", ".//*[@direction]",
    "country[year]/neighbor[1]", ".//neighbor[@direction!='E']", "{http://x.org/}note", ".//{http://x.org/}note", ".//{*}note", ".//x:note", "country[year='2008']/rank", ".//rank[.='2']", "nope/*", "./country/./rank",
    "country[@name]", "//year", "country/", "*/*[2]", "country[.//year]", "[0]", "country[0]", "country[foo()]", "country[@name=Austria]", "", "a:b", "/data", "country[last()+1]", ".//", ".//neighbor/../..", "{*}country", "{}country",
]
for path in paths:
    try:
        print(path, [e.tag + str(sorted(e.attrib.values())) for e in root.findall(path, {"x": "http://x.org/"})])
    except (SyntaxError, TypeError) as e:
        print(path, "->", type(e).__name__, e)
for rank in root.iter("rank"):
    rank.text = str(int(rank.text) + 1)
    rank.set("updated", "yes")
root.remove(root.find("empty"))
print(ET.tostring(root).decode())
print(ET.tostring(root, encoding="unicode") == ET.tostring(root).decode(), ET.tostring(root[1][2], "utf-8"), ET.tostring(root[1][2], "latin-1"))
print(ET.tostring(root, method="text", encoding="unicode").split())
made = ET.Element("top", {"b": "2"}, a='1"<\n\t>')
child = ET.SubElement(made, "child", n="x")
child.text = "text & <more>"
child.tail = "tail>"
made.append(ET.Comment(" note "))
made.append(ET.ProcessingInstruction("go", "now"))
ET.SubElement(made, "{http://www.w3.org/1999/xhtml}p").text = "é"
ET.SubElement(made, "{urn:one}q", {"{urn:two}r": "s", ET.QName("urn:one", "t"): ET.QName("urn:two", "u")})
print(ET.tostring(made, encoding="unicode"))
print(ET.tostring(made, encoding="unicode", short_empty_elements=False), ET.tostring(made, xml_declaration=True))
print(ET.tostring(made, encoding="unicode", method="html"))
ET.indent(made)
print(ET.tostring(made, encoding="unicode"))
ET.dump(child)
ET.register_namespace("one", "urn:one")
print(ET.tostring(made[-1]))
print(len(made), made[0].items(), made.keys(), [e.tag if isinstance(e.tag, str) else e.tag.__name__ for e in made], made[1:3] == list(made)[1:3])
made[0:2] = [ET.Element("new"), ET.Element("newer")]
made.insert(0, ET.Element("first"))
del made[-1]
made.extend([ET.Element("last")])
print([getattr(e.tag, "__name__", e.tag) for e in made], repr(made[0])[:17])
for act in (lambda: made[9], lambda: made.append("x"), lambda: made.insert(0, None), lambda: made.extend([1]), lambda: made.remove(child), lambda: ET.Element("a", 5)):
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
import copy
deep = copy.deepcopy(root)
deep[0].set("name", "changed")
print(root[0].get("name"), deep[0].get("name"), copy.copy(root)[0] is root[0])
root.clear()
print(len(root), root.attrib, root.text)
tree, ids = ET.XMLID("<a><b id='1'/><c id='2'/></a>")
print(sorted(ids), ids["2"].tag)
import io
tree = ET.parse(io.StringIO("<r><i>1</i><i>2</i></r>"))
print(tree.getroot().tag, tree.findall("i")[1].text, [e.tag for e in tree.iter()])
out = io.BytesIO()
tree.write(out, encoding="utf-8", xml_declaration=True)
print(out.getvalue())
for event, e in ET.iterparse(io.BytesIO(b"<r xmlns:p='u'><i>1</i><p:j/></r>"), events=("start", "end")):
    print(event, e.tag, e.text)
pull = ET.XMLPullParser(["end"])
pull.feed("<a><b/>")
pull.feed("</a>")
pull.close()
print([(event, e.tag) for event, e in pull.read_events()])
print(ET.fromstringlist(["<a>", "<b/>", "</a>"])[0].tag, ET.iselement(made), ET.QName("u", "t"), repr(ET.QName("{u}t")), ET.QName("u", "t") == "{u}t")


class Count:
    def __init__(self):
        self.depth = self.most = 0

    def start(self, tag, attrib):
        self.depth += 1
        self.most = max(self.most, self.depth)

    def end(self, tag):
        self.depth -= 1

    def close(self):
        return self.most


parser = ET.XMLParser(target=Count())
parser.feed("<a><b><c/></b><b/></a>")
print(parser.close())
