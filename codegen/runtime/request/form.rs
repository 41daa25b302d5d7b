//! Bodies of forms: `application/x-www-form-urlencoded` as the WHATWG's URL standard
//! serializes it (section 5.2). A list is its key repeated, in order; what is absent, or an
//! empty list, is not there at all; an empty text is `Key=`.

use bytes::Bytes;
use form_urlencoded::byte_serialize;

use crate::runtime::request::builder::Builder;
use crate::runtime::request::scalar::Values;

/// A body that is being written, field by field in the order of the description.
#[derive(Debug)]
pub struct Form(String);

impl Form {
    /// The media type of such a body.
    pub const MEDIA_TYPE: &'static str = "application/x-www-form-urlencoded";

    /// An empty body.
    #[expect(
        clippy::new_without_default,
        reason = "there is one way to begin a form"
    )]
    pub fn new() -> Self {
        // Small forms fit without growing.
        Self(String::with_capacity(128))
    }

    /// Writes the values of a field, each under its key.
    pub fn field(&mut self, key: &str, values: &dyn Values) {
        values.each(&mut |text| self.parts(key, &[text], ""));
    }

    /// Writes a field whose value has several parts, with a mark between them that is
    /// encoded already.
    pub fn parts(&mut self, key: &str, parts: &[impl AsRef<str>], mark: &str) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.extend(byte_serialize(key.as_bytes()));
        self.0.push('=');
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                self.0.push_str(mark);
            }
            self.0.extend(byte_serialize(part.as_ref().as_bytes()));
        }
    }

    /// The body.
    pub fn finish(self) -> Bytes {
        self.0.into()
    }
}

impl Builder {
    /// Sets the body to a form.
    pub fn form(&mut self, form: Form) {
        self.body(Form::MEDIA_TYPE, form.finish());
    }
}
