"""A bundle put into a cloud as a CloudFormation stack, the same way on AWS and on the emulator."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from botocore.exceptions import ClientError

from tools.cloud import Cloud


class DeploymentError(RuntimeError):
    """The stack could not be deployed; the text contains the message of CloudFormation."""


def deploy(cloud: Cloud, stack: str, template: Path, parameters: Mapping[str, str]) -> dict[str, str]:
    """Create or change ``stack``; return its outputs. DeploymentError when CloudFormation rolls it back."""
    bucket = _artefact_bucket(cloud)
    packaged = template.with_name("packaged.json")
    _aws(
        cloud,
        ["package", "--template-file", str(template), "--output-template-file", str(packaged), "--use-json"],
        ["--s3-bucket", bucket],
    )
    _aws(
        cloud,
        ["deploy", "--template-file", str(packaged), "--stack-name", stack, "--no-fail-on-empty-changeset"],
        ["--s3-bucket", bucket, "--capabilities", "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND"],
        ["--parameter-overrides", *(f"{key}={value}" for key, value in parameters.items())],
    )
    return outputs_of(cloud, stack)


def outputs_of(cloud: Cloud, stack: str) -> dict[str, str]:
    """The outputs of a stack; empty when there is no such stack."""
    try:
        found = cloud.cloudformation.describe_stacks(StackName=stack)["Stacks"][0]
    except ClientError as error:
        if error.response["Error"]["Code"] == "ValidationError":
            return {}
        raise
    return {output["OutputKey"]: output["OutputValue"] for output in found.get("Outputs", [])}


def _artefact_bucket(cloud: Cloud) -> str:
    account = cloud.sts.get_caller_identity()["Account"]
    bucket = f"ticket-portal-artefacts-{account}-{cloud.region}"
    try:
        cloud.s3.head_bucket(Bucket=bucket)
    except ClientError:
        if cloud.region == "us-east-1":
            cloud.s3.create_bucket(Bucket=bucket)
        else:
            place = {"LocationConstraint": cloud.region}
            cloud.s3.create_bucket(Bucket=bucket, CreateBucketConfiguration=place)  # type: ignore[arg-type]
    return bucket


def _aws(cloud: Cloud, *words: list[str]) -> None:
    command = [sys.executable, "-m", "awscli", "cloudformation", *(word for part in words for word in part)]
    done = subprocess.run(command, env=cloud.environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise DeploymentError(f"aws cloudformation {words[0][0]} failed:\n{done.stdout}{done.stderr}")
