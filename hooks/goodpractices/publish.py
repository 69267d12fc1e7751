"""Replace a published folder as a whole, so that no half-written site is ever seen."""

import shutil
from pathlib import Path


def replace_folder(new: Path, published: Path) -> None:
    """Put the folder ``new`` in the place of ``published``; both must be on one file system.

    The old folder is set aside first and deleted last. If an earlier call was interrupted between the two moves, the
    folder set aside is put back before anything else happens.
    """
    old = published.with_name(published.name + ".old")
    if old.exists() and not published.exists():
        old.rename(published)
    if not new.is_dir():
        raise FileNotFoundError(new)
    shutil.rmtree(old, ignore_errors=True)
    if published.exists():
        published.rename(old)
    try:
        new.rename(published)
    except OSError:
        if old.exists():
            old.rename(published)
        raise
    shutil.rmtree(old, ignore_errors=True)
