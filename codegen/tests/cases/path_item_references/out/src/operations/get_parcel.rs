use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `getParcel`.
///
/// `GET /parcels/{parcel}`
///
/// Defined in `#/components/pathItems/Parcel/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetParcel {
    /// The parameter `parcel`.
    ///
    /// Sent in the path as `parcel`.
    pub parcel: i64,
    /// The parameter `trace`.
    ///
    /// Sent in the query as `trace`.
    pub trace: Option<bool>,
}

request_type::request_type!(GetParcel {
    parcel: plain "parcel" i64,
} and {
    /// The parameter `trace`.
    trace: optional plain "trace" bool,
});

impl operation::Operation for GetParcel {
    const ID: &'static str = "getParcel";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/parcels/");
        request.segment(&self.parcel);
        request.query("trace", &self.trace);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getParcel`.
    ///
    /// `GET /parcels/{parcel}`; see [`GetParcel`].
    fn get_parcel(request: GetParcel);
}
