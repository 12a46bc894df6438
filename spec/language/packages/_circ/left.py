from _circ.right import r
l = 1
