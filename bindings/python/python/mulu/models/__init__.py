"""pydantic models of the published schemas: `pip install mulu[pydantic]`.

`mulu.check` takes them as it takes dicts. They are generated from `schemas/v1` by `cargo xtask python --models`.

Example:
    >>> import mulu
    >>> from mulu.models import Catalogue
    >>> catalogue = Catalogue.model_validate(
    ...     {"kind": "catalogue", "issued_on": "2020", "entries": [{"matter": {"primary": "取水许可"}}]}
    ... )
    >>> mulu.check(catalogue).verdict
    'violations_found'
"""

from mulu.models.catalogue import Catalogue, CatalogueEntry
from mulu.models.draft import Draft
from mulu.models.report import Finding, Report

__all__ = ["Catalogue", "CatalogueEntry", "Draft", "Finding", "Report"]
