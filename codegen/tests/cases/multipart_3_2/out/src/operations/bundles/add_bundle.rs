//! [`AddBundle`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::{builder, file, multipart, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `POST /bundles`
///
/// # Responses
/// - `204`: Added.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddBundle {
    /// Sent as part 1 of the body, which is a form.
    pub part_1: BodyPart1,
    /// At least 1 item. Sent as part 2 of the body, which is `multipart/mixed` with a part for each
    /// item, as `image/png` unless the file sets its own media type.
    pub pictures: Vec<file::File>,
}

impl AddBundle {
    /// Creates a request with its required values.
    pub fn new(
        part_1: BodyPart1,
        pictures: impl IntoIterator<Item = impl Into<file::File>>,
    ) -> Self {
        Self {
            part_1,
            pictures: pictures.into_iter().map(Into::into).collect(),
        }
    }
}

impl operation::Operation for AddBundle {
    const ID: &'static str = "addBundle";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/bundles";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("part 1", &self.part_1);
        request.validate("Pictures", checked::value!(self.pictures, MinItems(1)));
        let mut parts = multipart::Multipart::of("multipart/mixed");
        parts.form("part 1", [&self.part_1], &[("name", style::FORM_EXPLODED)], request);
        let mut inner = multipart::Multipart::of("multipart/mixed");
        inner.file("Pictures", Some("image/png"), &self.pictures);
        parts.nested("Pictures", inner);
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
pub struct BodyPart1 {
    pub name: String,
}

impl BodyPart1 {
    /// Creates a value with its required properties.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

object::object!(BodyPart1 {
    name: required "name",
});
