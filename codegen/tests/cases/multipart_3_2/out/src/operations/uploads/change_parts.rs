//! [`ChangeParts`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::request::{builder, multipart};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// `PATCH /uploads`
///
/// # Responses
/// - `204`: Changed.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ChangeParts {
    /// Sent as the body.
    pub body: ChangePartsBody,
}

impl ChangeParts {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<ChangePartsBody>) -> Self {
        Self { body: body.into() }
    }
}

impl<T: Into<ChangePartsBody>> From<T> for ChangeParts {
    fn from(body: T) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for ChangeParts {
    const ID: &'static str = "changeParts";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/uploads";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        self.body.write_into(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The multipart body of [`ChangeParts`].
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ChangePartsParts {
    /// Sent as part 1 of the body.
    pub document: types::Document,
    /// Sent as the header `X-Version` of part 1 of the body.
    pub document_x_version: i64,
    /// Sent as part 2 of the body.
    pub sizes: Vec<i64>,
    /// Has at most 4 characters. Sent as part 3 of the body.
    pub part_3: String,
    /// At most 1 item. Sent as a part of the body for each item; omitted if empty.
    pub parts: Vec<BodyItem>,
}

impl ChangePartsParts {
    /// Creates a body with its required values.
    pub fn new(
        document: types::Document,
        document_x_version: i64,
        sizes: impl IntoIterator<Item = i64>,
        part_3: impl Into<String>,
    ) -> Self {
        Self {
            document,
            document_x_version,
            sizes: sizes.into_iter().collect(),
            part_3: part_3.into(),
            parts: Vec::new(),
        }
    }

    /// At most 1 item.
    pub fn parts(mut self, value: impl IntoIterator<Item = BodyItem>) -> Self {
        self.parts = value.into_iter().collect();
        self
    }
}

impl ChangePartsParts {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        request.validate("Document", &self.document);
        request.validate("part 3", checked::value!(self.part_3, MaxLength(4)));
        request.validate("parts", checked::non_empty!(self.parts, MaxItems(1)));
        let mut parts = multipart::Multipart::of("multipart/mixed");
        parts.json("Document", None, [&self.document], request);
        parts.header("X-Version", &self.document_x_version, request);
        parts.json("Sizes", None, [&self.sizes], request);
        parts.text("part 3", None, &self.part_3);
        parts.json("parts", None, &self.parts, request);
        parts.finish(request);
    }
}

/// The body of [`ChangeParts`], by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum ChangePartsBody {
    /// Sent as the body, as `application/json`.
    Json(types::Document),
    /// Sent as the body, as `multipart/mixed`.
    Parts(ChangePartsParts),
}

impl ChangePartsBody {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        match self {
            Self::Json(body) => {
                request.json("application/json", body);
            }
            Self::Parts(body) => body.write_into(request),
        }
    }
}

impl From<types::Document> for ChangePartsBody {
    fn from(body: types::Document) -> Self {
        Self::Json(body)
    }
}

impl From<ChangePartsParts> for ChangePartsBody {
    fn from(body: ChangePartsParts) -> Self {
        Self::Parts(body)
    }
}

pub use crate::shapes::ValueZkrmrv as BodyItem;
