use crate::runtime::{call, inputs, operation, path, request};

/// The operation `getPair`.
///
/// `GET /pairs/{left}{right}`
///
/// Defined in `#/paths/~1pairs~1{left}{right}/get`.
///
/// # Responses
///
/// - `204`: It is there.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

inputs::inputs!(GetPair {
    left: into "left" String => path::segment,
    right: into "right" String => path::segment,
} and {});

impl operation::Operation for GetPair {
    const ID: &'static str = "getPair";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/pairs/");
        request.segment(&self.left);
        request.segment(&self.right);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getPair`.
    ///
    /// `GET /pairs/{left}{right}`; see [`GetPair`].
    fn get_pair(request: GetPair);
}
