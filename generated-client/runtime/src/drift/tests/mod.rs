//! Reports of answers that differ from the description.

mod pointers;
mod random;
mod settings;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use http::{HeaderMap, Method, StatusCode};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::call_target::CallTarget;
use crate::client::{Client, ClientBuilder};
use crate::codegen::{self, Date, DecodeError, Reply};
use crate::description::{Description, OperationInfo, Server};
use crate::execute::reading;
use crate::types::{UnknownNumber, UnknownValue};

static API: Description = Description {
    title: "Pets",
    version: "1",
    sha256: "",
    sdk: "some-sdk/0.1.0",
    env_prefix: "PETS",
    servers: &[Server { name: None, url: "https://pets.example.com", variables: &[] }],
    schemes: &[],
    error: None,
    rate_limit: None,
    constraints: &[],
};

static GET_HOMES: OperationInfo = OperationInfo::new(&API, "Homes", "getHomes", Method::GET, "/homes/{id}");
static GET_OTHERS: OperationInfo = OperationInfo::new(&API, "", "getOthers", Method::GET, "/others");

#[derive(Debug, PartialEq)]
struct Home {
    name: String,
    since: Option<Date>,
    floors: Option<i64>,
    pets: Option<Vec<Pet>>,
    rooms: Option<BTreeMap<String, Room>>,
    owner: Option<Person>,
    extra: Option<Extra>,
    keeping: Option<Keeping>,
    mixed: Option<Vec<Mixed>>,
    homes: Option<Vec<Home>>,
}
codegen::object! { Home {
    "name" => name: required, "since" => since: optional, "floors" => floors: optional as Integer,
    "pets" => pets: optional, "rooms" => rooms: optional, "owner" => owner: optional, "extra" => extra: optional,
    "keeping" => keeping: optional, "mixed" => mixed: optional, "homes" => homes: optional,
} }

#[derive(Debug, PartialEq)]
struct Room {
    color: Option<Color>,
    size: Option<Size>,
    note: Option<String>,
}
codegen::object! { Room { "color" => color: optional, "size" => size: optional, "note" => note: optional, } }

#[derive(Debug, PartialEq)]
struct Person {
    name: Option<String>,
    nickname: Option<String>,
}
codegen::object! { Person { "name" => name: optional, "nickname" => nickname: optional, } }

/// It keeps what the description does not have.
#[derive(Debug, PartialEq)]
struct Keeping {
    known: Option<String>,
    others: BTreeMap<String, Value>,
}
codegen::object! { Keeping { "known" => known: optional, .. => others: unknown as AnyValue, } }

/// It has fields of any name.
#[derive(Debug, PartialEq)]
struct Extra {
    known: Option<String>,
    rest: BTreeMap<String, Value>,
}
codegen::object! { Extra { "known" => known: optional, .. => rest: declared, } }

#[derive(Debug, PartialEq, Eq)]
enum Color {
    Red,
    Unrecognized(UnknownValue),
}
codegen::string_enum! { Color { "RED" => Red } }

#[derive(Debug, PartialEq)]
enum Size {
    One,
    Unrecognized(UnknownNumber),
}
codegen::integer_enum! { Size { 1 => One } }

/// The cat knows its tag, the dog does not.
#[derive(Debug, PartialEq)]
enum Pet {
    Cat(Cat),
    Dog(Dog),
    Unrecognized(Value),
}
codegen::tagged! { Pet by "kind" { "cat" => Cat(Cat), "dog" => Dog(Dog) } }

#[derive(Debug, PartialEq)]
struct Cat {
    kind: String,
    lives: Option<i64>,
}
codegen::object! { Cat { "kind" => kind: required, "lives" => lives: optional as Integer, } }

#[derive(Debug, PartialEq)]
struct Dog {
    tricks: Option<Vec<String>>,
    friend: Option<Box<Pet>>,
}
codegen::object! { Dog { "tricks" => tricks: optional, "friend" => friend: optional, } }

#[derive(Debug, PartialEq)]
enum Mixed {
    Color(Color),
    Person(Person),
    Room(Room),
    Unrecognized(Value),
}
codegen::untagged! { Mixed {
    Color(Color), Person(Person) { keys: ["name", "nickname"] }, Room(Room) { keys: ["color", "size", "note"] },
} }

/// A client, and the lines that it reports.
fn watched(settings: impl FnOnce(ClientBuilder) -> ClientBuilder) -> (Client, Arc<Mutex<Vec<String>>>) {
    let lines: Arc<Mutex<Vec<String>>> = Arc::default();
    let reported = Arc::clone(&lines);
    let builder = ClientBuilder::new(&API).on_drift(move |drift| reported.lock().unwrap().push(drift.to_string()));
    (settings(builder).build().unwrap(), lines)
}

fn reply(status: u16, json: &str) -> Reply {
    let (status, body) = (StatusCode::from_u16(status).unwrap(), json.to_owned().into());
    Reply { status, headers: HeaderMap::new(), body, attempts: 1 }
}

fn answer<T: DeserializeOwned>(client: &Client, json: &str) -> Result<T, DecodeError> {
    reading(client, &CallTarget::from(&GET_HOMES), &reply(200, json), Reply::json)
}

/// The reports of an answer, without the parts that are the same for all.
fn drift<T: DeserializeOwned>(json: &str) -> Vec<String> {
    let (client, lines) = watched(|builder| builder);
    let value = answer::<T>(&client, json);
    let plain = reply(200, json).json::<T>();
    assert_eq!(value.is_ok(), plain.is_ok());
    assert_eq!(value.err().map(|error| error.message), plain.err().map(|error| error.message));
    let lines = lines.lock().unwrap();
    let same = "drift: operation=Homes.getHomes method=GET path=/homes/{id} status=200 pointer=";
    lines.iter().map(|line| line.strip_prefix(same).unwrap().to_owned()).collect()
}
