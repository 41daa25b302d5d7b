use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;

/// The operation `addPet`.
///
/// `POST /pets`
///
/// Defined in `#/paths/~1pets/post`.
///
/// # Responses
///
/// - `201`: Added.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddPet {}

request_type::request_type!(AddPet {} and {});

impl operation::Operation for AddPet {
    const ID: &'static str = "addPet";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/pets");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[201]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `addPet`.
    ///
    /// `POST /pets`; see [`AddPet`].
    fn add_pet(request: AddPet);
}
