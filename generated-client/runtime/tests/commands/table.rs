//! The commands of the sample API, as generated code would have them.

use sdk_runtime::codegen::{Command, CommandArgument, CommandGroup, Commands, Framing, Put, Site, StreamInfo, info};

use crate::sample::{API, CreateThing, DrawImage, GetImage, GetLabel, GetThing, ListThings};

pub static COMMANDS: Commands = Commands {
    program: "things",
    description: &API,
    docs: "Things of all kinds.",
    groups: &[CommandGroup {
        name: "things",
        summary: "Things",
        operations: &[&GET, &LIST, &CREATE, &DRAW, &IMAGE, &WATCH],
    }],
    schemas: &[
        (
            "Address",
            r#"{"type":"object","required":["zipCode"],"properties":{"zipCode":{"type":"string"},"city":{"type":"string"}}}"#,
        ),
        (
            "Thing",
            r##"{"type":"object","required":["name"],"properties":{"id":{"type":"integer","readOnly":true},"name":{"type":"string"},"amount":{"type":"number"},"kind":{"type":"string","enum":["BIG","SMALL"]},"address":{"$ref":"#/$defs/Address"}}}"##,
        ),
    ],
};

static GET: Command = Command::new("get-thing", info::<GetThing>())
    .aliases(&["read-thing"])
    .summary("Get a thing")
    .docs("Returns one \u{1b}[2Jthing.")
    .arguments(&[
        CommandArgument::new("thing-id", Site::Path, "thingId", Put::Json(|parts, value| parts.path("thingId", value)))
            .required()
            .schema(r#"{"type":"string"}"#)
            .example("\"a b\""),
        CommandArgument::new("parts", Site::Query, "parts", Put::Json(|parts, value| parts.query("parts", value)))
            .schema(r#"{"type":"array","items":{"type":"string"}}"#),
        CommandArgument::new("deep", Site::Query, "deep", Put::Json(|parts, value| parts.query("deep", value)))
            .schema(r#"{"type":"boolean"}"#),
        CommandArgument::new("depth", Site::Query, "depth", Put::Json(|parts, value| parts.query("depth", value)))
            .schema(r#"{"type":"integer"}"#),
    ])
    .answer(r##"{"$ref":"#/$defs/Thing"}"##);

static LIST: Command = Command::new("list-things", info::<ListThings>())
    .arguments(&[CommandArgument::new(
        "offset",
        Site::Query,
        "offset",
        Put::Json(|parts, value| parts.query("offset", value)),
    )
    .schema(r#"{"type":"string"}"#)])
    .answer(r#"{"type":"object","required":["result"]}"#)
    .slices("offset", "offset", "result")
    .more("hasNext");

static CREATE: Command = Command::new("create-thing", info::<CreateThing>())
    .arguments(&[CommandArgument::new(
        "body",
        Site::Body,
        "",
        Put::Json(|parts, value| parts.json("application/json", value)),
    )
    .required()
    .schema(r##"{"$ref":"#/$defs/Thing"}"##)])
    .answer(r##"{"$ref":"#/$defs/Thing"}"##);

static DRAW: Command = Command::new("draw-image", info::<DrawImage>()).arguments(&[CommandArgument::new(
    "body",
    Site::Body,
    "",
    Put::File(|parts, value| parts.upload("image/*", value)),
)
.required()]);

static IMAGE: Command = Command::new("get-image", info::<GetImage>());

static WATCH: Command =
    Command::new("watch", info::<GetLabel>()).stream(StreamInfo::new(Framing::ServerSentEvents, "text/event-stream"));
