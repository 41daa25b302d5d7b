use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;

/// `GET /parcels/{parcel}`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetParcel {
    pub parcel: i64,
    pub trace: Option<bool>,
}

impl GetParcel {
    /// Creates a request with its required values.
    pub fn new(parcel: i64) -> Self {
        Self { parcel, trace: None }
    }

    pub fn trace(mut self, value: bool) -> Self {
        self.trace = Some(value);
        self
    }
}

impl operation::Operation for GetParcel {
    const ID: &'static str = "getParcel";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/parcels/{parcel}";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path_parameters(Self::PATH, &[&self.parcel]);
        request.query("trace", &self.trace);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
