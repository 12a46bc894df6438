if x
    pass
# ---
while True
    break
# ---
for i in range(3)
    print(i)
# ---
def f(a, b)
    return a
# ---
def f(a) -> int
    return a
# ---
class C
    pass
# ---
class C(object)
    pass
# ---
if 1:
    pass
else
    pass
# ---
if 1:
    pass
elif 2
    pass
# ---
try
    pass
except ValueError:
    pass
# ---
try:
    pass
except ValueError
    pass
# ---
try:
    pass
finally
    pass
# ---
with open('x') as f
    pass
# ---
with open('x')
    pass
# ---
f = lambda x x
# ---
if x = 1:
    pass
# ---
while x = 1:
    pass
# ---
if x:
print(x)
# ---
def f():
return 1
# ---
class C:
x = 1
# ---
for i in y:
print(i)
# ---
while 1:
print(1)
# ---
if 1:
    pass
else:
print(2)
# ---
if 1:
    pass
elif 2:
print(2)
# ---
try:
print(1)
except E:
    pass
# ---
try:
    pass
except E:
print(1)
# ---
try:
    pass
except:
print(1)
# ---
try:
    pass
finally:
print(1)
# ---
with a as b:
print(1)
# ---
if 1:
    # only a comment
# ---
x = 1
  y = 2
# ---
def f():
    a = 1
      b = 2
# ---
if 1:
        a = 1
    b = 2
# ---
def f():
    if 1:
        a = 1
      else:
        b = 2
# ---
class C:
    def f(self):
        pass
   def g(self):
        pass
# ---
 x = 1
# ---
if 1:
	a = 1
        b = 2
# ---
if 1:
        a = 1
	b = 2
# ---
def f():
    if 1:
	return 2
# ---
else:
    pass
# ---
elif x:
    pass
# ---
except ValueError:
    pass
# ---
finally:
    pass
# ---
if 1:
    pass
else if 2:
    pass
# ---
if 1:
    pass
else:
    pass
else:
    pass
# ---
try:
    pass
x = 1
# ---
try:
    pass
else:
    pass
# ---
try:
    pass
except:
    pass
except ValueError:
    pass
# ---
for i in range(3):
    pass
elif i:
    pass
# ---
def f():
# ---
class C:
# ---
def f():
    x = 1
    return x
        + 2
# ---
if x: y = 1 else: y = 2
# ---
while 1: if x: break
# ---
if 1: pass; else: pass
# ---
for i in range(3) print(i)
# ---
def f() return 1
