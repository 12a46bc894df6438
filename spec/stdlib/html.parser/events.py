# What an HTMLParser finds: tags, attributes, references, comments, odd markup, text in pieces.
from html.parser import HTMLParser

class Shown(HTMLParser):
    def handle_starttag(self, tag, attrs): print('start', tag, attrs, self.getpos())
    def handle_startendtag(self, tag, attrs): print('startend', tag, attrs, self.get_starttag_text())
    def handle_endtag(self, tag): print('end', tag)
    def handle_data(self, data): print('data', repr(data))
    def handle_comment(self, data): print('comment', repr(data))
    def handle_entityref(self, name): print('entity', name)
    def handle_charref(self, name): print('char', name)
    def handle_decl(self, decl): print('decl', decl)
    def handle_pi(self, data): print('pi', data)
    def unknown_decl(self, data): print('unknown', data)

TEXT = '''<!DOCTYPE html><html lang=en><!-- a comment -->
<p class="a b" id='x' checked data-v="1 &lt; 2">1 &lt; 2 &amp; caf&eacute; &#233;&#xe9; &unknown; &</p>
<br/><img src="a.png" alt=""/><?php echo ?><![CDATA[x<y]]><A HREF="x">Up</A >
<script>if (a < b && c) { "</p>" }</script><style>p > a {}</style>
</ p><1 a<b </div extra><a b='c' d= e="f"g>text'''
for convert in (True, False):
    p = Shown(convert_charrefs=convert)
    p.feed(TEXT)
    p.close()
    print('--')
p = Shown()
for piece in ('<di', 'v cla', 'ss="x">a &a', 'mp; b <', '/div', '>', 'end &l'):
    p.feed(piece)
p.close()
