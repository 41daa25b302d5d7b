use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, file, multipart, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::{constrained, validate};
use crate::types;

/// The operation `sendLetter`.
///
/// `POST /letters`
///
/// Defined in `#/paths/~1letters/post`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendLetter {
    /// The part `log`.
    ///
    /// Sent as the part `log`.
    pub log: String,
    /// What kind it is.
    ///
    /// Sent as the header `X-Log-Type` of the part `log`.
    pub log_x_log_type: types::SendLetterBodyLogXLogType,
    /// The header `X-Lines`.
    ///
    /// Sent as the header `X-Lines` of the part `log`.
    pub log_x_lines: Vec<i64>,
    /// The part `logo`.
    ///
    /// Sent as the part `logo`, as `image/png` unless the file sets its own media type; the API
    /// accepts `image/png`, `image/*`.
    pub logo: Option<file::File>,
    /// The part `scans`.
    ///
    /// Sent as the part `scans`, as `application/octet-stream` unless the file sets its own
    /// media type; the API accepts `image/*`.
    ///
    /// The API accepts these headers, set with `File::part_header`: `X-Page`.
    pub scans: Vec<file::File>,
    /// The part `tags`.
    ///
    /// Sent as the part `tags`; omitted if empty.
    pub tags: Vec<String>,
    /// The part `pages`.
    ///
    /// Sent as the part `pages`; omitted if empty.
    pub pages: Vec<i64>,
    /// The part `piped`.
    ///
    /// Sent as the part `piped`; omitted if empty.
    pub piped: Vec<String>,
    /// The part `size`.
    ///
    /// Sent as the part `size`.
    pub size: Option<types::Size>,
    /// The part `filter`.
    ///
    /// Sent as the part `filter`.
    pub filter: Option<types::Size>,
    /// The part `places`.
    ///
    /// Sent as the part `places`; omitted if empty.
    pub places: Vec<types::Size>,
    /// The header `X-Map`.
    ///
    /// Sent as the header `X-Map` of the part `places`.
    pub places_x_map: Option<String>,
    /// The part `card`.
    ///
    /// Sent as the part `card`, as `application/xml` unless the file sets its own media type.
    ///
    /// The contents are not modeled, and are sent unchanged.
    pub card: Option<file::File>,
    /// The part `note`.
    ///
    /// Sent as the part `note`.
    pub note: Option<String>,
    /// The header `X-Lang`.
    ///
    /// Sent as the header `X-Lang` of the part `note`.
    pub note_x_lang: Option<String>,
}

request_type::request_type!(SendLetter {
    log: into "log" String,
    log_x_log_type: into "X-Log-Type" types::SendLetterBodyLogXLogType => validate::value,
} and {
    /// The header `X-Lines`.
    log_x_lines: list each "X-Lines" i64 => |value, at, found| {
        constrained::validate(
            value,
            constrained::rules!(Items(& [Minimum(Integer(1))])),
            at,
            found,
        )
    },
    /// The part `logo`.
    logo: optional into "logo" file::File => validate::value,
    /// The part `scans`.
    scans: list each_into "scans" file::File => validate::value,
    /// The part `tags`.
    tags: list each_into "tags" String,
    /// The part `pages`.
    pages: list each "pages" i64,
    /// The part `piped`.
    piped: list each_into "piped" String,
    /// The part `size`.
    size: optional plain "size" types::Size => validate::value,
    /// The part `filter`.
    filter: optional plain "filter" types::Size => validate::value,
    /// The part `places`.
    places: list each "places" types::Size => validate::value,
    /// The header `X-Map`.
    places_x_map: optional into "X-Map" String,
    /// The part `card`.
    card: optional into "card" file::File => validate::value,
    /// The part `note`.
    note: optional into "note" String,
    /// The header `X-Lang`.
    note_x_lang: optional into "X-Lang" String,
});

impl operation::Operation for SendLetter {
    const ID: &'static str = "sendLetter";
    const METHOD: http::Method = http::Method::POST;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/letters");
        let mut parts = multipart::Multipart::new();
        parts.text("log", Some("text/plain"), &self.log);
        parts.header("X-Log-Type", &self.log_x_log_type, request);
        parts.header("X-Lines", &self.log_x_lines, request);
        parts.file("logo", Some("image/png"), &self.logo);
        parts.file("scans", None, &self.scans);
        parts.text("tags", None, &self.tags);
        parts.styled("pages", &self.pages, style::FORM, request);
        parts.styled("piped", &self.piped, style::PIPE_DELIMITED, request);
        parts.styled("size", &self.size, style::DEEP_OBJECT, request);
        parts.styled("filter", &self.filter, style::FORM_EXPLODED, request);
        parts.json("places", Some("application/vnd.place+json"), &self.places, request);
        parts.header("X-Map", &self.places_x_map, request);
        parts.file("card", Some("application/xml"), &self.card);
        parts.text("note", Some("text/html"), &self.note);
        parts.header("X-Lang", &self.note_x_lang, request);
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
    /// Calls `sendLetter`.
    ///
    /// `POST /letters`; see [`SendLetter`].
    fn send_letter(request: SendLetter);
}
