use crate::runtime::client::operation;
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /scalars`
///
/// # Responses
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetScalars {
    pub needed: String,
    pub nullable: Option<i64>,
    pub amount: Option<f64>,
    /// Default: `false`
    #[deprecated]
    pub flag: Option<bool>,
    /// Which comes first.
    ///
    /// Default: `"up"`
    pub order: Option<types::Order>,
    /// Sent in the query as `where`.
    pub r#where: Option<String>,
    /// Text of the media type `text/plain`.
    pub text: Option<String>,
}

impl GetScalars {
    /// Creates a request with its required values.
    pub fn new(needed: impl Into<String>) -> Self {
        Self {
            needed: needed.into(),
            nullable: None,
            amount: None,
            flag: None,
            order: None,
            r#where: None,
            text: None,
        }
    }

    pub fn nullable(mut self, value: i64) -> Self {
        self.nullable = Some(value);
        self
    }

    pub fn amount(mut self, value: f64) -> Self {
        self.amount = Some(value);
        self
    }

    /// Default: `false`
    #[deprecated]
    pub fn flag(mut self, value: bool) -> Self {
        self.flag = Some(value);
        self
    }

    /// Which comes first.
    pub fn order(mut self, value: impl Into<types::Order>) -> Self {
        self.order = Some(value.into());
        self
    }

    /// Sent in the query as `where`.
    pub fn r#where(mut self, value: impl Into<String>) -> Self {
        self.r#where = Some(value.into());
        self
    }

    /// Text of the media type `text/plain`.
    pub fn text(mut self, value: impl Into<String>) -> Self {
        self.text = Some(value.into());
        self
    }
}

impl operation::Operation for GetScalars {
    const ID: &'static str = "getScalars";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/scalars";
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path(Self::PATH);
        request.query("needed", &self.needed);
        request.query("nullable", &self.nullable);
        request.query("amount", &self.amount);
        request.query("flag", &self.flag);
        request.query("order", &self.order);
        request.query("where", &style::FORM_EXPLODED.with_reserved().of(&self.r#where));
        request.query("text", &self.text);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}
