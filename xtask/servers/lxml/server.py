"""An API whose bodies are XML. `lxml` reads and writes the XML; what it says is compared with JSON by the job.

`POST /read` answers what it has read of an order, as JSON. `POST /write` answers the JSON of an order as XML, in one of the ways
of its query: as other programs write it, with prefixes of their own, attributes in another order, comments and CDATA sections.
"""
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from lxml import etree

HOST, PORT = sys.argv[1], int(sys.argv[2])
SHOP, NOTES, XSI = "http://shop.test/orders", "http://shop.test/notes", "http://www.w3.org/2001/XMLSchema-instance"
NIL = f"{{{XSI}}}nil"

text = {"type": "string"}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


def xml(schema, **nodes):
    return {**schema, "xml": nodes}


def operation(name, sent, answered, *parameters):
    return {
        "operationId": name,
        "tags": ["orders"],
        "parameters": list(parameters),
        "requestBody": {"required": True, "content": {sent: {"schema": ref("Order")}}},
        "responses": {"200": {"description": "the order", "content": {answered: {"schema": ref("Order")}}}},
    }


DESCRIPTION = {
    "openapi": "3.2.0",
    "info": {"title": "Orders in XML", "version": "1"},
    "servers": [{"url": f"http://{HOST}:{PORT}"}],
    "paths": {
        "/read": {"post": operation("readOrder", "application/xml", "application/json")},
        "/write": {"post": operation("writeOrder", "application/json", "application/xml",
                                     {"name": "way", "in": "query", "schema": text})},
    },
    "components": {"schemas": {
        "Order": xml({
            "type": "object",
            "required": ["id", "lines", "codes"],
            "properties": {
                "id": xml({"type": "integer", "format": "int64"}, attribute=True),
                "state": xml({"enum": ["open", "paid"]}, attribute=True, name="status"),
                "lines": xml({"type": "array", "items": xml(ref("Line"), name="line", namespace=SHOP, prefix="s")},
                             wrapped=True, namespace=SHOP, prefix="s"),
                "codes": {"type": "array", "items": xml(text, name="code")},
                "note": xml({"type": ["string", "null"]}, namespace=NOTES, prefix="n"),
                "total": {"type": "number", "x-sdk-type": "decimal"},
                "paid": {"type": "boolean"},
                "labels": {"type": "object", "additionalProperties": text},
                "parts": {"type": "array", "items": ref("Order")},
            },
        }, name="order", namespace=SHOP, prefix="s"),
        "Line": {
            "type": "object",
            "required": ["text"],
            "properties": {"count": xml({"type": "integer"}, attribute=True), "text": xml(text, nodeType="text")},
        },
    }},
}


def read(order):
    """The JSON of an element."""
    found = {"id": int(order.get("id")), "lines": [], "codes": []}
    if order.get("status") is not None:
        found["state"] = order.get("status")
    for line in order.findall(f"{{{SHOP}}}lines/{{{SHOP}}}line"):
        count = line.get("count")
        found["lines"].append({**({} if count is None else {"count": int(count)}), "text": line.text or ""})
    found["codes"] = [code.text or "" for code in order.findall("code")]
    note = order.find(f"{{{NOTES}}}note")
    if note is not None:
        found["note"] = None if note.get(NIL) == "true" else note.text or ""
    total, paid, labels = order.find("total"), order.find("paid"), order.find("labels")
    if total is not None:
        found["total"] = float(total.text)
    if paid is not None:
        found["paid"] = {"true": True, "false": False}[paid.text]
    if labels is not None:
        found["labels"] = {label.tag: label.text or "" for label in labels}
    # Items of a list without a wrapper have the name of their own schema.
    parts = order.findall(f"{{{SHOP}}}order")
    if parts:
        found["parts"] = [read(part) for part in parts]
    return found


def element(parent, tag, content, way):
    child = etree.SubElement(parent, tag)
    child.text = etree.CDATA(content) if way == "cdata" and "]]>" not in content and "\r" not in content else content
    return child


def write(order, root, way):
    """Adds the content of an order to its element."""
    attributes = [("id", str(order["id"])), ("status", order.get("state"))]
    for name, value in reversed(attributes) if way == "other" else attributes:
        if value is not None:
            root.set(name, value)
    if way == "other":
        root.append(etree.Comment(" codes come first "))
    fields = [codes, lines, rest] if way == "other" else [lines, codes, rest]
    for field in fields:
        field(order, root, way)


def lines(order, root, way):
    around = etree.SubElement(root, f"{{{SHOP}}}lines")
    for line in order["lines"]:
        child = element(around, f"{{{SHOP}}}line", line["text"], way)
        if "count" in line:
            child.set("count", str(line["count"]))


def codes(order, root, way):
    for code in order["codes"]:
        element(root, "code", code, way)


def rest(order, root, way):
    if "note" in order:
        if order["note"] is None:
            etree.SubElement(root, f"{{{NOTES}}}note").set(NIL, "true")
        else:
            element(root, f"{{{NOTES}}}note", order["note"], way)
    if "total" in order:
        element(root, "total", order["total"], "")
    if "paid" in order:
        element(root, "paid", ("1" if order["paid"] else "0") if way == "other" else str(order["paid"]).lower(), "")
    if "labels" in order:
        labels = etree.SubElement(root, "labels")
        for name, label in order["labels"].items():
            element(labels, name, label, way)
    for part in order.get("parts", []):
        write(part, etree.SubElement(root, f"{{{SHOP}}}order"), way)


class Api(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body leave together.
    wbufsize = -1

    def answer(self, content_type, body, status=200):
        self.send_response(status)
        self.send_header("content-type", content_type)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        self.answer("application/json", json.dumps(DESCRIPTION).encode())

    def do_POST(self):
        body = self.rfile.read(int(self.headers["content-length"]))
        if self.path == "/read":
            root = etree.fromstring(body, etree.XMLParser(resolve_entities=False, strip_cdata=False))
            if root.tag != f"{{{SHOP}}}order":
                return self.answer("text/plain", root.tag.encode(), 400)
            return self.answer("application/json", json.dumps(read(root)).encode())
        way = self.path.partition("way=")[2]
        names = {"a": SHOP, "b": NOTES} if way == "other" else {"s": SHOP, "n": NOTES}
        root = etree.Element(f"{{{SHOP}}}order", nsmap=names)
        write(json.loads(body, parse_float=str, parse_int=lambda digits: digits), root, way)
        encoding = {"latin": "ISO-8859-1", "wide": "UTF-16"}.get(way, "UTF-8")
        document = etree.tostring(root, xml_declaration=True, encoding=encoding, pretty_print=False)
        self.answer("application/xml", document)

    def log_message(self, *_):
        pass


ThreadingHTTPServer((HOST, PORT), Api).serve_forever()
