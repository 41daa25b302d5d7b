use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /not-paged`
///
/// # Responses
/// - `200`: an array of a string. A page.
///
/// Response headers:
///
/// - [`Link`](crate::headers::LINK)
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct LinkOfOneResource {}

impl LinkOfOneResource {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }
}

impl operation::Operation for LinkOfOneResource {
    const ID: &'static str = "linkOfOneResource";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/not-paged";
    type ResponseBody = Vec<String>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
