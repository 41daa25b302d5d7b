//! [`SendLetter`], and the types inside it.

pub mod body_item_size;

use crate::runtime::client::operation;
use crate::runtime::json::{encode, object};
use crate::runtime::request::{builder, file, multipart, nested_parts};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{checked, location, validate, violation};

/// `POST /letters`
///
/// # Responses
/// - `204`: Sent.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendLetter {
    /// Sent as part 1 of the body.
    pub part_1: Vec<String>,
    /// Sent as part 2 of the body, which is `multipart/mixed`.
    pub part_2: SendLetterPart2,
    /// Sent as the header `Content-ID` of part 2 of the body, which is `multipart/mixed`.
    pub part_2_content_id: String,
    /// At most 2 items. Sent as a part of the body for each item, which is `multipart/form-data`;
    /// omitted if empty.
    pub parts: Vec<SendLetterPart>,
}

impl SendLetter {
    /// Creates a request with its required values.
    pub fn new(
        part_1: impl IntoIterator<Item = impl Into<String>>,
        part_2: SendLetterPart2,
        part_2_content_id: impl Into<String>,
    ) -> Self {
        Self {
            part_1: part_1.into_iter().map(Into::into).collect(),
            part_2,
            part_2_content_id: part_2_content_id.into(),
            parts: Vec::new(),
        }
    }

    /// At most 2 items.
    pub fn parts(mut self, value: impl IntoIterator<Item = SendLetterPart>) -> Self {
        self.parts = value.into_iter().collect();
        self
    }
}

impl operation::Operation for SendLetter {
    const ID: &'static str = "sendLetter";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/letters";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("part 2", &self.part_2);
        request.validate("parts", checked::non_empty!(self.parts, MaxItems(2)));
        let mut parts = multipart::Multipart::of("multipart/mixed");
        parts.json("part 1", None, [&self.part_1], request);
        parts.bodies("part 2", [&self.part_2], request);
        parts.header("Content-ID", &self.part_2_content_id, request);
        parts.bodies("parts", &self.parts, request);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The content of part 2 of the body, which is `multipart/mixed`.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendLetterPart2 {
    /// Sent as part 1 of the body, as `application/xml` unless the file sets its own media type.
    pub part_1: file::File,
    /// Has at most 9 characters. Sent as part 2 of the body.
    pub part_2: String,
    /// Sent as the header `Content-Language` of part 2 of the body.
    pub part_2_content_language: Option<String>,
    /// Sent as part 3 of the body, as `image/png` unless the file sets its own media type.
    pub part_3: file::File,
}

impl SendLetterPart2 {
    /// Creates a body with its required values.
    pub fn new(
        part_1: impl Into<file::File>,
        part_2: impl Into<String>,
        part_3: impl Into<file::File>,
    ) -> Self {
        Self {
            part_1: part_1.into(),
            part_2: part_2.into(),
            part_2_content_language: None,
            part_3: part_3.into(),
        }
    }

    /// Sent as the header `Content-Language` of part 2 of the body.
    pub fn part_2_content_language(mut self, value: impl Into<String>) -> Self {
        self.part_2_content_language = Some(value.into());
        self
    }
}

impl nested_parts::Body for SendLetterPart2 {
    fn write(&self, request: &mut builder::RequestBuilder) -> multipart::Multipart {
        let mut parts = multipart::Multipart::of("multipart/mixed");
        parts.file("part 1", Some("application/xml"), [&self.part_1]);
        parts.text("part 2", None, &self.part_2);
        parts.header("Content-Language", &self.part_2_content_language, request);
        parts.file("part 3", Some("image/png"), [&self.part_3]);
        parts.inside("part 2", request)
    }
}

impl validate::Validate for SendLetterPart2 {
    fn validate_at(&self, at: &location::Location<'_>, found: &mut violation::Violations) {
        validate::Validate::validate_at(&self.part_1, &at.key("part 1"), found);
        validate::Validate::validate_at(
            checked::value!(self.part_2, MaxLength(9)),
            &at.key("part 2"),
            found,
        );
        validate::Validate::validate_at(&self.part_3, &at.key("part 3"), found);
    }
}

/// The content of a part of the body for each item, which is `multipart/form-data`.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendLetterPart {
    /// Has at least 2 characters. Sent as the part `title`.
    pub title: String,
    /// Sent as the part `size`.
    pub size: Option<BodyItemSize>,
    /// Sent as the header `X-Unit` of the part `size`.
    pub size_x_unit: Option<body_item_size::XUnit>,
    /// Sent as the part `pages`, which is `multipart/mixed` with a part for each item, as
    /// `application/octet-stream` unless the file sets its own media type; the API accepts
    /// `image/*`.
    ///
    /// The API accepts these headers, set with `File::part_header`: `X-Page`.
    pub pages: Vec<file::File>,
    /// Sent as the part `cover`, which is `multipart/form-data`.
    pub cover: Option<SendLetterPartCover>,
}

impl SendLetterPart {
    /// Creates a body with its required values.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            size: None,
            size_x_unit: None,
            pages: Vec::new(),
            cover: None,
        }
    }

    /// Sent as the part `size`.
    pub fn size(mut self, value: BodyItemSize) -> Self {
        self.size = Some(value);
        self
    }

    /// Sent as the header `X-Unit` of the part `size`.
    pub fn size_x_unit(mut self, value: impl Into<body_item_size::XUnit>) -> Self {
        self.size_x_unit = Some(value.into());
        self
    }

    /// Sent as the part `pages`, which is `multipart/mixed` with a part for each item, as
    /// `application/octet-stream` unless the file sets its own media type; the API accepts
    /// `image/*`.
    pub fn pages(mut self, value: impl IntoIterator<Item = impl Into<file::File>>) -> Self {
        self.pages = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the part `cover`, which is `multipart/form-data`.
    pub fn cover(mut self, value: SendLetterPartCover) -> Self {
        self.cover = Some(value);
        self
    }
}

impl nested_parts::Body for SendLetterPart {
    fn write(&self, request: &mut builder::RequestBuilder) -> multipart::Multipart {
        let mut parts = multipart::Multipart::new();
        parts.text("title", None, &self.title);
        parts.json("size", Some("application/json"), &self.size, request);
        parts.header("X-Unit", &self.size_x_unit, request);
        let mut inner = multipart::Multipart::of("multipart/mixed");
        inner.file("pages", None, &self.pages);
        parts.nested("pages", inner);
        parts.bodies("cover", &self.cover, request);
        parts.inside("parts", request)
    }
}

impl validate::Validate for SendLetterPart {
    fn validate_at(&self, at: &location::Location<'_>, found: &mut violation::Violations) {
        validate::Validate::validate_at(
            checked::value!(self.title, MinLength(2)),
            &at.key("title"),
            found,
        );
        validate::Validate::validate_at(&self.size, &at.key("size"), found);
        validate::Validate::validate_at(&self.size_x_unit, &at.key("X-Unit"), found);
        validate::Validate::validate_at(&self.pages, &at.key("pages"), found);
        validate::Validate::validate_at(&self.cover, &at.key("cover"), found);
    }
}

impl encode::Encode for SendLetterPart {
    fn view(&self) -> encode::View<'_> {
        encode::View::Absent
    }
}

/// The content of the part `cover`, which is `multipart/form-data`.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendLetterPartCover {
    /// Sent as the part `title`.
    pub title: String,
    /// Sent as the part `pictures`; omitted if empty.
    pub pictures: Vec<String>,
}

impl SendLetterPartCover {
    /// Creates a body with its required values.
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            pictures: Vec::new(),
        }
    }

    /// Sent as the part `pictures`; omitted if empty.
    pub fn pictures(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pictures = value.into_iter().map(Into::into).collect();
        self
    }
}

impl nested_parts::Body for SendLetterPartCover {
    fn write(&self, request: &mut builder::RequestBuilder) -> multipart::Multipart {
        let mut parts = multipart::Multipart::new();
        parts.text("title", None, &self.title);
        parts.text("pictures", Some("text/plain"), &self.pictures);
        parts.inside("cover", request)
    }
}

impl validate::Validate for SendLetterPartCover {
    fn validate_at(&self, _at: &location::Location<'_>, _found: &mut violation::Violations) {}
}

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BodyItemSize {
    pub width: Option<i64>,
}

impl BodyItemSize {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn width(mut self, value: i64) -> Self {
        self.width = Some(value);
        self
    }
}

object::object!(BodyItemSize {
    width: optional "width",
});
