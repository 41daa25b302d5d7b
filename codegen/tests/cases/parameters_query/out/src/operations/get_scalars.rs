use crate::runtime::client::{client_methods, operation};
use crate::runtime::request::{builder, request_type, style};
use crate::runtime::response::raw_response;
use crate::runtime::validation::validate;
use crate::types;

/// `GET /scalars`
///
/// Defined in `#/paths/~1scalars/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, PartialEq)]
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

request_type::request_type!(GetScalars {
    needed: into "needed" String,
} and {
    /// Sent in the query as `nullable`.
    nullable: optional plain "nullable" i64,
    /// Sent in the query as `amount`.
    amount: optional plain "amount" f64 => validate::value,
    /// Sent in the query as `flag`.
    flag: optional plain "flag" bool,
    /// Which comes first.
    order: optional into "order" types::Order => validate::value,
    /// Sent in the query as `where`.
    r#where: optional into "where" String,
    /// Sent in the query as `text`.
    text: optional into "text" String,
});

impl operation::Operation for GetScalars {
    const ID: &'static str = "getScalars";
    const METHOD: http::Method = http::Method::GET;
    type ResponseBody = ();
    type ErrorBody = serde_json::Value;

    fn write(&self, request: &mut builder::RequestBuilder) {
        request.path("/scalars");
        request.query("needed", &self.needed);
        request.query("nullable", &self.nullable);
        request.query("amount", &self.amount);
        request.query("flag", &self.flag);
        request.query("order", &self.order);
        request
            .styled_query("where", &self.r#where, style::FORM_EXPLODED.with_reserved());
        request.query("text", &self.text);
    }

    fn decode(response: raw_response::RawResponse) -> operation::CallResult<Self> {
        match response.status() {
            200..=299 => response.empty(&[204]),
            _ => Err(response.error_json()),
        }
    }
}

client_methods::client_methods! {
    /// `GET /scalars`; see [`GetScalars`].
    fn get_scalars(request: GetScalars);
}
