use crate::runtime::{call, inputs, operation, request};

/// The operation `getThings`.
///
/// `GET /things?type=a%20b&beta`
///
/// Defined in `#/paths/~1things?type=a b&beta/get`.
///
/// # Responses
///
/// - `204`: Done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetThings {
    /// The parameter `page`.
    ///
    /// Sent in the query as `page`.
    pub page: Option<i64>,
}

inputs::inputs!(GetThings {} and {
    page: optional plain "page" i64,
});

impl operation::Operation for GetThings {
    const ID: &'static str = "getThings";
    const METHOD: http::Method = http::Method::GET;
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/things");
        request.encoded_query("type=a%20b&beta");
        request.query("page", &self.page);
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getThings`.
    ///
    /// `GET /things?type=a%20b&beta`; see [`GetThings`].
    fn get_things(request: GetThings);
}
