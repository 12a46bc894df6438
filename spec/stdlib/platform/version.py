# The version of the language; what it runs on is left open.
import platform

print(platform.python_version(), platform.python_version_tuple(), isinstance(platform.system(), str), platform.uname()._fields[:5], platform.libc_ver(__file__, 'a', 'b')[0] != None)
