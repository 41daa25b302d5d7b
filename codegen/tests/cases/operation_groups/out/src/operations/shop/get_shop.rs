use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};

/// The operation `getShop`.
///
/// `GET /shop`
///
/// Answers, by status:
///
/// - `204`: Done.
///
/// Described at `#/paths/~1shop/get`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetShop {}

request_type::request_type!(GetShop {} and {});

impl operation::Operation for GetShop {
    const ID: &'static str = "getShop";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut builder::Builder) {
        request.path("/shop");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `getShop`.
    ///
    /// `GET /shop`, see [`GetShop`].
    fn get_shop(request: GetShop);
}
