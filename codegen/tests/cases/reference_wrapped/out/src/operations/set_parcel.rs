use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// `PUT /parcel`
///
/// Defined in `#/paths/~1parcel/put`.
///
/// # Responses
///
/// - `200`: The parcel.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetParcel {
    /// How large it is.
    ///
    /// Sent in the query as `size`.
    ///
    /// Default: `"s"`
    pub size: Option<types::Size>,
    /// Sent as the body, as `application/json`.
    pub body: types::Parcel,
}

request_type::request_type!(SetParcel {
    body: plain "body" types::Parcel => validate::value,
} and {
    /// How large it is.
    size: optional into "size" types::Size => validate::value,
});

impl operation::Operation for SetParcel {
    const ID: &'static str = "setParcel";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = types::Parcel;
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/parcel");
        request.query("size", &self.size);
        request.json("application/json", &self.body);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `PUT /parcel`; see [`SetParcel`].
    fn set_parcel(request: SetParcel);
}
