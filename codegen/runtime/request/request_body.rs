//! JSON and text bodies of requests.

use serde::Serialize;

use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::scalar::Scalar;

impl RequestBuilder {
    /// Sets the body to a value as JSON.
    pub fn json(&mut self, media_type: &str, value: &impl Serialize) {
        match serde_json::to_vec(value) {
            Ok(bytes) => self.body(media_type, bytes),
            Err(error) => self.unwritable("body", &error),
        }
    }

    /// Sets the body to the text of a value.
    pub fn text(&mut self, media_type: &str, value: &dyn Scalar) {
        self.body(media_type, value.text().into_owned());
    }

    /// Records a value that cannot be serialized.
    #[cold]
    pub(crate) fn unwritable(&mut self, name: &str, error: &serde_json::Error) {
        self.violation(
            name,
            "json",
            "serializable as JSON",
            format_args!("not: {error}"),
        );
    }
}
