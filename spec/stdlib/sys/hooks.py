# Names of sys that say nothing of the machine.
import sys

sys.__displayhook__(5)
print(sys.call_tracing(max, (1, 2)), sys.float_repr_style, sys.api_version, sys.getfilesystemencodeerrors(), sys.audit('event', 1), sys.get_coroutine_origin_tracking_depth(), sys.is_stack_trampoline_active())
print(sys.getswitchinterval(), isinstance(sys.prefix, str), isinstance(sys.meta_path, list), isinstance(sys.path_importer_cache, dict))
