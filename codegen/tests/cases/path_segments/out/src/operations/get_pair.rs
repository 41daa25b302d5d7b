use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;

/// The operation `getPair`.
///
/// `GET /pairs/{left}{right}`
///
/// Defined in `#/paths/~1pairs~1{left}{right}/get`.
///
/// # Responses
///
/// - `204`: It is there.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetPair {
    /// The parameter `left`.
    ///
    /// Sent in the path as `left`.
    pub left: String,
    /// The parameter `right`.
    ///
    /// Sent in the path as `right`.
    pub right: String,
}

request_type::request_type!(GetPair {
    left: into "left" String => path::segment,
    right: into "right" String => path::segment,
} and {});

impl operation::Operation for GetPair {
    const ID: &'static str = "getPair";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/pairs/");
        request.segment(&self.left);
        request.segment(&self.right);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getPair`.
    ///
    /// `GET /pairs/{left}{right}`; see [`GetPair`].
    fn get_pair(request: GetPair);
}
