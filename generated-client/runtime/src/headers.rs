//! Headers of answers, read as the description says.

use http::{HeaderMap, StatusCode};

use super::decode::{Decode, DecodeError, Reply};
use super::error::{Error, ErrorKind};
use super::response::Response;

/// The headers of an answer.
#[derive(Clone, Copy, Debug)]
pub struct AnswerHeaders<'a>(&'a HeaderMap);

impl<T> Response<T> {
    #[doc(hidden)]
    pub fn read_headers<H>(&self, read: fn(AnswerHeaders<'_>) -> Result<H, DecodeError>) -> Result<H, Error> {
        read(AnswerHeaders(self.headers())).map_err(|error| Error::new(ErrorKind::Decode, error.message))
    }
}

impl AnswerHeaders<'_> {
    /// The value of a header, if it is there.
    pub fn optional<T, B: Decode<T>>(self, name: &'static str) -> Result<Option<T>, DecodeError> {
        match self.text(name)? {
            Some(text) => decode::<T, B>(name, &quoted(&text), &text).map(Some),
            None => Ok(None),
        }
    }

    /// The value of a header that must be there.
    pub fn required<T, B: Decode<T>>(self, name: &'static str) -> Result<T, DecodeError> {
        self.optional::<T, B>(name)?.ok_or_else(|| missing(name))
    }

    /// The items of a header, if it is there.
    pub fn optional_list<T, B: Decode<Vec<T>>>(self, name: &'static str) -> Result<Option<Vec<T>>, DecodeError> {
        let Some(text) = self.text(name)? else { return Ok(None) };
        let items: Vec<&str> = text.split(',').map(str::trim).filter(|item| !item.is_empty()).collect();
        let texts: Vec<String> = items.iter().map(|item| quoted(item)).collect();
        let [texts, values] = [texts.join(","), items.join(",")].map(|items| format!("[{items}]"));
        decode::<Vec<T>, B>(name, &texts, &values).map(Some)
    }

    /// The items of a header that must be there.
    pub fn required_list<T, B: Decode<Vec<T>>>(self, name: &'static str) -> Result<Vec<T>, DecodeError> {
        self.optional_list::<T, B>(name)?.ok_or_else(|| missing(name))
    }

    /// The text of a header; several of one name are one list (RFC 9110, section 5.3).
    fn text(self, name: &'static str) -> Result<Option<String>, DecodeError> {
        let mut texts = Vec::new();
        for value in self.0.get_all(name) {
            let text = value.to_str().map_err(|_| DecodeError::new(format!("the header `{name}` is no text")))?;
            texts.push(text);
        }
        Ok((!texts.is_empty()).then(|| texts.join(", ")))
    }
}

fn missing(name: &str) -> DecodeError {
    DecodeError::new(format!("the header `{name}` is missing"))
}

fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Reads the value as a text, or as the number or boolean that it looks like. The error has nothing of the value.
fn decode<T, B: Decode<T>>(name: &str, text: &str, value: &str) -> Result<T, DecodeError> {
    let read = |json: &str| {
        let body = json.to_owned().into();
        B::decode(&Reply { status: StatusCode::OK, headers: HeaderMap::new(), body, attempts: 0 })
    };
    let wrong = |_| DecodeError::new(format!("the header `{name}` is not what the description says"));
    read(text).or_else(|_| read(value)).map_err(wrong)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::codegen::{DateTime, Json};

    /// The answer with these headers.
    fn response(headers: &[(&'static str, &'static str)]) -> Response<()> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        Response::new((), StatusCode::OK, map, 1)
    }

    #[test]
    fn values_have_the_type_of_the_description() {
        let response = response(&[
            ("x-text", "42"),
            ("x-number", "42"),
            ("x-flag", "true"),
            ("x-time", "2024-02-29T12:00:00Z"),
            ("x-list", "a, 1"),
            ("x-list", "b"),
            ("x-numbers", "1,2"),
        ]);
        let read = response.read_headers(|headers| {
            assert_eq!(headers.optional::<String, Json>("x-text")?.as_deref(), Some("42"));
            assert_eq!(headers.required::<i64, Json>("x-number")?, 42);
            assert_eq!(headers.optional::<bool, Json>("X-Flag")?, Some(true));
            assert!(headers.optional::<DateTime, Json>("x-time")?.is_some());
            assert_eq!(headers.required_list::<String, Json>("x-list")?, ["a", "1", "b"]);
            assert_eq!(headers.optional_list::<i64, Json>("x-numbers")?, Some(vec![1, 2]));
            assert_eq!(headers.optional::<i64, Json>("x-none")?, None);
            headers.optional_list::<i64, Json>("x-none")
        });
        assert_eq!(read.unwrap(), None);
    }

    #[test]
    fn errors_name_the_header_and_have_nothing_of_its_value() {
        let response = response(&[("x-number", "s3cret")]);
        let wrong = response.read_headers(|headers| headers.required::<i64, Json>("x-number")).unwrap_err();
        assert_eq!(wrong.kind(), ErrorKind::Decode);
        assert!(wrong.to_string().contains("`x-number`") && !format!("{wrong:?}").contains("s3cret"), "{wrong}");
        let missing = response.read_headers(|headers| headers.required::<i64, Json>("x-none")).unwrap_err();
        assert!(missing.to_string().contains("`x-none` is missing"), "{missing}");
    }
}
