"""What the commands share: each has ``add``, which describes its arguments, and ``run``, which takes them."""

import argparse
from typing import TypeAlias

Answer: TypeAlias = tuple[int, str]
"""What ``run`` returns: the exit code, and the text to print."""

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""What ``add`` adds its command to."""
