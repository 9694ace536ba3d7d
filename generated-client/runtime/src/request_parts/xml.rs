//! Bodies that are XML.

use serde::Serialize;

use super::{RequestParts, finite};
use crate::wire::sending::for_request;
use crate::xml::{XmlBody, to_xml};

impl RequestParts {
    /// The body is the JSON of this value as XML with the root element of `S`.
    pub fn xml<S: XmlBody, T: Serialize + ?Sized>(&mut self, media_type: &str, value: &T) {
        match for_request(|| serde_json::value::to_raw_value(value)) {
            Ok(json) if for_request(|| finite::lost(value, json.get())) => {
                self.fail("the body has a number that is infinite or not a number, which cannot be sent");
            }
            Ok(json) => {
                match to_xml(S::ROOT, &json) {
                    Ok(xml) => self.bytes(media_type, xml),
                    Err(problem) => self.fail(format!("the body cannot be written as XML: {problem}")),
                }
                #[cfg(feature = "validate")]
                self.sent.add(super::Site::Body, "", json);
            }
            Err(_) => self.fail("the body cannot be written as XML"),
        }
    }
}
