//! Multipart bodies: `multipart/form-data` (RFC 7578). Names are escaped as in the WHATWG HTML
//! standard ("Multipart form data"), so that no value can end its header or begin another one.

use std::fmt::{self, Write};
use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};

use bytes::Bytes;
use serde::Serialize;

use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::file::{File, Name, is_header};
use crate::runtime::request::scalar::Scalars;
use crate::runtime::request::stored_file::{self, Piece};

/// A multipart body under construction, with its parts in the order of the document.
#[derive(Default)]
pub struct Multipart {
    parts: Vec<Part>,
    /// The index of the first part of the last value.
    last: usize,
}

struct Part {
    head: String,
    content: Piece,
}

/// Writes nothing of the values, which may be secrets.
impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Multipart").finish_non_exhaustive()
    }
}

impl Part {
    fn header(&mut self, name: &str, value: &str) {
        // Writing to a string cannot fail.
        let _ = write!(self.head, "\r\n{name}: {value}");
    }
}

/// Returns a name without characters that could end it.
fn escaped(name: &str) -> String {
    let name = name.replace('"', "%22");
    name.replace('\r', "%0D").replace('\n', "%0A")
}

impl Multipart {
    /// Creates a body without parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Writes files, each as a part with this name. `media_type` applies to files that do not set
    /// their own.
    pub fn file<'f>(
        &mut self,
        name: &str,
        media_type: Option<&str>,
        files: impl IntoIterator<Item = &'f File>,
    ) {
        self.begin();
        for file in files {
            let file_name = match &file.name {
                Name::OfPart => Some(name),
                Name::Given(name) => Some(name.as_str()),
                Name::None => None,
            };
            let fallback = file_name.map(|_| "application/octet-stream");
            let media_type = file.media_type.as_deref().or(media_type).or(fallback);
            self.push_piece(name, file_name, media_type, file.content.clone());
            if let Some(part) = self.parts.last_mut() {
                for (name, value) in &file.headers {
                    part.header(name, value);
                }
            }
        }
    }

    /// Writes values as text, each as a part with this name.
    pub fn text(&mut self, name: &str, media_type: Option<&str>, values: &dyn Scalars) {
        self.begin();
        values.each(&mut |text| {
            self.push(name, None, media_type, text.to_owned().into());
        });
    }

    /// Adds a header to each part of the last value; several header values are joined by commas
    /// (OpenAPI 3.1.1, Encoding Object: `headers`). A header that cannot be sent is a violation in
    /// `request`.
    pub fn header(&mut self, name: &str, values: &dyn Scalars, request: &mut RequestBuilder) {
        let mut texts = Vec::new();
        values.each(&mut |text| texts.push(text.to_owned()));
        if texts.is_empty() {
            return;
        }
        let line = texts.join(",");
        if !is_header(name, &line) {
            request.violation(name, "header", "a valid header of a part", line);
            return;
        }
        for part in self.parts.iter_mut().skip(self.last) {
            part.header(name, &line);
        }
    }

    /// Starts the parts of a value.
    pub(crate) fn begin(&mut self) {
        self.last = self.parts.len();
    }

    /// Writes values as JSON, each as a part with this name. A string is written as plain text,
    /// unless a media type is set. A value that cannot be sent is a violation in `request`.
    pub fn json<'v, S: Serialize + 'v>(
        &mut self,
        name: &str,
        media_type: Option<&str>,
        values: impl IntoIterator<Item = &'v S>,
        request: &mut RequestBuilder,
    ) {
        self.begin();
        for value in values {
            match serde_json::to_string(value) {
                Ok(json) => self.value(name, media_type, json),
                Err(error) => request.unwritable(name, &error),
            }
        }
    }

    /// Writes a JSON value, whose properties stay in order.
    fn value(&mut self, name: &str, media_type: Option<&str>, json: String) {
        let is_compound = json.starts_with(['{', '[']) || json == "null";
        match media_type {
            None if !is_compound => {
                // Of these, only strings have to be unquoted.
                let text = serde_json::from_str(&json).unwrap_or(json);
                self.push(name, None, None, text.into());
            }
            media_type => {
                let media_type = media_type.unwrap_or("application/json");
                self.push(name, None, Some(media_type), json.into());
            }
        }
    }

    pub(crate) fn push(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        media_type: Option<&str>,
        content: Bytes,
    ) {
        self.push_piece(name, file_name, media_type, Piece::Bytes(content));
    }

    fn push_piece(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        media_type: Option<&str>,
        content: Piece,
    ) {
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", escaped(name));
        // Writing to a string cannot fail.
        if let Some(file_name) = file_name {
            let _ = write!(head, "; filename=\"{}\"", escaped(file_name));
        }
        if let Some(media_type) = media_type {
            let _ = write!(head, "\r\nContent-Type: {media_type}");
        }
        self.parts.push(Part { head, content });
    }

    /// Sets the body of a request to the parts.
    pub fn finish(self, request: &mut RequestBuilder) {
        let boundary = self.boundary();
        let media_type = format!("multipart/form-data; boundary={boundary}");
        let length = |part: &Part| match &part.content {
            Piece::Bytes(content) => boundary.len() + part.head.len() + content.len() + 10,
            Piece::File(_) => 0,
        };
        let mut bytes = Vec::with_capacity(self.parts.iter().map(length).sum::<usize>() + 80);
        let mut pieces = Vec::new();
        for part in self.parts {
            for piece in ["--", &boundary, "\r\n", &part.head, "\r\n\r\n"] {
                bytes.extend_from_slice(piece.as_bytes());
            }
            match part.content {
                Piece::Bytes(content) => bytes.extend_from_slice(&content),
                file @ Piece::File(_) => {
                    pieces.extend([Piece::Bytes(std::mem::take(&mut bytes).into()), file]);
                }
            }
            bytes.extend_from_slice(b"\r\n");
        }
        for piece in ["--", &boundary, "--\r\n"] {
            bytes.extend_from_slice(piece.as_bytes());
        }
        if pieces.is_empty() {
            request.body(&media_type, bytes);
        } else {
            pieces.push(Piece::Bytes(bytes.into()));
            request.upload(&media_type, stored_file::upload(pieces));
        }
    }

    /// Returns a boundary that does not occur in any part (RFC 2046, section 5.1.1). It depends
    /// only on the parts, so equal requests have equal bodies; unless there is a file that is not in
    /// memory. What that contains is not known, so then nobody can predict the boundary.
    fn boundary(&self) -> String {
        let mut hasher = DefaultHasher::new();
        let mut contents = Vec::new();
        for part in &self.parts {
            match &part.content {
                Piece::Bytes(content) => {
                    content.hash(&mut hasher);
                    contents.push(content);
                }
                Piece::File(_) => {
                    let random = || RandomState::new().build_hasher().finish();
                    return format!("part-{:016x}{:016x}", random(), random());
                }
            }
        }
        loop {
            let boundary = format!("part-{:016x}", hasher.finish());
            if !contents.iter().any(|content| contains(content, &boundary)) {
                return boundary;
            }
            boundary.hash(&mut hasher);
        }
    }
}

fn contains(content: &[u8], text: &str) -> bool {
    let mut windows = content.windows(text.len());
    windows.any(|window| window == text.as_bytes())
}
