//! JSON and text bodies of requests.

use crate::runtime::json::encode::Encode;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::scalar::Scalars;
use crate::runtime::validation::validate::Validate;

impl RequestBuilder {
    /// Sets the body to a value as JSON, which is validated.
    pub fn json(&mut self, media_type: &'static str, value: &impl Encode) {
        self.validate("body", value);
        if !self.is_writing() {
            return;
        }
        match serde_json::to_vec(&value.view()) {
            Ok(bytes) => self.body(media_type, bytes),
            Err(error) => self.unwritable("body", &error),
        }
    }

    /// Sets the body to the text of a value, which is validated.
    pub fn text(&mut self, media_type: &'static str, value: &(impl Scalars + Validate)) {
        self.validate("body", value);
        if !self.is_writing() {
            return;
        }
        let mut body = String::new();
        value.each(&mut |text| body.push_str(text));
        self.body(media_type, body);
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
