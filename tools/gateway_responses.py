"""The gateway's own answers, for a gateway that does not read them in the API's definition.

API Gateway takes them from the definition, in the same step as the routes. The emulator leaves that part of a
definition out and knows them as resources only, which AWS in turn could deploy too late: so the same answers
are written both ways, and the stack's parameter GatewayResponsesAsResources says which way holds.
"""

from typing import Any

_EXTENSION = "x-amazon-apigateway-gateway-responses"
_NAMES = {"responseParameters": "ResponseParameters", "responseTemplates": "ResponseTemplates"}


def gateway_response_resources(template: dict[str, Any]) -> dict[str, Any]:
    """One conditional resource for each answer in the definition of the API in ``template``."""
    answers: dict[str, Any] = template["Resources"]["RestAPI"]["Properties"]["DefinitionBody"][_EXTENSION]
    return {f"GatewayResponse{_camel(kind)}": _resource(kind, answer) for kind, answer in answers.items()}


def _resource(kind: str, answer: dict[str, Any]) -> dict[str, Any]:
    properties = {
        "RestApiId": {"Ref": "RestAPI"},
        "ResponseType": kind,
        **{name: answer[key] for key, name in _NAMES.items()},
    }
    if "statusCode" in answer:
        properties["StatusCode"] = answer["statusCode"]
    return {
        "Type": "AWS::ApiGateway::GatewayResponse",
        "Condition": "NeedsGatewayResponses",
        "Properties": properties,
    }


def _camel(kind: str) -> str:
    return "".join(part.capitalize() for part in kind.split("_"))
