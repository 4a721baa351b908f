"""What must be true of every table, queue and function, also of the next one."""

import json
from typing import Any

import pytest

from tools.bundle import REPOSITORY, merged_infra

RESOURCES: dict[str, dict[str, Any]] = merged_infra(REPOSITORY / "infra")["Resources"]


def of_type(kind: str) -> dict[str, dict[str, Any]]:
    return {name: r.get("Properties", {}) for name, r in RESOURCES.items() if r.get("Type") == kind}


TABLES = of_type("AWS::DynamoDB::Table")
QUEUES = of_type("AWS::SQS::Queue")
ALARMS = json.dumps(of_type("AWS::CloudWatch::Alarm"))
FUNCTIONS = [name for name, r in RESOURCES.items() if "Environment" in r.get("Properties", {})]


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_encrypted_recoverable_on_demand_and_protected_in_production(name: str) -> None:
    table = TABLES[name]
    assert table["BillingMode"] == "PAY_PER_REQUEST"
    assert table["SSESpecification"]["SSEEnabled"] is True
    assert table["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"] is True
    assert table["DeletionProtectionEnabled"] == {"Fn::If": ["IsProduction", True, False]}


def test_what_is_kept_for_a_while_only_goes_by_itself() -> None:
    expiring = {
        name: t["TimeToLiveSpecification"]["AttributeName"]
        for name, t in TABLES.items()
        if "TimeToLiveSpecification" in t
    }
    assert expiring == {
        "AccessTable": "expires_at",
        "IdempotencyTable": "expires_at",
        "MailsTable": "expiration",
        "DeliveriesTable": "expires_at",
    }


@pytest.mark.parametrize("name", QUEUES)
def test_a_queue_is_encrypted_and_has_dead_letters_or_is_where_they_lie(name: str) -> None:
    queue = QUEUES[name]
    assert queue.get("SqsManagedSseEnabled") or queue.get("KmsMasterKeyId")
    assert name.endswith("DeadLetters") or "RedrivePolicy" in queue


@pytest.mark.parametrize("name", [name for name in QUEUES if name.endswith("DeadLetters")])
def test_dead_letters_ring_an_alarm_and_lie_for_two_weeks(name: str) -> None:
    assert f'{{"Fn::GetAtt": ["{name}", "QueueName"]}}' in ALARMS
    assert QUEUES[name]["MessageRetentionPeriod"] == 14 * 24 * 60 * 60


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_function_that_fails_or_may_not_run_rings_an_alarm(name: str) -> None:
    about = [a for a in of_type("AWS::CloudWatch::Alarm").values() if f'{{"Ref": "{name}"}}' in json.dumps(a)]
    assert {"Errors", "Throttles"} <= {alarm["MetricName"] for alarm in about}


def policies() -> dict[str, list[dict[str, Any]]]:
    folder = REPOSITORY / ".chalice"
    return {path.stem: json.loads(path.read_text())["Statement"] for path in folder.glob("policy-*.json")}


def test_each_function_has_a_policy_of_its_own() -> None:
    stage = json.loads((REPOSITORY / ".chalice" / "config.json").read_text())["stages"]["portal"]
    files = [function["iam_policy_file"] for function in stage["lambda_functions"].values()]
    assert len(set(files)) == len(files) == len(FUNCTIONS)
    assert {name.removesuffix(".json") for name in files} == set(policies())


@pytest.mark.parametrize("name", policies())
def test_no_role_may_scan_or_do_whatever_it_likes(name: str) -> None:
    # AWS names no resource for these.
    may_be_anywhere = {"dynamodb:ListStreams", "ses:SendEmail", "ses:SendRawEmail", "ses:GetAccount"}
    for statement in policies()[name]:
        actions = statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
        assert not {"dynamodb:Scan", "dynamodb:DeleteTable"} & set(actions)
        assert not any(action.endswith(":*") or action == "*" for action in actions)
        assert statement["Resource"] != "*" or set(actions) <= may_be_anywhere


def test_no_role_may_delete_what_people_wrote() -> None:
    for statements in policies().values():
        for statement in statements:
            deletes = "dynamodb:DeleteItem" in json.dumps(statement["Action"])
            assert not (deletes and "TicketsTable" in json.dumps(statement["Resource"]))


def test_clients_cannot_write_their_company_or_role() -> None:
    (client,) = of_type("AWS::Cognito::UserPoolClient").values()
    assert not [name for name in client["WriteAttributes"] if name.startswith("custom:")]
    assert set(client["ExplicitAuthFlows"]) == {"ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"}
    assert client["PreventUserExistenceErrors"] == "ENABLED"
    assert client["EnableTokenRevocation"] is True
    (pool,) = of_type("AWS::Cognito::UserPool").values()
    assert pool["AdminCreateUserConfig"]["AllowAdminCreateUserOnly"] is True


def test_files_are_private_encrypted_kept_from_overwriting_and_reached_over_tls_only() -> None:
    (bucket,) = of_type("AWS::S3::Bucket").values()
    assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
    assert bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    assert bucket["VersioningConfiguration"]["Status"] == "Enabled"
    (policy,) = of_type("AWS::S3::BucketPolicy").values()
    (statement,) = policy["PolicyDocument"]["Statement"]
    assert (statement["Effect"], statement["Condition"]) == ("Deny", {"Bool": {"aws:SecureTransport": "false"}})


def test_the_lifecycle_frees_unfinished_uploads_and_what_nobody_sent() -> None:
    (bucket,) = of_type("AWS::S3::Bucket").values()
    rules = {rule["Id"]: rule for rule in bucket["LifecycleConfiguration"]["Rules"]}
    assert rules["free-unfinished-uploads"]["AbortIncompleteMultipartUpload"]["DaysAfterInitiation"] > 7
    assert rules["free-files-of-no-message"]["TagFilters"] == [{"Key": "expired", "Value": "yes"}]
    assert rules["free-old-versions"]["NoncurrentVersionExpiration"]
    assert {rule["Status"] for rule in rules.values()} == {"Enabled"}


def test_roles_reach_files_only_as_their_task_needs() -> None:
    may = {name: s3_actions(statements) for name, statements in policies().items()}
    assert {name: actions for name, actions in may.items() if actions} == {
        "policy-api-handler": {
            "s3:PutObject",
            "s3:GetObject",
            "s3:ListMultipartUploadParts",
            "s3:AbortMultipartUpload",
        },
        "policy-free-files": {"s3:AbortMultipartUpload", "s3:PutObjectTagging"},
        "policy-take-scan-verdict": {"s3:GetObjectTagging"},
    }


def s3_actions(statements: list[dict[str, Any]]) -> set[str]:
    named = [s["Action"] if isinstance(s["Action"], list) else [s["Action"]] for s in statements]
    return {action for actions in named for action in actions if action.startswith("s3:")}


def test_the_senders_of_newsletters_share_the_rate_by_their_number() -> None:
    sender = RESOURCES["SendCopies"]["Properties"]
    most = sender["Events"]["NewsletterCopies"]["Properties"]["ScalingConfig"]["MaximumConcurrency"]
    assert sender["Environment"]["Variables"]["NEWSLETTER_SENDERS"] == str(most)


def test_time_passes_by_a_schedule_that_a_stage_may_set_and_sends_nothing_itself() -> None:
    (event,) = RESOURCES["SweepTickets"]["Properties"]["Events"].values()
    assert event == {"Type": "Schedule", "Properties": {"Schedule": {"Ref": "SweepSchedule"}}}
    permitted = {str(action) for statement in policies()["policy-sweep-tickets"] for action in _listed(statement)}
    assert not [action for action in permitted if action.startswith(("ses:", "sqs:"))]


def _listed(statement: dict[str, Any]) -> list[str]:
    return statement["Action"] if isinstance(statement["Action"], list) else [statement["Action"]]
