use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::constrained;
use crate::types;

/// The operation `setPets`.
///
/// `PUT /pets`
///
/// Defined in `#/paths/~1pets/put`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SetPets {
    /// The request body.
    ///
    /// Sent as the body, as `application/json`.
    pub body: Option<Vec<types::Pet>>,
}

request_type::request_type!(SetPets {} and {
    /// The request body.
    body: optional each "body" types::Pet => |value, at, found| {
        constrained::validate(value, constrained::rules!(MaxItems(2)), at, found)
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
    /// Calls `setPets`.
    ///
    /// `PUT /pets`; see [`SetPets`].
    fn set_pets(request: SetPets);
}
