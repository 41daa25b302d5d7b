use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, path, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// `POST /shop/{level}`
///
/// Defined in `#/paths/~1shop~1{level}/post`.
///
/// # Responses
///
/// - `200`: The shop.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetShop {
    /// Sent in the path as `level`.
    pub level: types::Level,
    /// How large it is.
    ///
    /// Sent in the query as `size`.
    pub size: Option<types::Size>,
    /// How large it is.
    ///
    /// Sent as the header `X-Size`.
    pub x_size: Option<types::Size>,
    /// Sent as the body, as `application/json`.
    pub body: Option<Option<types::Shop>>,
}

request_type::request_type!(SetShop {
    level: plain "level" types::Level => |value, at, found| {
        validate::value(value, at, found);
        path::segment(value, at, found);
    },
} and {
    /// How large it is.
    size: optional into "size" types::Size => validate::value,
    /// How large it is.
    x_size: optional into "X-Size" types::Size => validate::value,
    /// Sent as the body, as `application/json`.
    body: optional plain "body" Option<types::Shop> => validate::value,
});

impl operation::Operation for SetShop {
    const ID: &'static str = "setShop";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = types::Shop;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/shop/");
        request.segment(&self.level);
        request.query("size", &self.size);
        request.header("x-size", &self.x_size);
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `POST /shop/{level}`; see [`SetShop`].
    fn set_shop(request: SetShop);
}
