use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /fleet`
///
/// # Responses
/// - `200`: an array of [`ShipType`](crate::operations::buy_ship::body::ShipType). All.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetFleet {
    pub yard: Option<crate::operations::buy_ship::YardType>,
}

impl GetFleet {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    pub fn yard(mut self, value: impl Into<crate::operations::buy_ship::YardType>) -> Self {
        self.yard = Some(value.into());
        self
    }
}

impl operation::Operation for GetFleet {
    const ID: &'static str = "get /fleet";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/fleet";
    type ResponseBody = Vec<crate::operations::buy_ship::body::ShipType>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("yard", &self.yard);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
