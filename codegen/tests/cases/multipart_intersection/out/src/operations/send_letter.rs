use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, file, multipart, request_type};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{bounds, string_constraints, validate};

/// `POST /letters`
///
/// Defined in `#/paths/~1letters/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct SendLetter {
    /// Sent as the part `scans`; omitted if empty.
    pub scans: Vec<file::File>,
    /// In grams.
    ///
    /// Sent as the part `weight`.
    pub weight: Option<i64>,
    /// Sent as the part `page`.
    pub page: file::File,
    /// Sent as the part `to`.
    pub to: String,
    /// Sent as the part `stamp`.
    pub stamp: Option<String>,
}

request_type::request_type!(SendLetter {
    page: into "page" file::File => validate::value,
    to: into "to" String => |value, at, found| {
        string_constraints::string_constraints!(max_length = 5).validate(value, at, found)
    },
} and {
    /// Sent as the part `scans`; omitted if empty.
    scans: list each_into "scans" file::File => |value, at, found| {
        bounds::min_items(value, 2, at, found);
        bounds::max_items(value, 3, at, found);
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            validate::value(item, at, found);
        }
    },
    /// In grams.
    weight: optional plain "weight" i64 => |value, at, found| bounds::maximum(*value, 20, at, found),
    /// Sent as the part `stamp`.
    stamp: optional into "stamp" String,
});

impl operation::Operation for SendLetter {
    const ID: &'static str = "sendLetter";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/letters");
        let mut parts = multipart::Multipart::new();
        parts.file("scans", None, &self.scans);
        parts.text("weight", None, &self.weight);
        parts.file("page", None, [&self.page]);
        parts.text("to", None, &self.to);
        parts.text("stamp", None, &self.stamp);
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
    /// `POST /letters`; see [`SendLetter`].
    fn send_letter(request: SendLetter);
}
