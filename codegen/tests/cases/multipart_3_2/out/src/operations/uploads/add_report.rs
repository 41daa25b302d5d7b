//! [`AddReport`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::{encode, object};
use crate::runtime::request::{builder, file, multipart, nested_parts, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, location, validate, violation};

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
    /// At least 1 item. Sent as the part `pictures`, which is `multipart/mixed` with a part for
    /// each item, as `image/png` unless the file sets its own media type; the API accepts
    /// `image/png`, `image/*`.
    pub pictures: Vec<file::File>,
    /// Sent as the part `notes`, which is `multipart/mixed` with a part for each item; omitted if
    /// empty.
    pub notes: Vec<String>,
    /// Sent as the part `readings`, which is `multipart/mixed` with a part for each item; omitted
    /// if empty.
    pub readings: Vec<BodyReadingsItem>,
    /// Sent as the part `grid`, which is `multipart/mixed`; omitted if empty.
    pub grid: Vec<AddReportGrid>,
    /// Sent as the part `lines`, which is `multipart/mixed`.
    pub lines: Option<AddReportLines>,
    /// Sent as the header `X-Count` of the part `lines`, which is `multipart/mixed`.
    pub lines_x_count: Option<i64>,
    /// Sent as the part `places`, which is a form; omitted if empty.
    pub places: Vec<BodyPlacesItem>,
    /// Sent as the part `table`, as `multipart/mixed` unless the file sets its own media type.
    ///
    /// The contents are not modeled, and are sent unchanged.
    pub table: Option<file::File>,
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
            lines: None,
            lines_x_count: None,
            places: Vec::new(),
            table: None,
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

    /// Sent as the part `grid`, which is `multipart/mixed`; omitted if empty.
    pub fn grid(mut self, value: impl IntoIterator<Item = AddReportGrid>) -> Self {
        self.grid = value.into_iter().collect();
        self
    }

    /// Sent as the part `lines`, which is `multipart/mixed`.
    pub fn lines(mut self, value: AddReportLines) -> Self {
        self.lines = Some(value);
        self
    }

    /// Sent as the header `X-Count` of the part `lines`, which is `multipart/mixed`.
    pub fn lines_x_count(mut self, value: i64) -> Self {
        self.lines_x_count = Some(value);
        self
    }

    /// Sent as the part `places`, which is a form; omitted if empty.
    pub fn places(mut self, value: impl IntoIterator<Item = BodyPlacesItem>) -> Self {
        self.places = value.into_iter().collect();
        self
    }

    /// Sent as the part `table`, as `multipart/mixed` unless the file sets its own media type.
    pub fn table(mut self, value: impl Into<file::File>) -> Self {
        self.table = Some(value.into());
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
        request.validate("pictures", checked::value!(self.pictures, MinItems(1)));
        request.validate("readings", &self.readings);
        request.validate("grid", &self.grid);
        request.validate("lines", &self.lines);
        request.validate("places", &self.places);
        request.validate("table", &self.table);
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
        parts.bodies("grid", &self.grid, request);
        parts.bodies("lines", &self.lines, request);
        parts.header("X-Count", &self.lines_x_count, request);
        parts.form("places", &self.places, &[("name", style::FORM_EXPLODED)], request);
        parts.file("table", Some("multipart/mixed"), &self.table);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The content of the part `grid`, which is `multipart/mixed`.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddReportGrid {
    /// Sent as part 1 of the body.
    pub part_1: i64,
    /// Sent as a part of the body for each item; omitted if empty.
    pub parts: Vec<i64>,
}

impl AddReportGrid {
    /// Creates a body with its required values.
    pub fn new(part_1: i64) -> Self {
        Self { part_1, parts: Vec::new() }
    }

    /// Sent as a part of the body for each item; omitted if empty.
    pub fn parts(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.parts = value.into_iter().collect();
        self
    }
}

impl nested_parts::Body for AddReportGrid {
    fn write(&self, request: &mut builder::RequestBuilder) -> multipart::Multipart {
        let mut parts = multipart::Multipart::of("multipart/mixed");
        parts.json("part 1", Some("application/json"), [&self.part_1], request);
        parts.text("parts", None, &self.parts);
        parts.inside("grid", request)
    }
}

impl validate::Validate for AddReportGrid {
    fn validate_at(&self, _at: &location::Location<'_>, _found: &mut violation::Violations) {}
}

impl encode::Encode for AddReportGrid {
    fn view(&self) -> encode::View<'_> {
        encode::View::Absent
    }
}

/// The content of the part `lines`, which is `multipart/mixed`.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddReportLines {
    /// At least 1 item. Sent as a part of the body for each item.
    pub parts: Vec<BodyLinesItem>,
    /// Sent as the header `X-Log` of a part of the body for each item.
    pub parts_x_log: String,
}

impl AddReportLines {
    /// Creates a body with its required values.
    pub fn new(
        parts: impl IntoIterator<Item = BodyLinesItem>,
        parts_x_log: impl Into<String>,
    ) -> Self {
        Self {
            parts: parts.into_iter().collect(),
            parts_x_log: parts_x_log.into(),
        }
    }
}

impl nested_parts::Body for AddReportLines {
    fn write(&self, request: &mut builder::RequestBuilder) -> multipart::Multipart {
        let mut parts = multipart::Multipart::of("multipart/mixed");
        parts.json("parts", Some("application/json"), &self.parts, request);
        parts.header("X-Log", &self.parts_x_log, request);
        parts.inside("lines", request)
    }
}

impl validate::Validate for AddReportLines {
    fn validate_at(&self, at: &location::Location<'_>, found: &mut violation::Violations) {
        validate::Validate::validate_at(
            checked::value!(self.parts, MinItems(1)),
            &at.key("parts"),
            found,
        );
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

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyPlacesItem {
    pub name: Option<String>,
}

impl BodyPlacesItem {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

object::object!(BodyPlacesItem {
    name: optional "name",
});

pub use crate::shapes::ValueZkrmrv as BodyReadingsItem;
pub use crate::shapes::ValueZkrmrv as BodyLinesItem;
