use crate::runtime::client::{api_client, call, operation};
use crate::runtime::request::{builder, style};
use crate::runtime::response::raw_response;
use crate::types;

/// `GET /scalars`
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct GetScalars {
    /// Sent in the query as `needed`.
    pub needed: String,
    /// Sent in the query as `nullable`.
    pub nullable: Option<i64>,
    /// Sent in the query as `amount`.
    pub amount: Option<f64>,
    /// **Deprecated.**
    ///
    /// Sent in the query as `flag`.
    ///
    /// Default: `false`
    pub flag: Option<bool>,
    /// Which comes first.
    ///
    /// Sent in the query as `order`.
    ///
    /// Default: `"up"`
    pub order: Option<types::Order>,
    /// Sent in the query as `where`.
    pub r#where: Option<String>,
    /// Sent in the query as `text`.
    ///
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

    /// Sent in the query as `nullable`.
    pub fn nullable(mut self, nullable: i64) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// Sent in the query as `amount`.
    pub fn amount(mut self, amount: f64) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sent in the query as `flag`.
    pub fn flag(mut self, flag: bool) -> Self {
        self.flag = Some(flag);
        self
    }

    /// Which comes first.
    pub fn order(mut self, order: impl Into<types::Order>) -> Self {
        self.order = Some(order.into());
        self
    }

    /// Sent in the query as `where`.
    pub fn r#where(mut self, r#where: impl Into<String>) -> Self {
        self.r#where = Some(r#where.into());
        self
    }

    /// Sent in the query as `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }
}

impl operation::Operation for GetScalars {
    const ID: &'static str = "getScalars";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = crate::ErrorBody;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/scalars");
        request.query("needed", &self.needed);
        request.query("nullable", &self.nullable);
        request.query("amount", &self.amount);
        request.query("flag", &self.flag);
        request.query("order", &self.order);
        request
            .query(
                "where",
                &style::Styled(&self.r#where, style::FORM_EXPLODED.with_reserved()),
            );
        request.query("text", &self.text);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json(crate::ErrorBody::Json)),
        }
    }
}

impl<T> api_client::Client<T> {
    /// `GET /scalars`; see [`GetScalars`].
    pub fn get_scalars(
        &self,
        request: impl Into<GetScalars>,
    ) -> call::Call<'_, T, GetScalars> {
        call::Call::new(self, request)
    }
}
