"""`make deploy`: the stack on AWS, one per stage, with the parameters of infra/stages/<stage>.json."""

import argparse
import json
import sys

from tools.bundle import REPOSITORY, BundleError, build
from tools.cloud import Cloud
from tools.deployment import DeploymentError, deploy
from tools.first_admin import Admin, ensure_admin


def main() -> int:
    """Deploy one stage; 1 with what went wrong when it cannot."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("stage")
    options.add_argument("--region", required=True)
    options.add_argument("--admin-email", default="")
    asked = options.parse_args()
    stage_file = REPOSITORY / "infra" / "stages" / f"{asked.stage}.json"
    if asked.stage in ("", "local") or not stage_file.exists():
        print(f"Name a stage that has a file in infra/stages: make deploy STAGE=prod (not {asked.stage!r})")
        return 1
    cloud = Cloud(asked.region)
    try:
        template = build(REPOSITORY / ".local" / "bundle" / asked.stage, cloud)
        parameters = json.loads(stage_file.read_text(encoding="utf-8"))
        outputs = deploy(cloud, f"ticket-portal-{asked.stage}", template, parameters)
    except (BundleError, DeploymentError) as error:
        print(error)
        return 1
    print(f"Portal: {outputs['PortalUrl']}/")
    if asked.admin_email:
        _create_admin(cloud, outputs, asked.admin_email)
    return 0


def _create_admin(cloud: Cloud, outputs: dict[str, str], email: str) -> None:
    password = ensure_admin(cloud, outputs, Admin(email, first_name="Administrator", last_name="WizRom"))
    if password:
        print(f"First sign-in of {email}, within seven days: {password}")
    else:
        print(f"{email} is there already.")


if __name__ == "__main__":
    sys.exit(main())
