use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;

/// The operation `closeShop`.
///
/// `DELETE /shops/{id}`
///
/// Defined in `#/paths/~1shops~1{id}/delete`.
///
/// # Responses
///
/// - `204`: Closed.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloseShop {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
}

request_type::request_type!(CloseShop {
    id: into "id" String => path::segment,
} and {});

impl operation::Operation for CloseShop {
    const ID: &'static str = "closeShop";
    const METHOD: http::Method = http::Method::DELETE;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/shops/");
        request.segment(&self.id);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `closeShop`.
    ///
    /// `DELETE /shops/{id}`; see [`CloseShop`].
    fn close_shop(request: CloseShop);
}
