"""A few update packages of the products, with small invented files."""

import hashlib
import io
import zipfile
from typing import Any, NamedTuple

import httpx

from tools.portal_client import PortalClient


class Package(NamedTuple):
    """What is published; ``inside`` is the text of the archive's only file."""

    product: str
    topic: str
    title: str
    version: str
    notes: str
    name: str
    inside: str

    @property
    def content(self) -> bytes:
        """The archive, the same bytes every time."""
        written = io.BytesIO()
        with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo("CITESTE.txt", (2026, 1, 1, 0, 0, 0)), self.inside)
        return written.getvalue()


PACKAGES = (
    Package(
        "CONTAB",
        "LEGISLATIV",
        "Declarația 300, noul formular",
        "2026.02",
        "# Ce aduce\n\n- formularul **D300** valabil de la 1 ianuarie 2026\n- cotele noi de TVA în nomenclator\n\n"
        "# Instalare\n\n1. Închideți aplicația la toate posturile.\n2. Dezarhivați peste folderul aplicației.\n"
        "3. La prima pornire confirmați actualizarea bazei de date.",
        "D300 2026.02.zip",
        "Declaratia 300, versiunea 2026.02. Fisier demonstrativ.\n",
    ),
    Package(
        "CONTAB",
        "RAPOARTE",
        "Balanța pe centre de cost",
        "1.4",
        "Raport nou, în meniul *Rapoarte, Balanțe*. Nu cere repornirea serverului.",
        "Balanța pe centre de cost.zip",
        "Raportul Balanta pe centre de cost, versiunea 1.4. Fisier demonstrativ.\n",
    ),
    Package(
        "SALARII",
        "LEGISLATIV",
        "Salariul minim și contribuțiile din 2026",
        "2026.01",
        "- salariul minim brut pe țară\n- plafonul contribuțiilor\n- D112 actualizată\n\n"
        "> Instalați **înainte** de închiderea lunii ianuarie.",
        "Salarizare 2026.01.zip",
        "Salarizare, versiunea 2026.01. Fisier demonstrativ.\n",
    ),
    Package(
        "SALARII",
        "KIT",
        "Kit complet de instalare",
        "2026.01",
        "Pentru posturi noi; cele existente se actualizează singure.",
        "Kit Salarizare 2026.01.zip",
        "Kit de instalare Salarizare 2026.01. Fisier demonstrativ.\n",
    ),
    Package(
        "LOGIST",
        "KIT",
        "Versiunea de iarnă",
        "7.2",
        "Inventar cu cititoare noi, e-Transport în fundal.",
        "Logistic 7.2.zip",
        "Logistic 7.2. Fisier demonstrativ.\n",
    ),
)


def publish_missing(admin: PortalClient) -> None:
    """Publish missing packages, compared by product, title and version. Raises Refused, httpx.HTTPError."""
    for package in PACKAGES:
        there = admin.items("/updates", query={"product": package.product})
        if (package.title, package.version) not in {(one["title"], one["version"]) for one in there}:
            _publish(admin, package)


def _publish(admin: PortalClient, package: Package) -> None:
    content = package.content
    begun = admin.post("/uploads", body={"name": package.name, "size": len(content)})
    digest = hashlib.sha256(content).hexdigest()
    [link] = admin.post("/uploads/{id}/parts", begun["id"], body=[{"number": 1, "sha256": digest}])
    httpx.put(link["url"], content=content, headers=link["headers"], trust_env=False).raise_for_status()
    admin.post("/uploads/{id}/complete", begun["id"])
    fields: dict[str, Any] = package._asdict()
    shown = {name: fields[name] for name in ("product", "topic", "title", "version", "notes")}
    admin.post("/updates", body=shown | {"upload": begun["id"]})
