//! [`SetPhoto`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::object;
use crate::runtime::request::{builder, file};
use crate::runtime::response::{raw_response, response_enum};
use crate::types;

/// `PUT /photo`
///
/// # Responses
/// - `200`: [`SetPhotoBody`](crate::types::SetPhotoBody). Set.
/// - `202`: [`SetPhotoSuccess`](crate::types::SetPhotoSuccess). Later.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SetPhoto {
    pub photo_id: Option<String>,
    /// Sent as the header `Photo-Id`.
    pub photo_id_in_header: Option<String>,
    /// Sent as the body.
    pub body: SetPhotoRequestBody,
}

impl SetPhoto {
    /// Creates a request with its required values.
    pub fn new(body: impl Into<SetPhotoRequestBody>) -> Self {
        Self {
            photo_id: None,
            photo_id_in_header: None,
            body: body.into(),
        }
    }

    pub fn photo_id(mut self, value: impl Into<String>) -> Self {
        self.photo_id = Some(value.into());
        self
    }

    /// Sent as the header `Photo-Id`.
    pub fn photo_id_in_header(mut self, value: impl Into<String>) -> Self {
        self.photo_id_in_header = Some(value.into());
        self
    }
}

impl<T: Into<SetPhotoRequestBody>> From<T> for SetPhoto {
    fn from(body: T) -> Self {
        Self::new(body)
    }
}

impl operation::Operation for SetPhoto {
    const ID: &'static str = "setPhoto";
    const METHOD: &'static str = "PUT";
    const PATH: &'static str = "/photo";
    type ResponseBody = SetPhotoSuccessBody;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("photo_id", &self.photo_id);
        request.header("photo-id", &self.photo_id_in_header);
        self.body.write_into(request);
    }

    #[allow(clippy::match_overlapping_arm, reason = "a status takes precedence over its range")]
    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            202 => {
                raw_response::map_body(SetPhotoSuccessBody::Accepted, response.json(&[202]))
            }
            200..=299 => {
                raw_response::map_body(SetPhotoSuccessBody::Ok, response.json(&[200]))
            }
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The body of [`SetPhoto`], by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum SetPhotoRequestBody {
    /// Sent as the body, as `application/json`.
    Json(Body),
    /// Sent as the body, as `image/png`.
    Bytes(file::File),
}

impl SetPhotoRequestBody {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        match self {
            Self::Json(body) => {
                request.json("application/json", body);
            }
            Self::Bytes(body) => {
                request.file("image/png", &["image/png"], body);
            }
        }
    }
}

impl From<Body> for SetPhotoRequestBody {
    fn from(body: Body) -> Self {
        Self::Json(body)
    }
}

impl From<file::File> for SetPhotoRequestBody {
    fn from(body: file::File) -> Self {
        Self::Bytes(body)
    }
}

impl From<bytes::Bytes> for SetPhotoRequestBody {
    fn from(body: bytes::Bytes) -> Self {
        Self::Bytes(body.into())
    }
}

/// The body of a successful response to [`SetPhoto`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum SetPhotoSuccessBody {
    /// `200`: Set.
    Ok(types::SetPhotoBody),
    /// `202`: Later.
    Accepted(types::SetPhotoSuccess),
}

response_enum::response_enum!(SetPhotoSuccessBody {
    Ok,
    Accepted,
} and {});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Body {
    pub url: Option<String>,
}

impl Body {
    /// Creates a value without properties.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
}

object::object!(Body {
    url: optional "url",
});
