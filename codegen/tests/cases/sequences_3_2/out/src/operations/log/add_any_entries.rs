use crate::runtime::client::operation;
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::types;

/// `PATCH /log`
///
/// # Responses
/// - `204`: Added.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct AddAnyEntries {
    /// Sent as the body.
    pub body: Option<AddAnyEntriesBody>,
}

impl AddAnyEntries {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the body.
    pub fn body(mut self, value: impl Into<AddAnyEntriesBody>) -> Self {
        self.body = Some(value.into());
        self
    }
}

impl operation::Operation for AddAnyEntries {
    const ID: &'static str = "addAnyEntries";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/log";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        if let Some(body) = &self.body {
            body.write_into(request);
        }
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

/// The body of [`AddAnyEntries`], by media type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "there is one value per call")]
pub enum AddAnyEntriesBody {
    /// Sent as the body, as `application/json`.
    Json(types::Entry),
    /// Sent as the body, item by item, as `application/jsonl`.
    Sequence(Vec<types::Entry>),
}

impl AddAnyEntriesBody {
    fn write_into(&self, request: &mut builder::RequestBuilder) {
        match self {
            Self::Json(body) => {
                request.json("application/json", body);
            }
            Self::Sequence(body) => {
                request.validate("body", body);
                request.json_lines("application/jsonl", body);
            }
        }
    }
}

impl From<types::Entry> for AddAnyEntriesBody {
    fn from(body: types::Entry) -> Self {
        Self::Json(body)
    }
}

impl From<Vec<types::Entry>> for AddAnyEntriesBody {
    fn from(body: Vec<types::Entry>) -> Self {
        Self::Sequence(body)
    }
}
