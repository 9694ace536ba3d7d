//! Bodies of one piece.

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use super::plain::Plain;
use super::query::exploded;
use super::{Body, Parts, finite};

impl Parts {
    /// The body is JSON.
    pub fn json<T: Serialize + ?Sized>(&mut self, media_type: &str, value: &T) {
        match serde_json::to_string(value) {
            Ok(json) if finite::lost(value, &json) => {
                self.fail("the body has a number that is infinite or not a number, which JSON cannot write");
            }
            Ok(json) => self.bytes(media_type, json),
            Err(_) => self.fail("the body cannot be written as JSON"),
        }
    }

    /// The body is an `application/x-www-form-urlencoded` form: the fields of an object, lists as several fields of
    /// the same name, objects inside as JSON text.
    pub fn form<T: Serialize + ?Sized>(&mut self, value: &T) {
        let Some(value) = self.raw("body", "form", value) else { return };
        match Plain::of(&value) {
            Plain::Object(_) => {
                let form = exploded("", &value).join("&").replace("%20", "+");
                self.bytes("application/x-www-form-urlencoded", form);
            }
            _ => self.fail("the form is not an object"),
        }
    }

    /// The body is these bytes.
    pub fn bytes(&mut self, media_type: &str, body: impl Into<Bytes>) {
        match HeaderValue::from_str(media_type) {
            Ok(media_type) => self.body = Body::Bytes(media_type, body.into()),
            Err(_) => self.fail("the body's media type cannot be sent"),
        }
    }

    /// The body is this text.
    pub fn text(&mut self, media_type: &'static str, body: impl Into<String>) {
        self.bytes(media_type, body.into());
    }
}
