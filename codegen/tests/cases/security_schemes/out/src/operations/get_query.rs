use crate::runtime::{call, inputs, operation, request, security};

/// The operation `getQuery`.
///
/// `GET /query`
///
/// Defined in `#/paths/~1query/get`.
///
/// # Responses
///
/// - `204`: Done.
///
/// # Authentication
///
/// Requires the API key `none` and the API key `secret`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct GetQuery {}

inputs::inputs!(GetQuery {} and {});

impl operation::Operation for GetQuery {
    const ID: &'static str = "getQuery";
    const METHOD: http::Method = http::Method::GET;
    const SECURITY: &'static [&'static [security::Scheme]] = &[
        &[security::Scheme::Query("api key"), security::Scheme::Query("api_secret")],
    ];
    type Success = ();
    type Failure = serde_json::Value;

    fn write(&self, request: &mut request::Builder) {
        request.path("/query");
    }

    fn read(answer: operation::Answer) -> operation::Called<Self> {
        match answer.status() {
            200..=299 => answer.empty(&[204]),
            _ => Err(answer.failure_json()),
        }
    }
}

call::calls! {
    /// Calls `getQuery`.
    ///
    /// `GET /query`; see [`GetQuery`].
    fn get_query(request: GetQuery);
}
