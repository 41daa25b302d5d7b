use crate::runtime::{call, inputs, operation, request};

/// The operation `getShop`.
///
/// `GET /shop`
///
/// Defined in `#/paths/~1shop/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetShop {}

inputs::inputs!(GetShop {} and {});

impl operation::Operation for GetShop {
    const ID: &'static str = "getShop";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/shop");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getShop`.
    ///
    /// `GET /shop`; see [`GetShop`].
    fn get_shop(request: GetShop);
}
