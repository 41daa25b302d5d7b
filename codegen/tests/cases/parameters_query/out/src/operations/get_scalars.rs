use crate::runtime::{call, inputs, operation, request, style, validate};
use crate::types;

/// The operation `getScalars`.
///
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
    /// The parameter `needed`.
    ///
    /// Sent in the query as `needed`.
    pub needed: String,
    /// The parameter `nullable`.
    ///
    /// Sent in the query as `nullable`.
    pub nullable: Option<i64>,
    /// The parameter `amount`.
    ///
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
    /// The parameter `where`.
    ///
    /// Sent in the query as `where`.
    pub r#where: Option<String>,
    /// The parameter `text`.
    ///
    /// Sent in the query as `text`.
    ///
    /// Text of the media type `text/plain`.
    pub text: Option<String>,
}

inputs::inputs!(GetScalars {
    needed: into "needed" String,
} and {
    nullable: optional plain "nullable" i64,
    amount: optional plain "amount" f64 => validate::check,
    flag: optional plain "flag" bool,
    order: optional into "order" types::Order => validate::check,
    r#where: optional into "where" String,
    text: optional into "text" String,
});

impl operation::Operation for GetScalars {
    const ID: &'static str = "getScalars";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
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

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getScalars`.
    ///
    /// `GET /scalars`; see [`GetScalars`].
    fn get_scalars(request: GetScalars);
}
