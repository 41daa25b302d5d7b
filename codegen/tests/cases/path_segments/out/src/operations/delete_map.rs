use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;

/// `DELETE /maps/{x},{y}/.{z}/100%25/a%20b`
///
/// Defined in `#/paths/~1maps~1{x},{y}~1.{z}~1100%~1a b/delete`.
///
/// # Responses
///
/// - `204`: It is gone.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeleteMap {
    /// Sent in the path as `x`.
    pub x: i64,
    /// Sent in the path as `y`.
    pub y: f64,
    /// Sent in the path as `z`.
    pub z: String,
}

request_type::request_type!(DeleteMap {
    x: plain "x" i64,
    y: plain "y" f64 => validate::value,
    z: into "z" String => path::within(".", ""),
} and {});

impl operation::Operation for DeleteMap {
    const ID: &'static str = "deleteMap";
    const METHOD: http::Method = http::Method::DELETE;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/maps/");
        request.segment(&self.x);
        request.path(",");
        request.segment(&self.y);
        request.path("/.");
        request.segment(&self.z);
        request.path("/100%25/a%20b");
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `DELETE /maps/{x},{y}/.{z}/100%25/a%20b`; see [`DeleteMap`].
    fn delete_map(request: DeleteMap);
}
