//! Files: bytes, in memory or on a disk, with an optional name and media type.

use std::fmt;
use std::io;
use std::path::PathBuf;

use bytes::Bytes;

use crate::runtime::json::encode::{Encode, View};
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::media_type::{is_in, is_media_type, is_token};
use crate::runtime::request::stored_file::{self, Piece, StoredFile};
use crate::runtime::validation::location::Location;
use crate::runtime::validation::validate::Validate;
use crate::runtime::validation::violation::{Shown, Violations};

/// Bytes that are sent as a file: as a part of a multipart body, or as the whole body.
///
/// ```ignore
/// File::new(bytes).name("cat.png").media_type("image/png")
/// File::from_path("cat.mp4")?.media_type("video/mp4")
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct File {
    pub(crate) content: Piece,
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
            .field("bytes", &self.content.length())
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
            content: Piece::Bytes(bytes.into()),
            name: Name::OfPart,
            media_type: None,
            headers: Vec::new(),
        }
    }

    /// Creates a file that is read from this path while it is sent, and never in memory as a whole. In a
    /// multipart body, it has the name that it has there.
    ///
    /// It is opened now, to find its length, and again each time that the request is sent. It has to
    /// stay as it is until then: one that has changed or vanished is an error, for which
    /// [`TransportError::is_upload`](crate::TransportError::is_upload) is true, and never sent in part.
    ///
    /// The timeout of the call includes sending, so large files need a longer one:
    /// [`Call::timeout`](crate::Call::timeout).
    ///
    /// # Errors
    /// Returns an error if the file cannot be opened, or is not a file with a length.
    pub fn from_path(path: impl Into<PathBuf>) -> io::Result<Self> {
        let path = path.into();
        let shown = path.display().to_string();
        let stored = StoredFile::new(path)
            .map_err(|error| io::Error::new(error.kind(), format!("`{shown}`: {error}")))?;
        Ok(Self {
            name: stored.name().map_or(Name::OfPart, Name::Given),
            content: Piece::File(stored),
            media_type: None,
            headers: Vec::new(),
        })
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
    /// own, which has to be in one of the ranges that the API accepts. If the media type is a range
    /// itself, the file has to have its own.
    pub fn file(&mut self, media_type: &str, accepted: &[&str], file: &File) {
        let body = FileBody {
            file,
            media_type: file.media_type.as_deref().unwrap_or(media_type),
            accepted,
        };
        self.validate("body", &body);
        let media_type = match is_media_type(body.media_type) {
            true => body.media_type,
            // The call leaves out validation.
            false => "application/octet-stream",
        };
        match &file.content {
            Piece::Bytes(bytes) => self.body_of(media_type, bytes.clone()),
            stored => self.upload(media_type, stored_file::upload(vec![stored.clone()])),
        }
    }
}

/// Bytes in memory are a file without a name of its own.
impl<B: Into<Bytes>> From<B> for File {
    fn from(bytes: B) -> Self {
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
        let media_type = self.media_type.as_deref();
        if let Some(media_type) = media_type.filter(|media_type| !is_media_type(media_type)) {
            let limit = "a media type, such as `image/png`";
            found.push(&at.key("media_type"), "mediaType", limit, media_type);
        }
        for (name, value) in &self.headers {
            if !is_header(name, value) {
                let limit = "a valid header of a part";
                found.push(&at.key("headers").key(name), "header", limit, value);
            }
        }
    }
}

/// A file as the whole body.
struct FileBody<'f> {
    file: &'f File,
    /// The media type of the file, or else that of the body.
    media_type: &'f str,
    /// The media types that the API accepts, or ranges of them.
    accepted: &'f [&'f str],
}

impl Validate for FileBody<'_> {
    fn validate_at(&self, at: &Location<'_>, found: &mut Violations) {
        self.file.validate_at(at, found);
        let ranges = || self.accepted.iter().copied();
        let is_absent = self.file.media_type.is_none() && self.media_type.contains('*');
        let is_outside = is_media_type(self.media_type) && !is_in(self.media_type, ranges());
        if is_absent || is_outside {
            let names: Vec<_> = ranges().map(|range| format!("`{range}`")).collect();
            let limit = format_args!("a media type that matches {}", names.join(" or "));
            let at = at.key("media_type");
            match is_absent {
                true => found.push(&at, "mediaType", limit, Shown("absent")),
                false => found.push(&at, "mediaType", limit, self.media_type),
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
