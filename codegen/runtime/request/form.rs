//! Form bodies: `application/x-www-form-urlencoded`, serialized as in the WHATWG URL standard
//! (section 5.2). An array repeats its key for each item, in order; an absent value and an empty
//! array are omitted; an empty string is `Key=`.

use std::fmt;

use bytes::Bytes;
use percent_encoding::percent_encode_byte;

use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::path::is_plain;
use crate::runtime::request::scalar::Scalars;
use crate::runtime::validation::validate::Validate;

/// The form of a request under construction, with its fields in the order of the document.
#[derive(Debug)]
pub struct Form<'r> {
    pub(crate) body: FormBody,
    pub(crate) request: &'r mut RequestBuilder,
}

/// Where these functions are inlined, the compiler knows the types of the values, so that
/// validating a request takes half the time.
impl<'r> Form<'r> {
    /// Begins the body of a request.
    pub fn new(request: &'r mut RequestBuilder) -> Self {
        Self {
            body: FormBody::default(),
            request,
        }
    }

    /// Writes a field, which is validated.
    #[inline]
    pub fn put(&mut self, name: &str, value: &dyn FormField) {
        self.request.validate(name, value);
        if self.request.is_writing() {
            value.put(name, self);
        }
    }

    /// Sets the body of the request to the form.
    #[inline]
    pub fn finish(self) {
        self.request.body(FormBody::MEDIA_TYPE, self.body.finish());
    }
}

/// The text of a form.
#[derive(Default)]
pub struct FormBody(String);

/// Writes nothing of the values, which may be secrets.
impl fmt::Debug for FormBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FormBody").finish_non_exhaustive()
    }
}

impl FormBody {
    /// The media type of a form body.
    pub const MEDIA_TYPE: &'static str = "application/x-www-form-urlencoded";

    /// Writes the values of a field, each with the key.
    pub fn field(&mut self, key: &str, values: &dyn Scalars) {
        values.each(&mut |text| self.parts(key, &[text], ""));
    }

    /// Writes a field whose value has several parts, joined by a delimiter that is encoded
    /// already.
    pub fn parts(&mut self, key: &str, parts: &[impl AsRef<str>], delimiter: &str) {
        if self.0.is_empty() {
            // Small forms fit without reallocation.
            self.0.reserve(256);
        } else {
            self.0.push('&');
        }
        self.text(key);
        self.0.push('=');
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                self.0.push_str(delimiter);
            }
            self.text(part.as_ref());
        }
    }

    /// Writes a text, percent-encoded as in the section "urlencoded serializing" of the standard.
    fn text(&mut self, text: &str) {
        if is_plain(text) {
            return self.0.push_str(text);
        }
        let mut start = 0;
        for (end, byte) in text.bytes().enumerate() {
            if is_kept(byte) {
                continue;
            }
            self.0.push_str(text.get(start..end).unwrap_or_default());
            self.0.push_str(match byte {
                b' ' => "+",
                _ => percent_encode_byte(byte),
            });
            start = end + 1;
        }
        self.0.push_str(text.get(start..).unwrap_or_default());
    }

    /// Returns the text as a body.
    pub fn finish(self) -> Bytes {
        self.0.into()
    }

    /// Returns the text.
    pub fn into_text(self) -> String {
        self.0
    }
}

/// Returns whether a form contains a byte as it is.
fn is_kept(byte: u8) -> bool {
    KEPT.get(usize::from(byte)).copied().unwrap_or_default()
}

/// A table is faster than comparisons, since all bytes of all values are looked at.
const KEPT: [bool; 256] = {
    let mut kept = [false; 256];
    let mut rest: &mut [bool] = &mut kept;
    let mut byte = 0_u8;
    while let [first, others @ ..] = rest {
        *first = byte.is_ascii_alphanumeric() || matches!(byte, b'*' | b'-' | b'.' | b'_');
        byte = byte.wrapping_add(1);
        rest = others;
    }
    kept
};

/// The value of a field.
pub trait FormField: Validate {
    /// Writes the value. If it cannot be sent, that is a violation in the request.
    fn put(&self, name: &str, form: &mut Form<'_>);
}

/// Scalar values are written as plain texts.
impl<T: Scalars + Validate> FormField for T {
    fn put(&self, name: &str, form: &mut Form<'_>) {
        form.body.field(name, self);
    }
}
