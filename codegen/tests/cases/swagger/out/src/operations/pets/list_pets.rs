//! [`ListPets`], and the types inside it.

use crate::runtime::client::operation;
use crate::runtime::format::date;
use crate::runtime::json::{closed_enum, string_enum};
use crate::runtime::request::builder;
use crate::runtime::response::raw_response;
use crate::runtime::validation::checked;
use crate::types;

/// `GET /pets`
///
/// # Responses
/// - `200`: an array of [`Pet`](crate::types::Pet). Some pets.
/// - `default`: [`Failure`](crate::types::Failure). It failed.
///
/// Response headers:
///
/// - [`X-Total`](crate::headers::X_TOTAL)\: How many there are.
#[derive(Clone, Debug, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct ListPets {
    /// Sent as the header `X-Trace`.
    pub x_trace: Option<String>,
    /// From 1 to 100.
    ///
    /// Default: `20`
    pub limit: Option<i32>,
    /// Omitted if empty.
    pub status: Vec<StatusItem>,
    pub born_after: Option<date::Date>,
}

impl ListPets {
    /// Creates a request without its optional values.
    pub fn new() -> Self {
        Default::default()
    }

    /// Sent as the header `X-Trace`.
    pub fn x_trace(mut self, value: impl Into<String>) -> Self {
        self.x_trace = Some(value.into());
        self
    }

    /// From 1 to 100.
    pub fn limit(mut self, value: i32) -> Self {
        self.limit = Some(value);
        self
    }

    /// Omitted if empty.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<StatusItem>>) -> Self {
        self.status = value.into_iter().map(Into::into).collect();
        self
    }

    pub fn born_after(mut self, value: date::Date) -> Self {
        self.born_after = Some(value);
        self
    }
}

impl operation::Operation for ListPets {
    const ID: &'static str = "listPets";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/pets";
    type ResponseBody = Vec<types::Pet>;
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.header("x-trace", &self.x_trace);
        request.query(
            "limit",
            checked::value!(self.limit, Minimum(Integer(1)), Maximum(Integer(100))),
        );
        request.query("status", &self.status);
        request.query("born_after", &self.born_after);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.json(&[200]),
            _ => Err(response.error_json(crate::ErrorBody::Failure)),
        }
    }
}

/// Default: `"available"`
#[derive(Clone)]
#[non_exhaustive]
pub enum StatusItem {
    Available,
    Sold,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(StatusItem {
    Available = "available",
    Sold = "sold",
} other Other);
