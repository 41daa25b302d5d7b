//! Multipart bodies: `multipart/form-data` (RFC 7578), and those whose parts have no names (RFC 2046,
//! section 5.1). Names are escaped as in the WHATWG HTML standard ("Multipart form data"), so that no
//! value can end its header or begin another one.

use std::fmt::{self, Write};
use std::hash::{BuildHasher, DefaultHasher, Hash, Hasher, RandomState};

use bytes::Bytes;

use crate::runtime::json::encode::Encode;
use crate::runtime::request::builder::RequestBuilder;
use crate::runtime::request::file::{File, Name, is_header};
use crate::runtime::request::media_type::is_in;
use crate::runtime::request::scalar::Scalars;
use crate::runtime::request::stored_file::{self, Piece};

/// A multipart body under construction, with its parts in the order of the document.
#[derive(Default)]
pub struct Multipart {
    /// The media type of a body whose parts have no names.
    media_type: Option<&'static str>,
    parts: Vec<Part>,
    /// The index of the first part of the last value.
    last: usize,
}

struct Part {
    /// The headers, each with the end of its line.
    head: String,
    content: Vec<Piece>,
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
        let _ = write!(self.head, "{name}: {value}\r\n");
    }
}

/// Returns a name without characters that could end it.
fn escaped(name: &str) -> String {
    let name = name.replace('"', "%22");
    name.replace('\r', "%0D").replace('\n', "%0A")
}

impl Multipart {
    /// Creates a body without parts, each of which will have a name.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a body of this media type without parts, which will have no names: their order says
    /// what they are.
    pub fn of(media_type: &'static str) -> Self {
        Self {
            media_type: Some(media_type),
            ..Self::default()
        }
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
                Name::OfPart => Some(name).filter(|_| self.media_type.is_none()),
                Name::Given(name) => Some(name.as_str()),
                Name::None => None,
            };
            let is_file = file_name.is_some() || self.media_type.is_some();
            let fallback = is_file.then_some("application/octet-stream");
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
    /// unless the media type is that of JSON. A value that cannot be sent is a violation in `request`.
    pub fn json<'v, T: Encode + 'v>(
        &mut self,
        name: &str,
        media_type: Option<&str>,
        values: impl IntoIterator<Item = &'v T>,
        request: &mut RequestBuilder,
    ) {
        self.begin();
        for value in values {
            match serde_json::to_string(&value.view()) {
                Ok(json) => self.value(name, media_type, json),
                Err(error) => request.unwritable(name, &error),
            }
        }
    }

    /// Writes a JSON value, whose properties stay in order.
    fn value(&mut self, name: &str, media_type: Option<&str>, json: String) {
        let is_compound = json.starts_with(['{', '[']) || json == "null";
        let is_text =
            |media_type| is_in(media_type, ["text/*"]) && !is_in(media_type, ["text/json"]);
        match media_type {
            media_type if !is_compound && media_type.is_none_or(is_text) => {
                // Of these, only strings have to be unquoted.
                let text = serde_json::from_str(&json).unwrap_or(json);
                self.push(name, None, media_type, text.into());
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
        self.push_pieces(name, file_name, media_type, vec![content]);
    }

    pub(crate) fn push_pieces(
        &mut self,
        name: &str,
        file_name: Option<&str>,
        media_type: Option<&str>,
        content: Vec<Piece>,
    ) {
        let file_name = file_name.map(|name| format!("; filename=\"{}\"", escaped(name)));
        let disposition = match (self.media_type, file_name) {
            (None, file_name) => {
                let file_name = file_name.unwrap_or_default();
                Some(format!("form-data; name=\"{}\"{file_name}", escaped(name)))
            }
            (Some(_), file_name) => file_name.map(|file_name| format!("attachment{file_name}")),
        };
        let mut part = Part {
            head: String::new(),
            content,
        };
        if let Some(disposition) = disposition {
            part.header("Content-Disposition", &disposition);
        }
        if let Some(media_type) = media_type {
            part.header("Content-Type", media_type);
        }
        self.parts.push(part);
    }

    /// Returns whether there are no parts.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Sets the body of a request to the parts.
    pub fn finish(self, request: &mut RequestBuilder) {
        let (media_type, mut pieces) = self.assemble();
        match (pieces.pop(), pieces.is_empty()) {
            (Some(Piece::Bytes(bytes)), true) => request.body_of(&media_type, bytes),
            (last, _) => {
                pieces.extend(last);
                request.upload(&media_type, stored_file::upload(pieces));
            }
        }
    }

    /// Returns the media type of the body, and the body itself, which is one piece if no file is in
    /// it that is not in memory.
    pub(crate) fn assemble(self) -> (String, Vec<Piece>) {
        let boundary = self.boundary();
        let media_type = self.media_type.unwrap_or("multipart/form-data");
        let media_type = format!("{media_type}; boundary={boundary}");
        let length = |part: &Part| {
            let contents = part.content.iter().map(|piece| match piece {
                Piece::Bytes(content) => content.len(),
                Piece::File(_) => 0,
            });
            boundary.len() + part.head.len() + contents.sum::<usize>() + 10
        };
        let mut bytes = Vec::with_capacity(self.parts.iter().map(length).sum::<usize>() + 80);
        let mut pieces = Vec::new();
        for part in self.parts {
            for piece in ["--", &boundary, "\r\n", &part.head, "\r\n"] {
                bytes.extend_from_slice(piece.as_bytes());
            }
            for piece in part.content {
                match piece {
                    Piece::Bytes(content) => bytes.extend_from_slice(&content),
                    file @ Piece::File(_) => {
                        pieces.extend([Piece::Bytes(std::mem::take(&mut bytes).into()), file]);
                    }
                }
            }
            bytes.extend_from_slice(b"\r\n");
        }
        for piece in ["--", &boundary, "--\r\n"] {
            bytes.extend_from_slice(piece.as_bytes());
        }
        pieces.push(Piece::Bytes(bytes.into()));
        (media_type, pieces)
    }

    /// Returns a boundary that does not occur in any part (RFC 2046, section 5.1.1). It depends
    /// only on the parts, so equal requests have equal bodies; unless there is a file that is not in
    /// memory. What that contains is not known, so then nobody can predict the boundary.
    fn boundary(&self) -> String {
        let mut hasher = DefaultHasher::new();
        let mut contents = Vec::new();
        for piece in self.parts.iter().flat_map(|part| &part.content) {
            match piece {
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
