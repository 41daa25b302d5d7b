//! [`PostThing`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::request::{builder, form};
use crate::runtime::response::raw_response;

/// `POST /things/{id}`, with a form
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct PostThing {
    pub id: i64,
    pub page: Option<i64>,
    /// Sent as the header `X-Trace`.
    pub x_trace: Option<String>,
    pub size: Option<Size>,
    /// Sent in the query as `id`.
    pub id_in_query: Option<i64>,
    /// Sent as the header `id`.
    pub id_in_header: Option<i64>,
    /// Sent as the cookie `id`.
    pub id_in_cookie: Option<i64>,
    /// Sent in the form as `id`.
    pub id_in_form: Option<i64>,
}

impl PostThing {
    /// Creates a request with its required values.
    pub fn new(id: i64) -> Self {
        Self {
            id,
            page: None,
            x_trace: None,
            size: None,
            id_in_query: None,
            id_in_header: None,
            id_in_cookie: None,
            id_in_form: None,
        }
    }

    pub fn page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }

    /// Sent as the header `X-Trace`.
    pub fn x_trace(mut self, value: impl Into<String>) -> Self {
        self.x_trace = Some(value.into());
        self
    }

    pub fn size(mut self, value: impl Into<Size>) -> Self {
        self.size = Some(value.into());
        self
    }

    /// Sent in the query as `id`.
    pub fn id_in_query(mut self, value: i64) -> Self {
        self.id_in_query = Some(value);
        self
    }

    /// Sent as the header `id`.
    pub fn id_in_header(mut self, value: i64) -> Self {
        self.id_in_header = Some(value);
        self
    }

    /// Sent as the cookie `id`.
    pub fn id_in_cookie(mut self, value: i64) -> Self {
        self.id_in_cookie = Some(value);
        self
    }

    /// Sent in the form as `id`.
    pub fn id_in_form(mut self, value: i64) -> Self {
        self.id_in_form = Some(value);
        self
    }
}

impl operation::Operation for PostThing {
    const ID: &'static str = "postThing";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/things/{id}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.id]);
        request.query("page", &self.page);
        request.header("x-trace", &self.x_trace);
        request.query("size", &self.size);
        request.query("id", &self.id_in_query);
        request.header("id", &self.id_in_header);
        request.cookie("id", &self.id_in_cookie);
        let mut form = form::Form::new(request);
        form.put("id", &self.id_in_form);
        form.finish();
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

pub use crate::shapes::SmallLargeRobntp as Size;
