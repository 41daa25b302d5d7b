use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /fleet`
///
/// # Responses
///
/// - `200`: an array of [`Ship`](crate::operations::buy_ship::body::Ship). All.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetFleet {
    pub yard: Option<crate::operations::buy_ship::Yard>,
}

impl GetFleet {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn yard(mut self, value: impl Into<crate::operations::buy_ship::Yard>) -> Self {
        self.yard = Some(value.into());
        self
    }
}

impl operation::Operation for GetFleet {
    const ID: &'static str = "get /fleet";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = Vec<crate::operations::buy_ship::body::Ship>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/fleet");
        request.query("yard", &self.yard);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl<T> api_client::Client<T> {
    /// `GET /fleet`; see [`GetFleet`]. Returns an array of
    /// [`Ship`](crate::operations::buy_ship::body::Ship).
    pub fn get_fleet(
        &self,
        request: impl Into<GetFleet>,
    ) -> call::Call<'_, T, GetFleet> {
        call::Call::new(self, request)
    }
}
