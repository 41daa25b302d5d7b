use crate::runtime::{call, inputs, operation, path, request};

/// The operation `closeShop`.
///
/// `DELETE /shops/{id}`
///
/// Defined in `#/paths/~1shops~1{id}/delete`.
///
/// # Responses
///
/// - `204`: Closed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CloseShop {
    /// The parameter `id`.
    ///
    /// Sent in the path as `id`.
    pub id: String,
}

inputs::inputs!(CloseShop {
    id: into "id" String => path::segment,
} and {});

impl operation::Operation for CloseShop {
    const ID: &'static str = "closeShop";
    const METHOD: http::Method = http::Method::DELETE;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/shops/");
        request.segment(&self.id);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `closeShop`.
    ///
    /// `DELETE /shops/{id}`; see [`CloseShop`].
    fn close_shop(request: CloseShop);
}
