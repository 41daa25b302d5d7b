use crate::runtime::client::operation;
use crate::runtime::request::{builder, file, multipart};
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;

/// `POST /letters`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct SendLetter {
    /// From 2 to 3 items. Sent as the part `scans`; omitted if empty.
    pub scans: Vec<file::File>,
    /// In grams. At most 20. Sent as the part `weight`.
    pub weight: Option<i64>,
    /// Sent as the part `page`.
    pub page: file::File,
    /// Has at most 5 characters. Sent as the part `to`.
    pub to: String,
    /// Sent as the part `stamp`.
    pub stamp: Option<String>,
}

impl SendLetter {
    /// Creates a request with its required values.
    pub fn new(page: impl Into<file::File>, to: impl Into<String>) -> Self {
        Self {
            scans: Vec::new(),
            weight: None,
            page: page.into(),
            to: to.into(),
            stamp: None,
        }
    }

    /// From 2 to 3 items.
    pub fn scans(mut self, value: impl IntoIterator<Item = impl Into<file::File>>) -> Self {
        self.scans = value.into_iter().map(Into::into).collect();
        self
    }

    /// In grams. At most 20.
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }

    /// Sent as the part `stamp`.
    pub fn stamp(mut self, value: impl Into<String>) -> Self {
        self.stamp = Some(value.into());
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
        request.validate("scans", checked::non_empty!(self.scans, MinItems(2), MaxItems(3)));
        request.validate("weight", checked::value!(self.weight, Maximum(Integer(20))));
        request.validate("page", &self.page);
        request.validate("to", checked::value!(self.to, MaxLength(5)));
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
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
