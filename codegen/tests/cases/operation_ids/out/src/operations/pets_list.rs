use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `pets/list`.
///
/// `GET /noise`
///
/// Defined in `#/paths/~1noise/get`.
///
/// # Responses
///
/// - `204`: They are listed.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PetsList {}

request_type::request_type!(PetsList {} and {});

impl operation::Operation for PetsList {
    const ID: &'static str = "pets/list";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/noise");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `pets/list`.
    ///
    /// `GET /noise`; see [`PetsList`].
    fn pets_list(request: PetsList);
}
