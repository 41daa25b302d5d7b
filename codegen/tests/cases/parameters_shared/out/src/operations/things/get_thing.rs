//! [`GetThing`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /things/{id}`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetThing {
    pub id: i64,
    pub page: String,
    /// Sent as the header `x-trace`.
    pub x_trace: Option<i64>,
    pub size: Option<Size>,
}

impl GetThing {
    /// Creates a request with its required values.
    pub fn new(id: i64, page: impl Into<String>) -> Self {
        Self {
            id,
            page: page.into(),
            x_trace: None,
            size: None,
        }
    }

    /// Sent as the header `x-trace`.
    pub fn x_trace(mut self, value: i64) -> Self {
        self.x_trace = Some(value);
        self
    }

    pub fn size(mut self, value: impl Into<Size>) -> Self {
        self.size = Some(value.into());
        self
    }
}

impl operation::Operation for GetThing {
    const ID: &'static str = "getThing";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/things/{id}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.id]);
        request.query("page", &self.page);
        request.header("x-trace", &self.x_trace);
        request.query("size", &self.size);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

pub use crate::shapes::SmallLargeRobntp as Size;
