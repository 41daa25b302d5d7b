//! Files: bytes with an optional name and media type.

use std::fmt;

use bytes::Bytes;

use crate::runtime::json::encode::{Encode, View};
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::Violations;

/// Bytes that are sent as a file: as a part of a multipart body, or as the whole body.
///
/// ```ignore
/// File::new(bytes).name("cat.png").media_type("image/png")
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct File {
    pub(crate) bytes: Bytes,
    pub(crate) name: Name,
    pub(crate) media_type: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
}

/// The name of a file in a multipart body.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Name {
    /// The name of its part.
    OfPart,
    /// A name that the caller set.
    Given(String),
    /// No name: the API receives a value that is not a file.
    None,
}

/// Writes the number of bytes and the names of the headers, not their values.
impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let headers = self.headers.iter().map(|(name, _)| name);
        f.debug_struct("File")
            .field("bytes", &self.bytes.len())
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .field("headers", &headers.collect::<Vec<_>>())
            .finish()
    }
}

impl File {
    /// Creates a file from these bytes. In a multipart body, it is named after its part.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            name: Name::OfPart,
            media_type: None,
            headers: Vec::new(),
        }
    }

    /// Creates a value that is sent instead of a file, such as its URL, if the API accepts either.
    /// It is sent without a file name.
    pub fn value(bytes: impl Into<Bytes>) -> Self {
        Self {
            name: Name::None,
            ..Self::new(bytes)
        }
    }

    /// Sets the name of the file.
    #[must_use]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self {
            name: Name::Given(name.into()),
            ..self
        }
    }

    /// Sets the media type of the file, such as `image/png`.
    #[must_use]
    pub fn media_type(self, media_type: impl Into<String>) -> Self {
        Self {
            media_type: Some(media_type.into()),
            ..self
        }
    }

    /// Adds a header to the file's part of a multipart body. The header is ignored if the file is
    /// the whole body.
    #[must_use]
    pub fn part_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl RequestBuilder {
    /// Sets the body to a file, which is validated, with this media type unless the file has its
    /// own.
    pub fn file(&mut self, media_type: &str, file: &File) {
        self.validate("body", file);
        let media_type = file.media_type.as_deref().unwrap_or(media_type);
        self.body(media_type, file.bytes.clone());
    }
}

impl From<Bytes> for File {
    fn from(bytes: Bytes) -> Self {
        Self::new(bytes)
    }
}

impl From<Vec<u8>> for File {
    fn from(bytes: Vec<u8>) -> Self {
        Self::new(bytes)
    }
}

/// A file is not JSON.
impl Encode for File {
    fn view(&self) -> View<'_> {
        View::Absent
    }
}

impl Validate for File {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        if let Some(media_type) = &self.media_type {
            if !is_media_type(media_type) {
                let limit = "a media type, such as `image/png`";
                found.push(&at.key("media_type"), "mediaType", limit, media_type);
            }
        }
        for (name, value) in &self.headers {
            if !is_header(name, value) {
                let limit = "a valid header of a part";
                found.push(&at.key("headers").key(name), "header", limit, value);
            }
        }
    }
}

/// Returns whether this is a valid header that a part does not have anyway (RFC 9110, sections 5.1
/// and 5.5).
pub(crate) fn is_header(name: &str, value: &str) -> bool {
    let is_own = |own: &str| name.eq_ignore_ascii_case(own);
    is_token(name)
        && !["content-disposition", "content-type"]
            .into_iter()
            .any(is_own)
        && value.trim() == value
        && value.chars().all(|c| c == '\t' || !c.is_control())
}

/// Returns whether a text is a token (RFC 9110, section 5.6.2).
fn is_token(text: &str) -> bool {
    let is_char = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_char)
}

/// Returns whether a text is a media type (RFC 9110, section 8.3.1) that a header can have: two
/// tokens, and maybe parameters.
fn is_media_type(text: &str) -> bool {
    let essence = text.split(';').next().unwrap_or_default().trim_end();
    let halves = essence.split_once('/');
    halves.is_some_and(|(kind, name)| is_token(kind) && is_token(name))
        && text
            .bytes()
            .all(|byte| byte == b' ' || byte.is_ascii_graphic())
}
