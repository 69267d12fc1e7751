"""Write the search's index: the only module that knows Pagefind, which makes one index for each language."""

import asyncio
import logging
import shutil
from collections.abc import Iterable
from pathlib import Path

from pagefind.index import IndexConfig, PagefindIndex

from .search import Record

FOLDER = "pagefind"
"""Where the index stands in the site."""

_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js", "pagefind-worker.js", "playground")
"""Pagefind's own interface, in place of which the site has its own, and its worker, which ours does not start."""


def write_index(records: Iterable[Record], site: Path) -> None:
    """Write the index of all records into a site's folder, in place of an earlier one.

    Raises OSError where Pagefind cannot be started or its files cannot be written.
    """
    folder = site / FOLDER
    shutil.rmtree(folder, ignore_errors=True)
    logging.getLogger("pagefind").setLevel(logging.WARNING)
    asyncio.run(_write(records, folder))
    for pattern in _UNUSED:
        for found in folder.glob(pattern):
            found.unlink() if found.is_file() else shutil.rmtree(found)


async def _write(records: Iterable[Record], folder: Path) -> None:
    async with PagefindIndex(config=IndexConfig(output_path=str(folder))) as index:
        for record in records:
            await index.add_custom_record(
                url=record.url,
                content=record.content,
                language=record.language,
                meta=record.meta,
                filters=record.filters,
                sort=record.sort,
            )
