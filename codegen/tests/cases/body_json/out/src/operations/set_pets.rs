use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{bounds, validate};
use crate::types;

/// `PUT /pets`
///
/// Defined in `#/paths/~1pets/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SetPets {
    /// Sent as the body, as `application/json`.
    pub body: Option<Vec<types::Pet>>,
}

request_type::request_type!(SetPets {} and {
    /// Sent as the body, as `application/json`.
    body: optional each "body" types::Pet => |value, at, found| {
        bounds::max_items(value, 2, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::value(item, at, found);
        }
    },
});

impl operation::Operation for SetPets {
    const ID: &'static str = "setPets";
    const METHOD: http::Method = http::Method::PUT;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/pets");
        if let Some(body) = &self.body {
            request.json("application/json", body);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `PUT /pets`; see [`SetPets`].
    fn set_pets(request: SetPets);
}
