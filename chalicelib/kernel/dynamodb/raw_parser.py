"""DynamoDB's answers as plain JSON, which is the form that PynamoDB reads.

botocore visits every attribute to turn base64 into bytes; for a page of tickets that takes longer than everything
else that the function does (docs/decisions/11-plain-answers.md). No table of ours has binary attributes.
"""

from collections.abc import Mapping

from botocore.parsers import JSONParser, ResponseParser, ResponseParserFactory


class PlainAnswers(ResponseParserFactory):
    """Gives botocore the parser for DynamoDB's protocol, AWS JSON 1.0."""

    def create_parser(self, protocol_name: str) -> ResponseParser:
        """Return the plain parser for ``json``, and botocore's own for any other protocol."""
        return _PlainParser() if protocol_name == "json" else super().create_parser(protocol_name)


class _PlainParser(JSONParser):
    def _parse_shape(self, _shape: object, node: Mapping[str, object]) -> Mapping[str, object]:
        return node
