//! [`SendLetter`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::{builder, file, multipart, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// `POST /letters`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendLetter {
    /// Sent as the part `log`.
    pub log: String,
    /// What kind it is. Sent as the header `X-Log-Type` of the part `log`.
    pub log_x_log_type: BodyLogXLogType,
    /// Sent as the header `X-Lines` of the part `log`.
    pub log_x_lines: Vec<i64>,
    /// Sent as the part `logo`, as `image/png` unless the file sets its own media type; the API
    /// accepts `image/png`, `image/*`.
    pub logo: Option<file::File>,
    /// Sent as the part `scans`, as `application/octet-stream` unless the file sets its own media
    /// type; the API accepts `image/*`.
    ///
    /// The API accepts these headers, set with `File::part_header`: `X-Page`.
    pub scans: Vec<file::File>,
    /// Sent as the part `tags`; omitted if empty.
    pub tags: Vec<String>,
    /// Sent as the part `pages`; omitted if empty.
    pub pages: Vec<i64>,
    /// Sent as the part `piped`; omitted if empty.
    pub piped: Vec<String>,
    /// Sent as the part `size`.
    pub size: Option<types::Size>,
    /// Sent as the part `filter`.
    pub filter: Option<types::Size>,
    /// Sent as the part `places`; omitted if empty.
    pub places: Vec<types::Size>,
    /// Sent as the header `X-Map` of the part `places`.
    pub places_x_map: Option<String>,
    /// Sent as the part `card`, as `application/xml` unless the file sets its own media type.
    ///
    /// The contents are not modeled, and are sent unchanged.
    pub card: Option<file::File>,
    /// Sent as the part `note`.
    pub note: Option<String>,
    /// Sent as the header `X-Lang` of the part `note`.
    pub note_x_lang: Option<String>,
}

impl SendLetter {
    /// Creates a request with its required values.
    pub fn new(log: impl Into<String>, log_x_log_type: impl Into<BodyLogXLogType>) -> Self {
        Self {
            log: log.into(),
            log_x_log_type: log_x_log_type.into(),
            log_x_lines: Vec::new(),
            logo: None,
            scans: Vec::new(),
            tags: Vec::new(),
            pages: Vec::new(),
            piped: Vec::new(),
            size: None,
            filter: None,
            places: Vec::new(),
            places_x_map: None,
            card: None,
            note: None,
            note_x_lang: None,
        }
    }

    /// Sent as the header `X-Lines` of the part `log`.
    pub fn log_x_lines(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.log_x_lines = value.into_iter().collect();
        self
    }

    /// Sent as the part `logo`, as `image/png` unless the file sets its own media type; the API
    /// accepts `image/png`, `image/*`.
    pub fn logo(mut self, value: impl Into<file::File>) -> Self {
        self.logo = Some(value.into());
        self
    }

    /// Sent as the part `scans`, as `application/octet-stream` unless the file sets its own media
    /// type; the API accepts `image/*`.
    pub fn scans(mut self, value: impl IntoIterator<Item = impl Into<file::File>>) -> Self {
        self.scans = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the part `tags`; omitted if empty.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the part `pages`; omitted if empty.
    pub fn pages(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.pages = value.into_iter().collect();
        self
    }

    /// Sent as the part `piped`; omitted if empty.
    pub fn piped(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.piped = value.into_iter().map(Into::into).collect();
        self
    }

    /// Sent as the part `size`.
    pub fn size(mut self, value: types::Size) -> Self {
        self.size = Some(value);
        self
    }

    /// Sent as the part `filter`.
    pub fn filter(mut self, value: types::Size) -> Self {
        self.filter = Some(value);
        self
    }

    /// Sent as the part `places`; omitted if empty.
    pub fn places(mut self, value: impl IntoIterator<Item = types::Size>) -> Self {
        self.places = value.into_iter().collect();
        self
    }

    /// Sent as the header `X-Map` of the part `places`.
    pub fn places_x_map(mut self, value: impl Into<String>) -> Self {
        self.places_x_map = Some(value.into());
        self
    }

    /// Sent as the part `card`, as `application/xml` unless the file sets its own media type.
    pub fn card(mut self, value: impl Into<file::File>) -> Self {
        self.card = Some(value.into());
        self
    }

    /// Sent as the part `note`.
    pub fn note(mut self, value: impl Into<String>) -> Self {
        self.note = Some(value.into());
        self
    }

    /// Sent as the header `X-Lang` of the part `note`.
    pub fn note_x_lang(mut self, value: impl Into<String>) -> Self {
        self.note_x_lang = Some(value.into());
        self
    }
}

impl operation::Operation for SendLetter {
    const ID: &'static str = "sendLetter";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/letters";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.validate("X-Log-Type", &self.log_x_log_type);
        request.validate(
            "X-Lines",
            checked::non_empty!(self.log_x_lines, Items(&[Minimum(Integer(1))])),
        );
        request.validate("logo", &self.logo);
        request.validate("scans", &self.scans);
        request.validate("size", &self.size);
        request.validate("filter", &self.filter);
        request.validate("places", &self.places);
        request.validate("card", &self.card);
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
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub enum BodyLogXLogType {
    Plain,
    Structured,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(BodyLogXLogType {
    Plain = "plain",
    Structured = "structured",
} other Other);
