# the traceback of a circular import
import _circ.left
