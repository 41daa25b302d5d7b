use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, file, multipart, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, validate};

/// The operation `sendParcel`.
///
/// `POST /parcels`
///
/// Defined in `#/paths/~1parcels/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendParcel {
    /// The part `code`.
    ///
    /// Sent as the part `code`.
    pub code: String,
    /// The part `label`.
    ///
    /// Sent as the part `label`.
    pub label: Option<file::File>,
    /// The part `extra`.
    ///
    /// Sent as the part `extra`.
    pub extra: serde_json::Value,
}

request_type::request_type!(SendParcel {
    code: into "code" String => |value, at, found| {
        constrained::validate(value, constrained::rules!(MaxLength(3)), at, found)
    },
    extra: plain "extra" serde_json::Value,
} and {
    /// The part `label`.
    label: optional into "label" file::File => validate::value,
});

impl operation::Operation for SendParcel {
    const ID: &'static str = "sendParcel";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/parcels");
        let mut parts = multipart::Multipart::new();
        parts.text("code", None, &self.code);
        parts.file("label", None, &self.label);
        parts.json("extra", None, [&self.extra], request);
        parts.finish(request);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// Calls `sendParcel`.
    ///
    /// `POST /parcels`; see [`SendParcel`].
    fn send_parcel(request: SendParcel);
}
