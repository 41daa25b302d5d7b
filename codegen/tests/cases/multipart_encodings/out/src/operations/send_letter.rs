use crate::runtime::{
    call, file, inputs, limits, multipart, operation, request, style, validate,
};
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// Sent as the part `logo`, as `image/png` unless the file has a media type of its own; the
    /// API accepts `image/png`, `image/*`.
    pub logo: Option<file::File>,
    /// The part `scans`.
    ///
    /// Sent as the part `scans`, as `application/octet-stream` unless the file has a media type
    /// of its own; the API accepts `image/*`.
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
    /// Sent as the part `card`, as `application/xml` unless the file has a media type of its
    /// own.
    ///
    /// The contents are not modelled and are sent as they are.
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

inputs::inputs!(SendLetter {
    log: into "log" String,
    log_x_log_type: into "X-Log-Type" types::SendLetterBodyLogXLogType => validate::check,
} and {
    log_x_lines: list each "X-Lines" i64 => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            limits::minimum(*item, 1, at, found);
        }
    },
    logo: optional into "logo" file::File => validate::check,
    scans: list each_into "scans" file::File => validate::check,
    tags: list each_into "tags" String,
    pages: list each "pages" i64,
    piped: list each_into "piped" String,
    size: optional plain "size" types::Size => validate::check,
    filter: optional plain "filter" types::Size => validate::check,
    places: list each "places" types::Size => validate::check,
    places_x_map: optional into "X-Map" String,
    card: optional into "card" file::File => validate::check,
    note: optional into "note" String,
    note_x_lang: optional into "X-Lang" String,
});

impl operation::Operation for SendLetter {
    const ID: &'static str = "sendLetter";
    const METHOD: http::Method = http::Method::POST;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
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

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `sendLetter`.
    ///
    /// `POST /letters`; see [`SendLetter`].
    fn send_letter(request: SendLetter);
}
