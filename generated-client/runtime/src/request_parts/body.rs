//! Bodies of one piece.

use bytes::Bytes;
use http::HeaderValue;
use serde::Serialize;

use super::media_type;
use super::{Body, RequestParts, finite};
use crate::types::Upload;
use crate::wire::sending::for_request;

impl RequestParts {
    /// The body is JSON.
    pub fn json<T: Serialize + ?Sized>(&mut self, media_type: &str, value: &T) {
        match for_request(|| serde_json::to_string(value)) {
            Ok(json) if for_request(|| finite::lost(value, &json)) => {
                self.fail("the body has a number that is infinite or not a number, which JSON cannot write");
            }
            Ok(json) => {
                #[cfg(feature = "validate")]
                if let Ok(json) = serde_json::value::RawValue::from_string(json.clone()) {
                    self.sent.add(super::Site::Body, "", json);
                }
                self.bytes(media_type, json);
            }
            Err(_) => self.fail("the body cannot be written as JSON"),
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
        let text = body.into();
        #[cfg(feature = "validate")]
        self.sent.add_text(&text);
        self.bytes(media_type, text);
    }

    /// The body is this file; its content type is its own, else that of its name if the range has it.
    pub fn upload(&mut self, range: &str, file: Upload) {
        let file = file.into_parts();
        for (name, value) in &file.headers {
            self.set_header(name, value);
        }
        let is_multipart = range.starts_with("multipart/");
        let content_type = match file.content_type {
            Some(own) => Some(own),
            // Nobody but the caller knows the boundary.
            None if is_multipart => None,
            None => Some(media_type::of_file(Some(range), &file.file_name)),
        };
        match content_type.map(HeaderValue::try_from).transpose() {
            Ok(content_type) => self.body = Body::Upload(content_type, file.source),
            Err(_) => self.fail("the content type of the upload cannot be sent"),
        }
    }
}
