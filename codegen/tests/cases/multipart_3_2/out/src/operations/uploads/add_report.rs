//! [`AddReport`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::{builder, file, multipart, style};
use crate::runtime::response::raw_response;

/// `PUT /uploads`
///
/// # Responses
/// - `204`: Added.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddReport {
    /// Sent as the part `author`, which is a form.
    pub author: BodyAuthor,
    /// Sent as the part `pictures`, which is `multipart/mixed` with a part for each item, as
    /// `image/png` unless the file sets its own media type; the API accepts `image/png`, `image/*`.
    pub pictures: Vec<file::File>,
    /// Sent as the part `notes`, which is `multipart/mixed` with a part for each item; omitted if
    /// empty.
    pub notes: Vec<String>,
    /// Sent as the part `readings`, which is `multipart/mixed` with a part for each item; omitted
    /// if empty.
    pub readings: Vec<BodyReadingsItem>,
    /// Sent as the part `grid`, as `multipart/mixed` unless the file sets its own media type.
    ///
    /// The contents are not modeled, and are sent unchanged.
    pub grid: Vec<file::File>,
}

impl AddReport {
    /// Creates a request with its required values.
    pub fn new(
        author: BodyAuthor,
        pictures: impl IntoIterator<Item = impl Into<file::File>>,
    ) -> Self {
        Self {
            author,
            pictures: pictures.into_iter().map(Into::into).collect(),
            notes: Vec::new(),
            readings: Vec::new(),
            grid: Vec::new(),
        }
    }

    /// Sent as the part `notes`, which is `multipart/mixed` with a part for each item; omitted if
    /// empty.
    pub fn notes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.notes = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the part `readings`, which is `multipart/mixed` with a part for each item; omitted
    /// if empty.
    pub fn readings(mut self, value: impl IntoIterator<Item = BodyReadingsItem>) -> Self {
        self.readings = value.into_iter().collect();
        self
    }

    /// Sent as the part `grid`, as `multipart/mixed` unless the file sets its own media type.
    pub fn grid(mut self, value: impl IntoIterator<Item = impl Into<file::File>>) -> Self {
        self.grid = value.into_iter().map(Into::into).collect();
        self
    }
}

impl operation::Operation for AddReport {
    const ID: &'static str = "addReport";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/uploads";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("author", &self.author);
        request.validate("pictures", &self.pictures);
        request.validate("readings", &self.readings);
        request.validate("grid", &self.grid);
        let mut parts = multipart::Multipart::new();
        parts.form("author", [&self.author], &[("tags", style::PIPE_DELIMITED)], request);
        let mut inner = multipart::Multipart::of("multipart/mixed");
        inner.file("pictures", Some("image/png"), &self.pictures);
        parts.nested("pictures", inner);
        let mut inner = multipart::Multipart::of("multipart/mixed");
        inner.text("notes", Some("text/plain"), &self.notes);
        parts.nested("notes", inner);
        let mut inner = multipart::Multipart::of("multipart/mixed");
        inner.json("readings", Some("application/json"), &self.readings, request);
        parts.nested("readings", inner);
        parts.file("grid", Some("multipart/mixed"), &self.grid);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BodyAuthor {
    /// Has at least 2 characters.
    pub name: String,
    pub tags: Option<Vec<String>>,
    pub nick: Option<String>,
}

impl BodyAuthor {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            tags: None,
            nick: None,
        }
    }

    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn nick(mut self, value: impl Into<String>) -> Self {
        self.nick = Some(value.into());
        self
    }
}

object::object!(BodyAuthor {
    name: required "name" [MinLength(2)],
    tags: optional "tags",
    nick: optional "nick",
});

pub use crate::shapes::ValueZkrmrv as BodyReadingsItem;
