from _circ.left import l
r = 2
