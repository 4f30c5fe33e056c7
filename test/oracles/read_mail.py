"""Reads message files and links with Python's own modules.

From a JSON list of {"eml": string, "links": [string]} on stdin to one of {"headers", "subject", "to", "text",
"links"} on stdout; `to` is a list of [name, address], each link becomes [page, [[field, value]]].
"""

import email
import json
import sys
from email.header import decode_header, make_header
from email.utils import getaddresses
from urllib.parse import unquote


def decoded(value):
    return str(make_header(decode_header(value)))


def read_message(eml):
    message = email.message_from_bytes(eml.encode("ascii"))
    unfolded = {name: "".join(value.splitlines()) for name, value in message.items()}
    return {
        "headers": message.keys(),
        "subject": decoded(unfolded.get("Subject", "")),
        "to": [
            [decoded(name), address]
            for name, address in getaddresses([unfolded.get("To", "")])
            if address
        ],
        "text": message.get_payload(decode=True).decode(message.get_content_charset()),
    }


def read_link(link):
    page, _, query = link.partition("?")
    fields = [field.partition("=") for field in query.split("&")] if query else []
    return [
        unquote(page, errors="strict"),
        [[name, unquote(value, errors="strict")] for name, _, value in fields],
    ]


json.dump(
    [
        {**read_message(case["eml"]), "links": [read_link(link) for link in case["links"]]}
        for case in json.load(sys.stdin)
    ],
    sys.stdout,
)
