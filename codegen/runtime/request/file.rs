//! Files: bytes with a name and a media type, which the caller may give.

use bytes::Bytes;

use crate::runtime::request::builder::Builder;
use crate::runtime::validation::validate::{At, Validate, Violations};

/// Bytes that are sent as a file: in a body of several parts, or as the whole body.
///
/// ```ignore
/// File::new(bytes).name("cat.png").media_type("image/png")
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct File {
    pub(crate) bytes: Bytes,
    pub(crate) name: Name,
    pub(crate) media_type: Option<String>,
    pub(crate) headers: Vec<(String, String)>,
}

/// What a file is called.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Name {
    /// Like the part that it is.
    OfPart,
    /// What the caller says.
    Given(String),
    /// Nothing: it is no file to the API, but a value.
    None,
}

impl File {
    /// A file of these bytes. Where the API asks for a name, it is called like its part.
    pub fn new(bytes: impl Into<Bytes>) -> Self {
        Self {
            bytes: bytes.into(),
            name: Name::OfPart,
            media_type: None,
            headers: Vec::new(),
        }
    }

    /// A value in the place of a file, for an API that takes the one or the other, such as
    /// the URL of a file: it is sent without the name of a file.
    pub fn value(bytes: impl Into<Bytes>) -> Self {
        Self {
            name: Name::None,
            ..Self::new(bytes)
        }
    }

    /// The same file with this name.
    #[must_use]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self {
            name: Name::Given(name.into()),
            ..self
        }
    }

    /// The same file with this media type, such as `image/png`.
    #[must_use]
    pub fn media_type(self, media_type: impl Into<String>) -> Self {
        Self {
            media_type: Some(media_type.into()),
            ..self
        }
    }

    /// The same file with one more header, which its part of a body of several parts gets. A
    /// file that is the whole body has none.
    #[must_use]
    pub fn part_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }
}

impl Builder {
    /// Sets the body to a file, of this media type unless it has its own.
    pub fn file(&mut self, media_type: &str, file: &File) {
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

impl Validate for File {
    fn check(&self, at: &At<'_>, found: &mut Violations) {
        if let Some(media_type) = &self.media_type {
            if !is_media_type(media_type) {
                let limit = "a media type, such as `image/png`";
                found.push(&at.key("media_type"), "mediaType", limit, media_type);
            }
        }
        for (name, value) in &self.headers {
            if !is_header(name, value) {
                let limit = "a header that a part can have";
                found.push(&at.key("headers").key(name), "header", limit, value);
            }
        }
    }
}

/// Whether a part can have this header besides those that it has anyway (RFC 9110, sections 5.1
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

/// Whether a text is a token (RFC 9110, section 5.6.2).
fn is_token(text: &str) -> bool {
    let is_char = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !text.is_empty() && text.bytes().all(is_char)
}

/// Whether a text is a media type (RFC 9110, section 8.3.1), as far as a header can carry
/// it: two tokens, and perhaps parameters.
fn is_media_type(text: &str) -> bool {
    let essence = text.split(';').next().unwrap_or_default().trim_end();
    let halves = essence.split_once('/');
    halves.is_some_and(|(kind, name)| is_token(kind) && is_token(name))
        && text
            .bytes()
            .all(|byte| byte == b' ' || byte.is_ascii_graphic())
}
