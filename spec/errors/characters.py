x = 1
# ---
x = a​b
# ---
naïve = 1
x = naïve é
# ---
日本 = 1
日本 語
# ---
x = '日本語' y
# ---
x = 😀
# ---
x = a→b
# ---
x = …
# ---
if x：
    pass
# ---
print（1）
# ---
x = 1；y = 2
# ---
	x = 1
# ---
é = '日本
# ---
if a
#eof
# ---
x = (a
#eof
# ---
x = 'a
#eof
# ---
def f():
#eof
# ---
if 1:
    x = 1
  y = 2
#eof
