use crate::runtime::{call, inputs, operation, path, request, validate};

/// The operation `deleteMap`.
///
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
    /// The parameter `x`.
    ///
    /// Sent in the path as `x`.
    pub x: i64,
    /// The parameter `y`.
    ///
    /// Sent in the path as `y`.
    pub y: f64,
    /// The parameter `z`.
    ///
    /// Sent in the path as `z`.
    pub z: String,
}

inputs::inputs!(DeleteMap {
    x: plain "x" i64,
    y: plain "y" f64 => validate::check,
    z: into "z" String => path::within(".", ""),
} and {});

impl operation::Operation for DeleteMap {
    const ID: &'static str = "deleteMap";
    const METHOD: http::Method = http::Method::DELETE;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/maps/");
        request.segment(&self.x);
        request.path(",");
        request.segment(&self.y);
        request.path("/.");
        request.segment(&self.z);
        request.path("/100%25/a%20b");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `deleteMap`.
    ///
    /// `DELETE /maps/{x},{y}/.{z}/100%25/a%20b`; see [`DeleteMap`].
    fn delete_map(request: DeleteMap);
}
