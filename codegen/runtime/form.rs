//! Bodies of forms: `application/x-www-form-urlencoded` as the WHATWG's URL standard
//! serializes it (section 5.2). A list is its key repeated, in order; what is absent, or an
//! empty list, is not there at all; an empty text is `Key=`.

use bytes::Bytes;
use form_urlencoded::byte_serialize;

use super::scalar::Scalar;

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

    /// Writes a field that is always there.
    pub fn field(&mut self, key: &str, value: &impl Scalar) {
        if !self.0.is_empty() {
            self.0.push('&');
        }
        self.0.extend(byte_serialize(key.as_bytes()));
        self.0.push('=');
        self.0.extend(byte_serialize(value.text().as_bytes()));
    }

    /// Writes a field unless it is absent.
    pub fn optional(&mut self, key: &str, value: &Option<impl Scalar>) {
        if let Some(value) = value {
            self.field(key, value);
        }
    }

    /// Writes the items of a list under the same key.
    pub fn list(&mut self, key: &str, items: &[impl Scalar]) {
        for item in items {
            self.field(key, item);
        }
    }

    /// The body.
    pub fn finish(self) -> Bytes {
        self.0.into()
    }
}
