//! Bodies in another media type than the one that operations send by default.

use serde_json::value::RawValue;

use super::{Body, RequestParts};
use crate::content;

/// The media type of forms.
const FORM: &str = "application/x-www-form-urlencoded";

impl RequestParts {
    /// Sends the JSON of the body in this media type: as a form, as a multipart form, or under another name of JSON.
    pub(crate) fn body_as(&mut self, media_type: &str) {
        self.body_type = Some(media_type.to_owned());
    }

    /// Does what [`body_as`](Self::body_as) has asked for, when the body is there.
    pub(super) fn recast(&mut self) {
        let Some(media_type) = self.body_type.take() else { return };
        let essence = content::essence(&media_type);
        let Body::Bytes(content_type, json) = std::mem::take(&mut self.body) else {
            return self.fail(format!("only a body that is JSON can be sent as `{essence}`"));
        };
        if !is_json(&content::essence(content_type.to_str().unwrap_or_default())) {
            return self.fail(format!("only a body that is JSON can be sent as `{essence}`"));
        }
        if is_json(&essence) {
            return self.bytes(&media_type, json);
        }
        let Ok(value) = serde_json::from_slice::<Box<RawValue>>(&json) else {
            return self.fail("the body cannot be read as JSON");
        };
        match essence.as_str() {
            FORM => {
                if let Some(pairs) = self.form_pairs(&value, &[]) {
                    self.bytes(&media_type, pairs.join("&"));
                }
            }
            other if other.starts_with("multipart/") => {
                if other != "multipart/form-data" {
                    self.multipart_type = Some(other.to_owned().into());
                }
                self.parts_of(&value);
            }
            other => self.fail(format!("a body that is JSON cannot be sent as `{other}`")),
        }
        // A content type that the caller has set belongs to the body as it was.
        self.headers.remove(http::header::CONTENT_TYPE);
    }
}

fn is_json(essence: &str) -> bool {
    content::is_json(essence) || essence == "text/json"
}
